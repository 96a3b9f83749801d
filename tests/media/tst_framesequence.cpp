// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frameplayer.h"
#include "gifbuilder.h"
#include "media/framesequence.h"
#include "support/tinygif.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gn;
using namespace gn::test;

namespace {

constexpr QSize Size(60, 30);
constexpr int Frames = 7;
constexpr int Wait = 10'000;

QByteArray sevenFrames(int delayCs = 4)
{
    return tinyGif(Size, Frames, 0xFF3060C0, delayCs);
}

// What the engine's own sources give, one pass.
QList<QImage> framesOf(const QByteArray &bytes, QSize size, int count)
{
    QList<QImage> frames;
    auto player = FramePlayer::open(bytes, {size, Qt::white});
    for (int i = 0; i < count; ++i) {
        frames.append(player->next()->image);
    }
    return frames;
}

struct Bench
{
    bool waitFor(int number)
    {
        while (sequence.number() != number) {
            if (!shown.wait(Wait)) {
                return false;
            }
        }
        return true;
    }

    bool openPaused(const QByteArray &bytes)
    {
        sequence.setAutoPlay(false);
        sequence.open(bytes, Qt::white);
        return waitFor(1);
    }

    bool isTimerRunning() const
    {
        const auto timers = sequence.findChildren<QTimer *>();
        return std::any_of(timers.cbegin(), timers.cend(), [](const QTimer *timer) { return timer->isActive(); });
    }

    FrameSequence sequence;
    QSignalSpy shown{&sequence, &FrameSequence::frame};
    QSignalSpy failed{&sequence, &FrameSequence::failed};
    QSignalSpy playing{&sequence, &FrameSequence::playingChanged};
};

} // namespace

class TestFrameSequence final : public QObject
{
    Q_OBJECT

private slots:
    void opened_playsInOrderAndLoops();
    void notAutomatic_standsAtTheFirstFrameWithoutATimer();
    void steps_giveExactlyTheFilesFrames_data();
    void steps_giveExactlyTheFilesFrames();
    void backBeyondWhatIsKept_isDecodedAgain();
    void step_pausesAndWraps();
    void transparentPixels_showTheBackground();
    void inactive_hasNoTimerAndGoesOn();
    void still_hasNoTimer();
    void speed_changesHowLongAPassTakes();
    void countedLoop_endsAndPlayBeginsAnew();
    void exchanged_goesOnAtTheSameFrame();
    void exchangedForFewerFrames_beginsAnew();
    void unusable_fails_data();
    void unusable_fails();
    void openedAnewAtOnce_showsOnlyTheLatest();
    void deletedByItsReceiver_isFine();
};

void TestFrameSequence::opened_playsInOrderAndLoops()
{
    Bench bench;
    bench.sequence.open(sevenFrames(2), Qt::white);
    QVERIFY(bench.sequence.isPlaying());
    while (bench.shown.count() < 2 * Frames + 1) {
        QVERIFY(bench.shown.wait(Wait));
    }
    for (int i = 0; i < bench.shown.count(); ++i) {
        QCOMPARE(bench.shown.at(i).at(1).toInt(), i % Frames + 1);
        QCOMPARE(bench.shown.at(i).at(2).toInt(), 20);
    }
    QCOMPARE(bench.sequence.total(), Frames);
    QVERIFY(bench.isTimerRunning());
}

void TestFrameSequence::notAutomatic_standsAtTheFirstFrameWithoutATimer()
{
    Bench bench;
    QVERIFY(bench.openPaused(sevenFrames(2)));
    QVERIFY(!bench.sequence.isPlaying());
    QVERIFY(!bench.isTimerRunning());
    QCOMPARE(bench.sequence.total(), Frames);
    bench.sequence.setPlaying(true);
    QVERIFY(bench.waitFor(2));
    QCOMPARE(bench.playing.last().first().toBool(), true);
    bench.sequence.setPlaying(false);
    QVERIFY(!bench.isTimerRunning());
}

void TestFrameSequence::steps_giveExactlyTheFilesFrames_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::newRow("moving bar") << sevenFrames() << Size;
    QList<BuiltFrame> patches{{QRect(QPoint(), Size), 1}};
    for (int i = 1; i < Frames; ++i) {
        patches.append({.rect = QRect(5 * i, i, 8, 9), .color = i % 4, .isTransparent = i % 3 == 0});
    }
    QTest::newRow("patches") << builtGif(Size, patches) << Size;
    QTest::newRow("played once") << builtGif(Size, patches, std::nullopt) << Size;
}

