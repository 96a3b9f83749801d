// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gifprobe/wallcontent.h"

#include <QScrollBar>
#include <QWidget>

#include <memory>

namespace gn::probe {

// A window full of GIFs, made but not shown yet.
class Wall
{
public:
    Wall() = default;
    virtual ~Wall() = default;
    Q_DISABLE_COPY_MOVE(Wall)

    virtual QWidget &window() = 0;

    // The tiles in sight, by number, that show no picture.
    virtual QList<int> blankTiles() const = 0;

    virtual int tilesInSight() const = 0;
    virtual quint64 framesShown() const = 0;

    // Of its timers; -1: it doesn't count them.
    virtual qint64 wakeUps() const { return -1; }

    // Null: it doesn't scroll.
    virtual QScrollBar *bar() { return nullptr; }
};

enum class Rival { Ours, Naive };

// All tiles in sight.
std::unique_ptr<Wall> makeWall(Rival rival, const QList<TileContent> &tiles, int columns);

// As high as the view, to be scrolled.
std::unique_ptr<Wall> makeScroller(Rival rival, const QList<TileContent> &tiles, int columns, int height);

} // namespace gn::probe
