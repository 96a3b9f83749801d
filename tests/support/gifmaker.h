// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/gif/giffile.h"

#include <limits>
#include <optional>
#include <string>
#include <vector>

// Writes GIFs of every kind that the format knows, without Qt: for the fuzzer
// as for the tests.
namespace gn::test {

using Bytes = std::vector<std::uint8_t>;

constexpr std::size_t Unlimited = std::numeric_limits<std::size_t>::max();

// How indices are compressed. All of it is valid; encoders differ.
struct LzwStyle
{
    int minimumCodeSize = 8;
    bool beginsWithClear = true;
    bool endsWithEnd = true;
    bool clearsWhenFull = true;            // else the dictionary stays as it is
    std::size_t clearEvery = Unlimited;    // codes
    std::size_t longestString = Unlimited; // a shorter string than the dictionary knows is no mistake
};

struct MadeFrame
{
    GifRect rect;
    Bytes indices;                       // row by row from the top, whether interlaced or not
    std::size_t keptIndices = Unlimited; // so many of them in the file's order are written
    bool isInterlaced = false;
    bool hasControl = true; // delay, disposal and transparency are written
    int transparentIndex = -1;
    int delayCs = 10;
    unsigned disposal = 1; // the file's number, 0 to 7
    Bytes localPalette;    // triples, as many as a power of two from 2 to 256;
                           // empty: none
    LzwStyle lzw;
    std::size_t blockSize = 255; // of the sub-blocks
    std::string comment;         // in an extension before the frame; "": none
};

struct MadeGif
{
    int width = 1;
    int height = 1;
    Bytes globalPalette; // as MadeFrame::localPalette
    std::uint8_t background = 0;
    std::optional<int> loops;
    std::string loopName = "NETSCAPE2.0";
    std::vector<MadeFrame> frames;
    bool hasTrailer = true;
};

// Which row of the picture each row of the file is.
std::vector<int> rowsInFileOrder(int height, bool isInterlaced);

// The codes without sub-blocks.
Bytes lzwCodes(ByteSpan indices, const LzwStyle &style);

Bytes inSubBlocks(ByteSpan bytes,
                  std::size_t blockSize = 255); // with the terminator

Bytes gifBytes(const MadeGif &gif);

// colors triples that are all different: the index is part of the colour.
Bytes distinctPalette(int colors, std::uint8_t blue);

} // namespace gn::test
