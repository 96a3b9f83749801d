// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real programs side by side, in XDG folders of their own.

#include "app/profile.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using gn::test::Profile;

namespace {

const auto Program = QStringLiteral(GN_PROGRAM);

// Somebody listens: a socket that a killed one has left behind does not count.
bool isUp(const Profile &profile)
{
    return QTest::qWaitFor(
        [&profile] {
            const QDir folder(profile.folder());
            const QStringList sockets = folder.entryList({u"giphy-navigator-*"_s}, QDir::System);
            QLocalSocket socket;
            socket.connectToServer(folder.filePath(sockets.value(0)));
            return socket.waitForConnected(100);
        },
        20'000);
}

} // namespace

class TestInstances : public QObject
{
    Q_OBJECT

private slots:

    void secondProcess_endsAtOnceAndTheFirstGoesOn()
    {
        const Profile profile;
        const auto first = profile.start(Program, {u"cats"_s});
        QVERIFY(isUp(profile));
        QCOMPARE(profile.run(Program, {u"dogs"_s}), 0);
        QCOMPARE(profile.run(Program, {}), 0);
        QCOMPARE(profile.run(Program, {u"--pick"_s}), 0);
        QCOMPARE(profile.run(Program, {u"--page"_s, u"pokedex"_s}), 0);
        QCOMPARE(first->state(), QProcess::Running);
    }

    void laterPick_takesThePickerFromTheEarlierOne()
    {
        const Profile profile;
        const auto first = profile.start(Program, {});
        QVERIFY(isUp(profile));
        const auto earlier = profile.start(Program, {u"--pick"_s, u"--print"_s, u"cats"_s});
        QVERIFY(!earlier->waitForFinished(300)); // it waits for a person
        const auto later = profile.start(Program, {u"--pick"_s, u"--print"_s});
        QCOMPARE(Profile::ended(*earlier), 1);
        QCOMPARE(earlier->readAllStandardOutput(), QByteArray());
        QCOMPARE(later->state(), QProcess::Running);
        first->kill();
        QCOMPARE(Profile::ended(*later), 1);
    }

    void afterAKill_theNextOneTakesOver()
    {
        const Profile profile;
        const auto first = profile.start(Program, {});
        QVERIFY(isUp(profile));
        first->kill();
        first->waitForFinished();
        const auto second = profile.start(Program, {u"--pick"_s}); // with only the picker
        QVERIFY(isUp(profile));
        QCOMPARE(second->state(), QProcess::Running);
        QCOMPARE(profile.run(Program, {u"cats"_s}), 0); // and now with the window
        QCOMPARE(second->state(), QProcess::Running);
    }

    void startedAtTheSameMoment_oneOfThemIsTheOne()
    {
        const Profile profile;
        std::vector<gn::test::Running> processes;
        for (int i = 0; i < 3; ++i) {
            processes.push_back(profile.start(Program, {u"cats"_s}));
        }
        const auto running = [&processes] {
            return std::count_if(processes.cbegin(), processes.cend(), [](const auto &process) {
                process->waitForFinished(10);
                return process->state() == QProcess::Running;
            });
        };
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, 20'000);
        for (const auto &process : processes) {
            QVERIFY(process->state() == QProcess::Running || process->exitCode() == 0);
        }
    }

    void screenshot_joinsNobody()
    {
        const Profile profile;
        const auto first = profile.start(Program, {});
        QVERIFY(isUp(profile));
        QCOMPARE(profile.run(Program, {u"--screenshot"_s, profile.file(u"out.png"_s), u"cats"_s}), 0);
        QVERIFY(QFile::exists(profile.file(u"out.png"_s)));
    }

    void newInstance_opensItsOwnWindow()
    {
        const Profile profile;
        const auto first = profile.start(Program, {});
        QVERIFY(isUp(profile));
        const auto second = profile.start(Program, {u"--new-instance"_s});
        QVERIFY(!second->waitForFinished(1500));
        QCOMPARE(second->state(), QProcess::Running);
    }

    void pickUnderXvfb_printsWhatEnterChooses();
};

// Real keys to a real window; the offscreen platform has none.
void TestInstances::pickUnderXvfb_printsWhatEnterChooses()
{
    const QString xvfb = QStandardPaths::findExecutable(u"Xvfb"_s);
    const QString xdotool = QStandardPaths::findExecutable(u"xdotool"_s);
    if (xvfb.isEmpty() || xdotool.isEmpty()) {
        QSKIP("Xvfb or xdotool is not installed");
    }
    Profile profile;
    const auto server =
        profile.start(xvfb, {u"-noreset"_s, u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1024x768x24"_s});
    QVERIFY(server->waitForReadyRead(10'000));
    profile.set(u"DISPLAY"_s, u':' + QString::fromLatin1(server->readAllStandardOutput().trimmed()));
    profile.set(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    const auto first = profile.start(Program, {});
    QVERIFY(isUp(profile));
    const auto press = [&](const QString &key) { return profile.run(xdotool, {u"key"_s, key}) == 0; };
    const auto pickWith = [&](const QString &key) {
        const auto second = profile.start(Program, {u"--pick"_s, u"--print"_s, u"thumbs up"_s});
        const bool hasEnded = QTest::qWaitFor(
            [&] { // pressed until the picker is there and has its results; a key too many meets the main window
                return second->waitForFinished(100) || (press(key) && second->waitForFinished(200));
            },
            20'000);
        return std::pair(hasEnded ? second->exitCode() : -1, QString::fromUtf8(second->readAllStandardOutput()));
    };
    const auto [code, output] = pickWith(u"Return"_s);
    QCOMPARE(code, 0);
    QVERIFY2(output.startsWith("giphy-navigator:demo/thumbs-up"_L1), qPrintable(output));
    QCOMPARE(output.count(u'\n'), 1);
    QCOMPARE(pickWith(u"Escape"_s), std::pair(1, QString()));
}

QTEST_GUILESS_MAIN(TestInstances)
#include "tst_instances.moc"
