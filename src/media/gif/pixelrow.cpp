// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/gif/pixelrow.h"

#include <algorithm>
#include <bit>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define GN_PIXELS_SSE2
#elif defined(__ARM_NEON) || defined(_M_ARM64)
#include <arm_neon.h>
#define GN_PIXELS_NEON
#endif

namespace gn {

namespace {

constexpr std::size_t Group = 16; // indices that are compared at once

// Pixels of a group of which none is transparent.
void drawGroup(const std::uint8_t *indices, const GifPalette &palette, std::uint32_t *pixels)
{
    for (std::size_t i = 0; i < Group; ++i) {
        pixels[i] = palette[indices[i]];
    }
}

#if defined(GN_PIXELS_SSE2)

// One bit an index: which of a group are not transparent.
class GroupMask final
{
public:
    using Bits = std::uint32_t;
    static constexpr Bits All = 0xFFFF;

    explicit GroupMask(std::uint8_t transparent)
        : m_transparent(_mm_set1_epi8(static_cast<char>(transparent)))
    {
    }

    Bits opaque(const std::uint8_t *indices) const
    {
        const __m128i group = _mm_loadu_si128(reinterpret_cast<const __m128i *>(indices));
        return ~static_cast<Bits>(_mm_movemask_epi8(_mm_cmpeq_epi8(group, m_transparent))) & All;
    }

    static unsigned first(Bits bits) { return static_cast<unsigned>(std::countr_zero(bits)); }

    static Bits withoutFirst(Bits bits) { return bits & (bits - 1); }

private:
    __m128i m_transparent;
};

#elif defined(GN_PIXELS_NEON)

// Four bits an index, as NEON can make them cheaply: which of a group are not transparent.
class GroupMask final
{
public:
    using Bits = std::uint64_t;
    static constexpr Bits All = ~Bits{0};

    explicit GroupMask(std::uint8_t transparent)
        : m_transparent(vdupq_n_u8(transparent))
    {
    }

    Bits opaque(const std::uint8_t *indices) const
    {
        const uint8x16_t equal = vceqq_u8(vld1q_u8(indices), m_transparent);
        const uint8x8_t narrowed = vshrn_n_u16(vreinterpretq_u16_u8(equal), 4);
        return ~vget_lane_u64(vreinterpret_u64_u8(narrowed), 0);
    }

    static unsigned first(Bits bits) { return static_cast<unsigned>(std::countr_zero(bits)) / 4; }

    static Bits withoutFirst(Bits bits) { return bits & ~(Bits{0xF} << (std::countr_zero(bits) & ~3)); }

private:
    uint8x16_t m_transparent;
};

#endif

#if defined(GN_PIXELS_SSE2) || defined(GN_PIXELS_NEON)

void drawGroups(ByteSpan indices, TransparentPixels transparent, const GifPalette &palette, std::uint32_t *pixels)
{
    const GroupMask mask(static_cast<std::uint8_t>(transparent.index));
    for (std::size_t at = 0; at < indices.size(); at += Group) {
        GroupMask::Bits opaque = mask.opaque(indices.data() + at);
        if (opaque == GroupMask::All) {
            drawGroup(indices.data() + at, palette, pixels + at);
            continue;
        }
        if (transparent.areCleared) {
            std::fill_n(pixels + at, Group, transparent.clear);
        }
        for (; opaque != 0; opaque = GroupMask::withoutFirst(opaque)) {
            const std::size_t i = at + GroupMask::first(opaque);
            pixels[i] = palette[indices[i]];
        }
    }
}

#else

void drawGroups(ByteSpan indices, TransparentPixels transparent, const GifPalette &palette, std::uint32_t *pixels)
{
    drawPixelsPlain(indices, transparent, palette, pixels);
}

#endif

} // namespace

void drawPixelsPlain(ByteSpan indices, TransparentPixels transparent, const GifPalette &palette, std::uint32_t *pixels)
{
    for (std::size_t i = 0; i < indices.size(); ++i) {
        if (indices[i] != transparent.index) {
            pixels[i] = palette[indices[i]];
        } else if (transparent.areCleared) {
            pixels[i] = transparent.clear;
        }
    }
}

void drawPixels(ByteSpan indices, TransparentPixels transparent, const GifPalette &palette, std::uint32_t *pixels)
{
    const std::size_t grouped = indices.size() - indices.size() % Group;
    if (transparent.index < 0) {
        for (std::size_t at = 0; at < grouped; at += Group) {
            drawGroup(indices.data() + at, palette, pixels + at);
        }
    } else {
        drawGroups(indices.first(grouped), transparent, palette, pixels);
    }
    drawPixelsPlain(indices.subspan(grouped), transparent, palette, pixels + grouped);
}

const char *pixelInstructions()
{
#if defined(GN_PIXELS_SSE2)
    return "SSE2";
#elif defined(GN_PIXELS_NEON)
    return "NEON";
#else
    return "plain";
#endif
}

} // namespace gn
