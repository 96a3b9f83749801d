// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"

#include <optional>

namespace gn {

struct RenditionWish
{
    QSize tile;             // device pixels to fill
    bool savesData = false; // WebP and 6-frame renditions first: fewer bytes, more CPU a frame
    bool wantsStill = false;
};

// The rendition that fits a tile best among those that can be painted (GIF, WebP, PNG, JPEG; never MP4). Nothing when
// the item has none. The first of these rules that tells two renditions apart decides:
// 1. One that is known to be over MediaLimits::maxBytes comes last: it would be refused.
// 2. A still when a still is wanted, else one that moves.
// 3. The size: first those that need no enlarging by more than 50 pixels either way (giphy-js' rule) and are at most
//    four times the tile's area; then the larger ones; then those whose size is not known; then the smaller ones.
// 4. The format: GIF before WebP (it costs 9.6 times the CPU of a good GIF decoder), both before their 6-frame
//    versions; with savesData, or when a moving one stands in for a still: 6-frame WebP, 6-frame GIF, WebP, GIF.
//    Among stills the format makes no difference.
// 5. The area that is closest to the tile's.
// 6. Fewer bytes, unknown ones last; then the source's own order.
std::optional<Rendition> chooseRendition(const Gif &gif, const RenditionWish &wish);

} // namespace gn
