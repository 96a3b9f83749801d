// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/renditionchoice.h"

#include "media/mediaformat.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <tuple>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostEnlarging = 50;
constexpr qint64 MostExcess = 4; // times the tile's area

bool isStill(const Rendition &rendition)
{
    return rendition.isStill || rendition.frames == 1 || rendition.format == MediaFormat::Png
           || rendition.format == MediaFormat::Jpeg;
}

qint64 area(QSize size)
{
    return qint64{size.width()} * size.height();
}

int sizeRank(const Rendition &rendition, QSize tile)
{
    if (rendition.size.isEmpty()) {
        return 2;
    }
    const int enlarging = std::max(tile.width() - rendition.size.width(), tile.height() - rendition.size.height());
    if (enlarging > MostEnlarging) {
        return 3;
    }
    return area(rendition.size) <= MostExcess * area(tile) ? 0 : 1;
}

int formatRank(const Rendition &rendition, const RenditionWish &wish)
{
    if (isStill(rendition)) {
        return 0;
    }
    // GIPHY names its 6-frame renditions so, and says nothing else about their frames.
    const bool isReduced = rendition.name.endsWith("_downsampled"_L1);
    const bool isGif = rendition.format == MediaFormat::Gif;
    if (wish.savesData || wish.wantsStill) {
        return (isReduced ? 0 : 2) + (isGif ? 1 : 0);
    }
    return (isReduced ? 2 : 0) + (isGif ? 0 : 1);
}

auto rank(const Rendition &rendition, const RenditionWish &wish)
{
    const bool isTooLarge = rendition.bytes > MediaLimits().maxBytes;
    const bool isOtherKind = isStill(rendition) != wish.wantsStill;
    const qint64 distance = std::abs(area(rendition.size) - area(wish.tile));
    const qint64 bytes = rendition.bytes > 0 ? rendition.bytes : std::numeric_limits<qint64>::max();
    return std::tuple(
        isTooLarge, isOtherKind, sizeRank(rendition, wish.tile), formatRank(rendition, wish), distance, bytes);
}

} // namespace

std::optional<Rendition> chooseRendition(const Gif &gif, const RenditionWish &wish)
{
    const Rendition *best = nullptr;
    for (const Rendition &rendition : gif.renditions) {
        if (rendition.format == MediaFormat::Mp4 || !rendition.url.isValid()) {
            continue;
        }
        if (best == nullptr || rank(rendition, wish) < rank(*best, wish)) {
            best = &rendition;
        }
    }
    return best == nullptr ? std::nullopt : std::optional(*best);
}

} // namespace gn
