// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wall/thumbnailloader.h"
#include "media/bytecache.h"
#include "media/gifopening.h"
#include "net/fetchqueue.h"
#include "net/managerpool.h"
#include "support/fakehttpserver.h"
#include "support/tinygif.h"

#include <QSignalSpy>
#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Plenty = 100'000'000;
constexpr qsizetype OpeningBytes = 32'768;
constexpr QRgb Colour = 0xff336699;

// Longer than an opening, which holds the first frame.
const QByteArray &usualGif()
{
    static const QByteArray gif = tinyGif({100, 100}, 400, Colour, 4);
    return gif;
}

// With a first frame that is longer than an opening.
const QByteArray &largeGif()
{
    static const QByteArray gif = tinyGif({300, 300}, 4, Colour, 4);
    return gif;
}

qsizetype firstFrameEnd(const QByteArray &gif)
{
    return gifFirstFrameEnd(gif).value_or(0);
}

// A loader on a server that knows ranges.
struct Bench
{
    Bench()
    {
        bodies[u"/usual"_s] = usualGif();
        bodies[u"/large"_s] = largeGif();
        bodies[u"/short"_s] = tinyGif({20, 20}, 2, Colour, 4);
        bodies[u"/no-gif"_s] = QByteArray(100'000, 'x');
    }

    FakeReply answer(const FakeRequest &request) const
    {
        const QString path = request.url.path();
        if (!bodies.contains(path)) {
            return {.status = 404};
        }
        FakeReply reply = rangedReply(bodies.value(path), request);
        const bool isWaiting = request.headers.contains("range") ? openingsWait : path != u"/short"_s;
        if (isWaiting) {
            reply.sentAtFirst = sentAtFirst;
        }
        return reply;
    }

    ThumbnailWish wish(const QString &path, bool isVisible, int row = 7) const
    {
        return {.row = row, .url = server.url(path), .isVisible = isVisible};
    }

    void fetchOpening(const QString &path)
    {
        loader->setWishes({wish(path, false)});
        QTRY_COMPARE(loader->underWay(), 0);
        QVERIFY(loader->opening(server.url(path)) != nullptr);
        QVERIFY(loader->cached(server.url(path)) == nullptr);
    }

    // Another file comes meanwhile, and with it what had been sent before.
    bool isServedAnother()
    {
        ByteCache otherCache(Plenty);
        ThumbnailLoader other(queue, otherCache);
        const QSignalSpy otherLoaded(&other, &ThumbnailLoader::loaded);
        other.setWishes({wish(u"/short"_s, true)});
        return QTest::qWaitFor([&] { return !otherLoaded.isEmpty(); }, 30'000);
    }

    QHash<QString, QByteArray> bodies;
    std::optional<qsizetype> sentAtFirst; // of a whole body; nothing: all
    bool openingsWait = false;            // they too
    FakeHttpServer server{[this](const FakeRequest &request) { return answer(request); }};
    ManagerPool pool{6};
    FetchQueue queue{pool, nullptr, 6};
    ByteCache cache{Plenty};
    std::unique_ptr<ThumbnailLoader> loader = std::make_unique<ThumbnailLoader>(queue, cache);
    QSignalSpy opened{loader.get(), &ThumbnailLoader::opened};
    QSignalSpy loaded{loader.get(), &ThumbnailLoader::loaded};
    QSignalSpy failed{loader.get(), &ThumbnailLoader::failed};
};

} // namespace

class TestThumbnailLoader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nearlyVisible_becomesAnOpeningInSilence();
    void shortNearlyVisible_isWhole();
    void openingComeIntoSight_isFetchedWholeWithoutOpened();
    void openingWithoutTheFirstFrame_isOpenedAllTheSame();
    void comeIntoSightInFlight_isFetchedWhole();
    void wholeOutOfSightAndBack_isOneRequest();
    void slowVisible_isOpenedOnceAndThenLoaded();
    void incompleteFirstFrame_isNotOpened();
    void outOfSight_isNotOpened();
    void noGif_isNeverOpened();
    void failedAhead_isTriedAgainInSight();
    void clearedWhenOpened_staysSilent();
    void destroyedWhenOpened_isFine();
};

