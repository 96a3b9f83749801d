// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/gif/gifdecoder.h"
#include "support/gifmaker.h"

namespace gn::test {

// A frame with copies of what it points to.
struct Shown
{
    GifRect rect;
    Bytes indices;
    bool isInterlaced = false;
    GifPalette palette{};
    int transparentIndex = -1;
    int delayMs = 0;
    GifDisposal disposal = GifDisposal::Keep;

    bool operator==(const Shown &) const = default;
};

inline Shown shown(const GifFrame &frame)
{
    return {frame.rect,
            Bytes(frame.indices.begin(), frame.indices.end()),
            frame.isInterlaced,
            *frame.palette,
            frame.transparentIndex,
            frame.delayMs,
            frame.disposal};
}

// Gives frames up to where the decoder stops, and how it stopped.
inline GifDecoder::Step play(GifDecoder &decoder, std::vector<Shown> &frames)
{
    LzwBuffers buffers;
    GifFrame frame;
    GifDecoder::Step step = decoder.nextFrame(frame, buffers);
    for (; step == GifDecoder::Step::Frame; step = decoder.nextFrame(frame, buffers)) {
        frames.push_back(shown(frame));
    }
    return step;
}

struct Played
{
    std::vector<Shown> frames;
    GifProblem problem = GifProblem::None;
    int plays = 1;
    int width = 0;
    int height = 0;

    bool operator==(const Played &) const = default;
};

inline Played resultOf(const GifDecoder &decoder, std::vector<Shown> frames)
{
    return {std::move(frames), decoder.problem(), decoder.plays(), decoder.width(), decoder.height()};
}

inline Played played(const Bytes &bytes, const GifLimits &limits = {})
{
    GifDecoder decoder(limits);
    decoder.feed(bytes, true);
    std::vector<Shown> frames;
    play(decoder, frames);
    return resultOf(decoder, std::move(frames));
}

inline MadeFrame frameAt(const GifRect &rect, std::uint8_t color = 1)
{
    MadeFrame frame;
    frame.rect = rect;
    frame.indices.assign(static_cast<std::size_t>(rect.area()), color);
    frame.lzw.minimumCodeSize = 2;
    return frame;
}

// 8 x 8, colours 0 to 3.
inline MadeGif gifOf(std::vector<MadeFrame> frames)
{
    MadeGif gif;
    gif.width = 8;
    gif.height = 8;
    gif.globalPalette = distinctPalette(4, 0x50);
    gif.frames = std::move(frames);
    return gif;
}

inline MadeGif richGif()
{
    MadeGif gif = gifOf({frameAt({0, 0, 8, 8}), frameAt({2, 1, 5, 6}, 2), frameAt({4, 4, 9, 9}, 3)});
    gif.loops = 2;
    gif.frames[1].isInterlaced = true;
    gif.frames[1].transparentIndex = 2;
    gif.frames[1].disposal = 3;
    gif.frames[1].localPalette = distinctPalette(16, 0x90);
    gif.frames[2].comment = std::string(300, 'c');
    gif.frames[2].blockSize = 3;
    return gif;
}

} // namespace gn::test
