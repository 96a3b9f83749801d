// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/gif/pixelrow.h"

#include <random>
#include <string>
#include <vector>

namespace gn::test {

// Which indices of a row are the transparent one.
enum class RowKind { NoneTransparent, AllTransparent, Mixed, FewTransparent, FewOpaque };

inline std::vector<std::uint8_t> rowOf(RowKind kind, std::size_t length, std::uint8_t transparent, std::mt19937 &random)
{
    std::vector<std::uint8_t> row(length);
    for (std::uint8_t &index : row) {
        const auto other = static_cast<std::uint8_t>(transparent + 1 + random() % 255);
        const bool isSeldom = random() % 16 == 0;
        const bool isTransparent = kind == RowKind::AllTransparent || (kind == RowKind::Mixed && random() % 2 == 0)
                                   || (kind == RowKind::FewTransparent && isSeldom)
                                   || (kind == RowKind::FewOpaque && !isSeldom);
        index = isTransparent ? transparent : other;
    }
    return row;
}

// Draws rows of every length up to `longest` from every place in a group of 16, with and without vector instructions:
// "", or the first row in which the two differ, or that wrote beside its pixels. Without Qt, to be run anywhere.
inline std::string pixelRowDifference(std::size_t longest, std::uint32_t seed)
{
    constexpr std::size_t Group = 16;
    std::mt19937 random(seed);
    GifPalette palette{};
    for (std::uint32_t &color : palette) {
        color = 0xFF000000U | static_cast<std::uint32_t>(random());
    }
    const auto differs = [&](RowKind kind, std::size_t length, std::size_t offset) {
        const auto index = static_cast<std::uint8_t>(random());
        const std::vector<std::uint8_t> indices = rowOf(kind, offset + length, index, random);
        TransparentPixels transparent;
        transparent.index = random() % 8 == 0 ? -1 : index;
        transparent.areCleared = random() % 2 == 0;
        transparent.clear = static_cast<std::uint32_t>(random());
        std::vector<std::uint32_t> one(offset + length + Group);
        for (std::uint32_t &pixel : one) {
            pixel = static_cast<std::uint32_t>(random());
        }
        std::vector<std::uint32_t> other = one;
        const ByteSpan row = ByteSpan(indices).subspan(offset);
        drawPixels(row, transparent, palette, one.data() + offset);
        drawPixelsPlain(row, transparent, palette, other.data() + offset);
        return one != other;
    };
    for (const RowKind kind : {RowKind::NoneTransparent,
                               RowKind::AllTransparent,
                               RowKind::Mixed,
                               RowKind::FewTransparent,
                               RowKind::FewOpaque}) {
        for (std::size_t length = 0; length <= longest; ++length) {
            for (std::size_t offset = 0; offset < Group; ++offset) {
                if (differs(kind, length, offset)) {
                    return "kind " + std::to_string(static_cast<int>(kind)) + ", length " + std::to_string(length)
                           + ", offset " + std::to_string(offset);
                }
            }
        }
    }
    return {};
}

} // namespace gn::test
