// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/hostrule.h"
#include "server/router.h"
#include "server/staticfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

using namespace gn;
using namespace Qt::StringLiterals;

namespace {

HttpRequest requestFor(const QByteArray &method, const QByteArray &target, bool isFromLoopback = true)
{
    return {.method = method, .target = target, .host = "localhost", .isFromLoopback = isFromLoopback};
}

// What the router answers at once.
HttpAnswer ask(const Router &router, const HttpRequest &request)
{
    HttpAnswer given{.status = 0};
    router.dispatch(request, AnswerHandler([&given](HttpAnswer answer) { given = std::move(answer); }));
    return given;
}

RouteHandler saying(const QString &text)
{
    return [text](const HttpRequest &, const QStringList &arguments, const AnswerHandler &answer) {
        answer(textAnswer(200, text + arguments.join(u'|')));
    };
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestRouting : public QObject
{
    Q_OBJECT

private slots:

    void paths_findTheirRoute_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("root") << QByteArray("/?a=b") << 200 << QByteArray("root ");
        QTest::newRow("argument") << QByteArray("/poll/7") << 200 << QByteArray("poll 7");
        QTest::newRow("plain before argument") << QByteArray("/poll/new") << 200 << QByteArray("new ");
        QTest::newRow("argument in the middle") << QByteArray("/poll/7/vote") << 200 << QByteArray("vote 7");
        QTest::newRow("decoded") << QByteArray("/poll/J%C3%BCrgen%20%3Cb%3E+") << 200
                                 << QByteArray("poll J\xc3\xbcrgen <b>+");
        QTest::newRow("escaped slash is no slash") << QByteArray("/poll/a%2Fb") << 200 << QByteArray("poll a/b");
        QTest::newRow("escaped letters") << QByteArray("/%70oll/7") << 200 << QByteArray("poll 7");
        QTest::newRow("rest") << QByteArray("/static/a/b.css") << 200 << QByteArray("rest a/b.css");
        QTest::newRow("empty rest") << QByteArray("/static/") << 200 << QByteArray("rest ");
        QTest::newRow("empty argument") << QByteArray("/poll/") << 404 << QByteArray("404: Not Found");
        QTest::newRow("too deep") << QByteArray("/poll/7/8") << 404 << QByteArray("404: Not Found");
        QTest::newRow("unknown") << QByteArray("/nothing") << 404 << QByteArray("404: Not Found");
    }

    void paths_findTheirRoute()
    {
        QFETCH(const QByteArray, target);
        Router router;
        router.add("GET", u"/"_s, RouteScope::Api, saying(u"root "_s));
        router.add("GET", u"/poll/{id}"_s, RouteScope::Polls, saying(u"poll "_s));
        router.add("GET", u"/poll/{id}/vote"_s, RouteScope::Polls, saying(u"vote "_s));
        router.add("GET", u"/poll/new"_s, RouteScope::Polls, saying(u"new "_s));
        router.add("GET", u"/static/{path*}"_s, RouteScope::Polls, saying(u"rest "_s));
        const HttpAnswer answer = ask(router, requestFor("GET", target));
        QTEST(answer.status, "status");
        QTEST(answer.body, "body");
    }

    void wrongMethod_isToldWhatIsAllowed()
    {
        Router router;
        router.add("GET", u"/a"_s, RouteScope::Api, saying(u"a"_s));
        router.add("POST", u"/b"_s, RouteScope::Api, saying(u"b"_s));
        HttpAnswer answer = ask(router, requestFor("POST", "/a"));
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.headers, (QList<HttpHeader>{{"Allow", "GET,HEAD"}}));
        QCOMPARE(answer.body, "405: Method Not Allowed");
        answer = ask(router, requestFor("GET", "/b"));
        QCOMPARE(answer.headers, (QList<HttpHeader>{{"Allow", "POST"}}));
        QCOMPARE(ask(router, requestFor("HEAD", "/a")).status, 200);
        QCOMPARE(ask(router, requestFor("HEAD", "/b")).status, 405);
    }

