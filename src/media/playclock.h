// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QtGlobal>

namespace gn {

// Milliseconds of playing: stands still while the engine does, so that nothing is late when it goes on.
class PlayClock final
{
public:
    PlayClock() { m_timer.start(); }

    void setRunning(bool running)
    {
        if (running == m_isRunning) {
            return;
        }
        m_before = now();
        m_isRunning = running;
        m_timer.start();
    }

    bool isRunning() const { return m_isRunning; }

    qint64 now() const { return m_before + (m_isRunning ? m_timer.elapsed() : 0); }

    // The first moment not before time on the grid of 60 a second: tiles that are due at about the same time are
    // painted together, and not more often than a screen shows.
    static qint64 gridMoment(qint64 time)
    {
        constexpr qint64 PerSecond = 60;
        constexpr qint64 Second = 1000;
        const qint64 slot = (time * PerSecond + Second - 1) / Second;
        return (slot * Second + PerSecond - 1) / PerSecond;
    }

private:
    QElapsedTimer m_timer;
    qint64 m_before = 0;
    bool m_isRunning = true;
};

} // namespace gn
