// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>

namespace gn {

// How long a tick may draw before it leaves the rest to the next one: twice as long as ticks take on average, so that a
// tick in which many frames happen to be due doesn't become a very long one. Where all of them take long it grows, up
// to half of the time that a screen shows a picture.
class TickBudget final
{
public:
    qint64 nanoseconds() const { return std::clamp(m_average * 2, Least, Most); }

    // What a tick took that had something to draw.
    void add(qint64 nanoseconds)
    {
        m_average += (nanoseconds - m_average) / Memory;
        m_isShort = m_average > (m_isShort ? Relaxed : Tense);
    }

    // Ticks take so long that others should do a part of the work. Where there is less to do, handing it over would
    // cost more than it gains.
    bool isShort() const { return m_isShort; }

private:
    static constexpr qint64 Tense = 5'000'000;
    static constexpr qint64 Relaxed = 1'500'000;
    static constexpr qint64 Least = 1'500'000;
    static constexpr qint64 Most = 8'000'000;
    static constexpr qint64 Memory = 16; // ticks

    qint64 m_average = Least;
    bool m_isShort = false;
};

} // namespace gn
