// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/fetchqueue.h"
#include "net/managerpool.h"
#include "support/fakehttpserver.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int NoLimit = 50;

FakeReply answer(const FakeRequest &request)
{
    FakeReply reply;
    reply.body = request.url.path().toLatin1();
    if (request.url.path().startsWith(u"/stall"_s)) {
        reply.fault = FakeReply::Fault::StallBeforeHead;
    } else if (request.url.path().startsWith(u"/slow"_s)) {
        reply.delayMs = 20;
    }
    return reply;
}

QStringList pathsOf(const FakeHttpServer &server)
{
    QStringList paths;
    for (const FakeRequest &request : server.requests()) {
        paths.append(request.url.path());
    }
    return paths;
}

} // namespace

class TestFetchQueue : public QObject
{
    Q_OBJECT

    // A queue on a fake server, whose answers are noted in the order they come.
    struct Bench
    {
        explicit Bench(int maxInFlight)
            : queue(std::make_unique<FetchQueue>(pool, nullptr, maxInFlight))
        {
        }

        void get(const QString &path, int priority = FetchQueue::Visible)
        {
            tickets[path] = queue->get(
                {.url = server.url(path)}, priority, [this, path](const Result<Response> &) { answered.append(path); });
        }

        FakeHttpServer server{answer};
        ManagerPool pool{NoLimit};
        std::unique_ptr<FetchQueue> queue;
        std::map<QString, std::unique_ptr<FetchTicket>> tickets;
        QStringList answered;
    };

private slots:

    void answer_comesOnceAndLater()
    {
        Bench bench(2);
        QList<Result<Response>> results;
        const auto ticket = bench.queue->get({.url = bench.server.url(u"/a"_s)},
                                             FetchQueue::Visible,
                                             [&](const Result<Response> &result) { results.append(result); });
        QVERIFY(results.isEmpty());
        QCOMPARE(bench.queue->inFlight(), 1);
        QTRY_COMPARE(results.size(), 1);
        QCOMPARE(results.first().value().body, QByteArray("/a"));
        QCOMPARE(bench.queue->inFlight(), 0);
        QCOMPARE(bench.queue->waiting(), 0);
        bench.get(u"/b"_s);
        QTRY_COMPARE(bench.answered.size(), 1);
        QCOMPARE(results.size(), 1);
    }

    void error_comesLikeAnAnswer()
    {
        Bench bench(2);
        bench.server.stopListening();
        bench.get(u"/a"_s);
        QTRY_COMPARE(bench.answered.size(), 1);
        QCOMPARE(bench.queue->inFlight(), 0);
    }

    void higherPriority_goesFirstThenTheOlder()
    {
        Bench bench(1);
        bench.get(u"/slow-first"_s, FetchQueue::Background);
        bench.get(u"/background"_s, FetchQueue::Background);
        bench.get(u"/visible-1"_s, FetchQueue::Visible);
        bench.get(u"/interactive"_s, FetchQueue::Interactive);
        bench.get(u"/visible-2"_s, FetchQueue::Visible);
        bench.get(u"/negative"_s, -5);
        QCOMPARE(bench.queue->waiting(), 5);
        QTRY_COMPARE(bench.answered.size(), 6);
        const QStringList expected = {
            u"/slow-first"_s, u"/interactive"_s, u"/visible-1"_s, u"/visible-2"_s, u"/background"_s, u"/negative"_s};
        QCOMPARE(pathsOf(bench.server), expected);
        QCOMPARE(bench.answered, expected);
    }

    void changedPriority_reordersWhatWaits()
    {
        Bench bench(1);
        bench.get(u"/slow-first"_s);
        bench.get(u"/one"_s);
        bench.get(u"/two"_s);
        bench.get(u"/three"_s);
        bench.tickets[u"/three"_s]->setPriority(FetchQueue::Interactive);
        bench.tickets[u"/one"_s]->setPriority(FetchQueue::Background);
        bench.tickets[u"/slow-first"_s]->setPriority(FetchQueue::Background); // in flight: goes on
        QTRY_COMPARE(bench.answered.size(), 4);
        QCOMPARE(bench.answered, QStringList({u"/slow-first"_s, u"/three"_s, u"/two"_s, u"/one"_s}));
        bench.tickets[u"/one"_s]->setPriority(FetchQueue::Visible); // done: nothing happens
    }

