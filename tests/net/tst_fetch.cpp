// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/fetch.h"
#include "net/fetchonce.h"
#include "support/fakehttpserver.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QStringList loggedLines; // what the message handler has no other way to reach

void remember(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString &text)
{
    loggedLines.append(text);
}

} // namespace

class TestFetch : public QObject
{
    Q_OBJECT

private slots:

    void answer_hasStatusHeadersAndBody()
    {
        const FakeHttpServer server([](const FakeRequest &) {
            FakeReply reply = plain("Hello");
            reply.headers = {{"X-Answer", "42"}};
            return reply;
        });
        const Result<Response> result = fetchOnce(patient(server.url(u"/hello?q=1"_s)));
        QVERIFY(result.has_value());
        QCOMPARE(result->status, 200);
        QCOMPARE(result->body, QByteArray("Hello"));
        QCOMPARE(result->headers.value("x-answer"), QByteArray("42"));
        QCOMPARE(result->url, server.url(u"/hello?q=1"_s));
        QVERIFY(!result->isFromCache);
        QVERIFY(result->isProvenWhole);
        QCOMPARE(server.requests().first().url.query(), u"q=1"_s);
    }

    void request_saysWhoWeAreAndNothingElse()
    {
        const FakeHttpServer server([](const FakeRequest &) { return plain({}); });
        FetchRequest request = patient(server.url());
        request.headers = {{"X-Api-Key", "K3Y"}};
        QVERIFY(fetchOnce(request).has_value());
        const FakeRequest seen = server.requests().first();
        QVERIFY(seen.headers.value("user-agent").startsWith("GiphyNavigator/"));
        QCOMPARE(seen.headers.value("accept-encoding"), QByteArray("gzip"));
        QCOMPARE(seen.headers.value("x-api-key"), QByteArray("K3Y"));
        QVERIFY(!seen.headers.contains("upgrade")); // no HTTP/2 over plain text
        QVERIFY(!seen.headers.contains("cookie"));
        QVERIFY(!seen.headers.contains("authorization"));
    }

    void cookies_areNotKept()
    {
        const FakeHttpServer server([](const FakeRequest &) {
            FakeReply reply = plain({});
            reply.headers = {{"Set-Cookie", "track=me; Path=/"}};
            return reply;
        });
        QNetworkAccessManager network;
        QVERIFY(fetchOnce(network, patient(server.url())).has_value());
        QVERIFY(fetchOnce(network, patient(server.url())).has_value());
        QVERIFY(!server.requests().last().headers.contains("cookie"));
    }

