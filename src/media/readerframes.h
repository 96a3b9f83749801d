// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/framesource.h"
#include "media/roundedcorners.h"

#include <QBuffer>
#include <QImageReader>

#include <memory>

namespace gn {

// WebP, PNG and JPEG by Qt's decoders, of which only the one for the format that the magic bytes name is let near the
// bytes.
class ReaderFrames final : public FrameSource
{
public:
    ReaderFrames(const QByteArray &bytes, const MediaHeader &header, const FrameOptions &options);

    Result<FrameTiming> decode(int lateMs, LzwBuffers &buffers) override;
    QRect draw(QImage &canvas) override;
    qint64 memoryUsed() const override;

private:
    bool isAtPassEnd() const { return m_read >= m_framesInPass; }

    bool isAtEnd() const;
    void beginPass();
    bool advance();
    QImage render();
    Error readerError() const;

    MediaHeader m_header;
    FrameOptions m_options;
    RoundedCorners m_corners;
    QBuffer m_buffer; // outlives the reader, which holds a pointer to it
    std::unique_ptr<QImageReader> m_reader;
    int m_framesInPass; // less than the header's where the decoder stopped earlier
    int m_read = 0;     // frames of this pass
    int m_pass = 1;
    int m_delayMs = 0;
    QImage m_picture; // decoded last, in the picture's own size
    QImage m_ready;   // what draw() gives; shares its pixels with the canvas
    QRect m_changed;  // since what was ready before
};

} // namespace gn
