// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"
#include "core/result.h"

#include <QByteArrayView>

#include <optional>

namespace gn {

// What the bytes are by their first ones, never by a name; nothing for anything but GIF, WebP, PNG and JPEG.
std::optional<MediaFormat> sniffFormat(QByteArrayView bytes);

// What a picture from outside may cost.
struct MediaLimits
{
    qint64 maxBytes = 8LL * 1024 * 1024;
    qint64 maxPixels = 16LL * 1000 * 1000; // of the canvas
    int maxFrames = 5'000;
    int maxAllocationMegabytes = 64; // QImageReader's limit for one frame
};

struct MediaHeader
{
    MediaFormat format = MediaFormat::Gif;
    QSize canvas;   // pixels; for GIF the logical screen, enlarged to hold every frame
    int frames = 1; // that have begun in these bytes; 1 for PNG and JPEG
    int plays = 1;  // how often the animation runs, 0: forever. Counted as browsers do: a GIF that doesn't say plays
                    // once, one that says n plays n + 1 times

    bool operator==(const MediaHeader &) const = default;
};

// Walks the headers without decoding a pixel, so that a bomb is refused before a decoder sees it (QImageReader::size()
// is the first frame's for a GIF, not the canvas). A file whose end is missing is fine once its first frame has begun.
// Errors: InvalidData, TooLarge, Truncated (the bytes end before the first frame's data).
Result<MediaHeader> readHeader(QByteArrayView bytes, const MediaLimits &limits);

} // namespace gn
