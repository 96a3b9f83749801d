// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/gif/gifcompositor.h"

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QImageReader>

#include <optional>

namespace gn::test {

struct PlayedPicture
{
    QImage image; // ARGB32
    int delayMs = 0;
};

// A GIF as our decoder plays it once. The bytes outlive it.
class OurGif final
{
public:
    OurGif(const QByteArray &bytes, const GifLimits &limits);

    std::optional<PlayedPicture> next();

    // As QImageReader::loopCount() tells it: how often it is repeated, -1 for
    // ever.
    int loopCount() const { return m_decoder.plays() - 1; }

    bool leftPixelsOut() const { return m_leftPixelsOut; } // a pixel of a canvas was never written

private:
    GifDecoder m_decoder;
    GifCompositor m_compositor;
    LzwBuffers m_buffers;
    QImage m_canvas;
    bool m_leftPixelsOut = false;
};

// The same by Qt's plugin.
class QtGif final
{
public:
    explicit QtGif(const QByteArray &bytes);

    std::optional<PlayedPicture> next();

    int loopCount() const { return m_reader.loopCount(); }

private:
    QBuffer m_device;
    QImageReader m_reader;
};

// Whether both show the same; what is wholly transparent has no colour.
bool looksSame(const QImage &one, const QImage &other);

// What one file came to.
struct PlayedBoth
{
    int frames = 0; // that both have
    int differingFrames = 0;
    bool endsTogether = true;
    bool loopsAlike = true;
    bool leftPixelsOut = false;
    qint64 ourMicroseconds = 0;
    qint64 qtMicroseconds = 0;

    bool isSame() const { return differingFrames == 0 && endsTogether && loopsAlike && !leftPixelsOut; }
};

PlayedBoth playBoth(const QByteArray &bytes, const GifLimits &limits);

} // namespace gn::test
