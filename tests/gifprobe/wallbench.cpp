// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/wallbench.h"

#include "gifprobe/childrun.h"
#include "gifprobe/measure.h"
#include "gifprobe/table.h"

#include <cstdio>

namespace gn::probe {

using namespace Qt::StringLiterals;

namespace {

// A column of the table.
struct Column
{
    QString title;
    QString figure; // its name
    int decimals = 1;
};

void printTable(const RivalRuns &runs, const QList<Column> &columns)
{
    QStringList header{u"wall"_s};
    QStringList ours{u"ours"_s};
    QStringList naive{u"QLabel + QMovie"_s};
    QStringList ratios{u"ratio"_s};
    for (const Column &column : columns) {
        const double our = medianOf(runs.ours, column.figure);
        const double their = medianOf(runs.naive, column.figure);
        header << column.title;
        ours << number(our, column.decimals);
        naive << number(their, column.decimals);
        ratios << (their == 0 ? u"-"_s : number(our / their, 2));
    }
    Table table(header);
    table.addRow(ours);
    table.addRow(naive);
    table.addRow(ratios);
    table.print();
}

void printRatioOf(const RivalRuns &runs, const char *name, const QString &figure)
{
    printRatio(name, medianOf(runs.ours, figure), medianOf(runs.naive, figure));
}

} // namespace

int runWallBench(const QStringList &arguments)
{
    const auto options = parseOptions(arguments, {u"tiles"_s, u"seconds"_s, u"rounds"_s}, {});
    if (!options) {
        return wrongUsage();
    }
    const Result<RivalRuns> runs = runRounds(u"wall"_s, *options);
    if (!runs) {
        return fail(runs.error().detail);
    }
    const Figures &first = runs->ours.first();
    std::printf("%d tiles playing for %d s, all in sight, %d GIFs cycled, each tile with its own bytes; medians of %d "
                "interleaved rounds\n",
                options->tiles,
                options->seconds,
                first[u"gifs"_s].toInt(),
                options->rounds);
    if (const int leftOut = first[u"leftOut"_s].toInt(); leftOut > 0) {
        std::printf("%d GIFs were left out: not as wide as a column, or not endless\n", leftOut);
    }
    printSurroundings(first);
    printTable(*runs,
               {{u"CPU %"_s, u"cpu"_s},
                {u"busy ms/slot p50"_s, u"p50"_s, 2},
                {u"p99"_s, u"p99"_s, 2},
                {u"max"_s, u"max"_s, 2},
                {u"frames due"_s, u"due"_s, 0},
                {u"shown %"_s, u"shown"_s, 2},
                {u"RSS over base MB"_s, u"rss"_s},
                {u"GIF bytes MB"_s, u"gifBytes"_s},
                {u"over GIF bytes per 100 tiles MB"_s, u"overGifs"_s},
                {u"hidden: loop wake-ups in 2 s"_s, u"idleLoop"_s, 0},
                {u"hidden: CPU %"_s, u"idleCpu"_s}});
    std::printf("idle wake-ups %.0f\n", medianOf(runs->ours, u"idleWakeUps"_s));
    std::printf("idle cpu %.1f %%\n", medianOf(runs->ours, u"idleCpu"_s));
    printRatioOf(*runs, "wall-cpu", u"cpu"_s);
    printRatioOf(*runs, "wall-p99", u"p99"_s);
    return Success;
}

int runScrollBench(const QStringList &arguments)
{
    const auto options = parseOptions(arguments, {u"items"_s, u"speed"_s, u"seconds"_s, u"rounds"_s}, {});
    if (!options) {
        return wrongUsage();
    }
    const Result<RivalRuns> runs = runRounds(u"scroll"_s, *options);
    if (!runs) {
        return fail(runs.error().detail);
    }
    std::printf("%d items scrolled at %d px/s for %d s, 6 columns, bytes shared; medians of %d interleaved rounds\n",
                options->items,
                options->speed,
                options->seconds,
                options->rounds);
    printSurroundings(runs->ours.first());
    printTable(*runs,
               {{u"CPU %"_s, u"cpu"_s},
                {u"busy ms/slot p50"_s, u"p50"_s, 2},
                {u"p99"_s, u"p99"_s, 2},
                {u"max"_s, u"max"_s, 2},
                {u"worst UI delay ms"_s, u"delay"_s},
                {u"frames/s after the first"_s, u"frames"_s, 0},
                {u"RSS growth MB"_s, u"growth"_s},
                {u"RSS over base MB"_s, u"rss"_s},
                {u"blank tile-ticks"_s, u"blanks"_s, 0},
                {u"of"_s, u"seen"_s, 0},
                {u"longest blank ms"_s, u"longestBlank"_s}});
    printRatioOf(*runs, "scroll-p99", u"p99"_s);
    return Success;
}

} // namespace gn::probe
