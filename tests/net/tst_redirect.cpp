// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/fetchonce.h"
#include "net/redirect.h"
#include "support/fakehttpserver.h"

#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

FakeReply redirectTo(const QByteArray &location, int status = 302)
{
    FakeReply reply;
    reply.status = status;
    reply.headers = {{"Location", location}};
    reply.body = "moved";
    return reply;
}

FakeReply found()
{
    FakeReply reply;
    reply.body = "found";
    return reply;
}

const QList<HttpHeader> Secrets = {
    {"Authorization", "Bearer S3CRET"}, {"X-Api-Key", "K3Y"}, {"If-None-Match", "\"old\""}};

} // namespace

class TestRedirect : public QObject
{
    Q_OBJECT

private slots:

    void target_isChecked_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("target"); // empty: refused
        const QString https = u"https://user:pw@a.org/x/y?k=1"_s;
        QTest::newRow("relative") << https << QByteArray("z") << u"https://a.org/x/z"_s;
        QTest::newRow("absolute path") << https << QByteArray("/z?q=1") << u"https://a.org/z?q=1"_s;
        QTest::newRow("other host") << https << QByteArray("https://b.org/") << u"https://b.org/"_s;
        QTest::newRow("same scheme") << https << QByteArray("//b.org/z") << u"https://b.org/z"_s;
        QTest::newRow("own userinfo") << https << QByteArray("https://me:pw@b.org/") << u"https://b.org/"_s;
        QTest::newRow("up to https") << u"http://a.org/"_s << QByteArray("https://a.org/") << u"https://a.org/"_s;
        QTest::newRow("down to http") << https << QByteArray("http://a.org/") << QString();
        QTest::newRow("down, odd case") << https << QByteArray("HTTP://a.org/") << QString();
        QTest::newRow("file") << https << QByteArray("file:///etc/passwd") << QString();
        QTest::newRow("qrc") << https << QByteArray("qrc:/demo/a.gif") << QString();
        QTest::newRow("data") << https << QByteArray("data:text/plain,x") << QString();
        QTest::newRow("script") << https << QByteArray("javascript:alert(1)") << QString();
        QTest::newRow("ftp") << https << QByteArray("ftp://a.org/") << QString();
        QTest::newRow("no host") << https << QByteArray("https:///x") << QString();
        QTest::newRow("inside") << https << QByteArray("https://192.168.1.1/") << QString();
        QTest::newRow("loopback") << u"http://a.org/"_s << QByteArray("http://[::1]:8080/x") << QString();
        QTest::newRow("inside, by name") << u"http://a.org/"_s << QByteArray("http://printer.local/") << QString();
        QTest::newRow("from inside") << u"http://10.0.0.1/"_s << QByteArray("http://127.0.0.1/")
                                     << u"http://127.0.0.1/"_s;
        QTest::newRow("empty") << https << QByteArray() << QString();
    }

    void targetInside_isFollowedForCallersThatCheck()
    {
        const QUrl from(u"https://a.org/"_s);
        QVERIFY(redirectTarget(from, "https://192.168.1.1/", LeadingInside::Followed).has_value());
    }

    void target_isChecked()
    {
        QFETCH(const QString, from);
        QFETCH(const QByteArray, location);
        QFETCH(const QString, target);
        const Result<QUrl> result = redirectTarget(QUrl(from), location, LeadingInside::Refused);
        if (target.isEmpty()) {
            QVERIFY(!result.has_value());
            QCOMPARE(result.error().kind, Error::Kind::Redirect);
            QVERIFY(!result.error().detail.contains(u"pw"_s));
        } else {
            QVERIFY(result.has_value());
            QCOMPARE(*result, QUrl(target));
        }
    }

    void origin_isSchemeHostAndPort()
    {
        const QUrl url(u"https://a.org/x"_s);
        QVERIFY(isSameOrigin(url, QUrl(u"https://A.org:443/y?z"_s)));
        QVERIFY(!isSameOrigin(url, QUrl(u"http://a.org/x"_s)));
        QVERIFY(!isSameOrigin(url, QUrl(u"https://a.org:8443/x"_s)));
        QVERIFY(!isSameOrigin(url, QUrl(u"https://b.a.org/x"_s)));
    }

    void everyRedirectStatus_isFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("%d", status) << status;
        }
    }

    void everyRedirectStatus_isFollowed()
    {
        QFETCH(const int, status);
        const FakeHttpServer server([=](const FakeRequest &request) {
            return request.url.path() == u"/new"_s ? found() : redirectTo("/new", status);
        });
        const Result<Response> result = fetchOnce({.url = server.url()});
        QVERIFY(result.has_value());
        QCOMPARE(result->body, QByteArray("found"));
        QCOMPARE(result->url, server.url(u"/new"_s));
    }

    void sameOrigin_keepsHeadersButNotConditions()
    {
        const FakeHttpServer server(
            [](const FakeRequest &request) { return request.url.path() == u"/new"_s ? found() : redirectTo("/new"); });
        QVERIFY(fetchOnce({.url = server.url(), .headers = Secrets}).has_value());
        QCOMPARE(server.requests().first().headers.value("if-none-match"), QByteArray("\"old\""));
        const FakeRequest second = server.requests().last();
        QCOMPARE(second.headers.value("authorization"), QByteArray("Bearer S3CRET"));
        QCOMPARE(second.headers.value("x-api-key"), QByteArray("K3Y"));
        QVERIFY(!second.headers.contains("if-none-match"));
    }

    void otherOrigin_getsNoHeadersEvenOnTheWayBack()
    {
        QUrl wayBack;
        const FakeHttpServer other([&](const FakeRequest &) { return redirectTo(wayBack.toEncoded()); });
        const FakeHttpServer first([&](const FakeRequest &request) {
            return request.url.path() == u"/back"_s ? found() : redirectTo(other.url().toEncoded());
        });
        wayBack = first.url(u"/back"_s);
        QUrl start = first.url();
        start.setUserInfo(u"user:pw"_s);
        const Result<Response> result = fetchOnce({.url = start, .headers = Secrets});
        QVERIFY(result.has_value());
        QCOMPARE(other.requests().size(), 1);
        for (const FakeRequest &seen : {other.requests().first(), first.requests().last()}) {
            QVERIFY(!seen.headers.contains("authorization"));
            QVERIFY(!seen.headers.contains("x-api-key"));
            QVERIFY(!seen.headers.contains("if-none-match"));
        }
        QVERIFY(result->url.userInfo().isEmpty());
    }

    void userinfo_doesNotAnswerAnotherOriginsChallenge()
    {
        const FakeHttpServer other([](const FakeRequest &) {
            FakeReply reply = found();
            reply.status = 401;
            reply.headers = {{"WWW-Authenticate", "Basic realm=\"trap\""}};
            return reply;
        });
        const FakeHttpServer first([&](const FakeRequest &) { return redirectTo(other.url().toEncoded()); });
        QUrl start = first.url();
        start.setUserInfo(u"user:pw"_s);
        const Result<Response> result = fetchOnce({.url = start});
        QVERIFY(result.has_value());
        QCOMPARE(result->status, 401);
        QCOMPARE(other.requests().size(), 1);
        QVERIFY(!other.requests().first().headers.contains("authorization"));
    }

    void loop_endsAtTheLimit()
    {
        const FakeHttpServer server([](const FakeRequest &) { return redirectTo("/again"); });
        QCOMPARE(kindOf(fetchOnce({.url = server.url(), .limits = {.maxRedirects = 5}})), Error::Kind::Redirect);
        QCOMPARE(server.requests().size(), 6);
    }

    void asManyAsAllowed_areFollowed()
    {
        const FakeHttpServer server([](const FakeRequest &request) {
            const int left = request.url.path().mid(1).toInt();
            return left > 0 ? redirectTo('/' + QByteArray::number(left - 1)) : found();
        });
        QVERIFY(fetchOnce({.url = server.url(u"/5"_s), .limits = {.maxRedirects = 5}}).has_value());
        QCOMPARE(kindOf(fetchOnce({.url = server.url(u"/6"_s), .limits = {.maxRedirects = 5}})), Error::Kind::Redirect);
    }

    void badTarget_isAnError_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("file") << QByteArray("file:///etc/passwd");
        QTest::newRow("qrc") << QByteArray("qrc:/qt-project.org/qmime/packages/freedesktop.org.xml");
        QTest::newRow("none") << QByteArray();
    }

    void badTarget_isAnError()
    {
        QFETCH(const QByteArray, location);
        const FakeHttpServer server([=](const FakeRequest &) { return redirectTo(location); });
        QCOMPARE(kindOf(fetchOnce({.url = server.url()})), Error::Kind::Redirect);
    }

    void notModified_isNoRedirect()
    {
        const FakeHttpServer server([](const FakeRequest &) {
            FakeReply reply;
            reply.status = 304;
            reply.headers = {{"ETag", "\"a\""}};
            return reply;
        });
        const Result<Response> result = fetchOnce({.url = server.url()});
        QVERIFY(result.has_value());
        QCOMPARE(result->status, 304);
    }
};

QTEST_GUILESS_MAIN(TestRedirect)
#include "tst_redirect.moc"