void TestThumbnailLoader::initTestCase()
{
    QVERIFY(usualGif().size() > OpeningBytes + 1'000);
    QVERIFY(firstFrameEnd(usualGif()) > 1'000);
    QVERIFY(firstFrameEnd(usualGif()) < OpeningBytes);
    QVERIFY(firstFrameEnd(largeGif()) > OpeningBytes);
}

void TestThumbnailLoader::nearlyVisible_becomesAnOpeningInSilence()
{
    Bench bench;
    bench.fetchOpening(u"/usual"_s);
    QCOMPARE(*bench.loader->opening(bench.server.url(u"/usual"_s)), usualGif().first(OpeningBytes));
    QCOMPARE(bench.server.requests().first().headers.value("range"), "bytes=0-32767"_ba);
    bench.loader->setWishes({bench.wish(u"/usual"_s, false)});
    QCOMPARE(bench.loader->underWay(), 0); // it has what it wants
    QVERIFY(bench.opened.isEmpty());
    QVERIFY(bench.loaded.isEmpty());
}

void TestThumbnailLoader::shortNearlyVisible_isWhole()
{
    Bench bench;
    bench.loader->setWishes({bench.wish(u"/short"_s, false)});
    QTRY_COMPARE(bench.loaded.size(), 1);
    const QByteArray *bytes = bench.loader->cached(bench.server.url(u"/short"_s));
    QVERIFY(bytes != nullptr);
    QCOMPARE(*bytes, bench.bodies.value(u"/short"_s));
}

void TestThumbnailLoader::openingComeIntoSight_isFetchedWholeWithoutOpened()
{
    Bench bench;
    bench.fetchOpening(u"/usual"_s);
    bench.sentAtFirst = OpeningBytes;
    bench.loader->setWishes({bench.wish(u"/usual"_s, true)});
    QTRY_COMPARE(bench.server.requests().size(), 2);
    QVERIFY(!bench.server.requests().last().headers.contains("range"));
    QVERIFY(bench.isServedAnother());
    bench.server.sendMore();
    QTRY_COMPARE(bench.loaded.size(), 1);
    QCOMPARE(bench.loaded.first().at(1).toByteArray(), usualGif());
    QCOMPARE(*bench.loader->cached(bench.server.url(u"/usual"_s)), usualGif());
    QVERIFY(bench.opened.isEmpty()); // opening() had it
}

void TestThumbnailLoader::openingWithoutTheFirstFrame_isOpenedAllTheSame()
{
    Bench bench;
    bench.fetchOpening(u"/large"_s);
    bench.sentAtFirst = firstFrameEnd(largeGif());
    bench.loader->setWishes({bench.wish(u"/large"_s, true)});
    QTRY_COMPARE(bench.opened.size(), 1);
    bench.server.sendMore();
    QTRY_COMPARE(bench.loaded.size(), 1);
}

void TestThumbnailLoader::comeIntoSightInFlight_isFetchedWhole()
{
    Bench bench;
    bench.openingsWait = true;
    bench.sentAtFirst = 100;
    bench.loader->setWishes({bench.wish(u"/usual"_s, false)});
    QTRY_COMPARE(bench.server.requests().size(), 1);
    bench.sentAtFirst.reset();
    bench.loader->setWishes({bench.wish(u"/usual"_s, true)});
    QCOMPARE(bench.loader->underWay(), 1);
    QCOMPARE(bench.queue.inFlight(), 1); // the opening's request is gone
    QTRY_COMPARE(bench.loaded.size(), 1);
    QCOMPARE(bench.loaded.first().at(1).toByteArray(), usualGif());
    QVERIFY(!bench.server.requests().last().headers.contains("range"));
}

void TestThumbnailLoader::wholeOutOfSightAndBack_isOneRequest()
{
    Bench bench;
    bench.sentAtFirst = 100;
    for (const bool isVisible : {true, false, true}) {
        bench.loader->setWishes({bench.wish(u"/usual"_s, isVisible)});
    }
    QTRY_COMPARE(bench.server.requests().size(), 1);
    bench.server.sendMore();
    QTRY_COMPARE(bench.loaded.size(), 1);
    QCOMPARE(bench.server.requests().size(), 1);
}

void TestThumbnailLoader::slowVisible_isOpenedOnceAndThenLoaded()
{
    Bench bench;
    const qsizetype end = firstFrameEnd(usualGif());
    bench.sentAtFirst = end + 500;
    bench.loader->setWishes({bench.wish(u"/usual"_s, true)});
    QTRY_COMPARE(bench.opened.size(), 1);
    QCOMPARE(bench.opened.first().at(0).toInt(), 7);
    QCOMPARE(bench.opened.first().at(1).toByteArray(), usualGif().first(end));
    QVERIFY(bench.loaded.isEmpty());
    QVERIFY(bench.loader->cached(bench.server.url(u"/usual"_s)) == nullptr);
    bench.server.sendMore(500);
    QVERIFY(bench.isServedAnother());
    bench.server.sendMore();
    QTRY_COMPARE(bench.loaded.size(), 1);
    QCOMPARE(bench.loaded.first().at(1).toByteArray(), usualGif());
    QCOMPARE(bench.opened.size(), 1);
}

void TestThumbnailLoader::incompleteFirstFrame_isNotOpened()
{
    Bench bench;
    bench.sentAtFirst = firstFrameEnd(usualGif()) - 1;
    bench.loader->setWishes({bench.wish(u"/usual"_s, true)});
    QTRY_COMPARE(bench.server.requests().size(), 1);
    QVERIFY(bench.isServedAnother());
    QVERIFY(bench.opened.isEmpty());
    bench.server.sendMore(1);
    QTRY_COMPARE(bench.opened.size(), 1);
    QVERIFY(bench.loaded.isEmpty());
}

void TestThumbnailLoader::outOfSight_isNotOpened()
{
    Bench bench;
    bench.sentAtFirst = 100;
    bench.loader->setWishes({bench.wish(u"/usual"_s, true)});
    QTRY_COMPARE(bench.server.requests().size(), 1);
    bench.loader->setWishes({bench.wish(u"/usual"_s, false)});
    bench.server.sendMore(firstFrameEnd(usualGif()));
    QVERIFY(bench.isServedAnother());
    QVERIFY(bench.opened.isEmpty());
    bench.loader->setWishes({bench.wish(u"/usual"_s, true)});
    bench.server.sendMore(1);
    QTRY_COMPARE(bench.opened.size(), 1);
}

void TestThumbnailLoader::noGif_isNeverOpened()
{
    Bench bench;
    bench.sentAtFirst = 50'000;
    bench.loader->setWishes({bench.wish(u"/no-gif"_s, true)});
    QTRY_COMPARE(bench.server.requests().size(), 1);
    QVERIFY(bench.isServedAnother());
    bench.server.sendMore();
    QTRY_COMPARE(bench.loaded.size(), 1);
    QVERIFY(bench.opened.isEmpty());
}

void TestThumbnailLoader::failedAhead_isTriedAgainInSight()
{
    Bench bench;
    bench.loader->setWishes({bench.wish(u"/missing"_s, false)});
    QTRY_COMPARE(bench.server.requests().size(), 1);
    QTRY_COMPARE(bench.loader->underWay(), 0);
    bench.loader->setWishes({bench.wish(u"/missing"_s, false)});
    QCOMPARE(bench.loader->underWay(), 0);
    QVERIFY(bench.failed.isEmpty());
    bench.loader->setWishes({bench.wish(u"/missing"_s, true)});
    QTRY_COMPARE(bench.failed.size(), 1);
    QCOMPARE(bench.server.requests().size(), 2);
}

void TestThumbnailLoader::clearedWhenOpened_staysSilent()
{
    Bench bench;
    bench.sentAtFirst = firstFrameEnd(usualGif());
    connect(bench.loader.get(), &ThumbnailLoader::opened, this, [&bench] { bench.loader->clear(); });
    bench.loader->setWishes({bench.wish(u"/usual"_s, true)});
    QTRY_COMPARE(bench.opened.size(), 1);
    QCOMPARE(bench.queue.inFlight(), 0);
    bench.server.sendMore();
    QVERIFY(bench.isServedAnother());
    QVERIFY(bench.loaded.isEmpty());
}

void TestThumbnailLoader::destroyedWhenOpened_isFine()
{
    Bench bench;
    bench.sentAtFirst = firstFrameEnd(usualGif());
    connect(bench.loader.get(), &ThumbnailLoader::opened, this, [&bench] { bench.loader.reset(); });
    bench.loader->setWishes({bench.wish(u"/usual"_s, true)});
    QTRY_COMPARE(bench.opened.size(), 1);
    QVERIFY(bench.loader == nullptr);
    bench.server.sendMore();
    QVERIFY(bench.isServedAnother());
}

QTEST_GUILESS_MAIN(TestThumbnailLoader)
#include "tst_thumbnailloader.moc"
