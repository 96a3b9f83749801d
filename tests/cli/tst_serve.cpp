// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/giphynavsession.h"
#include "support/fakegiphy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <memory>

#if defined(Q_OS_UNIX)
#include <csignal>
#endif

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000; // milliseconds

struct CurlAnswer
{
    int status = 0;
    QByteArray head;
    QByteArray body;

    QByteArray header(const QByteArray &name) const
    {
        const QByteArrayList lines = head.split('\n');
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0) {
                return line.sliced(colon + 1).trimmed();
            }
        }
        return {};
    }
};

} // namespace

// The running program and a real client.
class TestServe : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"curl"_s).isEmpty()) {
            QSKIP("curl is not installed");
        }
        m_session.setVariable(u"GIPHY_API_KEY"_s, u"ok"_s);
        m_config = m_session.config("giphy:\n  api_url: " + m_giphy.apiUrl().toEncoded()
                                    + "\n  request_timeout: 2\n  calls_per_hour: 0\n");
        m_url = start(m_serve, {u"--config"_s, m_config});
        QVERIFY(!m_url.isEmpty());
    }

    // B.4.1, and what issue 6 makes better
    void navigatorApi_isTheOriginals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("begin");
        const QByteArray json = "application/json; charset=utf-8";
        const QByteArray problem = "application/problem+json";
        const QByteArray text = "text/plain; charset=utf-8";
        const auto row = [](const char *name,
                            const QStringList &arguments,
                            int status,
                            const QByteArray &type,
                            const QByteArray &begin) { QTest::newRow(name) << arguments << status << type << begin; };
        row("search",
            {u"/?query=test&limit=10"_s},
            200,
            json,
            "{\"query\": \"test\", \"limit\": 10, \"gifs\": [{\"url\": \"http");
        row("defaults",
            {u"/"_s},
            200,
            json,
            "{\"query\": \"Dependency Injector\", \"limit\": 10, \"gifs\": [{\"url\": ");
        row("empty query", {u"/?query="_s}, 200, json, "{\"query\": \"\", \"limit\": 10, \"gifs\": []}");
        row("no data", {u"/?query=__empty"_s}, 200, json, "{\"query\": \"__empty\", \"limit\": 10, \"gifs\": []}");
        row("limit 007", {u"/?query=test&limit=007"_s}, 200, json, "{\"query\": \"test\", \"limit\": 7, \"gifs\": [");
        row("first of two", {u"/?query=test&query=other"_s}, 200, json, "{\"query\": \"test\", ");
        row("limit -5", {u"/?query=test&limit=-5"_s}, 400, problem, "{\"type\": ");
        row("limit abc", {u"/?query=test&limit=abc"_s}, 400, problem, "{\"type\": ");
        row("limit empty", {u"/?query=test&limit="_s}, 400, problem, "{\"type\": ");
        row("limit 51", {u"/?query=test&limit=51"_s}, 400, problem, "{\"type\": ");
        row("upstream 401", {u"/?query=__401"_s}, 502, problem, "{\"type\": ");
        row("upstream 429", {u"/?query=__429"_s}, 502, problem, "{\"type\": ");
        row("upstream HTML", {u"/?query=__html"_s}, 502, problem, "{\"type\": ");
        row("upstream synthetic", {u"/?query=__synthetic"_s}, 502, problem, "{\"type\": ");
        row("upstream 503", {u"/?query=__503"_s}, 502, problem, "{\"type\": ");
        row("upstream too slow", {u"/?query=__stall"_s}, 504, problem, "{\"type\": ");
        row("POST", {u"/"_s, u"-X"_s, u"POST"_s}, 405, text, "405: Method Not Allowed");
        row("HEAD", {u"/?query=test"_s, u"-I"_s}, 200, json, "");
        row("other path", {u"/nothing"_s}, 404, text, "404: Not Found");
    }

    void navigatorApi_isTheOriginals()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, status);
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, begin);
        const CurlAnswer answer = curl(arguments);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header("Content-Type"), type);
        QVERIFY2(answer.body.startsWith(begin), answer.body);
        if (status == 405) {
            QCOMPARE(answer.header("Allow"), "GET,HEAD");
        }
        if (arguments.contains(u"-I"_s)) {
            QVERIFY(answer.header("Content-Length").toInt() > 100);
            QVERIFY(answer.body.isEmpty());
        }
    }

    void emptyQuery_asksNobody()
    {
        const int before = m_giphy.calls();
        QCOMPARE(curl({u"/?query="_s}).status, 200);
        QCOMPARE(m_giphy.calls(), before);
    }

    void answer_isInMemoryForTheNextOne()
    {
        QCOMPARE(curl({u"/?query=memory"_s}).status, 200);
        const int before = m_giphy.calls();
        QCOMPARE(curl({u"/?query=memory"_s}).status, 200);
        QCOMPARE(m_giphy.calls(), before);
    }

    // B.4.3
    void simpleRestApi_isTheOriginals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const QByteArray success = R"({"status": "success"})";
        QTest::newRow("status") << QStringList{u"/status"_s} << 200 << success;
        QTest::newRow("user") << QStringList{u"/user?name=test"_s, u"-X"_s, u"POST"_s} << 200 << success;
        QTest::newRow("user without letters") << QStringList{u"/user?name="_s, u"-X"_s, u"POST"_s} << 200 << success;
        QTest::newRow("no name") << QStringList{u"/user"_s, u"-X"_s, u"POST"_s} << 500
                                 << QByteArray(R"({"status": "failed", "reason": "'name'"})");
        QTest::newRow("name in the body") << QStringList{u"/user"_s, u"-d"_s, u"name=test"_s} << 500
                                          << QByteArray(R"({"status": "failed", "reason": "'name'"})");
        QTest::newRow("GET") << QStringList{u"/user"_s} << 405 << QByteArray("405: Method Not Allowed");
    }

    void simpleRestApi_isTheOriginals()
    {
        QFETCH(const QStringList, arguments);
        const CurlAnswer answer = curl(arguments);
        QTEST(answer.status, "status");
        QTEST(answer.body, "body");
        QCOMPARE(answer.header("Content-Type"), "text/plain; charset=utf-8");
        QCOMPARE(answer.header("Allow"), answer.status == 405 ? QByteArray("POST") : QByteArray());
    }

    // B.4.6
    void helloServer_isTheOriginals_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nobody") << u"/hello"_s << 200 << QByteArray("Hello, Anonymous");
        QTest::newRow("name") << u"/hello/Ada"_s << 200 << QByteArray("Hello, Ada");
        QTest::newRow("decoded, not escaped")
            << u"/hello/J%C3%BCrgen%20%3Cb%3E"_s << 200 << QByteArray("Hello, J\xc3\xbcrgen <b>");
        QTest::newRow("CRLF") << u"/hello/a%0d%0aX-Evil:1"_s << 200 << QByteArray("Hello, a\r\nX-Evil:1");
        QTest::newRow("two parts") << u"/hello/a/b"_s << 404 << QByteArray("404: Not Found");
    }

    void helloServer_isTheOriginals()
    {
        QFETCH(const QString, path);
        const CurlAnswer answer = curl({path});
        QTEST(answer.status, "status");
        QTEST(answer.body, "body");
        QCOMPARE(answer.header("Content-Type"), "text/plain; charset=utf-8");
        QVERIFY(answer.header("X-Evil").isEmpty());
    }

    void resultPages_areWhole()
    {
        const QJsonObject page = QJsonDocument::fromJson(curl({u"/search?query=cat&limit=3&offset=5"_s}).body).object();
        QCOMPARE(page.value("gifs"_L1).toArray().size(), 3);
        QCOMPARE(page.value("offset"_L1).toInt(), 5);
        QCOMPARE(page.value("next_offset"_L1).toInt(), 8);
        QCOMPARE(page.value("attribution"_L1).toString(), u"Powered by GIPHY"_s);
        QVERIFY(page.value("gifs"_L1)[0]["renditions"_L1].toArray().size() > 3);
    }

    void demoItems_areServed()
    {
        const CurlAnswer picture = curl({u"/demo/cat-hello.gif"_s});
        QCOMPARE(picture.header("Content-Type"), "image/gif");
        QVERIFY(picture.body.startsWith("GIF89a"));
        const CurlAnswer page = curl({u"/demo/cat-hello"_s});
        QVERIFY(page.body.contains("<img src=\"/demo/cat-hello.gif\""));
        QVERIFY(
            page.header("Content-Security-Policy").startsWith("default-src 'none'; style-src 'self'; img-src 'self'"));
    }

    void wayOutOfStaticFiles_isNotThere()
    {
        for (const QString &path : {u"/static/../openapi.json"_s,
                                    u"/static/%2e%2e/openapi.json"_s,
                                    u"/static/..%5copenapi.json"_s,
                                    u"/static//etc/passwd"_s}) {
            QCOMPARE(curl({path, u"--path-as-is"_s}).status, 404);
        }
        QCOMPARE(curl({u"/static/a%00b"_s}).status, 400);
        QCOMPARE(curl({u"/static/pages.css"_s}).status, 200);
    }

    void foreignHost_isRefused() { QCOMPARE(curl({u"/"_s, u"-H"_s, u"Host: evil.example"_s}).status, 421); }

    void portInUse_endsWithAMessage()
    {
        const Run run = m_session.run({u"serve"_s, u"--port"_s, QString::number(QUrl(m_url).port())});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("is in use"), run.err);
