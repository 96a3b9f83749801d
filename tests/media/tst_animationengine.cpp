// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifbuilder.h"
#include "media/animationengine.h"
#include "media/changedrect.h"
#include "playwait.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QHash>
#include <QImageWriter>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gn;
using namespace gn::test;

class TestAnimationEngine final : public QObject
{
    Q_OBJECT

private slots:
    void shown_givesAnOpaqueFirstFrameLater();
    void animation_advancesAndNamesWhatChanged();
    void manyTiles_allPlay();
    void slowView_stillSeesEveryTileMove();
    void stalledLoop_catchesUpAndPaintsOnce();
    void largePictures_areDecodedByWorkers();
    void idle_neverWakesUp();
    void notRunning_makesFirstFramesAndNothingElse();
    void stopped_goesOnWhereItWas();
    void paused_neverWakesUp();
    void autoPlayOff_playsByHand();
    void autoPlaySwitched_appliesToShownTiles();
    void still_neverWakesUp_data();
    void still_neverWakesUp();
    void countedLoop_endsAndPlaysAgainByHand();
    void longAnimation_holdsAFewCanvasesOnly();
};

void TestAnimationEngine::shown_givesAnOpaqueFirstFrameLater()
{
    AnimationEngine engine;
    QSignalSpy first(&engine, &AnimationEngine::firstFrame);
    engine.show(7, builtGif(TileSize, {{.rect = TileRect, .isTransparent = true}}), {TileSize, QColor(1, 2, 3)});
    QVERIFY(engine.canvas(7) == nullptr);
    QCOMPARE(first.count(), 0);
    QVERIFY(waitFor(first, 1));
    QCOMPARE(first.at(0).at(0).value<TileId>(), TileId{7});
    QVERIFY(engine.canvas(7) != nullptr);
    QCOMPARE(engine.canvas(7)->format(), QImage::Format_RGB32);
    QCOMPARE(engine.canvas(7)->size(), TileSize);
    QCOMPARE(engine.canvas(7)->pixel(5, 5), QColor(1, 2, 3).rgb());
}

void TestAnimationEngine::animation_advancesAndNamesWhatChanged()
{
    AnimationEngine engine;
    QImage before;
    int frames = 0;
    int wrong = 0;
    connect(&engine, &AnimationEngine::firstFrame, this, [&] { before = engine.canvas(1)->copy(); });
    connect(&engine, &AnimationEngine::frameChanged, this, [&](TileId tile, const QRect &changed) {
        const QImage after = engine.canvas(tile)->copy();
        wrong += changed.contains(changedRect(before, after)) && !changed.isEmpty() ? 0 : 1;
        before = after;
        ++frames;
    });
    QSignalSpy spy(&engine, &AnimationEngine::frameChanged);
    engine.show(1, playingGif(), {TileSize, Qt::white});
    QVERIFY(waitFor(spy, 20));
    QVERIFY(frames >= 20);
    QCOMPARE(wrong, 0);
    QVERIFY(engine.wakeUps() >= 20);
}

