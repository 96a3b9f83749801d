// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/childrun.h"

#include "gifprobe/measure.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QScreen>

#include <cstdio>

namespace gn::probe {

using namespace Qt::StringLiterals;

Result<Figures> runChild(const QString &kind, Rival rival, const BenchOptions &options)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  QStringList{u"run"_s, kind, rival == Rival::Ours ? u"ours"_s : u"naive"_s} + options.asArguments());
    const int mostMs = (options.seconds + 180) * 1000;
    const bool isOver = process.waitForFinished(mostMs);
    if (!isOver || process.exitStatus() != QProcess::NormalExit || process.exitCode() != Success) {
        process.kill();
        process.waitForFinished();
        return Unexpected(Error{.kind = Error::Kind::File, .detail = u"a measured run came to no end or failed"_s});
    }
    const QByteArray line = process.readAllStandardOutput().trimmed();
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) {
        return Unexpected(Error{.kind = Error::Kind::InvalidData, .detail = u"a measured run told nothing"_s});
    }
    return document.object();
}

Result<RivalRuns> runRounds(const QString &kind, const BenchOptions &options)
{
    RivalRuns runs;
    for (int round = 0; round < options.rounds; ++round) {
        for (const Rival rival : {Rival::Ours, Rival::Naive}) {
            const Result<Figures> figures = runChild(kind, rival, options);
            if (!figures) {
                return Unexpected(figures.error());
            }
            (rival == Rival::Ours ? runs.ours : runs.naive).append(*figures);
        }
    }
    return runs;
}

double medianOf(const QList<Figures> &runs, const QString &name)
{
    std::vector<double> values;
    for (const Figures &run : runs) {
        values.push_back(run.value(name).toDouble());
    }
    return median(values);
}

void noteSurroundings(Figures &figures, QWidget &window)
{
    const QSize screen = window.screen()->size();
    figures[u"platform"_s] = QGuiApplication::platformName();
    figures[u"qt"_s] = QString::fromLatin1(qVersion());
    figures[u"windowWidth"_s] = window.width();
    figures[u"windowHeight"_s] = window.height();
    figures[u"screenWidth"_s] = screen.width();
    figures[u"screenHeight"_s] = screen.height();
    figures[u"pixelRatio"_s] = window.devicePixelRatioF();
}

void printSurroundings(const Figures &figures)
{
    const int width = figures[u"windowWidth"_s].toInt();
    const int height = figures[u"windowHeight"_s].toInt();
    const int screenWidth = figures[u"screenWidth"_s].toInt();
    const int screenHeight = figures[u"screenHeight"_s].toInt();
    const QString platform = figures[u"platform"_s].toString();
    std::printf("Qt %s, platform %s, window %d x %d, screen %d x %d, device pixel ratio %g\n",
                qPrintable(figures[u"qt"_s].toString()),
                qPrintable(platform),
                width,
                height,
                screenWidth,
                screenHeight,
                figures[u"pixelRatio"_s].toDouble());
    if (platform != u"xcb"_s) {
        std::printf("ATTENTION: the platform is %s, not xcb; it paints differently and the figures don't count\n",
                    qPrintable(platform));
    }
    if (screenWidth < width || screenHeight < height) {
        std::printf("ATTENTION: the screen is smaller than the window, so not everything is painted; use "
                    "xvfb-run -s \"-screen 0 5000x4000x24\"\n");
    }
}

int printFigures(const Figures &figures)
{
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return Success;
}

} // namespace gn::probe
