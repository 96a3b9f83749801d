// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/fetchonce.h"
#include "net/fetchqueue.h"
#include "net/httpcache.h"
#include "net/managerpool.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Plenty = 100'000'000;

FetchRequest opening(const QUrl &url, qint64 bytes)
{
    FetchRequest request = patient(url);
    request.firstBytes = bytes;
    return request;
}

FakeReply part(const QByteArray &body, const QByteArray &contentRange)
{
    FakeReply reply = plain(body);
    reply.status = 206;
    if (!contentRange.isEmpty()) {
        reply.headers = {{"Content-Range", contentRange}};
    }
    return reply;
}

} // namespace

class TestFetchRange : public QObject
{
    Q_OBJECT

    // A queue with a disk cache on a server that knows ranges.
    struct Bench
    {
        explicit Bench(const QByteArray &cacheControl)
            : server([this, cacheControl](const FakeRequest &request) {
                FakeReply reply = knowsRanges ? rangedReply(noise(3'000), request) : plain(noise(3'000));
                reply.headers.append(HttpHeader{"Cache-Control", cacheControl});
                reply.headers.append(HttpHeader{"ETag", "\"v1\""});
                return reply;
            })
        {
        }

        Result<Response> get(std::optional<qint64> firstBytes)
        {
            std::optional<Result<Response>> result;
            FetchRequest request = patient(server.url());
            request.firstBytes = firstBytes;
            request.cache = CacheUse::ByHeaders;
            const auto ticket = queue.get(request, 0, [&](const Result<Response> &answer) { result = answer; });
            if (!QTest::qWaitFor([&] { return result.has_value(); }, 30'000)) {
                return Unexpected(Error{Error::Kind::Unsupported, 0, u"no answer"_s});
            }
            return *result;
        }

        bool knowsRanges = true;
        FakeHttpServer server;
        QTemporaryDir folder;
        ManagerPool pool{6};
        HttpCache cache{folder.filePath(u"http"_s), Plenty};
        FetchQueue queue{pool, &cache, 1};
    };

private slots:

