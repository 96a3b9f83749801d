// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/downloadqueue.h"
#include "net/downloadwriter.h"
#include "net/managerpool.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace gn;
using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

// How long the event loop was kept from a timer that is due every millisecond.
class GapMeter final : public QObject
{
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
double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    const QList<QByteArray> lines =
        status.open(QIODevice::ReadOnly) ? status.readAll().split('\n') : QList<QByteArray>();
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:")) {
            return line.sliced(6).trimmed().split(' ').constFirst().toDouble() / 1024;
        }
    }
    return 0;
}

} // namespace

// bench_downloadloop LIST DIR JOBS: downloads the URLs of LIST as the window would, and prints one JSON object:
// seconds, the event loop's gaps in ms, and by how many MB the process grew. An empty LIST: the gaps of two idle
// seconds, which are the machine's own.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile list(arguments.value(1));
    if (arguments.size() != 4 || !list.open(QIODevice::ReadOnly)) {
        std::fputs("bench_downloadloop LIST DIR JOBS\n", stderr);
        return 2;
    }
    QList<DownloadRecord> records;
    const QList<QByteArray> lines = list.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty()) {
            records.append({.url = QUrl::fromEncoded(line), .folder = arguments.at(2)});
        }
    }
    const int jobs = arguments.at(3).toInt();
    ManagerPool pool(std::min(jobs, 16));
    DownloadWriter writer;
    DownloadQueue queue(pool, writer, nullptr, {.atOnce = jobs, .perHost = 16});
    GapMeter gaps;
    const double before = peakMegabytes();
    const Clock::time_point begin = Clock::now();
    QObject::connect(&queue, &DownloadQueue::idle, &application, &QCoreApplication::quit);
    if (records.isEmpty()) {
        QTimer::singleShot(std::chrono::seconds(2), &application, &QCoreApplication::quit);
    }
    queue.add(records);
    QCoreApplication::exec();
    const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    std::printf(
        "{\"seconds\": %.3f, \"p99\": %.2f, \"longest\": %.2f, \"grown\": %.1f, \"peak\": %.1f, \"failed\": %d}\n",
        seconds,
        gaps.atShare(0.99),
        gaps.atShare(1),
        peakMegabytes() - before,
        peakMegabytes(),
        queue.totals().failed);
    return queue.totals().failed == 0 ? 0 : 1;
}
