// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/gif/giffile.h"
#include "media/gif/lzwdecoder.h"

namespace gn {

struct GifLimits
{
    std::int64_t maxPixels = 16LL * 1000 * 1000; // of the canvas, and of a frame
    int maxFrames = 5'000;
};

// A frame as it stands in the file: not yet on a canvas.
struct GifFrame
{
    GifRect rect;     // may stick out of the canvas
    ByteSpan indices; // row by row in the file's order; fewer than the rectangle has where the data broke off
    bool isInterlaced = false;
    const GifPalette *palette = nullptr;
    int transparentIndex = -1;
    int delayMs = 0; // as browsers play it: what the file wants below 20 ms becomes 100
    GifDisposal disposal = GifDisposal::Keep;
};

// Decodes a GIF frame by frame while its bytes come in, and again from the start. Knows neither a canvas nor Qt; one
// thread at a time.
class GifDecoder final
{
public:
    enum class Step : std::uint8_t { Frame, NeedsBytes, End };

    explicit GifDecoder(GifLimits limits = {})
        : m_limits(limits)
    {
    }

    // See GifFile::feed(). The caller limits how many bytes there may be.
    void feed(ByteSpan soFar, bool isAll) { m_file.feed(soFar, isAll); }

    // Decodes the next frame. It is valid until the next call, feed(), or other use of the buffers. A frame that breaks
    // off is given as far as it came, and is the last one; a problem() says why the file ends.
    Step nextFrame(GifFrame &frame, LzwBuffers &buffers);

    void rewind();

    int width() const { return m_file.width(); } // of the canvas, known from the first frame on

    int height() const { return m_file.height(); }

    int plays() const { return m_file.plays(); } // see GifFile

    // Whether a frame follows the last one as far as the bytes are known; walks on to it.
    Step peek();

    int framesRead() const { return m_frames; } // since the start or rewind()

    GifProblem problem() const { return m_problem; }

private:
    Step stop(GifProblem problem);
    Step decode(GifFrame &frame, LzwBuffers &buffers);
    const GifPalette &paletteOf(const GifImage &image);

    GifFile m_file;
    GifLimits m_limits;
    GifPalette m_globalPalette{};
    GifPalette m_localPalette{};
    bool m_hasGlobalPalette = false;
    bool m_isAtImage = false; // peek() has walked to the next one
    bool m_hasEnded = false;
    int m_frames = 0;
    GifProblem m_problem = GifProblem::None;
};

// How many bytes of a GIF its first frame takes, what is before it included; 0 while it is not complete, or if it never
// will be. Walks the blocks only.
std::size_t gifFirstFrameSize(ByteSpan bytes);

} // namespace gn
