// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How responsive the window stays while the collector takes a page of 5 MB with 300 GIFs, which a thread of this
// process serves: the event loop's gaps until all of them are checked and on the wall. Its rival parses the same page
// in the loop's own thread, as the naive program does. bench_collectorgap [RUNS]   Ends with 1 when the bar is missed.
// Run it several times: machines are noisy.

#include "bench/loopgaps.h"
#include "collector/collectorbench.h"
#include "gifprobe/measure.h"
#include "gui/window/theme.h"
#include "pages/pagereader.h"

#include <QApplication>
#include <QEventLoop>
#include <QThread>

#include <cstdio>
#include <memory>
#include <semaphore>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double Bar = 16; // ms at p99, of the issue
constexpr qsizetype PageBytes = 5'000'000;
constexpr int Pictures = 300;

QByteArray largePage()
{
    QByteArray page = "<!doctype html><title>A long page</title>";
    const qsizetype between = PageBytes / Pictures;
    for (int number = 0; number < Pictures; ++number) {
        page += "<p>Cats &amp; dogs<img src=cat-" + QByteArray::number(number) + ".gif>";
        while (page.size() < between * (number + 1)) {
            page += "<div class=row><span>some words of the page</span><a href=/elsewhere>a link</a></div>";
        }
    }
    return page;
}

// A web server with an event loop of its own.
class ServerThread final
{
public:
    explicit ServerThread(const QByteArray &body)
        : m_thread(QThread::create([this, body] { serve(body); }))
    {
        m_thread->start();
        m_listens.acquire();
    }

    ~ServerThread()
    {
        m_thread->quit();
        m_thread->wait();
    }

    Q_DISABLE_COPY_MOVE(ServerThread)

    QUrl page;

private:
    void serve(const QByteArray &body)
    {
        FakeHttpServer server([&body](const FakeRequest &asked) {
            const QString path = asked.url.path();
            if (path == u"/page"_s) {
                return htmlReply(body);
            }
            return path.endsWith(u".gif"_s) ? rangedReply(tinyGif(QSize(80, 60), 3, 0xffcc6633, 10), asked)
                                            : FakeReply{.status = 404};
        });
        page = server.url(u"/page"_s);
        m_listens.release();
        QEventLoop loop;
        loop.exec();
    }

    std::binary_semaphore m_listens{0};
    std::unique_ptr<QThread> m_thread;
};

void printRow(const char *name, const bench::Turns &turns)
{
    std::printf("%-22s %7zu %8.1f %8.1f %8.1f %12.1f %8.1f\n",
                name,
                turns.gaps.size(),
                probe::median(turns.gaps),
                probe::percentile(turns.gaps, 0.99),
                probe::percentile(turns.gaps, 1),
                probe::percentile(turns.work, 0.99),
                probe::percentile(turns.work, 1));
}

bench::Turns collect(const QUrl &address)
{
    CollectorUnderTest ui;
    QEventLoop loop;
    QObject::connect(
        &ui.page->session(), &CollectorSession::stateChanged, &loop, [&loop](CollectorSession::State state) {
            if (state == CollectorSession::State::Done || state == CollectorSession::State::Failed) {
                loop.quit();
            }
        });
    const bench::LoopGaps gaps;
    ui.page->collect(address);
    loop.exec();
    if (ui.rows() != Pictures) {
        std::printf("only %d pictures: the figures are worth nothing\n", ui.rows());
    }
    return gaps.turns();
}

bench::Turns parseHere(const QByteArray &page)
{
    QEventLoop loop;
    const bench::LoopGaps gaps;
    QTimer::singleShot(100, &loop, [&page, &loop] {
        static_cast<void>(readPage(page, "text/html; charset=utf-8", QUrl(u"https://example.org/"_s)));
        loop.quit();
    });
    loop.exec();
    QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    return gaps.turns();
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    const int runs = QCoreApplication::arguments().size() > 1 ? QCoreApplication::arguments().at(1).toInt() : 3;
    const Theme theme(application, Appearance::Light);
    const QByteArray body = largePage();
    const ServerThread server(body);
    std::printf("event-loop gaps, ms, %d runs, a page of %.1f MB\n", runs, static_cast<double>(body.size()) / 1e6);
    std::printf("%-22s %7s %8s %8s %8s %12s %8s\n", "", "turns", "p50", "p99", "max", "own work p99", "max");
    bench::Turns ours;
    bench::Turns naive;
    for (int run = 0; run < runs; ++run) {
        ours.add(collect(server.page));
        naive.add(parseHere(body));
    }
    printRow("the collector", ours);
    printRow("parsed in the loop", naive);
    const bool isMet = probe::percentile(ours.gaps, 0.99) <= Bar;
    std::printf("p99 of the collector <= %.0f ms: %s\n", Bar, isMet ? "met" : "MISSED");
    return isMet ? 0 : 1;
}