    void everyStatus_isAnAnswerWithItsBody_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 400, 401, 403, 404, 405, 409, 410, 414, 418, 429, 500, 501, 502, 503, 599}) {
            QTest::addRow("%d", status) << status;
        }
    }

    void everyStatus_isAnAnswerWithItsBody()
    {
        QFETCH(const int, status);
        const FakeHttpServer server([=](const FakeRequest &) { return jsonReply("{\"meta\": 1}", status); });
        const Result<Response> result = fetchOnce(patient(server.url()));
        QVERIFY(result.has_value());
        QCOMPARE(result->status, status);
        QCOMPARE(result->body, QByteArray("{\"meta\": 1}"));
    }

    void challenge_isAnAnswer()
    {
        const FakeHttpServer server([](const FakeRequest &) {
            FakeReply reply = plain("who are you?");
            reply.status = 401;
            reply.headers = {{"WWW-Authenticate", "Basic realm=\"fake\""}};
            return reply;
        });
        const Result<Response> result = fetchOnce(patient(server.url()));
        QVERIFY(result.has_value());
        QCOMPARE(result->status, 401);
        QCOMPARE(result->body, QByteArray("who are you?"));
        QCOMPARE(server.requests().size(), 1);
    }

    void silence_isAnIdleTimeout_data()
    {
        QTest::addColumn<FakeReply>("reply");
        QTest::newRow("before the head") << plain("x", FakeReply::Fault::StallBeforeHead);
        QTest::newRow("in the body") << plain(noise(1000), FakeReply::Fault::StallInBody);
    }

    void silence_isAnIdleTimeout()
    {
        QFETCH(const FakeReply, reply);
        const FakeHttpServer server([=](const FakeRequest &) { return reply; });
        FetchRequest request = patient(server.url());
        request.limits.idleTimeout = 200ms;
        QCOMPARE(kindOf(fetchOnce(request)), Error::Kind::Timeout);
    }

    void slowness_endsByTheDeadline_data()
    {
        QTest::addColumn<FakeReply>("reply");
        QTest::newRow("endless headers") << plain({}, FakeReply::Fault::EndlessHeaders);
        QTest::newRow("stalled") << plain({}, FakeReply::Fault::StallBeforeHead);
    }

    void slowness_endsByTheDeadline()
    {
        QFETCH(const FakeReply, reply);
        const FakeHttpServer server([=](const FakeRequest &) { return reply; });
        FetchRequest request = patient(server.url());
        request.limits.totalTimeout = 200ms;
        QCOMPARE(kindOf(fetchOnce(request)), Error::Kind::Timeout);
    }

    void redirects_shareOneDeadline()
    {
        const FakeHttpServer server([](const FakeRequest &) {
            FakeReply reply = plain({});
            reply.status = 302;
            reply.headers = {{"Location", "/again"}};
            reply.delayMs = 60;
            return reply;
        });
        FetchRequest request = patient(server.url());
        request.limits = {.idleTimeout = 30s, .totalTimeout = 200ms, .maxRedirects = 1000};
        QCOMPARE(kindOf(fetchOnce(request)), Error::Kind::Timeout);
    }

    void brokenConnection_isANetworkError()
    {
        FakeHttpServer server([](const FakeRequest &) { return plain({}, FakeReply::Fault::Reset); });
        QCOMPARE(kindOf(fetchOnce(patient(server.url()))), Error::Kind::Network);
        server.stopListening();
        QCOMPARE(kindOf(fetchOnce(patient(server.url()))), Error::Kind::Network);
    }

    void unknownHost_isOffline()
    {
        const Result<Response> result = fetchOnce(patient(QUrl(u"http://giphy-navigator.invalid/"_s)));
        QCOMPARE(kindOf(result), Error::Kind::Offline);
    }

    void otherScheme_isRefusedLater_data()
    {
        QTest::addColumn<QString>("url");
        for (const QString &url : {u"file:///etc/passwd"_s, u"ftp://a/b"_s, u"data:,x"_s, u"qrc:/a"_s, u""_s}) {
            QTest::newRow(qPrintable(url)) << url;
        }
    }

    void otherScheme_isRefusedLater()
    {
        QFETCH(const QString, url);
        QCOMPARE(kindOf(fetchOnce(patient(QUrl(url)))), Error::Kind::InvalidData);
    }

    void destroyed_staysSilentAndLeaves()
    {
        const FakeHttpServer server([](const FakeRequest &request) {
            return request.url.path() == u"/slow"_s ? plain(noise(10'000), FakeReply::Fault::StallInBody) : plain("ok");
        });
        QNetworkAccessManager network;
        auto fetch = std::make_unique<Fetch>(network, patient(server.url(u"/slow"_s)));
        bool wasDone = false;
        connect(fetch.get(), &Fetch::done, this, [&] { wasDone = true; });
        QTRY_COMPARE(server.requestsTo(u"/slow"_s), 1);
        fetch.reset();
        QVERIFY(fetchOnce(network, patient(server.url())).has_value()); // lets all events of the other pass
        QVERIFY(!wasDone);
    }

    void deletedInsideDone_isFine_data()
    {
        QTest::addColumn<FakeReply>("reply");
        QTest::newRow("answer") << plain("ok");
        QTest::newRow("too large") << plain(noise(100'001));
        QTest::newRow("stalled") << plain(noise(10), FakeReply::Fault::StallInBody);
        QTest::newRow("truncated") << plain(noise(10), FakeReply::Fault::Truncate);
    }

    void deletedInsideDone_isFine()
    {
        QFETCH(const FakeReply, reply);
        const FakeHttpServer server([=](const FakeRequest &) { return reply; });
        QNetworkAccessManager network;
        FetchRequest request = patient(server.url());
        request.limits.maxBytes = 100'000;
        request.limits.idleTimeout = 200ms;
        auto fetch = std::make_unique<Fetch>(network, request);
        int times = 0;
        connect(fetch.get(), &Fetch::done, this, [&] {
            ++times;
            fetch.reset();
        });
        QTRY_COMPARE(times, 1);
        QVERIFY(fetch == nullptr);
    }

    void logsAndErrors_haveNoQuery()
    {
        const FakeHttpServer server([](const FakeRequest &request) {
            return plain("x", request.url.path() == u"/bad"_s ? FakeReply::Fault::Truncate : FakeReply::Fault::None);
        });
        QLoggingCategory::setFilterRules(u"giphynav.*=true"_s);
        loggedLines.clear();
        const QtMessageHandler before = qInstallMessageHandler(remember);
        const auto good = fetchOnce(patient(server.url(u"/good?api_key=K3Y"_s)));
        const auto bad = fetchOnce(patient(server.url(u"/bad?api_key=K3Y"_s)));
        const auto scheme = fetchOnce(patient(QUrl(u"ftp://user:S3CRET@host/?api_key=K3Y"_s)));
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        const QString all = loggedLines.join(u'\n') + bad.error().detail + scheme.error().detail;
        QVERIFY(good.has_value());
        QVERIFY(all.contains(u"/good"_s));
        QVERIFY(all.contains(u"/bad"_s));
        QVERIFY2(!all.contains(u"K3Y"_s) && !all.contains(u"S3CRET"_s), qPrintable(all));
    }

    void bodyOfSuccess_onlyFor2xx()
    {
        Response response;
        response.url = QUrl(u"https://example.org/a?api_key=K3Y"_s);
        response.body = "body";
        response.status = 204;
        QCOMPARE(successfulBody(response).value(), QByteArray("body"));
        const QMap<int, Error::Kind> kinds = {{304, Error::Kind::HttpStatus},
                                              {403, Error::Kind::HttpStatus},
                                              {404, Error::Kind::NotFound},
                                              {500, Error::Kind::Outage},
                                              {503, Error::Kind::Outage}};
        for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
            response.status = kind.key();
            const Result<QByteArray> body = successfulBody(response);
            QVERIFY(!body);
            QCOMPARE(body.error().kind, kind.value());
            QCOMPARE(body.error().httpStatus, kind.key());
            QVERIFY(!body.error().detail.contains(u"K3Y"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestFetch)
#include "tst_fetch.moc"
