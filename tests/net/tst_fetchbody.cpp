// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/fetchonce.h"

#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

class TestFetchBody : public QObject
{
    Q_OBJECT

private slots:

    void wholeBody_inAnyFraming_arrives_data()
    {
        QTest::addColumn<bool>("isChunked");
        QTest::addColumn<bool>("endsByClosing");
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("length") << false << false << qsizetype(300'000);
        QTest::newRow("chunked") << true << false << qsizetype(300'000);
        QTest::newRow("until close") << false << true << qsizetype(300'000);
        QTest::newRow("empty") << false << false << qsizetype(0);
        QTest::newRow("empty, chunked") << true << false << qsizetype(0);
    }

    void wholeBody_inAnyFraming_arrives()
    {
        QFETCH(const bool, isChunked);
        QFETCH(const bool, endsByClosing);
        QFETCH(const qsizetype, size);
        FakeReply reply = plain(noise(size));
        reply.isChunked = isChunked;
        reply.endsByClosing = endsByClosing;
        const FakeHttpServer server([=](const FakeRequest &) { return reply; });
        const Result<Response> result = fetchOnce(patient(server.url()));
        QVERIFY(result.has_value());
        QCOMPARE(result->body, reply.body);
    }

    void gzip_isDecompressedAndItsHeadersDropped()
    {
        const QByteArray text = QByteArray(50'000, 'z') + noise(50'000);
        const FakeHttpServer server([&](const FakeRequest &) { return packed(gzipped(text)); });
        const Result<Response> result = fetchOnce(patient(server.url()));
        QVERIFY(result.has_value());
        QCOMPARE(result->body, text);
        QVERIFY(result->isProvenWhole);
        QVERIFY(!result->headers.contains("content-encoding"));
        QVERIFY(!result->headers.contains("content-length"));
        QCOMPARE(result->headers.value("x-other"), QByteArray("kept"));
    }

    void badBody_isAnError_data()
    {
        QTest::addColumn<FakeReply>("reply");
        QTest::addColumn<Error::Kind>("kind");
        using Fault = FakeReply::Fault;
        FakeReply reply = plain(noise(40'000), Fault::Truncate);
        QTest::newRow("half of the length") << reply << Error::Kind::Truncated;
        reply.status = 404;
        QTest::newRow("half of a 404") << reply << Error::Kind::Truncated;
        const QByteArray gzip = gzipped(noise(40'000));
        FakeReply chunk = packed(gzip);
        chunk.fault = Fault::Truncate;
        chunk.isChunked = true;
        QTest::newRow("half of a gzip chunk") << chunk << Error::Kind::Truncated;
        QTest::newRow("half of a gzip stream") << packed(gzip.first(gzip.size() / 2)) << Error::Kind::Truncated;
        QTest::newRow("no gzip trailer") << packed(gzip.chopped(4)) << Error::Kind::Truncated;
        FakeReply closed = packed(gzip.first(gzip.size() / 2));
        closed.endsByClosing = true;
        QTest::newRow("half of a gzip stream until close") << closed << Error::Kind::Truncated;
        QTest::newRow("not gzip") << packed("<html>") << Error::Kind::InvalidData;
        FakeReply brotli = plain("??");
        brotli.headers = {{"Content-Encoding", "br"}};
        QTest::newRow("coding we did not ask for") << brotli << Error::Kind::InvalidData;
        QTest::newRow("gzip bomb") << packed(gzipped(QByteArray(20'000'000, '\0'))) << Error::Kind::TooLarge;
        QTest::newRow("length over the limit") << plain(noise(100'001)) << Error::Kind::TooLarge;
        FakeReply chunked = plain(noise(100'001));
        chunked.isChunked = true;
        QTest::newRow("chunks over the limit") << chunked << Error::Kind::TooLarge;
        FakeReply stalled = plain(noise(300'000), Fault::StallInBody); // fails without waiting for the rest
        stalled.isChunked = true;
        QTest::newRow("over the limit before the end") << stalled << Error::Kind::TooLarge;
    }

    void badBody_isAnError()
    {
        QFETCH(const FakeReply, reply);
        QFETCH(const Error::Kind, kind);
        const FakeHttpServer server([=](const FakeRequest &) { return reply; });
        FetchRequest request = patient(server.url());
        request.limits.maxBytes = 100'000;
        QCOMPARE(kindOf(fetchOnce(request)), kind);
    }

    // Qt reports the cut only now and then, so that nothing more can be promised.
    void cutChunk_isAtLeastNotProvenWhole()
    {
        FakeReply reply = plain(noise(40'000), FakeReply::Fault::Truncate);
        reply.isChunked = true;
        const FakeHttpServer server([=](const FakeRequest &) { return reply; });
        for (int i = 0; i < 10; ++i) {
            const Result<Response> result = fetchOnce(patient(server.url()));
            QVERIFY(result ? !result->isProvenWhole : result.error().kind == Error::Kind::Truncated);
        }
    }

    void exactlyTheLimit_isAllowed()
    {
        const FakeHttpServer server([](const FakeRequest &request) {
            return request.url.path() == u"/gzip"_s ? packed(gzipped(QByteArray(100'000, 'x'))) : plain(noise(100'000));
        });
        for (const QString &path : {u"/gzip"_s, u"/plain"_s}) {
            FetchRequest request = patient(server.url(path));
            request.limits.maxBytes = 100'000;
            const Result<Response> result = fetchOnce(request);
            QVERIFY(result.has_value());
            QCOMPARE(result->body.size(), 100'000);
        }
    }
};

QTEST_GUILESS_MAIN(TestFetchBody)
#include "tst_fetchbody.moc"