void TestAnimationEngine::manyTiles_allPlay()
{
    AnimationEngine engine;
    QHash<TileId, int> frames;
    connect(&engine, &AnimationEngine::frameChanged, this, [&](TileId tile) { ++frames[tile]; });
    QSignalSpy spy(&engine, &AnimationEngine::frameChanged);
    for (TileId tile = 0; tile < 30; ++tile) {
        engine.show(tile, playingGif(), {TileSize, Qt::white});
    }
    const auto haveAllPlayed = [&frames] {
        return frames.size() == 30 && std::all_of(frames.cbegin(), frames.cend(), [](int count) { return count >= 3; });
    };
    while (!haveAllPlayed()) {
        QVERIFY(spy.wait(10'000));
    }
    QVERIFY(engine.wakeUps() < static_cast<quint64>(spy.count())); // tiles share the timer's ticks
}

void TestAnimationEngine::slowView_stillSeesEveryTileMove()
{
    AnimationEngine engine;
    QHash<TileId, int> frames;
    connect(&engine, &AnimationEngine::frameChanged, this, [&](TileId tile) {
        ++frames[tile];
        QElapsedTimer busy; // longer than a tick may take, so that each tick has time for one tile only
        busy.start();
        while (busy.elapsed() < 8) {
        }
    });
    QSignalSpy spy(&engine, &AnimationEngine::frameChanged);
    for (TileId tile = 0; tile < 8; ++tile) {
        engine.show(tile, playingGif(), {TileSize, Qt::white});
    }
    QVERIFY(waitFor(spy, 64));
    QCOMPARE(frames.size(), 8);
    QVERIFY(std::all_of(frames.cbegin(), frames.cend(), [](int count) { return count >= 4; }));
}

void TestAnimationEngine::stalledLoop_catchesUpAndPaintsOnce()
{
    AnimationEngine engine;
    QSignalSpy changed(&engine, &AnimationEngine::frameChanged);
    engine.show(1, playingGif(), {TileSize, Qt::white});
    QVERIFY(waitFor(changed, 2));
    const AnimationStatistics before = engine.statistics();
    QCOMPARE(before.framesShown, static_cast<quint64>(changed.count()));
    QElapsedTimer busy; // as long as ten frames
    busy.start();
    while (busy.elapsed() < 200) {
    }
    const qsizetype painted = changed.count();
    QVERIFY(waitFor(changed, painted + 1));
    QVERIFY(engine.statistics().framesSkipped >= before.framesSkipped + 5);
    QVERIFY(waitFor(changed, painted + 3)); // and goes on
}

void TestAnimationEngine::largePictures_areDecodedByWorkers()
{
    AnimationEngine engine;
    QSignalSpy changed(&engine, &AnimationEngine::frameChanged);
    engine.show(1, tinyGif(QSize(1200, 1000), 4, 0xFF3060C0, 2), {QSize(300, 250), Qt::white});
    const QByteArray small = playingGif();
    for (TileId tile = 2; tile < 8; ++tile) { // more pixels than one thread is to decode
        engine.show(tile, small, {QSize(900, 900), Qt::white});
    }
    QHash<TileId, int> frames;
    connect(&engine, &AnimationEngine::frameChanged, this, [&frames](TileId tile) { ++frames[tile]; });
    while (frames.size() < 7 || *std::min_element(frames.cbegin(), frames.cend()) < 3) {
        QVERIFY(changed.wait(10'000));
    }
    engine.hide(1); // while a job may be under way
    QVERIFY(waitFor(changed, changed.count() + 10));
}

void TestAnimationEngine::idle_neverWakesUp()
{
    const AnimationEngine engine;
    QVERIFY(watchAnotherPlay());
    QCOMPARE(engine.wakeUps(), 0);
    QCOMPARE(engine.memoryUsed(), 0);
}

void TestAnimationEngine::notRunning_makesFirstFramesAndNothingElse()
{
    AnimationEngine engine;
    QVERIFY(engine.isRunning());
    engine.setRunning(false);
    QSignalSpy first(&engine, &AnimationEngine::firstFrame);
    QSignalSpy changed(&engine, &AnimationEngine::frameChanged);
    engine.show(1, playingGif(), {TileSize, Qt::white});
    QVERIFY(waitFor(first, 1));
    QVERIFY(watchAnotherPlay());
    QCOMPARE(engine.wakeUps(), 0);
    QCOMPARE(changed.count(), 0);
    engine.setRunning(true);
    QVERIFY(waitFor(changed, 3));
}

void TestAnimationEngine::stopped_goesOnWhereItWas()
{
    AnimationEngine engine;
    QSignalSpy changed(&engine, &AnimationEngine::frameChanged);
    engine.show(1, playingGif(), {TileSize, Qt::white});
    QVERIFY(waitFor(changed, 3));
    engine.setRunning(false);
    const quint64 wakeUps = engine.wakeUps();
    const QImage canvas = engine.canvas(1)->copy();
    QVERIFY(watchAnotherPlay());
    QCOMPARE(engine.wakeUps(), wakeUps);
    QCOMPARE(*engine.canvas(1), canvas);
    QVERIFY(engine.isPlaying(1));
    const qsizetype before = changed.count();
    engine.setRunning(true);
    QVERIFY(waitFor(changed, before + 3));
}

void TestAnimationEngine::paused_neverWakesUp()
{
    AnimationEngine engine;
    QSignalSpy changed(&engine, &AnimationEngine::frameChanged);
    engine.show(1, playingGif(), {TileSize, Qt::white});
    QVERIFY(waitFor(changed, 3));
    engine.setPlaying(1, false);
    QVERIFY(!engine.isPlaying(1));
    const quint64 wakeUps = engine.wakeUps();
    const qsizetype before = changed.count();
    QVERIFY(watchAnotherPlay());
    QCOMPARE(engine.wakeUps(), wakeUps);
    QCOMPARE(changed.count(), before);
    engine.setPlaying(1, true);
    QVERIFY(engine.isPlaying(1));
    QVERIFY(waitFor(changed, before + 3));
}

void TestAnimationEngine::autoPlayOff_playsByHand()
{
    AnimationEngine engine;
    engine.setAutoPlay(false);
    QSignalSpy first(&engine, &AnimationEngine::firstFrame);
    QSignalSpy changed(&engine, &AnimationEngine::frameChanged);
    engine.show(1, playingGif(), {TileSize, Qt::white});
    engine.show(2, playingGif(), {TileSize, Qt::white});
    QVERIFY(waitFor(first, 2));
    QVERIFY(!engine.isPlaying(1));
    QVERIFY(watchAnotherPlay());
    QCOMPARE(engine.wakeUps(), 0);
    engine.setPlaying(2, true);
    QVERIFY(waitFor(changed, 5));
    for (const QList<QVariant> &arguments : std::as_const(changed)) {
        QCOMPARE(arguments.at(0).value<TileId>(), TileId{2});
    }
}

void TestAnimationEngine::autoPlaySwitched_appliesToShownTiles()
{
    AnimationEngine engine;
    QSignalSpy changed(&engine, &AnimationEngine::frameChanged);
    engine.show(1, playingGif(), {TileSize, Qt::white});
    QVERIFY(waitFor(changed, 2));
    engine.setAutoPlay(false);
    QVERIFY(!engine.isPlaying(1));
    const quint64 wakeUps = engine.wakeUps();
    QVERIFY(watchAnotherPlay());
    QCOMPARE(engine.wakeUps(), wakeUps);
    const qsizetype before = changed.count();
    engine.setAutoPlay(true);
    QVERIFY(waitFor(changed, before + 2));
}

void TestAnimationEngine::still_neverWakesUp_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("gif") << "gif"_ba;
    QTest::newRow("png") << "png"_ba;
    QTest::newRow("jpeg") << "jpeg"_ba;
    QTest::newRow("webp") << "webp"_ba;
}

void TestAnimationEngine::still_neverWakesUp()
{
    QFETCH(QByteArray, format);
    QByteArray bytes = tinyGif(TileSize, 1, 0xFFFF0000, 2);
    if (format != "gif") {
        if (!QImageWriter::supportedImageFormats().contains(format)) {
            QSKIP("Qt has no plugin that writes this format here");
        }
        const QImage image = QImage::fromData(bytes);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly | QIODevice::Truncate);
        QVERIFY(image.save(&buffer, format.constData()));
    }
    AnimationEngine engine;
    QSignalSpy first(&engine, &AnimationEngine::firstFrame);
    engine.show(1, bytes, {TileSize, Qt::white});
    QVERIFY(waitFor(first, 1));
    QVERIFY(watchAnotherPlay());
    QCOMPARE(engine.wakeUps(), 0);
    QVERIFY(!engine.isPlaying(1));
    QCOMPARE(engine.memoryUsed(), engine.canvas(1)->sizeInBytes()); // the decoder is gone
    engine.setPlaying(1, true);
    QVERIFY(!engine.isPlaying(1));
}

void TestAnimationEngine::countedLoop_endsAndPlaysAgainByHand()
{
    AnimationEngine engine;
    QSignalSpy first(&engine, &AnimationEngine::firstFrame);
    QSignalSpy changed(&engine, &AnimationEngine::frameChanged);
    engine.show(1,
                builtGif(TileSize, {{TileRect, 1, 2}, {TileRect, 2, 2}, {TileRect, 3, 2}}, std::nullopt),
                {TileSize, Qt::white});
    while (!engine.canvas(1) || engine.canvas(1)->pixel(0, 0) != BuiltColors[3]) {
        QVERIFY(changed.wait(10'000));
    }
    QVERIFY(!engine.isPlaying(1));
    const quint64 wakeUps = engine.wakeUps();
    QVERIFY(watchAnotherPlay());
    QCOMPARE(engine.wakeUps(), wakeUps);
    QCOMPARE(engine.canvas(1)->pixel(0, 0), BuiltColors[3]);
    engine.setPlaying(1, true);
    QVERIFY(waitFor(first, 2));
    QCOMPARE(engine.canvas(1)->pixel(0, 0), BuiltColors[1]);
    QVERIFY(engine.isPlaying(1));
}

void TestAnimationEngine::longAnimation_holdsAFewCanvasesOnly()
{
    AnimationEngine engine;
    QSignalSpy changed(&engine, &AnimationEngine::frameChanged);
    qint64 most = 0;
    connect(&engine, &AnimationEngine::frameChanged, this, [&] { most = std::max(most, engine.memoryUsed()); });
    engine.show(1, tinyGif(TileSize, 40, 0xFF3060C0, 2), {TileSize, Qt::white});
    QVERIFY(waitFor(changed, 45));
    QVERIFY(most > 0);
    QVERIFY(most <= 4 * engine.canvas(1)->sizeInBytes()); // shown, ahead, and the decoder's two
}

QTEST_MAIN(TestAnimationEngine)
#include "tst_animationengine.moc"
