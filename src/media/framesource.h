// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "media/frameoptions.h"
#include "media/gif/lzwdecoder.h"
#include "media/mediaformat.h"

#include <QByteArray>
#include <QImage>
#include <QRect>

#include <memory>

namespace gn {

struct FrameTiming
{
    int delayMs = 100;   // how long the frame is to be seen; never 0
    int skippedMs = 0;   // how long the frames that were left out before it would have been seen
    bool isLast = false; // nothing follows: a still, or the end of the last loop

    bool operator==(const FrameTiming &) const = default;
};

// One picture's frames in order, the loops unrolled. The one seam between the engine and a decoder. A frame comes in
// two halves, decode() and then draw(), so that the first may run in a worker; one thread at a time.
class FrameSource
{
public:
    FrameSource() = default;
    virtual ~FrameSource();
    FrameSource(const FrameSource &) = delete;
    FrameSource &operator=(const FrameSource &) = delete;
    FrameSource(FrameSource &&) = delete;
    FrameSource &operator=(FrameSource &&) = delete;

    // Makes the next frame ready; one that works out all pixels of a frame here leaves out those that would be over
    // within lateMs. The buffers are not touched before draw(). An error comes for the first frame only: a picture that
    // breaks off later ends, or loops, there. Not to be called again after an error or the last frame.
    virtual Result<FrameTiming> decode(int lateMs, LzwBuffers &buffers) = 0;

    // Puts the frame on the canvas: opaque RGB32 of the size asked for, as draw() left it (at first: anything, or
    // null). Tells where it may have changed; maybe nowhere. The canvas stays null if there is no memory for it.
    virtual QRect draw(QImage &canvas) = 0;

    // What it holds besides the bytes and the canvas, in bytes, roughly.
    virtual qint64 memoryUsed() const = 0;
};

// Opens the bytes (shared, not copied) with the decoder for what they are; content decides, never a name. Cheap for a
// GIF, whose limits are checked while it is decoded; what Qt decodes has its header walked here, which is a worker's
// work. Errors: readHeader()'s.
Result<std::unique_ptr<FrameSource>>
openFrames(const QByteArray &bytes, const FrameOptions &options, const MediaLimits &limits);

// Qt keeps one allocation limit for all image readers of the process, without a lock: call this before any worker
// decodes (AnimationEngine's constructor does).
void applyAllocationLimit(const MediaLimits &limits);

// What of a picture is shown in a size of another aspect ratio: the largest centred part that has that ratio.
QRect shownPart(QSize picture, QSize size);

} // namespace gn
