// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/loopgaps.h"
#include "core/downloadrecord.h"
#include "gifprobe/measure.h"

#include <QFile>

#include <chrono>
#include <cstdio>

namespace gn::bench {

using Clock = std::chrono::steady_clock;

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
inline void printRun(double seconds, const LoopGaps &gaps, double before, int failed)
{
    std::printf(
        "{\"seconds\": %.3f, \"p99\": %.2f, \"longest\": %.2f, \"grown\": %.1f, \"peak\": %.1f, \"failed\": %d}\n",
        seconds,
        probe::percentile(gaps.turns().gaps, 0.99),
        probe::percentile(gaps.turns().gaps, 1),
        peakMegabytes() - before,
        peakMegabytes(),
        failed);
}

} // namespace gn::bench
