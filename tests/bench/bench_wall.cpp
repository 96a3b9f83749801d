// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's wall on the fake GIPHY, which runs in a process of its own:
//   from the API answer's last byte to the first painted thumbnail, and to all in sight;
//   the longest gap of the event loop while five pages are scrolled through at 60 Hz;
//   resident memory after 500 results.
// bench_wall [RUNS]   Run it several times: machines are noisy.

#include "gifprobe/measure.h"
#include "gui/search/searchsession.h"
#include "gui/wall/gifgridview.h"
#include "gui/wall/tilewidget.h"
#include "media/bytecache.h"
#include "net/fetchqueue.h"
#include "net/managerpool.h"
#include "providers/callbudget.h"
#include "providers/giphyprovider.h"
#include "support/fakegiphy.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using gn::probe::median;

namespace {

QElapsedTimer answerClock; // started when the API's answer is complete

// The Fetch of the API call says so in the log; nothing else has to be changed to be measured.
void watchLog(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const bool isFetch = context.category != nullptr && qstrcmp(context.category, "giphynav.net.fetch") == 0;
    if (isFetch && message.startsWith("200 "_L1) && message.contains("/gifs/search"_L1) && !answerClock.isValid()) {
        answerClock.start();
    }
}

double residentMegabytes()
{
    return static_cast<double>(gn::probe::residentBytes()) / 1e6;
}

bool waitFor(const std::function<bool()> &condition, int ms = 20'000)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition() && clock.elapsed() < ms) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 2);
    }
    return condition();
}

// The fake GIPHY in a process of its own (this program with --serve), so that neither its time nor its memory counts.
class Fake final
{
public:
    Fake()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {u"--serve"_s});
        m_process.waitForReadyRead();
        apiUrl = QUrl(QString::fromUtf8(m_process.readLine().trimmed()));
    }

    ~Fake()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    Q_DISABLE_COPY_MOVE(Fake)

    QUrl apiUrl;

private:
    QProcess m_process;
};

int serve(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const gn::test::FakeGiphy giphy;
    std::puts(qPrintable(giphy.apiUrl().toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

struct Bench
{
    explicit Bench(const QUrl &apiUrl)
        : provider(queue, budget, {.apiUrl = apiUrl, .key = u"ok-bench"_s})
    {
        budget.setLimit(0);
        session.setProvider(&provider);
        view.setModel(&session.model());
        view.resize(1100, 760);
        QObject::connect(&view, &gn::GifGridView::nearEnd, &session, &gn::SearchSession::loadMore);
        view.show();
    }

    int shownPictures() const
    {
        const auto tiles = view.viewport()->findChildren<gn::TileWidget *>();
        return static_cast<int>(std::count_if(
            tiles.cbegin(), tiles.cend(), [](const gn::TileWidget *tile) { return tile->hasShownPicture(); }));
    }

    QTemporaryDir folder;
    gn::ManagerPool pool{24};
    gn::FetchQueue queue{pool, nullptr, 24};
    gn::ByteCache cache{96LL * 1024 * 1024};
    gn::CallBudget budget{folder.path()};
    gn::GiphyProvider provider;
    gn::SearchSession session;
    gn::GifGridView view{queue, cache};
};

struct FirstPicture
{
    double first = 0;
    double all = 0;
};

FirstPicture measureFirstPicture(Bench &bench, int run)
{
    answerClock.invalidate();
    FirstPicture result;
    bench.session.start({.query = u"word%1"_s.arg(run)});
    if (!waitFor([&] { return bench.shownPictures() > 0 && answerClock.isValid(); })) {
        std::fputs("no picture came\n", stderr);
        std::exit(1);
    }
    result.first = static_cast<double>(answerClock.nsecsElapsed()) / 1e6;
    waitFor([&] { return bench.view.isSettled(); });
    result.all = static_cast<double>(answerClock.nsecsElapsed()) / 1e6;
    return result;
}

// A 1 ms heartbeat sees every stall; 120 pixels a tick at 60 Hz are 7,200 pixels a second.
double measureScrolling(Bench &bench, int pages)
{
    bench.session.start({.query = u"scrolling"_s});
    waitFor([&] { return bench.view.isSettled(); });
    double longest = 0;
    QElapsedTimer beat;
    QTimer heart;
    heart.setTimerType(Qt::PreciseTimer);
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
        longest = std::max(longest, static_cast<double>(beat.nsecsElapsed()) / 1e6);
        beat.start();
    });
    QTimer mover;
    mover.setTimerType(Qt::PreciseTimer);
    QObject::connect(&mover, &QTimer::timeout, &mover, [&] {
        bench.view.verticalScrollBar()->setValue(bench.view.verticalScrollBar()->value() + 120);
    });
    beat.start();
    heart.start(1);
    mover.start(16);
    QEventLoop loop;
    QTimer check;
    QObject::connect(&check, &QTimer::timeout, &loop, [&] {
        const QScrollBar *bar = bench.view.verticalScrollBar();
        if (bench.session.model().rowCount() >= pages * 25 && bar->value() == bar->maximum()) {
            loop.quit();
        }
    });
    check.start(50);
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    loop.exec();
    return longest;
}

double measureMemory(Bench &bench, int results)
{
    bench.session.start({.query = u"many"_s});
    waitFor([&] { return bench.view.isSettled(); });
    while (bench.session.model().rowCount() < results) {
        bench.view.verticalScrollBar()->setValue(bench.view.verticalScrollBar()->maximum());
        bench.session.loadMore();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    waitFor([&] { return bench.view.isSettled(); });
    return residentMegabytes();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--serve") == 0) {
        return serve(argc, argv);
    }
    qputenv("QT_LOGGING_RULES", "giphynav.net.fetch.debug=true");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    qInstallMessageHandler(watchLog);
    const int runs = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 5;
    const Fake fake;
    {
        Bench bench(fake.apiUrl);
        const double base = residentMegabytes();
        std::vector<double> first;
        std::vector<double> all;
        std::vector<double> gaps;
        for (int run = 0; run < runs; ++run) {
            const FirstPicture picture = measureFirstPicture(bench, run);
            first.push_back(picture.first);
            all.push_back(picture.all);
        }
        for (int run = 0; run < runs; ++run) {
            gaps.push_back(measureScrolling(bench, 5));
        }
        const double memory = measureMemory(bench, 500);
        std::printf("The wall on the fake GIPHY (no latency, tiny GIFs), %d runs, platform %s\n",
                    runs,
                    qPrintable(QGuiApplication::platformName()));
        std::printf("| what                                              | median |    max |\n");
        std::printf("|---------------------------------------------------|--------|--------|\n");
        const auto row = [](const char *what, const std::vector<double> &values) {
            std::printf(
                "| %-49s | %6.1f | %6.1f |\n", what, median(values), *std::max_element(values.begin(), values.end()));
        };
        row("answer's last byte to first painted thumbnail, ms", first);
        row("answer's last byte to all in sight painted, ms", all);
        row("longest event-loop gap, 5 pages at 60 Hz, ms", gaps);
        row("resident memory at the start, MB", {base});
        row("compressed pictures in memory after 500 results, MB",
            {static_cast<double>(bench.cache.usedBytes()) / 1e6});
        row("canvases and frames ahead, MB", {static_cast<double>(bench.view.memoryUsed()) / 1e6});
        row("resident memory after 500 results, MB", {memory});
    }
    return 0;
}