    void otherMachines_reachThePollPagesOnly()
    {
        Router router;
        router.add("GET", u"/a"_s, RouteScope::Api, saying(u"a"_s));
        router.add("GET", u"/poll"_s, RouteScope::Polls, saying(u"p"_s));
        const HttpAnswer refused = ask(router, requestFor("GET", "/a", false));
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.contentType, "application/problem+json");
        QCOMPARE(ask(router, requestFor("POST", "/a", false)).status, 403);
        QCOMPARE(ask(router, requestFor("GET", "/poll", false)).status, 200);
        QCOMPARE(ask(router, requestFor("GET", "/a")).status, 200);
        router.setApiPublic(true);
        QCOMPARE(ask(router, requestFor("GET", "/a", false)).status, 200);
    }

    void browsers_getThePages()
    {
        Router router;
        router.setErrorPages({.notFound = [](const HttpRequest &) { return htmlAnswer("lost", {}, 404); },
                              .failed = [](const HttpRequest &) { return htmlAnswer("broken", {}, 500); }});
        router.add(
            "GET",
            u"/poll/x"_s,
            RouteScope::Polls,
            [](const HttpRequest &, const QStringList &, const AnswerHandler &) { throw std::runtime_error("no"); });
        router.add(
            "GET", u"/api"_s, RouteScope::Api, [](const HttpRequest &, const QStringList &, const AnswerHandler &) {
                throw std::runtime_error("no");
            });
        router.add("GET",
                   u"/poll/silent"_s,
                   RouteScope::Polls,
                   [](const HttpRequest &, const QStringList &, const AnswerHandler &) {});
        HttpRequest browser = requestFor("GET", "/nothing");
        browser.headers = {{"accept", "text/html,*/*"}};
        QCOMPARE(ask(router, browser).body, "lost");
        QCOMPARE(ask(router, requestFor("GET", "/nothing")).body, "404: Not Found");
        QCOMPARE(ask(router, requestFor("GET", "/poll/1/2/3")).body, "lost");
        QCOMPARE(ask(router, requestFor("GET", "/poll/x")).body, "broken");
        QCOMPARE(ask(router, requestFor("GET", "/poll/silent")).body, "broken");
        QCOMPARE(ask(router, requestFor("GET", "/api")).contentType, "application/problem+json");
    }

    void requestParts_areDecoded()
    {
        HttpRequest request = requestFor("POST", "/a?name=J%C3%BCrgen+B&name=2&empty=&%61=1");
        request.headers = {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"},
                           {"Cookie", "a=1; voter=x%3Dy; b=2"}};
        request.body = "choice=1&choice=2&text=a%26b";
        QCOMPARE(request.parameter("name"), u"Jürgen B"_s);
        QCOMPARE(request.parameter("empty"), QString());
        QCOMPARE(request.parameter("a"), u"1"_s);
        QVERIFY(!request.parameter("absent"));
        QCOMPARE(request.cookie("voter"), "x%3Dy");
        QCOMPARE(request.form(),
                 (QList<FormField>{{u"choice"_s, u"1"_s}, {u"choice"_s, u"2"_s}, {u"text"_s, u"a&b"_s}}));
        QCOMPARE(request.header("content-type").first(11), "application");
        QCOMPARE(request.baseUrl(), QUrl(u"http://localhost"_s));
    }

    void hostRule_knowsOursOnly()
    {
        const HostRule rule({u"gifs.example.org"_s, u"fd00::7"_s});
        const QHostAddress local(u"192.168.1.5"_s);
        for (const char *host :
             {"localhost", "192.168.1.5:8080", "127.0.0.1", "[::1]:1", "gifs.example.org:99", "[fd00::7]"}) {
            QVERIFY2(rule.isOurs(host, local), host);
        }
        for (const char *host : {"",
                                 ":80",
                                 "192.168.1.6",
                                 "example.org",
                                 "x.gifs.example.org",
                                 "[::1",
                                 "[]",
                                 "localhost:x",
                                 "localhost:123456",
                                 "[fd00::8]",
                                 "localhost@evil.example",
                                 "0.0.0.0"}) {
            QVERIFY2(!rule.isOurs(host, local), host);
        }
        QVERIFY(rule.isOurs("192.168.1.5", QHostAddress(u"::ffff:192.168.1.5"_s)));
    }

    void staticFile_isServedWithItsTags()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.css"_s), "0123456789");
        const StaticFiles files({folder.path()});
        const std::optional<HttpAnswer> whole = files.serve(requestFor("GET", "/static/a.css"), u"a.css"_s);
        QVERIFY(whole);
        QCOMPARE(whole->status, 200);
        QCOMPARE(whole->body, "0123456789");
        QCOMPARE(whole->contentType, "text/css; charset=utf-8");
        QMap<QByteArray, QByteArray> headers;
        for (const HttpHeader &header : whole->headers) {
            headers.insert(header.name, header.value);
        }
        QCOMPARE(headers.value("Accept-Ranges"), "bytes");
        for (const HttpHeader &condition : {HttpHeader{"If-None-Match", "\"x\", W/" + headers.value("ETag")},
                                            HttpHeader{"If-None-Match", "*"},
                                            HttpHeader{"If-Modified-Since", headers.value("Last-Modified")}}) {
            HttpRequest again = requestFor("GET", "/static/a.css");
            again.headers = {condition};
            QCOMPARE(files.serve(again, u"a.css"_s)->status, 304);
        }
        HttpRequest changed = requestFor("GET", "/static/a.css");
        changed.headers = {{"If-None-Match", "\"x\""}, {"If-Modified-Since", headers.value("Last-Modified")}};
        QCOMPARE(files.serve(changed, u"a.css"_s)->status, 200);
    }

    void ranges_areServed_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("first") << QByteArray("bytes=0-2") << 206 << QByteArray("012");
        QTest::newRow("from") << QByteArray("bytes=7-") << 206 << QByteArray("789");
        QTest::newRow("last") << QByteArray("bytes=-2") << 206 << QByteArray("89");
        QTest::newRow("more than there is") << QByteArray("bytes=8-99") << 206 << QByteArray("89");
        QTest::newRow("all and more from the end") << QByteArray("bytes=-99") << 206 << QByteArray("0123456789");
        QTest::newRow("outside") << QByteArray("bytes=10-") << 416 << QByteArray();
        QTest::newRow("nothing from the end") << QByteArray("bytes=-0") << 416 << QByteArray();
        QTest::newRow("backwards") << QByteArray("bytes=5-2") << 200 << QByteArray("0123456789");
        QTest::newRow("several") << QByteArray("bytes=0-1,3-4") << 200 << QByteArray("0123456789");
        QTest::newRow("garbage") << QByteArray("bytes=a-b") << 200 << QByteArray("0123456789");
        QTest::newRow("other unit") << QByteArray("lines=0-1") << 200 << QByteArray("0123456789");
    }

    void ranges_areServed()
    {
        QFETCH(const QByteArray, range);
        QFETCH(const QByteArray, body);
        HttpRequest request = requestFor("GET", "/x");
        request.headers = {{"Range", range}};
        const HttpAnswer answer = fileAnswer(request, "0123456789", "text/plain", {});
        QTEST(answer.status, "status");
        if (answer.status != 416) {
            QCOMPARE(answer.body, body);
        }
    }

    void pathsOutOfTheRoot_areNotThere()
    {
        QTemporaryDir outer;
        QVERIFY(QDir(outer.path()).mkpath(u"root/sub"_s));
        write(outer.filePath(u"secret"_s), "secret");
        write(outer.filePath(u"root/.hidden"_s), "secret");
        write(outer.filePath(u"root/sub/a.css"_s), "good");
        QVERIFY(QFile::link(outer.filePath(u"secret"_s), outer.filePath(u"root/link.css"_s)));
        QVERIFY(QFile::link(outer.path(), outer.filePath(u"root/up"_s)));
        const StaticFiles files({outer.filePath(u"root"_s)});
        const HttpRequest request = requestFor("GET", "/");
        QVERIFY(files.serve(request, u"sub/a.css"_s));
        for (const QString &path : {u"../secret"_s,
                                    u"sub/../../secret"_s,
                                    u"/etc/passwd"_s,
                                    u"..\\secret"_s,
                                    u"sub\\a.css"_s,
                                    u"link.css"_s,
                                    u"up/secret"_s,
                                    u".hidden"_s,
                                    u"sub/"_s,
                                    u"sub"_s,
                                    u"sub//a.css"_s,
                                    u"./sub/a.css"_s,
                                    u"sub/a.css.gz"_s,
                                    u":/server/openapi.json"_s,
                                    QString(u"sub/a.css"_s + QChar::Null),
                                    QString()}) {
            QVERIFY2(!files.serve(request, path), qPrintable(path));
        }
        QVERIFY(files.isFolder(QString()));
        QVERIFY(files.isFolder(u"sub/"_s));
        QVERIFY(!files.isFolder(u".."_s));
    }
};

QTEST_GUILESS_MAIN(TestRouting)
#include "tst_routing.moc"
