// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/fetchqueue.h"
#include "net/httpcache.h"
#include "net/managerpool.h"
#include "support/fakehttpserver.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Plenty = 100'000'000;

FakeReply reply(const QByteArray &body, const QByteArray &cacheControl)
{
    FakeReply reply;
    reply.body = body;
    reply.headers = {{"Cache-Control", cacheControl}, {"ETag", "\"v1\""}};
    return reply;
}

// "/fresh" may be kept for an hour; "/ask" must be asked about and stays the same; "/new" is another every time.
FakeReply answer(const FakeRequest &request)
{
    const QString path = request.url.path();
    if (path == u"/ask"_s && request.headers.contains("if-none-match")) {
        FakeReply notModified = reply({}, "no-cache");
        notModified.status = 304;
        return notModified;
    }
    if (path == u"/stall"_s) {
        FakeReply stalled;
        stalled.fault = FakeReply::Fault::StallBeforeHead;
        return stalled;
    }
    if (path == u"/moved"_s) {
        FakeReply moved = reply({}, "max-age=3600");
        moved.status = 302;
        moved.headers.append(HttpHeader{"Location", "/fresh"});
        return moved;
    }
    if (path == u"/cut"_s) {
        FakeReply cut = reply(QByteArray(1000, 'c'), "max-age=3600");
        cut.fault = FakeReply::Fault::Truncate;
        return cut;
    }
    if (path == u"/error"_s) {
        FakeReply error = reply("busy", "max-age=3600");
        error.status = 503;
        return error;
    }
    static int count = 0;
    const QByteArray body = path == u"/new"_s ? QByteArray::number(++count) : path.toLatin1();
    return reply(body, path == u"/fresh"_s ? "max-age=3600" : "no-cache");
}

} // namespace

class TestFetchCached : public QObject
{
    Q_OBJECT

    struct Bench
    {
        Result<Response> get(const QString &path, CacheUse use = CacheUse::ByHeaders, qint64 maxBytes = 10'000)
        {
            std::optional<Result<Response>> result;
            const FetchRequest request{.url = server.url(path), .limits = {.maxBytes = maxBytes}, .cache = use};
            const auto ticket =
                queue.get(request, FetchQueue::Visible, [&](const Result<Response> &answer) { result = answer; });
            if (!QTest::qWaitFor([&] { return result.has_value(); }, 30'000)) {
                return Unexpected(Error{Error::Kind::Unsupported, 0, u"no answer"_s});
            }
            return *result;
        }

        QTemporaryDir folder;
        FakeHttpServer server{answer};
        ManagerPool pool{6};
        HttpCache cache{folder.filePath(u"http"_s), Plenty};
        FetchQueue queue{pool, &cache, 1};
    };

private slots:

    void fresh_isNotAskedForAgain()
    {
        Bench bench;
        const Result<Response> first = bench.get(u"/fresh?cid=1"_s);
        QVERIFY(!first.value().isFromCache);
        const Result<Response> second = bench.get(u"/fresh?cid=1"_s);
        QVERIFY(second.value().isFromCache);
        QCOMPARE(second->body, first->body);
        QCOMPARE(second->url, first->url);
        QCOMPARE(bench.server.requests().size(), 1);
        QVERIFY(!bench.get(u"/fresh?cid=2"_s).value().isFromCache); // the query is part of the key
    }

    void fresh_needsNoPlace()
    {
        Bench bench;
        QVERIFY(bench.get(u"/fresh"_s));
        const auto stalled =
            bench.queue.get({.url = bench.server.url(u"/stall"_s)}, FetchQueue::Interactive, [](const auto &) {});
        QCOMPARE(bench.queue.inFlight(), 1); // of 1
        QVERIFY(bench.get(u"/fresh"_s).value().isFromCache);
    }

    void notModified_givesTheKeptBody()
    {
        Bench bench;
        QVERIFY(!bench.get(u"/ask"_s).value().isFromCache);
        const Result<Response> second = bench.get(u"/ask"_s);
        QVERIFY(second.value().isFromCache);
        QCOMPARE(second->status, 200);
        QCOMPARE(second->body, QByteArray("/ask"));
        QCOMPARE(bench.server.requests().size(), 2);
        QVERIFY(!bench.server.requests().first().headers.contains("if-none-match"));
        QCOMPARE(bench.server.requests().last().headers.value("if-none-match"), QByteArray("\"v1\""));
        QVERIFY(bench.get(u"/ask"_s).value().isFromCache); // and it is still there
    }

    void modified_replacesTheKept()
    {
        Bench bench;
        const QByteArray first = bench.get(u"/new"_s).value().body;
        const Result<Response> second = bench.get(u"/new"_s);
        QVERIFY(!second.value().isFromCache);
        QVERIFY(second->body != first);
        QVERIFY(bench.server.requests().last().headers.contains("if-none-match"));
    }

    void never_leavesNoTrace()
    {
        Bench bench;
        QVERIFY(bench.get(u"/fresh?api_key=K3Y"_s, CacheUse::Never));
        QVERIFY(!bench.get(u"/fresh?api_key=K3Y"_s, CacheUse::Never).value().isFromCache);
        QVERIFY(!bench.get(u"/fresh?api_key=K3Y"_s).value().isFromCache);
        QCOMPARE(bench.server.requests().size(), 3);
    }

    void redirectErrorAndCut_areNotKept_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("redirect") << u"/moved"_s;
        QTest::newRow("error") << u"/error"_s;
        QTest::newRow("cut") << u"/cut"_s;
    }

    void redirectErrorAndCut_areNotKept()
    {
        QFETCH(const QString, path);
        Bench bench;
        bench.get(path);
        bench.get(path);
        QVERIFY(bench.server.requestsTo(path) >= 2);
        QVERIFY(!bench.server.requests().last().headers.contains("if-none-match"));
    }

    void keptButTooLargeForTheCaller_isNotGiven()
    {
        Bench bench;
        QVERIFY(bench.get(u"/fresh"_s));
        const Result<Response> result = bench.get(u"/fresh"_s, CacheUse::ByHeaders, 3);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::TooLarge);
    }

    void cancelledDuringLookUp_staysSilent()
    {
        Bench bench;
        bool wasCalled = false;
        const FetchRequest request{.url = bench.server.url(u"/other"_s), .cache = CacheUse::ByHeaders};
        auto ticket = bench.queue.get(request, FetchQueue::Visible, [&](const auto &) { wasCalled = true; });
        QCOMPARE(bench.queue.waiting(), 1);
        ticket->setPriority(FetchQueue::Interactive);
        ticket.reset();
        QVERIFY(bench.get(u"/fresh"_s));
        QVERIFY(!wasCalled);
        QCOMPARE(bench.server.requestsTo(u"/other"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestFetchCached)
#include "tst_fetchcached.moc"
