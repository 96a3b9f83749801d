// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/framesource.h"
#include "media/gif/gifcompositor.h"
#include "media/roundedcorners.h"

namespace gn {

// A GIF by our own decoder, composed straight onto the canvas where a pixel of the file is one of the canvas; else onto
// a picture of the file's size, of which what changed is scaled.
class GifFrames final : public FrameSource
{
public:
    GifFrames(QByteArray bytes, const FrameOptions &options, const MediaLimits &limits);

    Result<FrameTiming> decode(int lateMs, LzwBuffers &buffers) override;
    QRect draw(QImage &canvas) override;
    qint64 memoryUsed() const override;

private:
    void beginPass();
    void layOut();
    QRect drawUnscaled(QImage &canvas);
    QRect drawScaled(QImage &canvas);
    bool mayRepeat() const;

    QByteArray m_bytes; // what the decoder reads
    FrameOptions m_options;
    GifDecoder m_decoder;
    GifCompositor m_compositor;
    RoundedCorners m_corners;
    GifFrame m_frame;
    int m_pass = 1;
    bool m_isPassOver = false;
    bool m_hasFrame = false; // to be drawn
    QRect m_part;            // of the file's canvas that is shown; empty until the first frame
    bool m_isScaled = false;
    QImage m_unscaled;
};

} // namespace gn