#if defined(Q_OS_LINUX)
        QVERIFY2(run.err.contains(QByteArray("giphynav (process " + QByteArray::number(m_serve.processId()) + ')')),
                 run.err);
#endif
    }

    void wrongUsage_endsWith2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("port") << QStringList{u"--port"_s, u"http"_s};
        QTest::newRow("large port") << QStringList{u"--port"_s, u"65536"_s};
        QTest::newRow("argument") << QStringList{u"now"_s};
        QTest::newRow("option") << QStringList{u"--nothing"_s};
    }

    void wrongUsage_endsWith2()
    {
        QFETCH(const QStringList, arguments);
        QCOMPARE(m_session.run(QStringList{u"serve"_s} + arguments).exitCode, 2);
    }

    void wrongConfig_refusesToStart()
    {
        GiphynavSession other;
        const QString config = other.config("server:\n  port: many\n");
        const Run run = other.run({u"serve"_s, u"--config"_s, config});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(":2:9: server.port"), run.err);
    }

    void signal_endsItCleanly_data()
    {
#if defined(Q_OS_UNIX)
        QTest::addColumn<int>("number");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
#endif
    }

    void signal_endsItCleanly()
    {
#if defined(Q_OS_UNIX)
        QFETCH(const int, number);
        QProcess serve;
        const QString url = start(serve, {u"--config"_s, m_config, u"--verbose"_s});
        QVERIFY(!url.isEmpty());
        // An answer that runs is finished.
        QProcess running;
        m_giphy.setSlowness(700);
        const int before = m_giphy.calls();
        running.start(u"curl"_s, {u"-s"_s, QString(url + u"?query=__slow%1"_s.arg(number)), u"--noproxy"_s, u"*"_s});
        QVERIFY(QTest::qWaitFor([&] { return m_giphy.calls() > before; }, Patience));
        ::kill(static_cast<pid_t>(serve.processId()), number);
        QVERIFY(QTest::qWaitFor([&] { return running.state() == QProcess::NotRunning; }, Patience));
        QVERIFY(running.readAllStandardOutput().startsWith("{\"query\": \"__slow"));
        QVERIFY(QTest::qWaitFor([&] { return serve.state() == QProcess::NotRunning; }, Patience));
        QCOMPARE(serve.exitStatus(), QProcess::NormalExit);
        QCOMPARE(serve.exitCode(), 0);
        const QByteArray access = serve.readAllStandardError();
        QVERIFY2(access.contains(" GET / 200 ") && !access.contains("__slow"), access);
#endif
    }

    void cleanupTestCase()
    {
        m_serve.terminate();
        QVERIFY(QTest::qWaitFor([this] { return m_serve.state() == QProcess::NotRunning; }, Patience));
    }

