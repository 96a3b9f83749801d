// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Time from the start of a second process (giphy-navigator --pick, with the program running) to the painted, focused
// field of the picker. Run it with xvfb-run: the offscreen platform has no window system to wait for.
// bench_picker [RUNS]   prints a table

#include "gifprobe/measure.h"

#include <QCoreApplication>
#include <QDir>
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

constexpr int Patience = 20'000; // milliseconds

qint64 nowNs()
{
    // CLOCK_MONOTONIC, the same for all processes of the machine.
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

QProcessEnvironment environment(const QString &home)
{
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    for (const auto *name :
         {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}) {
        result.insert(QString::fromLatin1(name), home);
    }
    result.remove(u"GIPHY_API_KEY"_s);
    result.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    result.insert(u"QT_LOGGING_RULES"_s, u"giphynav.app.startup.debug=true"_s);
    result.insert(u"QT_MESSAGE_PATTERN"_s, u"%{message}"_s);
    if (!result.contains(u"QT_QPA_PLATFORM"_s)) {
        result.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    }
    return result;
}

struct Bench
{
    QString program = QCoreApplication::applicationDirPath() + u"/giphy-navigator"_s;
    QTemporaryDir home;
    QProcessEnvironment childEnvironment = environment(home.path());
    QProcess running; // the program with its window

    ~Bench()
    {
        running.terminate();
        if (!running.waitForFinished(3'000)) {
            running.kill();
            running.waitForFinished();
        }
    }

    bool start()
    {
        running.setProcessEnvironment(childEnvironment);
        running.setReadChannel(QProcess::StandardError);
        running.start(program, {u"cats"_s});
        // Up when a second one, which only asks whether there is a first one, ends at once.
        return running.waitForStarted() && waitUntilUp();
    }

    bool waitUntilUp()
    {
        const qint64 deadline = nowNs() + Patience * 1'000'000LL;
        while (nowNs() < deadline) {
            if (QDir(home.path()).entryList({u"giphy-navigator-*"_s}, QDir::System).isEmpty()) {
                running.waitForReadyRead(20); // no socket yet: who asks now would become the one that is asked
                continue;
            }
            QProcess second;
            second.setProcessEnvironment(childEnvironment);
            second.start(program, {u"--service"_s});
            if (second.waitForFinished(500)) {
                return true;
            }
            second.kill(); // nobody answered
            second.waitForFinished();
        }
        return false;
    }

    // What the program says next; nothing when it says nothing.
    std::optional<qint64> readyTime()
    {
        static const QRegularExpression ready(u"ready (\\d+)"_s);
        QString output;
        QRegularExpressionMatch match;
        do {
            output += QString::fromUtf8(running.readAllStandardError());
            match = ready.match(output);
        } while (!match.hasMatch() && running.waitForReadyRead(Patience));
        return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
    }

    // Milliseconds; the picker is then taken away by the end of the process that waits for its answer.
    std::optional<double> pickOnce()
    {
        running.readAllStandardError();
        QProcess second;
        second.setProcessEnvironment(childEnvironment);
        const qint64 begin = nowNs();
        second.start(program, {u"--pick"_s, u"--print"_s});
        const std::optional<qint64> ready = readyTime();
        second.kill();
        second.waitForFinished();
        waitUntilUp(); // it has heard of that too
        return ready ? std::optional(static_cast<double>(*ready - begin) / 1e6) : std::nullopt;
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int runs = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 20;
    Bench bench;
    if (!bench.start() || !bench.pickOnce()) { // the first one loads what is trending
        std::fputs("the program did not say that its picker is ready\n", stderr);
        return 1;
    }
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const std::optional<double> time = bench.pickOnce();
        if (!time) {
            std::fputs("the program did not say that its picker is ready\n", stderr);
            return 1;
        }
        times.push_back(*time);
    }
    const auto [least, most] = std::minmax_element(times.cbegin(), times.cend());
    std::printf("Second process' start (--pick) to the painted, focused field of the picker, %d runs, platform %s\n",
                runs,
                qPrintable(bench.childEnvironment.value(u"QT_QPA_PLATFORM"_s)));
    std::printf("| median ms |    min ms |    max ms |\n");
    std::printf("|-----------|-----------|-----------|\n");
    std::printf("| %9.1f | %9.1f | %9.1f |\n", median(times), *least, *most);
    return 0;
}
