// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/downloads/downloadrun.h"
#include "net/downloadqueue.h"
#include "net/downloadwriter.h"
#include "net/managerpool.h"

#include <QCoreApplication>

using namespace gn;
using namespace gn::bench;
using namespace Qt::StringLiterals;

// bench_downloadloop LIST DIR JOBS: downloads the URLs of LIST as the console does, and prints one JSON object:
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
    const QList<DownloadRecord> records = recordsOf(list, arguments.at(2));
    const int jobs = arguments.at(3).toInt();
    ManagerPool pool(std::min(jobs, 16));
    DownloadWriter writer;
    DownloadQueue queue(pool, writer, nullptr, {.atOnce = jobs, .perHost = 16});
    const LoopGaps gaps;
    const double before = peakMegabytes();
    const Clock::time_point begin = Clock::now();
    QObject::connect(&queue, &DownloadQueue::idle, &application, &QCoreApplication::quit);
    if (records.isEmpty()) {
        QTimer::singleShot(std::chrono::seconds(2), &application, &QCoreApplication::quit);
    }
    queue.add(records);
    QCoreApplication::exec();
    printRun(std::chrono::duration<double>(Clock::now() - begin).count(), gaps, before, queue.totals().failed);
    return queue.totals().failed == 0 ? 0 : 1;
}
