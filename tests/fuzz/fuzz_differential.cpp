// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// fuzz_differential [--seconds S | --inputs N] [--seed N] [--first N] [FOLDER
// of GIFs to damage] Every third input is a valid GIF that both decoders have
// to show alike, the others are damaged: there, nothing worse than a difference
// may happen. Each input depends on the seed and its number only. Exit 1 for
// what went wrong, with the input saved beside.

#include "fuzz/playedgif.h"
#include "support/randomgif.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;
using namespace gn::test;

namespace {

constexpr gn::GifLimits Limits{.maxPixels = 1 << 20, .maxFrames = 64};
constexpr int QtMegabytes = 16;
constexpr qint64 LargestSeed = 300'000;

struct Job
{
    std::uint32_t seed = 1;
    qint64 first = 0;
    qint64 inputs = 1000;
    QDeadlineTimer deadline{QDeadlineTimer::Forever};
    std::vector<Bytes> seeds;
};

struct Totals
{
    qint64 inputs = 0;
    qint64 valid = 0;
    qint64 validFrames = 0;
    qint64 wrong = 0;
    qint64 mutated = 0;
    qint64 mutatedFrames = 0;
    qint64 differingFrames = 0;
    qint64 differingFiles = 0;
    qint64 ourLongest = 0; // microseconds
    qint64 qtLongest = 0;
};

std::vector<Bytes> seedsIn(const QString &folder)
{
    std::vector<Bytes> seeds;
    const QDir dir(folder);
    const QStringList names = dir.entryList({u"*.gif"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (file.size() <= LargestSeed && file.open(QIODevice::ReadOnly)) {
            const QByteArray bytes = file.readAll();
            seeds.emplace_back(bytes.begin(), bytes.end());
        }
    }
    return seeds;
}

QByteArray toQt(const Bytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

Bytes damagedInput(Dice &dice, const std::vector<Bytes> &seeds)
{
    if (seeds.empty() || dice.chance(50)) {
        return mutated(dice, gifBytes(randomGif(dice)));
    }
    return mutated(dice, seeds[dice.below(static_cast<std::uint32_t>(seeds.size()))]);
}

void save(const QByteArray &bytes, qint64 number)
{
    QFile file(u"fuzz_differential-%1.gif"_s.arg(number));
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    std::fprintf(
        stderr, "input %lld %s\n", static_cast<long long>(number), isSaved ? "is saved here" : "can't be saved");
}

void tellDifference(const PlayedBoth &played)
{
    std::fprintf(stderr,
                 "frames of both %d, differing %d, end together %d, loops alike "
                 "%d, pixels left out %d\n",
                 played.frames,
                 played.differingFrames,
                 played.endsTogether ? 1 : 0,
                 played.loopsAlike ? 1 : 0,
                 played.leftPixelsOut ? 1 : 0);
}

void runInput(const Job &job, qint64 number, Totals &totals)
{
    constexpr std::uint32_t Spread = 2'654'435'761U; // neighbours are to have little in common
    Dice dice((job.seed * Spread) ^ static_cast<std::uint32_t>(number));
    const bool isValid = number % 3 == 0;
    const QByteArray bytes = toQt(isValid ? gifBytes(randomGif(dice)) : damagedInput(dice, job.seeds));
    const PlayedBoth played = playBoth(bytes, Limits);
    ++totals.inputs;
    totals.ourLongest = std::max(totals.ourLongest, played.ourMicroseconds);
    totals.qtLongest = std::max(totals.qtLongest, played.qtMicroseconds);
    if (isValid) {
        ++totals.valid;
        totals.validFrames += played.frames;
    } else {
        ++totals.mutated;
        totals.mutatedFrames += played.frames;
        totals.differingFrames += played.differingFrames;
        totals.differingFiles += played.isSame() ? 0 : 1;
    }
    if (isValid ? !played.isSame() || played.frames == 0 : played.leftPixelsOut) {
        ++totals.wrong;
        tellDifference(played);
        save(bytes, number);
    }
}

Totals run(const Job &job)
{
    constexpr qint64 MostWrong = 10;
    constexpr qint64 Progress = 10'000;
    Totals totals;
    for (qint64 i = 0; i < job.inputs && !job.deadline.hasExpired() && totals.wrong < MostWrong; ++i) {
        runInput(job, job.first + i, totals);
        if ((i + 1) % Progress == 0) {
            std::fprintf(stderr, "%lld inputs\n", static_cast<long long>(i + 1));
        }
    }
    return totals;
}

void print(const Totals &totals)
{
    const auto line = [](const char *name, qint64 value) {
        std::printf("%-42s %12lld\n", name, static_cast<long long>(value));
    };
    line("inputs", totals.inputs);
    line("valid, compared", totals.valid);
    line("frames of these", totals.validFrames);
    line("wrong", totals.wrong);
    line("mutated", totals.mutated);
    line("frames of these that both gave", totals.mutatedFrames);
    line("of which differ (for information)", totals.differingFrames);
    line("mutated files that differ", totals.differingFiles);
    line("longest input, ours checked, microseconds", totals.ourLongest);
    line("longest input, Qt's, microseconds", totals.qtLongest);
}

Job jobOf(const QCommandLineParser &options)
{
    Job job;
    job.seed = options.value(u"seed"_s).toUInt();
    job.first = options.value(u"first"_s).toLongLong();
    if (options.isSet(u"inputs"_s)) {
        job.inputs = options.value(u"inputs"_s).toLongLong();
    } else if (options.isSet(u"seconds"_s)) {
        job.inputs = std::numeric_limits<qint64>::max();
        job.deadline.setRemainingTime(options.value(u"seconds"_s).toLongLong() * 1000);
    }
    const QStringList folders = options.positionalArguments();
    for (const QString &folder : folders) {
        const std::vector<Bytes> seeds = seedsIn(folder);
        job.seeds.insert(job.seeds.end(), seeds.begin(), seeds.end());
    }
    return job;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"seconds"_s, u"how long"_s, u"S"_s},
                        {u"inputs"_s, u"how many inputs (1000)"_s, u"N"_s},
                        {u"seed"_s, u"what they depend on"_s, u"N"_s, u"1"_s},
                        {u"first"_s, u"the first input's number"_s, u"N"_s, u"0"_s}});
    options.addPositionalArgument(u"folder"_s, u"GIFs to damage"_s, u"[FOLDER]..."_s);
    options.process(application);
    QImageReader::setAllocationLimit(QtMegabytes);
    QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s); // tells each refusal
    if (!QImageReader::supportedImageFormats().contains("gif")) {
        std::fprintf(stderr, "fuzz_differential: Qt's GIF plugin is not here\n");
        return 1;
    }
    const Totals totals = run(jobOf(options));
    print(totals);
    return totals.wrong == 0 ? 0 : 1;
}
