// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/framesource.h"

#include <atomic>
#include <memory>

namespace gn {

// A tile's decoder, shared by the engine and the one job that is under way for it; whoever lets go last frees it. A
// job's answer counts only while the tile still has the decoder that it came from.
class TileDecoder final
{
public:
    TileDecoder(QByteArray bytes, const FrameOptions &options, const MediaLimits &limits);

    // A frame takes so little time that the engine's own thread may decode it.
    bool isLight() const { return m_isLight; }

    // One call at a time, in whatever thread: the next frame, opening the bytes first when there was none yet. Without
    // buffers its own ones are used, which may then not be shared until draw().
    Result<FrameTiming> decode(int lateMs, LzwBuffers &buffers);

    Result<FrameTiming> decode(int lateMs) { return decode(lateMs, m_buffers); }

    // After decode(), in the engine's thread. A frame that is the last one gives up all that is not the canvas.
    QRect draw(QImage &canvas);

    // While no job is under way: what the open decoder holds, in bytes.
    qint64 memoryUsed() const;

    // From any thread: a job that has not begun yet does nothing.
    void drop() { m_isDropped.store(true, std::memory_order_relaxed); }

    bool isDropped() const { return m_isDropped.load(std::memory_order_relaxed); }

    const QByteArray &bytes() const { return m_bytes; }

    const FrameOptions &options() const { return m_options; }

private:
    const QByteArray m_bytes;
    const FrameOptions m_options;
    const MediaLimits m_limits;
    const bool m_isLight;
    std::unique_ptr<FrameSource> m_source;
    LzwBuffers m_buffers; // of frames decoded ahead; the others share the engine's
    bool m_isAtLast = false;
    std::atomic_bool m_isDropped = false;
};

} // namespace gn
