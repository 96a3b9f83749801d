// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "media/mediaformat.h"

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QRect>

#include <memory>

namespace gn {

struct Frame
{
    QImage image;        // all of the picture: opaque RGB32 of the size asked for, its device pixel ratio 1
    QRect changed;       // where it differs from the frame given before; all of it for the first, maybe nothing
    int delayMs = 100;   // how long it is to be seen; never 0
    int skippedMs = 0;   // how long the frames that were left out before it would have been seen
    bool isLast = false; // nothing follows: a still, or the end of the last loop
};

// One picture's frames in order, the loops unrolled. Belongs to one thread at a time. The one seam between the engine
// and a decoder.
class FrameSource
{
public:
    FrameSource() = default;
    virtual ~FrameSource();
    FrameSource(const FrameSource &) = delete;
    FrameSource &operator=(const FrameSource &) = delete;
    FrameSource(FrameSource &&) = delete;
    FrameSource &operator=(FrameSource &&) = delete;

    // The next frame; of those that would be over within lateMs only the last is made ready and given. An error comes
    // for the first frame only: a picture that breaks off later ends, or loops, there. Not to be called again after an
    // error or the last frame.
    virtual Result<Frame> next(int lateMs) = 0;

    // What it holds besides the bytes and the image given last, in bytes, roughly.
    virtual qint64 memoryUsed() const = 0;
};

struct FrameOptions
{
    QSize size;        // of the frames, device pixels. It decides: what has another aspect ratio is cut at the sides
    QColor background; // behind transparent pixels

    bool operator==(const FrameOptions &) const = default;
};

// Checks the header against the limits and opens the bytes (shared, not copied) with the decoder for what they are.
// For a worker: it walks all of the file. Errors: readHeader()'s.
Result<std::unique_ptr<FrameSource>>
openFrames(const QByteArray &bytes, const FrameOptions &options, const MediaLimits &limits);

// Qt keeps one allocation limit for all image readers of the process, without a lock: call this before any worker
// decodes (AnimationEngine's constructor does).
void applyAllocationLimit(const MediaLimits &limits);

// The smallest rectangle that holds every pixel in which two RGB32 images of one size differ.
QRect changedRect(const QImage &before, const QImage &after);

// What of a picture is shown in a size of another aspect ratio: the largest centred part that has that ratio.
QRect shownPart(QSize picture, QSize size);

} // namespace gn
