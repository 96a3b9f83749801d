// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace gn {

// How fast something grows, smoothed so that a person can read it.
class DownloadSpeed final
{
public:
    using Time = std::chrono::steady_clock::time_point;

    // What is there already, or is there again, does not count as speed.
    void restart(Time now, qint64 bytes);

    // bytes: all so far.
    void note(Time now, qint64 bytes);

    double bytesPerSecond() const { return m_speed; }

    // For so many more bytes; nothing while nobody can say.
    std::optional<std::chrono::seconds> timeFor(qint64 bytes) const;

private:
    Time m_last;
    qint64 m_bytes = 0;
    double m_speed = 0;
    bool m_hasSpeed = false;
};

} // namespace gn
