// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How responsive the race's page stays: the event loop's gaps while it runs each of the three modes on the 150 recorded
// documents of PokeAPI, which a server in a process of its own sends gzipped, 50 ms after each request.
// bench_pokemongap SERVER [RUNS]   SERVER: bench_pokemonserver; see CMake's target bench_pokemonresponse. Skips, saying
// so, without $GN_REAL_DATA/pokeapi. Ends with 1 when a bar is missed. Run it several times: machines are noisy.

#include "bench/loopgaps.h"
#include "gifprobe/measure.h"
#include "gui/race/racepage.h"
#include "gui/race/racetexts.h"
#include "gui/window/theme.h"
#include "support/realdata.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr double Bar = 16; // ms at p99, of the issue
constexpr int InFlight = 150;

// The server as a process that ends with us.
class Server final
{
public:
    Server(const QString &program, const QString &folder)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, {folder, u"50"_s});
        m_process.waitForReadyRead();
        apiUrl = QUrl(QString::fromUtf8(m_process.readLine().trimmed()));
    }

    ~Server()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    Q_DISABLE_COPY_MOVE(Server)

    QUrl apiUrl;

private:
    QProcess m_process;
};

bool unpack(const QString &archive, const QString &folder)
{
    return QProcess::execute(u"tar"_s, {u"--zstd"_s, u"-xf"_s, archive, u"-C"_s, folder}) == 0;
}

double longest(const std::vector<double> &values)
{
    return values.empty() ? 0 : *std::max_element(values.begin(), values.end());
}

// True when the bar is met.
bool printRow(const QString &name, const gn::bench::Turns &turns, bool isJudged)
{
    const double p99 = gn::probe::percentile(turns.gaps, 0.99);
    const char *verdict = p99 <= Bar ? "met" : "MISSED";
    std::printf("%-20s %7zu %8.1f %8.1f %8.1f %12.1f %8.1f   %s\n",
                qUtf8Printable(name),
                turns.gaps.size(),
                gn::probe::median(turns.gaps),
                p99,
                longest(turns.gaps),
                gn::probe::percentile(turns.work, 0.99),
                longest(turns.work),
                isJudged ? verdict : "");
    return !isJudged || p99 <= Bar;
}

gn::bench::Turns measureIdle()
{
    const gn::bench::LoopGaps gaps;
    QEventLoop loop;
    QTimer::singleShot(1'000, &loop, &QEventLoop::quit);
    loop.exec();
    return gaps.turns();
}

gn::bench::Turns measure(gn::RacePage &page, gn::PokemonMode mode)
{
    QEventLoop loop;
    QObject::connect(&page, &gn::RacePage::ended, &loop, &QEventLoop::quit);
    const gn::bench::LoopGaps gaps;
    page.start({mode});
    loop.exec();
    const auto run = page.race().run(mode);
    if (!run || gn::summaryOf(run->run).failed > 0) {
        std::puts("requests failed: the figures are worth nothing");
    }
    return gaps.turns();
}

bool race(const QUrl &apiUrl, int runs)
{
    bool isMet = true;
    std::printf("event-loop gaps, ms, %d runs, platform %s\n", runs, qUtf8Printable(QGuiApplication::platformName()));
    std::printf("%-20s %7s %8s %8s %8s %12s %8s   bar: p99 <= %.0f\n",
                "mode",
                "turns",
                "p50",
                "p99",
                "max",
                "own work p99",
                "max",
                Bar);
    printRow(u"(nothing runs)"_s, measureIdle(), false);
    for (const gn::PokemonMode mode : gn::AllRaceModes) {
        gn::bench::Turns all;
        for (int i = 0; i < runs; ++i) {
            gn::PokeApiClient client({.apiUrl = apiUrl, .maxInFlight = InFlight}); // no open connections
            gn::RacePage page(client);
            page.resize(1200, 780);
            page.show();
            QCoreApplication::processEvents();
            all.add(measure(page, mode));
        }
        isMet = printRow(gn::racetexts::modeTitle(mode), all, true) && isMet;
    }
    return isMet;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("bench_pokemongap SERVER [RUNS]\n", stderr);
        return 2;
    }
    const QString folder = gn::test::realData(u"pokeapi"_s);
    const QTemporaryDir scratch;
    if (folder.isEmpty() || !unpack(folder + u"/pokeapi-151.tar.zst"_s, scratch.path())) {
        std::puts("skipped: the recorded documents are missing, set GN_REAL_DATA");
        return 0;
    }
    const gn::Theme theme(application, gn::Appearance::Light);
    const Server server(arguments.at(1), scratch.filePath(u"live/api/v2/pokemon"_s));
    return race(server.apiUrl, arguments.size() > 2 ? arguments.at(2).toInt() : 3) ? 0 : 1;
}
