// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/gifmaker.h"

#include <random>

namespace gn::test {

// The same numbers on every machine for one seed.
class Dice final
{
public:
    explicit Dice(std::uint32_t seed)
        : m_engine(seed)
    {
    }

    std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(m_engine()) % limit; }

    int between(int least, int most)
    {
        return least + static_cast<int>(below(static_cast<std::uint32_t>(most - least + 1)));
    }

    bool chance(std::uint32_t percent) { return below(100) < percent; }

    std::uint8_t byte() { return static_cast<std::uint8_t>(below(256)); }

private:
    std::mt19937 m_engine;
};

// count indices below colors: noise, runs, patterns and gradients.
Bytes randomIndices(Dice &dice, std::size_t count, int colors);

LzwStyle randomLzwStyle(Dice &dice, int colors);

// A valid GIF that QImageReader and a browser show alike. Found by trying one clause after the other on Qt 6.4.2:
// - Qt's picture has an alpha channel only if the first frame has a transparent index. Without one, the first frame has
//   to cover the canvas (the rest becomes the background colour), and nothing may be cleared later: neither disposal 2
//   nor disposal 3 of the first frame.
// - Disposal 2 clears to transparency only if the frame that goes has a transparent index, else to the background
//   colour. Of a frame wholly outside, or without width at the left edge, it clears a line that the frame never had.
//   With disposal 3 a frame without width ends the file.
// - Disposal 4 is 3 for browsers, and nothing for Qt.
// - Interlaced frames with 3 or 4 rows come out in the wrong order, like those that stick out at the bottom; where
//   pixels are missing, rows of the earlier passes stand in for them.
// - A frame without graphic control keeps the delay and the transparent index of the one before.
// - Indices beyond the palette are transparent, not black; a minimum code size of 1 is read otherwise.
// - Pixels too many are drawn below the frame, and without end code the last byte's spare bits are pixels too.
// - A first frame larger than the screen doesn't enlarge it; ANIMEXTS1.0 is not known.
MadeGif randomGif(Dice &dice);

// A few bytes changed, removed, doubled, or moved, or the end cut off.
Bytes mutated(Dice &dice, Bytes bytes);

} // namespace gn::test
