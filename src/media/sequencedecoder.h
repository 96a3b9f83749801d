// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/framesource.h"

#include <QList>

#include <atomic>
#include <memory>

namespace gn {

// A frame of a file at the file's own size.
struct SequenceFrame
{
    QImage image;
    int number = 0; // from 1
    int delayMs = 0;
};

// What one call of SequenceDecoder gives: the last frame is the one asked for, those before it were passed on the way.
struct SequenceBatch
{
    QList<SequenceFrame> frames;
    int total = 0; // frames of the file, as far as is known
    int plays = 0; // see MediaHeader
};

// Any frame of one file, by decoding up to it: the half of a FrameSequence that works in its worker.
class SequenceDecoder final
{
public:
    SequenceDecoder(QByteArray bytes, const QColor &background, const MediaLimits &limits);

    // One call at a time, in whatever thread. A number beyond the last frame means the first one. Errors:
    // readHeader()'s. What drop() interrupts has no frames.
    Result<SequenceBatch> upTo(int number);

    // From any thread: what is decoded now is not wanted any more.
    void drop() { m_isDropped.store(true, std::memory_order_relaxed); }

private:
    bool isDropped() const { return m_isDropped.load(std::memory_order_relaxed); }

    Result<int> prepare(int number);
    static void keep(const SequenceFrame &frame, QList<SequenceFrame> &frames);

    const QByteArray m_bytes;
    const QColor m_background;
    const MediaLimits m_limits;
    MediaHeader m_header; // frames 0 until it was read
    std::unique_ptr<FrameSource> m_source;
    LzwBuffers m_buffers;
    QImage m_canvas;
    int m_at = 0; // the frame on the canvas
    bool m_isOver = false;
    std::atomic_bool m_isDropped = false;
};

} // namespace gn
