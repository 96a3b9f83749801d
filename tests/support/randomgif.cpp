// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/randomgif.h"

#include <algorithm>
#include <bit>

namespace gn::test {

namespace {

Bytes randomPalette(Dice &dice, int colors)
{
    Bytes palette(static_cast<std::size_t>(colors) * 3);
    std::generate(palette.begin(), palette.end(), [&dice] { return dice.byte(); });
    return palette;
}

int randomColors(Dice &dice)
{
    return 2 << dice.below(8);
}

int randomSide(Dice &dice)
{
    return dice.chance(5) ? dice.between(100, 300) : dice.between(1, 40);
}

// Anywhere, in part outside to the right or below; wholly outside only where
// nothing is to be cleared.
GifRect randomRect(Dice &dice, const MadeGif &gif)
{
    const GifRect all{0, 0, gif.width, gif.height};
    if (dice.chance(40)) {
        return all;
    }
    GifRect rect{dice.between(0, gif.width - 1), dice.between(0, gif.height - 1), 0, 0};
    const bool mayStickOut = dice.chance(30);
    rect.width = dice.between(1, mayStickOut ? gif.width : gif.width - rect.x);
    rect.height = dice.between(1, mayStickOut ? gif.height : gif.height - rect.y);
    return rect;
}

bool canInterlaceInQt(const GifRect &rect, const MadeGif &gif)
{
    return rect.y + rect.height <= gif.height && rect.height != 3 && rect.height != 4;
}

MadeFrame randomFrame(Dice &dice, const MadeGif &gif, bool mayClear)
{
    const bool isFirst = gif.frames.empty();
    MadeFrame frame;
    const bool isOpaqueFirst = isFirst && !mayClear;
    frame.rect = isOpaqueFirst ? GifRect{0, 0, gif.width, gif.height} : randomRect(dice, gif);
    if (gif.globalPalette.empty() || dice.chance(30)) {
        frame.localPalette = randomPalette(dice, randomColors(dice));
    }
    const Bytes &palette = frame.localPalette.empty() ? gif.globalPalette : frame.localPalette;
    const auto colors = static_cast<int>(palette.size() / 3);
    const bool isTransparent = isFirst ? mayClear : dice.chance(60);
    frame.transparentIndex = isTransparent ? dice.between(0, dice.chance(90) ? colors - 1 : 255) : -1;
    frame.delayCs = dice.chance(80) ? dice.between(0, 12) : dice.between(0, 65535);
    frame.disposal = dice.below(2);
    if (mayClear && isTransparent && dice.chance(30)) {
        frame.disposal = 2;
    } else if (!isOpaqueFirst && dice.chance(30)) {
        frame.disposal = 3;
    } else if (!isFirst && dice.chance(5)) {
        frame.rect = {gif.width + dice.between(0, 3), 0, 2, 2};
    } else if (!isFirst && dice.chance(5)) {
        frame.rect.width = 0;
    }
    frame.isInterlaced = canInterlaceInQt(frame.rect, gif) && dice.chance(25);
    frame.indices = randomIndices(dice, static_cast<std::size_t>(frame.rect.area()), colors);
    frame.lzw = randomLzwStyle(dice, colors);
    const bool mayLackEnd = frame.rect.y + frame.rect.height >= gif.height && !frame.isInterlaced;
    frame.lzw.endsWithEnd = !mayLackEnd || frame.rect.isEmpty() || dice.chance(80);
    frame.blockSize = dice.chance(70) ? 255 : 1 + dice.below(255);
    frame.comment = dice.chance(10) ? std::string(dice.below(600), 'c') : std::string();
    return frame;
}

Bytes shuffledPart(Dice &dice, const Bytes &bytes, std::size_t at, std::size_t length)
{
    const Bytes part(bytes.begin() + static_cast<std::ptrdiff_t>(at),
                     bytes.begin() + static_cast<std::ptrdiff_t>(at + length));
    Bytes result = bytes;
    const std::size_t to = dice.below(static_cast<std::uint32_t>(bytes.size()));
    result.insert(result.begin() + static_cast<std::ptrdiff_t>(to), part.begin(), part.end());
    return result;
}

} // namespace

Bytes randomIndices(Dice &dice, std::size_t count, int colors)
{
    Bytes indices(count);
    const auto limit = static_cast<std::uint32_t>(colors);
    const std::uint32_t kind = dice.below(5);
    const std::size_t period = 1 + dice.below(40);
    std::uint8_t run = 0;
    for (std::size_t i = 0; i < count; ++i) {
        switch (kind) {
        case 0: // noise
            run = static_cast<std::uint8_t>(dice.below(limit));
            break;
        case 1: // runs
            run = dice.chance(8) ? static_cast<std::uint8_t>(dice.below(limit)) : run;
            break;
        case 2: // a gradient
            run = static_cast<std::uint8_t>(i / period % limit);
            break;
        case 3: // a pattern with specks
            run = i < period || dice.chance(1) ? static_cast<std::uint8_t>(dice.below(limit)) : indices[i - period];
            break;
        default: // one colour
            run = static_cast<std::uint8_t>(period % limit);
            break;
        }
        indices[i] = run;
    }
    return indices;
}

LzwStyle randomLzwStyle(Dice &dice, int colors)
{
    const int least = std::max(2, static_cast<int>(std::bit_width(static_cast<unsigned>(colors - 1))));
    LzwStyle style;
    style.minimumCodeSize = dice.chance(80) ? least : dice.between(least, 11);
    style.beginsWithClear = dice.chance(90);
    style.clearsWhenFull = dice.chance(60);
    style.clearEvery = dice.chance(80) ? Unlimited : 1 + dice.below(5000);
    style.longestString = dice.chance(80) ? Unlimited : 1 + dice.below(30);
    return style;
}

MadeGif randomGif(Dice &dice)
{
    MadeGif gif;
    gif.width = randomSide(dice);
    gif.height = randomSide(dice);
    if (dice.chance(80)) {
        gif.globalPalette = randomPalette(dice, randomColors(dice));
    }
    gif.background = dice.byte();
    gif.loops = dice.chance(50) ? std::optional<int>(dice.between(0, 3)) : std::nullopt;
    gif.hasTrailer = dice.chance(95);
    const bool hasControls = dice.chance(90);
    const bool mayClear = hasControls && dice.chance(60);
    const int frames = dice.between(1, dice.chance(10) ? 20 : 5);
    for (int i = 0; i < frames; ++i) {
        gif.frames.push_back(randomFrame(dice, gif, mayClear));
        if (!hasControls) {
            gif.frames.back().hasControl = false;
        }
    }
    return gif;
}

Bytes mutated(Dice &dice, Bytes bytes)
{
    for (std::uint32_t rest = 1 + dice.below(6); rest > 0 && bytes.size() > 1; --rest) {
        const auto size = static_cast<std::uint32_t>(bytes.size());
        const std::size_t at = dice.chance(40) ? dice.below(std::min(size, 64U)) : dice.below(size);
        const std::size_t length = std::min<std::size_t>(1 + dice.below(dice.chance(50) ? 8 : 400), size - at);
        const auto from = bytes.begin() + static_cast<std::ptrdiff_t>(at);
        switch (dice.below(8)) {
        case 0:
            bytes.resize(at + 1);
            break;
        case 1:
            bytes.erase(from, from + static_cast<std::ptrdiff_t>(length));
            break;
        case 2:
            bytes = shuffledPart(dice, bytes, at, length);
            break;
        case 3:
            bytes[at] = 0xFF;
            break;
        case 4:
            bytes[at] = 0;
            break;
        case 5:
            bytes[at] = dice.byte();
            break;
        default:
            bytes[at] = static_cast<std::uint8_t>(bytes[at] ^ (1U << dice.below(8)));
            break;
        }
    }
    return bytes;
}

} // namespace gn::test
