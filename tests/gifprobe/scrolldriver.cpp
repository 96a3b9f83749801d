// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/scrolldriver.h"

#include <algorithm>
#include <utility>

namespace gn::probe {

namespace {

constexpr qint64 NsPerSecond = 1'000'000'000;
constexpr qint64 NsPerMs = 1'000'000;
constexpr int TicksPerSecond = 60;
constexpr int BeatMs = 4;

} // namespace

ScrollDriver::ScrollDriver(Wall &wall, int pixelsPerSecond)
    : m_wall(wall)
    , m_pixelsPerTick(static_cast<double>(pixelsPerSecond) / TicksPerSecond)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    m_heart.setTimerType(Qt::PreciseTimer);
    m_heart.setInterval(BeatMs);
    connect(&m_timer, &QTimer::timeout, this, &ScrollDriver::tick);
    connect(&m_heart, &QTimer::timeout, this, &ScrollDriver::beat);
}

void ScrollDriver::start()
{
    m_clock.start();
    m_ticks = 0;
    m_lastBeatNs = -1;
    m_position = m_wall.bar()->value();
    m_heart.start();
    scheduleTick();
}

void ScrollDriver::stop()
{
    m_timer.stop();
    m_heart.stop();
    look();
}

void ScrollDriver::restartCounting()
{
    m_seen = 0;
    m_blanks = 0;
    m_longestBlankMs = 0;
    m_worstDelayMs = 0;
    m_blankSince.clear();
}

void ScrollDriver::scheduleTick()
{
    const qint64 due = (m_ticks + 1) * NsPerSecond / TicksPerSecond;
    const qint64 wait = std::max<qint64>(0, due - m_clock.nsecsElapsed());
    m_timer.start(static_cast<int>((wait + NsPerMs - 1) / NsPerMs));
}

void ScrollDriver::tick()
{
    look();
    const qint64 now = m_clock.nsecsElapsed() * TicksPerSecond / NsPerSecond;
    move(now - std::exchange(m_ticks, now)); // a wall that is too slow makes larger steps, not fewer pixels
    scheduleTick();
}

void ScrollDriver::move(qint64 ticks)
{
    QScrollBar &bar = *m_wall.bar();
    m_position += (m_isUpwards ? -m_pixelsPerTick : m_pixelsPerTick) * static_cast<double>(ticks);
    if (m_position >= bar.maximum() || m_position <= bar.minimum()) {
        m_isUpwards = m_position >= bar.maximum();
        m_position = std::clamp<double>(m_position, bar.minimum(), bar.maximum());
    }
    bar.setValue(static_cast<int>(m_position));
}

// What was painted since the move before.
void ScrollDriver::look()
{
    const qint64 now = m_clock.nsecsElapsed();
    const QList<int> blank = m_wall.blankTiles();
    m_seen += m_wall.tilesInSight();
    m_blanks += blank.size();
    QHash<int, qint64> since;
    for (const int tile : blank) {
        since.insert(tile, m_blankSince.value(tile, now));
    }
    for (auto it = m_blankSince.cbegin(); it != m_blankSince.cend(); ++it) {
        const double ms = static_cast<double>(now - it.value()) / NsPerMs;
        m_longestBlankMs = std::max(m_longestBlankMs, ms);
    }
    m_blankSince = std::move(since);
}

double ScrollDriver::longestBlankMs() const
{
    return m_longestBlankMs;
}

void ScrollDriver::beat()
{
    const qint64 now = m_clock.nsecsElapsed();
    const qint64 before = std::exchange(m_lastBeatNs, now);
    if (before >= 0) {
        m_worstDelayMs = std::max(m_worstDelayMs, static_cast<double>(now - before) / NsPerMs - BeatMs);
    }
}

} // namespace gn::probe
