// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/walls.h"

#include "gifprobe/naivewall.h"
#include "gifprobe/ourwall.h"

namespace gn::probe {

std::unique_ptr<Wall> makeWall(Rival rival, const QList<TileContent> &tiles, int columns)
{
    const MasonryLayout layout = layoutOf(tiles, columns);
    const QSize size(wallWidth(columns), layout.height());
    if (rival == Rival::Ours) {
        return std::make_unique<OurWall>(tiles, size);
    }
    return std::make_unique<NaiveWall>(tiles, layout, size);
}

std::unique_ptr<Wall> makeScroller(Rival rival, const QList<TileContent> &tiles, int columns, int height)
{
    const QSize size(wallWidth(columns), height);
    if (rival == Rival::Ours) {
        return std::make_unique<OurWall>(tiles, size);
    }
    return std::make_unique<NaiveScroller>(tiles, layoutOf(tiles, columns), size);
}

} // namespace gn::probe
