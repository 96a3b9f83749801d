// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifbuilder.h"
#include "media/animationengine.h"
#include "playwait.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace gn;
using namespace gn::test;

class TestAnimationTiles final : public QObject
{
    Q_OBJECT

private slots:
    void hidden_holdsNothingAndIsSilent();
    void hiddenWhileDecoding_isSilent();
    void hiddenInsideASignal_isSafe();
    void deletedInsideASignal_isSafe();
    void deletedWhileDecoding_isSafe();
    void shownInAnotherSize_startsAnew();
    void shownWithOtherBytesOfTheSameSize_keepsItsCanvasUntilThen();
    void shownAgainUnchanged_doesNothing();
    void brokenBytes_fail_data();
    void brokenBytes_fail();
    void unknownTile_isIgnored();
};

void TestAnimationTiles::hidden_holdsNothingAndIsSilent()
{
    AnimationEngine engine;
    QSignalSpy changed(&engine, &AnimationEngine::frameChanged);
    engine.show(1, playingGif(), {TileSize, Qt::white});
    QVERIFY(waitFor(changed, 3));
    QVERIFY(engine.memoryUsed() >= engine.canvas(1)->sizeInBytes());
    engine.hide(1);
    QCOMPARE(engine.memoryUsed(), 0);
    QVERIFY(engine.canvas(1) == nullptr);
    QVERIFY(!engine.isPlaying(1));
    const quint64 wakeUps = engine.wakeUps();
    const qsizetype before = changed.count();
    QVERIFY(watchAnotherPlay());
    QCOMPARE(engine.wakeUps(), wakeUps);
    QCOMPARE(changed.count(), before);
}

void TestAnimationTiles::hiddenWhileDecoding_isSilent()
{
    AnimationEngine engine;
    QSignalSpy first(&engine, &AnimationEngine::firstFrame);
    QSignalSpy failed(&engine, &AnimationEngine::failed);
    for (TileId tile = 0; tile < 20; ++tile) {
        engine.show(tile, playingGif(), {TileSize, Qt::white});
        engine.show(tile + 100, "broken"_ba, {TileSize, Qt::white});
    }
    engine.hideAll();
    engine.show(55, playingGif(), {TileSize, Qt::white}); // comes behind all of the others
    QVERIFY(waitFor(first, 1));
    QVERIFY(watchAnotherPlay());
    QCOMPARE(first.count(), 1);
    QCOMPARE(first.at(0).at(0).value<TileId>(), TileId{55});
    QCOMPARE(failed.count(), 0);
}

void TestAnimationTiles::hiddenInsideASignal_isSafe()
{
    AnimationEngine engine;
    QSignalSpy changed(&engine, &AnimationEngine::frameChanged);
    connect(&engine, &AnimationEngine::frameChanged, this, [&] { engine.hideAll(); });
    for (TileId tile = 0; tile < 10; ++tile) {
        engine.show(tile, playingGif(), {TileSize, Qt::white});
    }
    QVERIFY(waitFor(changed, 1));
    QVERIFY(watchAnotherPlay());
    QCOMPARE(changed.count(), 1);
}

void TestAnimationTiles::deletedInsideASignal_isSafe()
{
    auto engine = std::make_unique<AnimationEngine>();
    QSignalSpy gone(engine.get(), &QObject::destroyed);
    connect(engine.get(), &AnimationEngine::frameChanged, this, [&] { engine.reset(); });
    for (TileId tile = 0; tile < 10; ++tile) {
        engine->show(tile, playingGif(), {TileSize, Qt::white});
    }
    QVERIFY(waitFor(gone, 1));
}

void TestAnimationTiles::deletedWhileDecoding_isSafe()
{
    for (int round = 0; round < 20; ++round) {
        AnimationEngine engine;
        for (TileId tile = 0; tile < 20; ++tile) {
            engine.show(tile, playingGif(), {QSize(100, 50), Qt::white});
        }
        QCoreApplication::processEvents();
    }
}

void TestAnimationTiles::shownInAnotherSize_startsAnew()
{
    AnimationEngine engine;
    QSignalSpy first(&engine, &AnimationEngine::firstFrame);
    engine.show(1, playingGif(), {TileSize, Qt::white});
    QVERIFY(waitFor(first, 1));
    engine.show(1, playingGif(), {QSize(60, 30), Qt::white});
    QVERIFY(engine.canvas(1) == nullptr); // nothing of a wrong size is painted
    engine.show(1, playingGif(), {QSize(80, 40), Qt::white});
    QVERIFY(waitFor(first, 2));
    QCOMPARE(engine.canvas(1)->size(), QSize(80, 40));
    QVERIFY(watchAnotherPlay());
    QCOMPARE(first.count(), 2); // the size in between came too late
}

void TestAnimationTiles::shownWithOtherBytesOfTheSameSize_keepsItsCanvasUntilThen()
{
    AnimationEngine engine;
    QSignalSpy first(&engine, &AnimationEngine::firstFrame);
    engine.show(1, builtGif(TileSize, {{TileRect, 1}}), {TileSize, Qt::white});
    QVERIFY(waitFor(first, 1));
    engine.show(1, builtGif(TileSize, {{TileRect, 2}}), {TileSize, Qt::white});
    QCOMPARE(engine.canvas(1)->pixel(0, 0), BuiltColors[1]);
    QVERIFY(waitFor(first, 2));
    QCOMPARE(engine.canvas(1)->pixel(0, 0), BuiltColors[2]);
}

void TestAnimationTiles::shownAgainUnchanged_doesNothing()
{
    AnimationEngine engine;
    QSignalSpy first(&engine, &AnimationEngine::firstFrame);
    engine.show(1, playingGif(), {TileSize, Qt::white});
    engine.show(1, playingGif(), {TileSize, Qt::white});
    QVERIFY(waitFor(first, 1));
    engine.show(1, playingGif(), {TileSize, Qt::white});
    QVERIFY(engine.canvas(1) != nullptr);
    QVERIFY(watchAnotherPlay());
    QCOMPARE(first.count(), 1);
}

void TestAnimationTiles::brokenBytes_fail_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::newRow("empty") << QByteArray() << static_cast<int>(Error::Kind::InvalidData);
    QTest::newRow("text") << "<html>no</html>"_ba << static_cast<int>(Error::Kind::InvalidData);
    QTest::newRow("cut off") << playingGif().first(100) << static_cast<int>(Error::Kind::Truncated);
    QTest::newRow("bomb") << builtGif({5'700, 5'700}, {{QRect(0, 0, 1, 1)}}) << static_cast<int>(Error::Kind::TooLarge);
}

void TestAnimationTiles::brokenBytes_fail()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    AnimationEngine engine;
    QSignalSpy failed(&engine, &AnimationEngine::failed);
    engine.show(3, bytes, {TileSize, Qt::white});
    QCOMPARE(failed.count(), 0);
    QVERIFY(waitFor(failed, 1));
    QCOMPARE(failed.at(0).at(0).value<TileId>(), TileId{3});
    QCOMPARE(static_cast<int>(failed.at(0).at(1).value<Error>().kind), kind);
    QVERIFY(engine.canvas(3) == nullptr);
    QVERIFY(!engine.isPlaying(3));
    QCOMPARE(engine.memoryUsed(), 0);
}

void TestAnimationTiles::unknownTile_isIgnored()
{
    AnimationEngine engine;
    engine.hide(1);
    engine.setPlaying(1, true);
    QVERIFY(engine.canvas(1) == nullptr);
    QVERIFY(!engine.isPlaying(1));
}

QTEST_MAIN(TestAnimationTiles)
#include "tst_animationtiles.moc"
