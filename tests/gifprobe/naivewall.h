// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gifprobe/walls.h"

#include <QLabel>
#include <QMovie>
#include <QScrollArea>
#include <QSet>

namespace gn::probe {

// What one writes with Qt on the first day: a QLabel with a QMovie for every tile, all of them playing.
class NaiveWall final : public Wall
{
public:
    explicit NaiveWall(const QList<TileContent> &tiles, const MasonryLayout &layout, QSize size);

    QWidget &window() override { return m_window; }

    QList<int> blankTiles() const override;

    int tilesInSight() const override { return static_cast<int>(m_movies.size()); }

    quint64 framesShown() const override { return m_framesShown; }

private:
    QWidget m_window;
    QList<QMovie *> m_movies; // children of their labels
    quint64 m_framesShown = 0;
};

// And on the second: a movie is made when its tile is first seen, and pauses while it isn't.
class NaiveScroller final : public Wall
{
public:
    NaiveScroller(QList<TileContent> tiles, MasonryLayout layout, QSize size);

    QWidget &window() override { return m_area; }

    QList<int> blankTiles() const override;

    int tilesInSight() const override { return static_cast<int>(m_inSight.size()); }

    quint64 framesShown() const override { return m_framesShown; }

    QScrollBar *bar() override { return m_area.verticalScrollBar(); }

private:
    void playWhatIsInSight();
    void play(int tile);

    QList<TileContent> m_tiles;
    MasonryLayout m_layout;
    QScrollArea m_area;
    QList<QLabel *> m_labels;
    QSet<int> m_inSight;
    quint64 m_framesShown = 0;
};

} // namespace gn::probe
