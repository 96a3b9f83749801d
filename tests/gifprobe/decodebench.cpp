// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/decodebench.h"

#include "gifprobe/decodeonce.h"
#include "gifprobe/measure.h"
#include "gifprobe/options.h"
#include "gifprobe/table.h"
#include "media/gif/gifcompositor.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QImageReader>

#include <cstdio>
#include <functional>

namespace gn::probe {

using namespace Qt::StringLiterals;

namespace {

DecodedAmount decodeByQt(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "gif");
    QImage image;
    DecodedAmount amount;
    while (reader.read(&image)) {
        ++amount.frames;
        amount.pixels += qint64{image.width()} * image.height();
    }
    return amount;
}

DecodedAmount decodeFirst(const QByteArray &bytes)
{
    GifDecoder decoder;
    GifCompositor compositor;
    LzwBuffers buffers;
    GifFrame frame;
    decoder.feed({reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())},
                 true);
    if (decoder.nextFrame(frame, buffers) != GifDecoder::Step::Frame) {
        return {};
    }
    const auto stride = static_cast<std::size_t>(decoder.width());
    std::vector<std::uint32_t> pixels(stride * static_cast<std::size_t>(decoder.height()));
    compositor.draw(frame,
                    {.pixels = pixels.data(), .stride = stride, .width = decoder.width(), .height = decoder.height()});
    return {.pixels = static_cast<qint64>(pixels.size()), .frames = 1};
}

DecodedAmount decodeFirstByQt(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const QImage image = QImageReader(&buffer, "gif").read();
    return {.pixels = qint64{image.width()} * image.height(), .frames = image.isNull() ? 0 : 1};
}

struct Contender
{
    using Decode = std::function<DecodedAmount(const QByteArray &)>;

    const char *name;
    Decode decodeAll;
    Decode decodeFirst;
    DecodedAmount amount{};               // of one round
    std::vector<double> seconds{};        // one a round
    QList<std::vector<double>> firstUs{}; // of each file, one a round

    void runRound(const QList<ProbeGif> &gifs);

    double framesPerSecond() const { return amount.frames / median(seconds); }

    // Of the files; each stands for itself by its median.
    double firstFrameUs(double share) const;
    void addRow(Table &table, const Contender &reference) const;
};

void Contender::runRound(const QList<ProbeGif> &gifs)
{
    amount = {};
    QElapsedTimer clock;
    clock.start();
    for (const ProbeGif &gif : gifs) {
        const DecodedAmount decoded = decodeAll(gif.bytes);
        amount.pixels += decoded.pixels;
        amount.frames += decoded.frames;
    }
    seconds.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e9);
    firstUs.resize(gifs.size());
    for (qsizetype i = 0; i < gifs.size(); ++i) {
        clock.start();
        decodeFirst(gifs[i].bytes);
        firstUs[i].push_back(static_cast<double>(clock.nsecsElapsed()) / 1e3);
    }
}

double Contender::firstFrameUs(double share) const
{
    std::vector<double> medians;
    for (const std::vector<double> &rounds : firstUs) {
        medians.push_back(median(rounds));
    }
    return percentile(medians, share);
}

void Contender::addRow(Table &table, const Contender &reference) const
{
    constexpr double BytesPerPixel = 4;
    const double time = median(seconds);
    table.addRow({QString::fromLatin1(name),
                  number(time * 1e6 / amount.frames, 1),
                  number(framesPerSecond(), 0),
                  number(static_cast<double>(amount.pixels) * BytesPerPixel / time / 1e6, 0),
                  number(ratioOf(framesPerSecond(), reference.framesPerSecond()), 2),
                  number(firstFrameUs(0.5), 0),
                  number(firstFrameUs(0.9), 0)});
}

} // namespace

int runDecodeBench(const QStringList &arguments)
{
    const auto options = parseOptions(arguments, {u"rounds"_s}, {.rounds = 5});
    if (!options) {
        return wrongUsage();
    }
    const auto gifs = readGifs(options->folder);
    if (!gifs) {
        return fail(gifs.error().detail);
    }
    Contender ours{.name = "ours", .decodeAll = decodeOnce, .decodeFirst = decodeFirst};
    Contender theirs{.name = "QImageReader", .decodeAll = decodeByQt, .decodeFirst = decodeFirstByQt};
    for (int round = 0; round < options->rounds; ++round) {
        ours.runRound(*gifs);
        theirs.runRound(*gifs);
    }
    if (theirs.amount.frames == 0) {
        return fail(u"QImageReader decodes none of these GIFs"_s);
    }
    std::printf("Decoding and compositing %lld GIFs, one thread, medians of %d interleaved rounds\n",
                static_cast<long long>(gifs->size()),
                options->rounds);
    Table table(
        {u"decoder"_s, u"us/frame"_s, u"frames/s"_s, u"MB/s out"_s, u"ratio"_s, u"first frame p50 us"_s, u"p90 us"_s});
    ours.addRow(table, theirs);
    theirs.addRow(table, theirs);
    table.print();
    std::printf("pixels %lld frames %d\n", static_cast<long long>(ours.amount.pixels), ours.amount.frames);
    printRatio("decode", ours.framesPerSecond(), theirs.framesPerSecond());
    return Success;
}

} // namespace gn::probe