private:
    // The address without a slash at its end, once it accepts; empty when it doesn't.
    QString start(QProcess &process, const QStringList &arguments) const
    {
        m_session.start(process, QStringList{u"serve"_s, u"--port"_s, u"0"_s} + arguments);
        QByteArray line;
        static_cast<void>(QTest::qWaitFor(
            [&] {
                line += process.readLine();
                return line.endsWith('\n') || process.state() == QProcess::NotRunning;
            },
            Patience));
        return line.startsWith("Listening on ") ? QString::fromLatin1(line.trimmed().sliced(13)) : QString();
    }

    // arguments: the path with its query, and further options.
    CurlAnswer curl(QStringList arguments) const
    {
        arguments.first() = m_url.chopped(1) + arguments.constFirst();
        QProcess process;
        process.start(u"curl"_s,
                      QStringList{u"-s"_s, u"-i"_s, u"--globoff"_s, u"--noproxy"_s, u"*"_s, u"--max-time"_s, u"20"_s}
                          + arguments);
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, Patience)) {
            return {};
        }
        const QByteArray output = process.readAllStandardOutput();
        const qsizetype end = output.indexOf("\r\n\r\n");
        return end < 0 ? CurlAnswer()
                       : CurlAnswer{.status = output.mid(9, 3).toInt(),
                                    .head = output.first(end),
                                    .body = output.sliced(end + 4)};
    }

    FakeGiphy m_giphy;
    GiphynavSession m_session;
    QString m_config;
    QProcess m_serve;
    QString m_url;
};

QTEST_GUILESS_MAIN(TestServe)
#include "tst_serve.moc"
