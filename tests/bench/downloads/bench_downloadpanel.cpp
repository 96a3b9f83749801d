// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/downloads/downloadrun.h"
#include "gui/transfers/transferlist.h"
#include "gui/transfers/transferpanel.h"
#include "gui/window/theme.h"
#include "media/bytecache.h"
#include "net/downloadqueue.h"
#include "net/downloadwriter.h"
#include "net/managerpool.h"
#include "storage/library/downloadrecords.h"
#include "storage/library/library.h"

#include <QApplication>
#include <QDir>

using namespace gn;
using namespace gn::bench;
using namespace Qt::StringLiterals;

// bench_downloadpanel LIST DIR JOBS: the same as bench_downloadloop with all that the window puts on top: the download
// list, shown, and its records in a library.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile list(arguments.value(1));
    if (arguments.size() != 4 || !list.open(QIODevice::ReadOnly)) {
        std::fputs("bench_downloadpanel LIST DIR JOBS\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(2));
    const Theme theme(application);
    Library library(QDir::temp().filePath(u"bench_downloadpanel-%1.sqlite"_s.arg(QCoreApplication::applicationPid())));
    LibraryDownloads records(library, u"window"_s);
    const int jobs = arguments.at(3).toInt();
    ManagerPool pool(std::min(jobs, 16));
    DownloadWriter writer;
    ByteCache cache(1'000'000);
    DownloadQueue queue(pool, writer, &records, {.atOnce = jobs, .perHost = 16});
    TransferList transfers(queue, cache);
    TransferPanel panel(transfers);
    panel.resize(900, 240);
    panel.show();
    QCoreApplication::processEvents();

    const LoopGaps gaps;
    const double before = peakMegabytes();
    const Clock::time_point begin = Clock::now();
    QObject::connect(&transfers, &TransferList::runFinished, &application, &QCoreApplication::quit);
    QList<TransferRequest> requests;
    for (const DownloadRecord &record : recordsOf(list, folder.absolutePath())) {
        requests.append({.url = record.url, .folder = record.folder});
    }
    transfers.add(requests);
    QApplication::exec();
    printRun(std::chrono::duration<double>(Clock::now() - begin).count(), gaps, before, transfers.totals().failed);
    return transfers.totals().failed == 0 ? 0 : 1;
}