    void cancelledWhileWaiting_isNeverSent()
    {
        Bench bench(1);
        bench.get(u"/slow-first"_s);
        bench.get(u"/never"_s);
        bench.get(u"/last"_s);
        bench.tickets.erase(u"/never"_s);
        QCOMPARE(bench.queue->waiting(), 1);
        QTRY_COMPARE(bench.answered.size(), 2);
        QCOMPARE(pathsOf(bench.server), QStringList({u"/slow-first"_s, u"/last"_s}));
    }

    void cancelledInFlight_givesItsPlaceAway()
    {
        Bench bench(1);
        bench.get(u"/stall"_s);
        bench.get(u"/next"_s);
        QTRY_COMPARE(bench.server.requestsTo(u"/stall"_s), 1);
        bench.tickets.erase(u"/stall"_s);
        QTRY_COMPARE(bench.answered, QStringList(u"/next"_s));
    }

    void neverMoreThanAllowed_areInFlight()
    {
        Bench bench(3);
        for (int i = 0; i < 15; ++i) {
            bench.get(u"/slow-%1"_s.arg(i));
            QVERIFY(bench.queue->inFlight() <= 3);
        }
        QCOMPARE(bench.queue->inFlight(), 3);
        QCOMPARE(bench.queue->waiting(), 12);
        QTRY_COMPARE(bench.answered.size(), 15);
        QCOMPARE(bench.server.mostConnections(), 3);
    }

    void manyAtOnce_goOverAsManyConnections()
    {
        Bench bench(24);
        for (int i = 0; i < 24; ++i) {
            bench.get(u"/stall-%1"_s.arg(i));
        }
        QTRY_COMPARE(bench.server.requests().size(), 24); // one manager of Qt < 6.5 would send 6
    }

    void ticketDestroyedInItsHandler_isFine()
    {
        Bench bench(1);
        int times = 0;
        std::unique_ptr<FetchTicket> ticket;
        ticket = bench.queue->get({.url = bench.server.url(u"/a"_s)}, 0, [&](const Result<Response> &) {
            ++times;
            ticket.reset();
        });
        QTRY_COMPARE(times, 1);
        QVERIFY(ticket == nullptr);
    }

    void otherTicketsDestroyedInAHandler_staySilent()
    {
        Bench bench(2);
        bench.get(u"/stall"_s);
        bool wasCalled = false;
        const auto ticket = bench.queue->get({.url = bench.server.url(u"/a"_s)}, 0, [&](const Result<Response> &) {
            wasCalled = true;
            bench.tickets.clear();
        });
        bench.get(u"/waiting"_s);
        QTRY_VERIFY(wasCalled);
        QCOMPARE(bench.queue->inFlight() + bench.queue->waiting(), 0);
        QVERIFY(bench.answered.isEmpty());
    }

    void queueDestroyedInAHandler_isFine()
    {
        Bench bench(1);
        bool wasCalled = false;
        const auto ticket =
            bench.queue->get({.url = bench.server.url(u"/a"_s)}, 0, [&](const Result<Response> &result) {
                bench.queue.reset();
                wasCalled = result->status == 200; // the result lives on
            });
        bench.get(u"/waiting"_s);
        QTRY_VERIFY(wasCalled);
        bench.tickets.clear(); // outlived their queue
        QVERIFY(bench.answered.isEmpty());
    }

    void requestFromAHandler_isServed()
    {
        Bench bench(1);
        std::unique_ptr<FetchTicket> ticket;
        ticket = bench.queue->get(
            {.url = bench.server.url(u"/a"_s)}, 0, [&](const Result<Response> &) { bench.get(u"/b"_s); });
        QTRY_COMPARE(bench.answered, QStringList(u"/b"_s));
    }

    void handlerOwningItsTickets_isCancelledWithThem()
    {
        Bench bench(1);
        auto owner = std::make_shared<QList<std::shared_ptr<FetchTicket>>>();
        for (const QString &path : {u"/stall"_s, u"/one"_s, u"/two"_s}) {
            owner->append(bench.queue->get({.url = bench.server.url(path)}, 0, [owner](const Result<Response> &) {}));
        }
        const std::weak_ptr<QList<std::shared_ptr<FetchTicket>>> watched = owner;
        owner.reset(); // only the handlers keep it now
        QCOMPARE(bench.queue->waiting(), 2);
        bench.queue.reset();
        QVERIFY(watched.expired());
    }

