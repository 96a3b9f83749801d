// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Time from the process' start to the painted, focused search field, next to an empty QMainWindow with a QLineEdit.
// bench_startup [RUNS]   prints a table; the two programs take turns, so that noise hits both.

#include "gifprobe/measure.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using gn::probe::median;

namespace {

qint64 nowNs()
{
    // CLOCK_MONOTONIC, the same for all processes of the machine.
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

QProcessEnvironment environment(const QString &home)
{
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"}) {
        result.insert(QString::fromLatin1(name), home);
    }
    result.remove(u"GIPHY_API_KEY"_s);
    result.insert(u"QT_LOGGING_RULES"_s, u"giphynav.app.startup.debug=true"_s);
    result.insert(u"QT_MESSAGE_PATTERN"_s, u"%{message}"_s);
    if (!result.contains(u"QT_QPA_PLATFORM"_s)) {
        result.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    }
    return result;
}

// Milliseconds until the program says "ready"; it is ended then.
std::optional<double> startOnce(const QString &program, const QProcessEnvironment &environment)
{
    static const QRegularExpression ready(u"ready (\\d+)"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    const qint64 begin = nowNs();
    process.setReadChannel(QProcess::StandardError); // what waitForReadyRead() waits for
    process.start(program, QStringList());
    QString output;
    QRegularExpressionMatch match;
    while (!match.hasMatch() && process.waitForReadyRead(10'000)) {
        output += QString::fromUtf8(process.readAllStandardError());
        match = ready.match(output);
    }
    process.terminate();
    if (!process.waitForFinished(3'000)) {
        process.kill();
        process.waitForFinished();
    }
    output += QString::fromUtf8(process.readAllStandardError());
    match = ready.match(output);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return static_cast<double>(match.captured(1).toLongLong() - begin) / 1e6;
}

void printRow(const char *name, const std::vector<double> &times, double rival)
{
    const auto [least, most] = std::minmax_element(times.begin(), times.end());
    const double middle = median(times);
    std::printf("| %-22s | %9.1f | %9.1f | %9.1f | %5.2f |\n", name, middle, *least, *most, middle / rival);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int runs = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 20;
    const QString folder = QCoreApplication::applicationDirPath();
    const QTemporaryDir home;
    const QProcessEnvironment childEnvironment = environment(home.path());
    std::vector<double> ours;
    std::vector<double> rival;
    for (int run = 0; run < runs; ++run) {
        const auto empty = startOnce(folder + u"/bench_emptywindow"_s, childEnvironment);
        const auto own = startOnce(folder + u"/giphy-navigator"_s, childEnvironment);
        if (!empty || !own) {
            std::fputs("a program did not say that it is ready\n", stderr);
            return 1;
        }
        rival.push_back(*empty);
        ours.push_back(*own);
    }
    std::printf("Process start to painted, focused field, %d runs each, platform %s\n",
                runs,
                qPrintable(childEnvironment.value(u"QT_QPA_PLATFORM"_s)));
    std::printf("| program                | median ms |    min ms |    max ms | ratio |\n");
    std::printf("|------------------------|-----------|-----------|-----------|-------|\n");
    printRow("empty QMainWindow", rival, median(rival));
    printRow("giphy-navigator", ours, median(rival));
    return 0;
}
