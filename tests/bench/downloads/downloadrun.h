// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/downloadrecord.h"

#include <QFile>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace gn::bench {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

// How long the event loop was kept from a timer that is due every millisecond.
class GapMeter final : public QObject
{
    Q_DISABLE_COPY_MOVE(GapMeter)

public:
    GapMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const Clock::time_point now = Clock::now();
            m_gaps.push_back(Milliseconds(now - m_last).count());
            m_last = now;
        });
        m_timer.start(1);
    }

    double atShare(double share)
    {
        std::ranges::sort(m_gaps);
        return m_gaps.empty() ? 0 : m_gaps.at(static_cast<size_t>(share * static_cast<double>(m_gaps.size() - 1)));
    }

private:
    QTimer m_timer;
    Clock::time_point m_last = Clock::now();
    std::vector<double> m_gaps;
};

// The peak of this program alone: getrusage() begins with the peak of who started it. 0 where there is no /proc.
inline double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    const QList<QByteArray> lines =
        status.open(QIODevice::ReadOnly) ? status.readAll().split('\n') : QList<QByteArray>();
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:")) {
            return line.sliced(6).trimmed().split(' ').constFirst().toDouble() / 1024;
        }
    }
    return 0;
}

// A download of each URL of a list, which has one in every line.
inline QList<DownloadRecord> recordsOf(QFile &list, const QString &folder)
{
    QList<DownloadRecord> records;
    const QList<QByteArray> lines = list.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty()) {
            records.append({.url = QUrl::fromEncoded(line), .folder = folder});
        }
    }
    return records;
}

// One JSON object. before: peakMegabytes() before the downloads.
inline void printRun(double seconds, GapMeter &gaps, double before, int failed)
{
    std::printf(
        "{\"seconds\": %.3f, \"p99\": %.2f, \"longest\": %.2f, \"grown\": %.1f, \"peak\": %.1f, \"failed\": %d}\n",
        seconds,
        gaps.atShare(0.99),
        gaps.atShare(1),
        peakMegabytes() - before,
        peakMegabytes(),
        failed);
}

} // namespace gn::bench
