// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/downloadspeed.h"

#include <cmath>

namespace gn {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr Seconds Step{0.2};      // shorter stretches say little
constexpr Seconds Smoothing{3.0}; // what happened so long ago counts for a third
constexpr double LongestTime = 100.0 * 3600;

} // namespace

void DownloadSpeed::restart(Time now, qint64 bytes)
{
    *this = {};
    m_last = now;
    m_bytes = bytes;
}

void DownloadSpeed::note(Time now, qint64 bytes)
{
    const Seconds passed = now - m_last;
    if (bytes < m_bytes) {
        restart(now, bytes);
        return;
    }
    if (passed < Step) {
        return;
    }
    const double current = static_cast<double>(bytes - m_bytes) / passed.count();
    const double share = m_hasSpeed ? 1 - std::exp(-passed / Smoothing) : 1;
    m_speed += share * (current - m_speed);
    m_hasSpeed = true;
    m_last = now;
    m_bytes = bytes;
}

std::optional<std::chrono::seconds> DownloadSpeed::timeFor(qint64 bytes) const
{
    const double seconds = m_speed >= 1 ? std::ceil(static_cast<double>(bytes) / m_speed) : LongestTime;
    if (bytes < 0 || seconds >= LongestTime) {
        return std::nullopt;
    }
    return std::chrono::seconds(static_cast<qint64>(seconds));
}

} // namespace gn
