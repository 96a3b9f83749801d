// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/wallcontent.h"

#include <cmath>

namespace gn::probe {

using namespace Qt::StringLiterals;

QList<TileContent> tileContents(const QList<ProbeGif> &gifs, int count, Bytes bytes)
{
    QList<TileContent> tiles;
    tiles.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype file = i % gifs.size();
        const ProbeGif &gif = gifs[file];
        const bool isShared = bytes == Bytes::Shared;
        tiles.append({.url = QUrl(u"http://gifprobe.invalid/%1.gif"_s.arg(isShared ? file : i)),
                      .size = gif.canvas,
                      .bytes = isShared ? gif.bytes : QByteArray(gif.bytes.constData(), gif.bytes.size())});
    }
    return tiles;
}

double framesPerSecond(const QList<ProbeGif> &gifs, int tiles)
{
    double sum = 0;
    for (qsizetype i = 0; i < tiles; ++i) {
        const ProbeGif &gif = gifs[i % gifs.size()];
        sum += gif.frames > 1 ? gif.frames * 1000.0 / gif.durationMs : 0;
    }
    return sum;
}

int wallWidth(int columns)
{
    const MasonryMetrics metrics;
    return columns * (metrics.columnWidth + metrics.gap) + metrics.gap;
}

MasonryLayout layoutOf(const QList<TileContent> &tiles, int columns)
{
    QList<QSize> pictures;
    pictures.reserve(tiles.size());
    for (const TileContent &tile : tiles) {
        pictures.append(tile.size);
    }
    MasonryLayout layout;
    layout.setWidth(wallWidth(columns));
    layout.append(pictures);
    return layout;
}

int columnsFor(const QList<TileContent> &tiles)
{
    constexpr double Wanted = 1.6;
    int best = 1;
    double bestDistance = INFINITY;
    for (int columns = 1; columns <= tiles.size(); ++columns) {
        const double ratio = static_cast<double>(wallWidth(columns)) / layoutOf(tiles, columns).height();
        const double distance = std::abs(std::log(ratio / Wanted));
        if (distance > bestDistance) {
            break; // a wall only becomes wider
        }
        best = columns;
        bestDistance = distance;
    }
    return best;
}

} // namespace gn::probe
