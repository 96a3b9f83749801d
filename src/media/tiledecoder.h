// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/framesource.h"

#include <atomic>
#include <memory>
#include <utility>

namespace gn {

// A tile's decoder, shared by the engine and the one job that is under way for it; whoever lets go last frees it. A
// job's answer counts only while the tile still has the decoder that it came from.
class TileDecoder final
{
public:
    TileDecoder(QByteArray bytes, const FrameOptions &options, const MediaLimits &limits)
        : m_bytes(std::move(bytes))
        , m_options(options)
        , m_limits(limits)
    {
    }

    // In a worker, one call at a time: the next frame, opening the bytes first when there was none yet.
    Result<Frame> next(int lateMs);

    // In a worker, after next(): what the open decoder holds.
    qint64 memoryUsed() const { return m_source == nullptr ? 0 : m_source->memoryUsed(); }

    // From any thread: a job that has not begun yet does nothing.
    void drop() { m_isDropped.store(true, std::memory_order_relaxed); }

    bool isDropped() const { return m_isDropped.load(std::memory_order_relaxed); }

    const QByteArray &bytes() const { return m_bytes; }

    const FrameOptions &options() const { return m_options; }

private:
    const QByteArray m_bytes;
    const FrameOptions m_options;
    const MediaLimits m_limits;
    std::unique_ptr<FrameSource> m_source;
    std::atomic_bool m_isDropped = false;
};

} // namespace gn
