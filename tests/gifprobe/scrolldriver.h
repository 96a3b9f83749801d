// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gifprobe/walls.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

namespace gn::probe {

// Moves a wall 60 times a second, turns at its ends, and before every move looks at what can be seen.
class ScrollDriver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScrollDriver)

public:
    ScrollDriver(Wall &wall, int pixelsPerSecond);

    void start();
    void stop();

    // Forgets what was seen so far; the scrolling goes on.
    void restartCounting();

    qint64 tilesSeen() const { return m_seen; } // tiles in sight, summed over all looks

    qint64 blanks() const { return m_blanks; } // of these without a picture

    double longestBlankMs() const;

    // How late the worst beat of a 4 ms heart was: what a click would have waited.
    double worstDelayMs() const { return m_worstDelayMs; }

private:
    void tick();
    void look();
    void move(qint64 ticks);
    void scheduleTick();
    void beat();

    Wall &m_wall;
    const double m_pixelsPerTick;
    QTimer m_timer;
    QTimer m_heart;
    QElapsedTimer m_clock;
    qint64 m_ticks = 0;      // of the 60 Hz grid, since start()
    qint64 m_lastBeatNs = 0; // -1: none yet
    double m_position = 0;
    bool m_isUpwards = false;
    qint64 m_seen = 0;
    qint64 m_blanks = 0;
    double m_longestBlankMs = 0;
    double m_worstDelayMs = 0;
    QHash<int, qint64> m_blankSince; // ns, by tile
};

} // namespace gn::probe