void TestFrameSequence::steps_giveExactlyTheFilesFrames()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QSize, size);
    const QList<QImage> expected = framesOf(bytes, size, Frames);
    Bench bench;
    QVERIFY(bench.openPaused(bytes));
    QCOMPARE(bench.sequence.image(), expected.at(0));
    const QList<int> walk{2, 3, 4, 3, 2, 1, 7, 6, 5, 6, 7, 1, 2};
    for (const int number : walk) {
        const int before = bench.sequence.number();
        const bool isForwards = number == before + 1 || (number == 1 && before == Frames);
        bench.sequence.step(isForwards ? 1 : -1);
        QVERIFY(bench.waitFor(number));
        QCOMPARE(bench.sequence.image(), expected.at(number - 1));
        QCOMPARE(bench.shown.last().first().value<QImage>(), expected.at(number - 1));
    }
}

// Ten frames of 9 MB: neither the 64 MB that are kept nor the 32 MB that were passed hold them all.
void TestFrameSequence::backBeyondWhatIsKept_isDecodedAgain()
{
    constexpr QSize Large(1500, 1500);
    constexpr int Count = 10;
    QList<BuiltFrame> frames{{QRect(0, 0, 600, 600), 1}};
    for (int i = 1; i < Count; ++i) {
        frames.append({QRect(60 * i, 30, 50, 50), i % 3 + 1});
    }
    const QByteArray bytes = builtGif(Large, frames);
    const QList<QImage> expected = framesOf(bytes, Large, Count);
    Bench bench;
    QVERIFY(bench.openPaused(bytes));
    for (int number = 2; number <= Count; ++number) {
        bench.sequence.step(1);
        QVERIFY(bench.waitFor(number));
    }
    for (int number = Count - 1; number >= 1; --number) {
        bench.sequence.step(-1);
        QVERIFY(bench.waitFor(number));
        QVERIFY2(bench.sequence.image() == expected.at(number - 1), qPrintable(QString::number(number)));
    }
}

void TestFrameSequence::step_pausesAndWraps()
{
    Bench bench;
    bench.sequence.open(sevenFrames(30), Qt::white);
    QVERIFY(bench.waitFor(1));
    bench.sequence.step(-1);
    QVERIFY(!bench.sequence.isPlaying());
    QVERIFY(!bench.isTimerRunning());
    QVERIFY(bench.waitFor(Frames));
    bench.sequence.step(1);
    QVERIFY(bench.waitFor(1));
    bench.sequence.step(2 * Frames + 3);
    QVERIFY(bench.waitFor(4));
    QVERIFY(!bench.isTimerRunning());
}

void TestFrameSequence::transparentPixels_showTheBackground()
{
    Bench bench;
    bench.sequence.setAutoPlay(false);
    const QColor background(10, 20, 30);
    bench.sequence.open(builtGif(Size, {{.rect = QRect(QPoint(), Size), .isTransparent = true}}), background);
    QVERIFY(bench.waitFor(1));
    QCOMPARE(bench.sequence.image().pixel(3, 3), background.rgb());
}

void TestFrameSequence::inactive_hasNoTimerAndGoesOn()
{
    Bench bench;
    bench.sequence.open(sevenFrames(2), Qt::white);
    QVERIFY(bench.waitFor(3));
    bench.sequence.setActive(false);
    QVERIFY(!bench.isTimerRunning());
    QVERIFY(bench.sequence.isPlaying());
    bench.sequence.setActive(true);
    QVERIFY(bench.waitFor(4));
}

void TestFrameSequence::still_hasNoTimer()
{
    Bench bench;
    bench.sequence.open(tinyGif(Size, 1, 0xFF3060C0, 2), Qt::white);
    QVERIFY(bench.waitFor(1));
    QCOMPARE(bench.sequence.total(), 1);
    QVERIFY(!bench.isTimerRunning());
    bench.sequence.step(1);
    QVERIFY(!bench.isTimerRunning());
    QCOMPARE(bench.sequence.number(), 1);
}

