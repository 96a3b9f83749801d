// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/ourwall.h"

#include "gui/wall/tilewidget.h"

#include <algorithm>
#include <limits>

namespace gn::probe {

using namespace Qt::StringLiterals;

namespace {

Gif gifOf(const TileContent &tile, qsizetype number)
{
    Gif gif;
    gif.id = QString::number(number);
    gif.title = gif.id;
    gif.renditions = {{.name = u"fixed_width"_s, .url = tile.url, .size = tile.size, .bytes = tile.bytes.size()}};
    return gif;
}

} // namespace

OurWall::OurWall(const QList<TileContent> &tiles, QSize size)
    : m_cache(std::numeric_limits<qint64>::max() / 2) // nothing may be dropped: there is nowhere to fetch it from
{
    QList<Gif> gifs;
    gifs.reserve(tiles.size());
    for (const TileContent &tile : tiles) {
        m_cache.insert(tile.url, tile.bytes);
        gifs.append(gifOf(tile, gifs.size()));
    }
    m_model.append(gifs);
    m_view.setModel(&m_model);
    m_view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the naive wall has none either
    m_view.resize(size);
}

QList<int> OurWall::blankTiles() const
{
    QList<int> blank;
    const auto widgets = m_view.viewport()->findChildren<TileWidget *>(Qt::FindDirectChildrenOnly);
    for (const TileWidget *widget : widgets) {
        if (widget->isVisible() && !widget->hasShownPicture()) {
            blank.append(m_view.indexAt(widget->geometry().center()).row());
        }
    }
    return blank;
}

int OurWall::tilesInSight() const
{
    return m_view.stage().tileCount();
}

quint64 OurWall::framesShown() const
{
    return m_view.stage().statistics().framesShown;
}

qint64 OurWall::wakeUps() const
{
    return static_cast<qint64>(m_view.stage().wakeUps());
}

} // namespace gn::probe
