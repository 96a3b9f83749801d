// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace gn {

using ByteSpan = std::span<const std::uint8_t>;

// Pixels.
struct GifRect
{
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    bool operator==(const GifRect &) const = default;

    bool isEmpty() const { return width <= 0 || height <= 0; }

    std::int64_t area() const { return std::int64_t{width} * height; }
};

// What becomes of a frame before the next one is drawn.
enum class GifDisposal : std::uint8_t {
    Keep,
    RestoreBackground, // its rectangle becomes transparent, as in browsers; the file's background colour is for nobody
    RestorePrevious
};

// 0xAARRGGBB; every entry is opaque, those that the file doesn't give are black.
using GifPalette = std::array<std::uint32_t, 256>;

enum class GifProblem : std::uint8_t {
    None,
    NotAGif,
    NoArea,
    TooManyPixels,
    TooManyFrames,
    Truncated, // the bytes end before the first image, or where a block goes on; a trailer may be missing
    BadBlock,  // neither image, extension nor trailer where one of them is due
    BadCode    // the compressed pixels break off at a code that can't be
};

// An image descriptor with the graphic control that belongs to it. The spans point into the file's bytes.
struct GifImage
{
    GifRect rect; // as the file says; may stick out of the screen
    bool isInterlaced = false;
    int transparentIndex = -1; // -1: none
    int delayMs = 0;           // as the file says
    GifDisposal disposal = GifDisposal::Keep;
    ByteSpan localPalette; // triples of red, green, blue; empty: the global one counts
    int minimumCodeSize = 0;
    ByteSpan data;       // sub-blocks with their length bytes
    bool isWhole = true; // its data came to their terminator
};

// Walks the blocks of a GIF (specification: GIF89a, 31 July 1990) without decoding a pixel, while the bytes come in.
class GifFile final
{
public:
    enum class Step : std::uint8_t { Image, NeedsBytes, End };

    // Everything that has come so far: what was fed before is the beginning of it. The bytes belong to the caller and
    // are read until the next feed(). isAll: nothing follows.
    void feed(ByteSpan soFar, bool isAll);

    // Walks on to the next image. End for the trailer, and for whatever keeps the walk from going on: see problem().
    Step next();

    // Back to before the first image.
    void rewind();

    GifProblem problem() const { return m_problem; }

    // The canvas, enlarged where the first image is larger than it or it has no area. Known once next() gave an image.
    int width() const { return m_width; }

    int height() const { return m_height; }

    ByteSpan globalPalette() const { return m_globalPalette; }

    const GifImage &image() const { return m_image; }

    // How often the animation runs, 0: for ever. A file that doesn't say plays once, one that says n plays n + 1 times
    // (NETSCAPE2.0 and ANIMEXTS1.0). Known up to where the walk has come.
    int plays() const { return m_plays; }

    // Where the walk stands, in bytes: behind the image that next() gave.
    std::size_t position() const { return m_position; }

private:
    enum class Outcome : std::uint8_t {
        Done,
        Short, // the block goes on behind the bytes
        Image
    };

    Outcome readScreen();
    Outcome readBlock();
    Outcome readExtension();
    Outcome readImage();
    void readGraphicControl(ByteSpan block);
    void readLoops(ByteSpan application, ByteSpan block);
    bool skipSubBlocks(std::size_t &position) const;
    Outcome stop(GifProblem problem);

    bool has(std::size_t count) const { return m_bytes.size() - m_position >= count; }

    ByteSpan m_bytes;
    bool m_isAll = false;
    bool m_hasScreen = false;
    bool m_hasEnded = false;
    GifProblem m_problem = GifProblem::None;
    std::size_t m_position = 0;
    std::size_t m_firstBlock = 0;
    std::size_t m_scanned = 0; // up to here the sub-blocks of the image at m_position are known
    int m_width = 0;
    int m_height = 0;
    int m_plays = 1;
    std::size_t m_paletteAt = 0;
    ByteSpan m_globalPalette;
    GifImage m_control; // only what a graphic control says, for the next image
    GifImage m_image;
    std::size_t m_localPaletteAt = 0; // of m_image, like its data
    std::size_t m_dataAt = 0;
    bool m_hasImage = false;
};

} // namespace gn
