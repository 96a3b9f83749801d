// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/wallrun.h"

#include "gifprobe/childrun.h"
#include "gifprobe/measure.h"
#include "gifprobe/runloop.h"

namespace gn::probe {

using namespace Qt::StringLiterals;

namespace {

qint64 totalBytes(const QList<TileContent> &tiles)
{
    qint64 sum = 0;
    for (const TileContent &tile : tiles) {
        sum += tile.bytes.size();
    }
    return sum;
}

struct Playing
{
    double cpuSeconds = 0;
    double seconds = 0;
    quint64 frames = 0;
};

Playing measurePlaying(SlotMeter &meter, const Wall &wall, int seconds)
{
    const quint64 framesBefore = wall.framesShown();
    const double cpuBefore = cpuSeconds();
    QElapsedTimer clock;
    clock.start();
    meter.start();
    runFor(seconds * 1000);
    meter.stop();
    return {.cpuSeconds = cpuSeconds() - cpuBefore,
            .seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9,
            .frames = wall.framesShown() - framesBefore};
}

void notePlaying(Figures &figures, const Playing &playing, const SlotMeter &meter, double framesPerSecond)
{
    const double due = framesPerSecond * playing.seconds;
    figures[u"cpu"_s] = 100 * playing.cpuSeconds / playing.seconds;
    figures[u"p50"_s] = percentile(meter.busyMs(), 0.5);
    figures[u"p99"_s] = percentile(meter.busyMs(), 0.99);
    figures[u"max"_s] = percentile(meter.busyMs(), 1);
    figures[u"due"_s] = due;
    figures[u"shown"_s] = due == 0 ? 100 : 100 * static_cast<double>(playing.frames) / due;
}

// Of which the window's pixels are no fault of the wall's, and the GIFs no overhead.
void noteMemory(Figures &figures, qint64 resident, const QWidget &window, qint64 gifBytes, int tiles)
{
    constexpr double Megabyte = 1e6;
    constexpr double BytesPerPixel = 4;
    const double ratio = window.devicePixelRatioF();
    const double backingStore = window.width() * ratio * window.height() * ratio * BytesPerPixel;
    const double net = static_cast<double>(resident) - backingStore;
    figures[u"rss"_s] = net / Megabyte;
    figures[u"gifBytes"_s] = static_cast<double>(gifBytes) / Megabyte;
    figures[u"overGifs"_s] = (net - static_cast<double>(gifBytes)) / Megabyte * 100 / tiles;
}

void measureHidden(Figures &figures, SlotMeter &meter, Wall &wall)
{
    constexpr int SettleMs = 500;
    constexpr int IdleMs = 2'000;
    wall.window().hide();
    runFor(SettleMs);
    const qint64 wakeUpsBefore = wall.wakeUps();
    const double cpuBefore = cpuSeconds();
    meter.start();
    runFor(IdleMs);
    meter.stop();
    figures[u"idleCpu"_s] = 100 * (cpuSeconds() - cpuBefore) * 1000 / IdleMs;
    figures[u"idleWakeUps"_s] = wall.wakeUps() - wakeUpsBefore;
    figures[u"idleLoop"_s] = std::max(0, meter.wakeUps() - 1); // the one that ends the measurement is ours
}

} // namespace

int runWall(ProbeApplication &application, Rival rival, const BenchOptions &options)
{
    constexpr int WarmUpMs = 1'000;
    const auto all = readGifs(options.folder);
    if (!all) {
        return fail(all.error().detail);
    }
    const QList<ProbeGif> gifs = wallGifs(*all, MasonryMetrics{}.columnWidth);
    warmUpWindowSystem();
    const qint64 base = residentBytes();
    QList<TileContent> tiles = tileContents(gifs, options.tiles, Bytes::Copied);
    const qint64 gifBytes = totalBytes(tiles);
    const std::unique_ptr<Wall> wall = makeWall(rival, tiles, columnsFor(tiles));
    tiles.clear(); // the wall has them now
    wall->window().move(0, 0);
    wall->window().show();
    const bool isReady =
        runUntil([&] { return wall->tilesInSight() == options.tiles && wall->blankTiles().isEmpty(); });
    if (!isReady) {
        return fail(u"the wall did not show all its pictures within a minute"_s);
    }
    runFor(WarmUpMs);
    const Playing playing = measurePlaying(application.meter(), *wall, options.seconds);
    const qint64 resident = residentBytes() - base;
    Figures figures{{u"gifs"_s, gifs.size()}, {u"leftOut"_s, all->size() - gifs.size()}};
    noteSurroundings(figures, wall->window());
    notePlaying(figures, playing, application.meter(), framesPerSecond(gifs, options.tiles));
    noteMemory(figures, resident, wall->window(), gifBytes, options.tiles);
    measureHidden(figures, application.meter(), *wall);
    return printFigures(figures);
}

} // namespace gn::probe
