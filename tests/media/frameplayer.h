// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/framesource.h"

namespace gn::test {

struct PlayedFrame
{
    QImage image; // a copy
    QRect changed;
    int delayMs = 0;
    bool isLast = false;
};

// A frame source with the canvas that the engine would keep for it.
class FramePlayer final
{
public:
    static Result<FramePlayer>
    open(const QByteArray &bytes, const FrameOptions &options, const MediaLimits &limits = {})
    {
        auto source = openFrames(bytes, options, limits);
        if (!source) {
            return Unexpected(source.error());
        }
        return FramePlayer(std::move(*source));
    }

    Result<PlayedFrame> next()
    {
        const Result<FrameTiming> timing = m_source->decode(0, m_buffers);
        if (!timing) {
            return Unexpected(timing.error());
        }
        const QRect changed = m_source->draw(m_canvas);
        return PlayedFrame{m_canvas.copy(), changed, timing->delayMs, timing->isLast};
    }

    qint64 memoryUsed() const { return m_source->memoryUsed(); }

private:
    explicit FramePlayer(std::unique_ptr<FrameSource> source)
        : m_source(std::move(source))
    {
    }

    std::unique_ptr<FrameSource> m_source;
    LzwBuffers m_buffers;
    QImage m_canvas;
};

// The smallest rectangle that holds every pixel in which two pictures of one size differ.
inline QRect difference(const QImage &one, const QImage &other)
{
    QRect rect;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            rect |= one.pixel(x, y) == other.pixel(x, y) ? QRect() : QRect(x, y, 1, 1);
        }
    }
    return rect;
}

} // namespace gn::test
