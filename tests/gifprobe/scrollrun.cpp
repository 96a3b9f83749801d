// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/scrollrun.h"

#include "gifprobe/childrun.h"
#include "gifprobe/measure.h"
#include "gifprobe/runloop.h"
#include "gifprobe/scrolldriver.h"

namespace gn::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr double Megabyte = 1e6;

void measureScrolling(Figures &figures, SlotMeter &meter, const Wall &wall, ScrollDriver &driver, int seconds)
{
    const qint64 residentBefore = residentBytes();
    const quint64 framesBefore = wall.framesShown();
    const double cpuBefore = cpuSeconds();
    QElapsedTimer clock;
    clock.start();
    driver.restartCounting();
    meter.start();
    runFor(seconds * 1000);
    meter.stop();
    const double elapsed = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    figures[u"cpu"_s] = 100 * (cpuSeconds() - cpuBefore) / elapsed;
    driver.stop();
    figures[u"p50"_s] = percentile(meter.busyMs(), 0.5);
    figures[u"p99"_s] = percentile(meter.busyMs(), 0.99);
    figures[u"max"_s] = percentile(meter.busyMs(), 1);
    figures[u"delay"_s] = driver.worstDelayMs();
    figures[u"frames"_s] = static_cast<double>(wall.framesShown() - framesBefore) / elapsed;
    figures[u"growth"_s] = static_cast<double>(residentBytes() - residentBefore) / Megabyte;
    figures[u"blanks"_s] = driver.blanks();
    figures[u"seen"_s] = driver.tilesSeen();
    figures[u"longestBlank"_s] = driver.longestBlankMs();
}

} // namespace

int runScroll(ProbeApplication &application, Rival rival, const BenchOptions &options)
{
    constexpr int Columns = 6;
    constexpr int ViewHeight = 900;
    constexpr int WarmUpMs = 1'000;
    const auto all = readGifs(options.folder);
    if (!all) {
        return fail(all.error().detail);
    }
    const QList<ProbeGif> gifs = wallGifs(*all, MasonryMetrics{}.columnWidth);
    warmUpWindowSystem();
    const qint64 base = residentBytes();
    const std::unique_ptr<Wall> wall =
        makeScroller(rival, tileContents(gifs, options.items, Bytes::Shared), Columns, ViewHeight);
    wall->window().move(0, 0);
    wall->window().show();
    if (!runUntil([&wall] { return wall->tilesInSight() > 0 && wall->blankTiles().isEmpty(); })) {
        return fail(u"the wall did not show its pictures within a minute"_s);
    }
    runFor(WarmUpMs);
    ScrollDriver driver(*wall, options.speed);
    driver.start();
    runFor(WarmUpMs);
    Figures figures;
    noteSurroundings(figures, wall->window());
    measureScrolling(figures, application.meter(), *wall, driver, options.seconds);
    figures[u"rss"_s] = static_cast<double>(residentBytes() - base) / Megabyte;
    return printFigures(figures);
}

} // namespace gn::probe
