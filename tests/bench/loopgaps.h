// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <ctime>
#include <vector>

namespace gn::bench {

// Milliseconds of processor that this thread has used: what a gap is more than that, the thread waited for a core. 0
// where the system does not tell.
inline double threadMilliseconds()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

struct Turns
{
    std::vector<double> gaps;
    std::vector<double> work; // of each gap: what this thread did itself

    void add(const Turns &other)
    {
        gaps.insert(gaps.end(), other.gaps.begin(), other.gaps.end());
        work.insert(work.end(), other.work.begin(), other.work.end());
    }
};

// The times between two turns of the event loop that is asked for a turn every millisecond.
class LoopGaps final
{
public:
    LoopGaps()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_turns.gaps.push_back(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
            m_turns.work.push_back(threadMilliseconds() - m_worked);
            m_worked = threadMilliseconds();
            m_clock.start();
        });
        m_clock.start();
        m_timer.start();
    }

    const Turns &turns() const { return m_turns; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_worked = threadMilliseconds();
    Turns m_turns;
};

} // namespace gn::bench
