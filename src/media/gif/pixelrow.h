// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/gif/giffile.h"

namespace gn {

// What becomes of the pixels whose index is transparent.
struct TransparentPixels
{
    int index = -1;          // -1: there are none
    bool areCleared = false; // else they stay as they are
    std::uint32_t clear = 0; // what they are cleared to
};

// Colour indices to 32-bit pixels; `pixels` has room for all indices. The instructions used are chosen when compiling:
// SSE2, NEON, or those of every machine.
void drawPixels(ByteSpan indices, TransparentPixels transparent, const GifPalette &palette, std::uint32_t *pixels);

// The same without vector instructions: what the one above is tested against, and what it does where there are none.
void drawPixelsPlain(ByteSpan indices, TransparentPixels transparent, const GifPalette &palette, std::uint32_t *pixels);

// "SSE2", "NEON" or "plain": what drawPixels() uses here.
const char *pixelInstructions();

} // namespace gn