    void queueGone_handlersStaySilent()
    {
        Bench bench(1);
        bench.get(u"/slow"_s);
        bench.get(u"/waiting"_s);
        bench.queue.reset();
        bench.queue = std::make_unique<FetchQueue>(bench.pool, nullptr, 1);
        bench.get(u"/new"_s);
        QTRY_COMPARE(bench.answered, QStringList(u"/new"_s));
    }

    void resource_isReadWithoutAPlace()
    {
        Bench bench(1);
        bench.get(u"/stall"_s);
        QList<Result<Response>> results;
        const QUrl url(u"qrc:/net/tst_fetchqueue.cpp"_s);
        const auto ticket =
            bench.queue->get({.url = url}, 0, [&](const Result<Response> &result) { results.append(result); });
        QVERIFY(results.isEmpty());
        QTRY_COMPARE(results.size(), 1);
        QFile source(u":/net/tst_fetchqueue.cpp"_s);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QCOMPARE(results.first().value().body, source.readAll());
        QCOMPARE(results.first().value().status, 200);
        QCOMPARE(results.first().value().url, url);
    }

    void fileOfThisMachine_isReadByAWorker()
    {
        Bench bench(1);
        QFile source(QStringLiteral(GN_SOURCE_DIR "/tests/net/tst_fetchqueue.cpp"));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QByteArray expected = source.readAll();
        std::optional<Result<Response>> answer;
        const auto note = [&](const Result<Response> &result) { answer = result; };
        const auto whole = bench.queue->get({.url = QUrl::fromLocalFile(source.fileName())}, 0, note);
        QVERIFY(!answer);
        QTRY_VERIFY(answer);
        QCOMPARE((*answer)->body, expected);
        answer.reset();
        const auto tooLarge =
            bench.queue->get({.url = QUrl::fromLocalFile(source.fileName()), .limits = {.maxBytes = 100}}, 0, note);
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().kind, Error::Kind::TooLarge);
    }

    void badUrl_isAnErrorLater_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("no such resource") << u"qrc:/net/nothing"_s << Error::Kind::NotFound;
        QTest::newRow("a resource's folder") << u"qrc:/net"_s << Error::Kind::NotFound;
        QTest::newRow("relative resource") << u"qrc:net/tst_fetchqueue.cpp"_s << Error::Kind::NotFound;
        QTest::newRow("too large a resource") << u"qrc:/net/tst_fetchqueue.cpp"_s << Error::Kind::TooLarge;
        QTest::newRow("no such file") << u"file:///no/such/file"_s << Error::Kind::NotFound;
        QTest::newRow("folder") << u"file:///"_s << Error::Kind::NotFound;
        QTest::newRow("another machine's file") << u"ftp://a/b"_s << Error::Kind::InvalidData;
        QTest::newRow("data") << u"data:text/plain,x"_s << Error::Kind::InvalidData;
        QTest::newRow("nothing") << QString() << Error::Kind::InvalidData;
    }

    void badUrl_isAnErrorLater()
    {
        QFETCH(const QString, url);
        QFETCH(const Error::Kind, kind);
        Bench bench(1);
        std::optional<Error::Kind> error;
        const FetchRequest request{.url = QUrl(url), .limits = {.maxBytes = 100}};
        const auto ticket = bench.queue->get(request, 0, [&](const Result<Response> &result) {
            error = result ? Error::Kind::Unsupported : result.error().kind;
        });
        QVERIFY(!error);
        QTRY_VERIFY(error);
        QCOMPARE(*error, kind);
    }

    void cancelledResourceAndBadUrl_staySilent()
    {
        Bench bench(1);
        bool wasCalled = false;
        const auto note = [&](const Result<Response> &) { wasCalled = true; };
        auto resource = bench.queue->get({.url = QUrl(u"qrc:/net/tst_fetchqueue.cpp"_s)}, 0, note);
        auto file = bench.queue->get({.url = QUrl(u"file:///x"_s)}, 0, note);
        resource.reset();
        file.reset();
        bench.get(u"/a"_s);
        QTRY_COMPARE(bench.answered.size(), 1);
        QVERIFY(!wasCalled);
    }
};

QTEST_GUILESS_MAIN(TestFetchQueue)
#include "tst_fetchqueue.moc"
