// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gifprobe/gifset.h"
#include "gui/wall/masonrylayout.h"

#include <QUrl>

namespace gn::probe {

// What stands in one place of the wall.
struct TileContent
{
    QUrl url; // made up, leads nowhere
    QSize size;
    QByteArray bytes;
};

enum class Bytes {
    Copied, // every tile has its own, as on a wall of different GIFs
    Shared  // tiles of one file share them
};

// The GIFs over and over again.
QList<TileContent> tileContents(const QList<ProbeGif> &gifs, int count, Bytes bytes);

// What a wall of them shows when nothing is late.
double framesPerSecond(const QList<ProbeGif> &gifs, int tiles);

MasonryLayout layoutOf(const QList<TileContent> &tiles, int columns);

// Of a wall with that many columns.
int wallWidth(int columns);

// So many that the wall with all its tiles is about 16:10.
int columnsFor(const QList<TileContent> &tiles);

} // namespace gn::probe