// Lower bounds only: a timer may be late, but it is never early by more than its grain.
void TestFrameSequence::speed_changesHowLongAPassTakes()
{
    Bench bench;
    bench.sequence.setSpeed(0.25);
    QElapsedTimer slow;
    bench.sequence.open(sevenFrames(2), Qt::white);
    QVERIFY(bench.waitFor(1));
    slow.start();
    QVERIFY(bench.waitFor(4));
    QVERIFY(slow.elapsed() >= 3 * 80 - 10);
    bench.sequence.setSpeed(100);
    QCOMPARE(bench.sequence.speed(), FrameSequence::FastestSpeed);
    bench.sequence.setSpeed(0);
    QCOMPARE(bench.sequence.speed(), FrameSequence::SlowestSpeed);
}

void TestFrameSequence::countedLoop_endsAndPlayBeginsAnew()
{
    const QRect whole(QPoint(), Size);
    Bench bench;
    bench.sequence.open(builtGif(Size, {{whole, 1, 2}, {whole, 2, 2}}, 1), Qt::white); // two plays
    while (bench.sequence.isPlaying()) {
        QVERIFY(bench.playing.wait(Wait));
    }
    QCOMPARE(bench.shown.count(), 4);
    QCOMPARE(bench.sequence.number(), 2);
    QVERIFY(!bench.isTimerRunning());
    bench.sequence.setPlaying(true);
    QVERIFY(bench.waitFor(1));
    while (bench.sequence.isPlaying()) {
        QVERIFY(bench.playing.wait(Wait));
    }
    QCOMPARE(bench.shown.count(), 8);
}

void TestFrameSequence::exchanged_goesOnAtTheSameFrame()
{
    constexpr QSize Large(120, 60);
    const QByteArray large = tinyGif(Large, Frames, 0xFF3060C0, 4);
    Bench bench;
    QVERIFY(bench.openPaused(sevenFrames()));
    bench.sequence.step(3);
    QVERIFY(bench.waitFor(4));
    bench.sequence.exchange(large, Qt::white);
    QCOMPARE(bench.sequence.image().size(), Size); // until the other one is there
    QVERIFY(bench.waitFor(4));
    QCOMPARE(bench.sequence.image(), framesOf(large, Large, Frames).at(3));
    QVERIFY(!bench.sequence.isPlaying());
}

void TestFrameSequence::exchangedForFewerFrames_beginsAnew()
{
    Bench bench;
    QVERIFY(bench.openPaused(sevenFrames()));
    bench.sequence.step(5);
    QVERIFY(bench.waitFor(6));
    bench.sequence.exchange(tinyGif(Size, 3, 0xFF3060C0, 4), Qt::white);
    QVERIFY(bench.waitFor(1));
    QCOMPARE(bench.sequence.total(), 3);
}

void TestFrameSequence::unusable_fails_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << "<html>Sign in</html>"_ba;
    QTest::newRow("cut header") << sevenFrames().first(20);
}

void TestFrameSequence::unusable_fails()
{
    QFETCH(QByteArray, bytes);
    Bench bench;
    bench.sequence.open(bytes, Qt::white);
    QVERIFY(!bench.failed.isEmpty() || bench.failed.wait(Wait));
    QCOMPARE(bench.failed.count(), 1);
    QVERIFY(bench.shown.isEmpty());
    bench.sequence.step(1);
    QVERIFY(!bench.isTimerRunning());
}

void TestFrameSequence::openedAnewAtOnce_showsOnlyTheLatest()
{
    Bench bench;
    bench.sequence.setAutoPlay(false);
    for (int side = 20; side < 40; ++side) {
        bench.sequence.open(tinyGif({side, side}, 3, 0xFF3060C0, 4), Qt::white);
    }
    QVERIFY(bench.shown.wait(Wait));
    QCOMPARE(bench.shown.count(), 1);
    QCOMPARE(bench.sequence.image().size(), QSize(39, 39));
}

void TestFrameSequence::deletedByItsReceiver_isFine()
{
    auto sequence = std::make_unique<FrameSequence>();
    QSignalSpy gone(sequence.get(), &QObject::destroyed);
    QObject context;
    connect(sequence.get(), &FrameSequence::frame, &context, [&] { sequence.reset(); });
    sequence->open(sevenFrames(), Qt::white);
    QVERIFY(gone.wait(Wait));
}

QTEST_GUILESS_MAIN(TestFrameSequence)
#include "tst_framesequence.moc"