    void firstBytes_areAskedForAndCome()
    {
        const FakeHttpServer server([](const FakeRequest &request) { return rangedReply(noise(3'000), request); });
        const Result<Response> result = fetchOnce(opening(server.url(), 1'000));
        QCOMPARE(result.value().status, 206);
        QCOMPARE(result->body, noise(3'000).first(1'000));
        QVERIFY(!result->isWholeFile);
        const FakeRequest seen = server.requests().first();
        QCOMPARE(seen.headers.value("range"), QByteArray("bytes=0-999"));
        QCOMPARE(seen.headers.value("accept-encoding"), QByteArray("identity"));
    }

    void noFirstBytes_asksForNoRange()
    {
        const FakeHttpServer server([](const FakeRequest &request) { return rangedReply(noise(3'000), request); });
        const Result<Response> result = fetchOnce(patient(server.url()));
        QCOMPARE(result.value().body, noise(3'000));
        QVERIFY(result->isWholeFile);
        QVERIFY(!server.requests().first().headers.contains("range"));
        QCOMPARE(server.requests().first().headers.value("accept-encoding"), QByteArray("gzip"));
    }

    void shortFile_isKnownToBeWhole()
    {
        const FakeHttpServer server([](const FakeRequest &request) { return rangedReply(noise(500), request); });
        const Result<Response> result = fetchOnce(opening(server.url(), 1'000));
        QCOMPARE(result.value().status, 206);
        QCOMPARE(result->body, noise(500));
        QVERIFY(result->isWholeFile);
    }

    void unknownLength_isNotTakenForWhole()
    {
        const FakeHttpServer server([](const FakeRequest &) { return part(noise(500), "bytes 0-499/*"); });
        const Result<Response> result = fetchOnce(opening(server.url(), 1'000));
        QCOMPARE(result.value().body, noise(500));
        QVERIFY(!result->isWholeFile);
    }

    void rangeIgnored_givesAll_data()
    {
        QTest::addColumn<FakeReply>("reply");
        QTest::newRow("plain") << plain(noise(3'000));
        QTest::newRow("gzip") << packed(gzipped(noise(3'000)));
    }

    void rangeIgnored_givesAll()
    {
        QFETCH(const FakeReply, reply);
        const FakeHttpServer server([=](const FakeRequest &) { return reply; });
        const Result<Response> result = fetchOnce(opening(server.url(), 1'000));
        QCOMPARE(result.value().status, 200);
        QCOMPARE(result->body, noise(3'000));
        QVERIFY(result->isWholeFile);
    }

    void wrongPart_isAnError_data()
    {
        QTest::addColumn<FakeReply>("reply");
        const QByteArray body = noise(1'000);
        QTest::newRow("no Content-Range") << part(body, {});
        QTest::newRow("unreadable") << part(body, "bytes all");
        QTest::newRow("from the middle") << part(body, "bytes 1000-1999/3000");
        QTest::newRow("fewer bytes than it says") << part(body, "bytes 0-1999/3000");
        QTest::newRow("more bytes than it says") << part(body, "bytes 0-499/3000");
        QTest::newRow("beyond the file's end") << part(body, "bytes 0-999/999");
        const QByteArray gzip = gzipped(body);
        FakeReply packedPart = part(gzip, "bytes 0-" + QByteArray::number(gzip.size() - 1) + "/30000");
        packedPart.headers.append(HttpHeader{"Content-Encoding", "gzip"});
        QTest::newRow("of the compressed form") << packedPart;
    }

    void wrongPart_isAnError()
    {
        QFETCH(const FakeReply, reply);
        const FakeHttpServer server([=](const FakeRequest &) { return reply; });
        QCOMPARE(kindOf(fetchOnce(opening(server.url(), 1'000))), Error::Kind::InvalidData);
    }

    void partNobodyAskedFor_isAnError()
    {
        const FakeHttpServer server([](const FakeRequest &) { return part(noise(1'000), "bytes 0-999/3000"); });
        QCOMPARE(kindOf(fetchOnce(patient(server.url()))), Error::Kind::InvalidData);
    }

    void cutPart_isTruncated()
    {
        FakeReply reply = part(noise(1'000), "bytes 0-999/3000");
        reply.fault = FakeReply::Fault::Truncate;
        const FakeHttpServer server([=](const FakeRequest &) { return reply; });
        QCOMPARE(kindOf(fetchOnce(opening(server.url(), 1'000))), Error::Kind::Truncated);
    }

    void redirect_keepsTheRange()
    {
        const FakeHttpServer target([](const FakeRequest &request) { return rangedReply(noise(3'000), request); });
        const FakeHttpServer server([&](const FakeRequest &) { // another port, another origin
            FakeReply reply;
            reply.status = 302;
            reply.headers = {{"Location", target.url().toEncoded()}};
            return reply;
        });
        const Result<Response> result = fetchOnce(opening(server.url(), 1'000));
        QCOMPARE(result.value().body.size(), 1'000);
        QCOMPARE(target.requests().first().headers.value("range"), QByteArray("bytes=0-999"));
    }

    void notSatisfiable_isAStatusLikeOthers()
    {
        FakeReply reply;
        reply.status = 416;
        reply.headers = {{"Content-Range", "bytes */0"}};
        const FakeHttpServer server([=](const FakeRequest &) { return reply; });
        const Result<Response> result = fetchOnce(opening(server.url(), 1'000));
        QCOMPARE(result.value().status, 416);
        QCOMPARE(successfulBody(result).error().kind, Error::Kind::HttpStatus);
    }

    void part_isNeverKept()
    {
        Bench bench("max-age=3600");
        QVERIFY(!bench.get(1'000).value().isWholeFile);
        QVERIFY(!bench.get(1'000).value().isFromCache);
        const Result<Response> whole = bench.get({});
        QVERIFY(!whole.value().isFromCache);
        QCOMPARE(whole->body, noise(3'000));
        QCOMPARE(bench.server.requests().size(), 3);
        QVERIFY(!bench.server.requests().last().headers.contains("if-none-match"));
    }

    void freshWholeOnDisk_answers()
    {
        Bench bench("max-age=3600");
        QVERIFY(bench.get({}));
        const Result<Response> result = bench.get(1'000);
        QVERIFY(result.value().isFromCache);
        QVERIFY(result->isWholeFile);
        QCOMPARE(result->body, noise(3'000));
        QCOMPARE(bench.server.requests().size(), 1);
    }

    void allSentForARange_isKept()
    {
        Bench bench("max-age=3600");
        bench.knowsRanges = false;
        QVERIFY(bench.get(1'000).value().isWholeFile);
        QVERIFY(bench.get({}).value().isFromCache);
        QCOMPARE(bench.server.requests().size(), 1);
    }

    void staleOnDisk_isNotAskedAboutWithARange()
    {
        Bench bench("no-cache");
        QVERIFY(bench.get({}));
        QVERIFY(!bench.get(1'000).value().isWholeFile);
        QVERIFY(!bench.server.requests().last().headers.contains("if-none-match"));
        QVERIFY(bench.get({})); // and it is still there
        QCOMPARE(bench.server.requests().last().headers.value("if-none-match"), QByteArray("\"v1\""));
    }
};

QTEST_GUILESS_MAIN(TestFetchRange)
#include "tst_fetchrange.moc"
