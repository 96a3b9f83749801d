// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/pokeapifixture.h"
#include "server/rawclient.h"
#include "server/servercomposition.h"
#include "support/fakegiphy.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

// What brings the status about.
struct Example
{
    const char *operation; // "GET /path" as the description has it
    int status;
    QByteArray target;
    QByteArray fields = {};
};

const QList<Example> &examples()
{
    static const QList<Example> All{
        {"GET /", 200, "/?query=cat&limit=2"},
        {"GET /", 400, "/?limit=abc"},
        {"GET /", 502, "/?query=__500"},
        {"GET /", 504, "/?query=__stall"},
        {"GET /search", 200, "/search?query=cat"},
        {"GET /search", 400, "/search"},
        {"GET /search", 502, "/search?query=__html"},
        {"GET /search", 504, "/search?query=__stall"},
        {"GET /trending", 200, "/trending?limit=3"},
        {"GET /trending", 400, "/trending?rating=x"},
        {"GET /suggestions", 200, "/suggestions?query=ca"},
        {"GET /suggestions", 400, "/suggestions"},
        {"GET /random", 200, "/random?tag=cat"},
        {"GET /random", 400, "/random?kind=film"},
        {"GET /random", 404, "/random?source=demo&tag=nothing-has-this-tag"},
        {"GET /random", 502, "/random?tag=__500"},
        {"GET /random", 504, "/random?tag=__stall"},
        {"GET /gifs/{id}", 200, "/gifs/cat-hello?source=demo"},
        {"GET /gifs/{id}", 400, "/gifs/x?source=nobody"},
        {"GET /gifs/{id}", 404, "/gifs/unknown?source=demo"},
        {"GET /pokemon", 200, "/pokemon?count=2"},
        {"GET /pokemon", 400, "/pokemon?count=0"},
        {"GET /pokemon/{key}", 200, "/pokemon/mew"},
        {"GET /pokemon/{key}", 404, "/pokemon/nobody"},
        {"GET /pokemon/{key}", 502, "/pokemon/broken"},
        {"GET /pokemon/{key}", 504, "/pokemon/silent"},
        {"GET /hello", 200, "/hello"},
        {"GET /hello/{name}", 200, "/hello/Ada"},
        {"GET /hello/{name}", 404, "/hello/a/b"},
        {"GET /status", 200, "/status"},
        {"POST /user", 200, "/user?name=test"},
        {"POST /user", 500, "/user"},
        {"POST /user", 403, "/user?name=x", "Origin: http://evil.example\r\n"},
        {"GET /demo/{id}", 200, "/demo/cat-hello"},
        {"GET /demo/{id}", 404, "/demo/unknown"},
        {"GET /demo/{id}.gif", 200, "/demo/cat-hello.gif"},
        {"GET /demo/{id}.gif", 206, "/demo/cat-hello.gif", "Range: bytes=0-9\r\n"},
        {"GET /demo/{id}.gif", 304, "/demo/cat-hello.gif", "If-None-Match: *\r\n"},
        {"GET /demo/{id}.gif", 404, "/demo/unknown.gif"},
        {"GET /demo/{id}.gif", 416, "/demo/cat-hello.gif", "Range: bytes=99999999-\r\n"},
        {"GET /static/{path}", 200, "/static/pages.css"},
        {"GET /static/{path}", 206, "/static/pages.css", "Range: bytes=0-9\r\n"},
        {"GET /static/{path}", 304, "/static/pages.css", "If-None-Match: *\r\n"},
        {"GET /static/{path}", 403, "/static/"},
        {"GET /static/{path}", 404, "/static/..%2f..%2fetc/passwd"},
        {"GET /static/{path}", 416, "/static/pages.css", "Range: bytes=99999999-\r\n"},
        {"GET /openapi.json", 200, "/openapi.json"},
        {"GET /openapi.json", 304, "/openapi.json", "If-None-Match: *\r\n"},
        {"GET /docs", 200, "/docs"},
        {"GET /health", 200, "/health"},
    };
    return All;
}

// Statuses that need another server: no calls left (see spentBudget_…), and a source that fails as a whole, which the
// routes share with "/search".
QSet<QString> elsewhere()
{
    QSet<QString> pairs;
    for (const QString &path :
         {u"/"_s, u"/search"_s, u"/trending"_s, u"/suggestions"_s, u"/random"_s, u"/gifs/{id}"_s}) {
        pairs.insert(u"GET "_s + path + u" 503"_s);
    }
    for (const QString &path : {u"/trending"_s, u"/suggestions"_s, u"/gifs/{id}"_s, u"/pokemon"_s}) {
        pairs.insert(u"GET "_s + path + u" 502"_s);
        pairs.insert(u"GET "_s + path + u" 504"_s);
    }
    return pairs;
}

QJsonObject description()
{
    QFile file(QStringLiteral(GN_SOURCE_DIR "/resources/server/openapi.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

FakeReply pokeApi(const FakeRequest &request)
{
    const QString name = request.url.path().section(u'/', -1);
    if (name == "nobody"_L1) {
        return {.status = 404, .body = "Not Found"};
    }
    if (name == "silent"_L1) {
        return {.fault = FakeReply::Fault::StallBeforeHead};
    }
    if (name == "broken"_L1) {
        return jsonReply("no JSON");
    }
    return name == "mew"_L1 ? jsonReply(pokemonDocument(151, "mew"))
                            : jsonReply(pokemonDocument(name.toInt(), "number-" + name.toUtf8()));
}

} // namespace

// The description of the API against the server.
class TestOpenApi : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        Config config;
        config.server.port = 0;
        config.giphy.apiUrl = m_giphy.apiUrl();
        config.giphy.requestTimeout = 2;
        config.giphy.callsPerHour = 0;
        config.pokeapi.apiUrl = m_pokeApi.url(u"/api/v2"_s);
        config.pokeapi.requestTimeout = 2;
        m_server.emplace(config, ServerComposition::Parts{.apiKey = u"ok"_s});
        m_port = start(*m_server);
        QVERIFY(m_port != 0);
        config.giphy.callsPerHour = 1;
        m_poorServer.emplace(config, ServerComposition::Parts{.apiKey = u"ok-poor"_s});
        m_poorPort = start(*m_poorServer);
        QVERIFY(m_poorPort != 0);
    }

    void everyRoute_isDescribed()
    {
        const QJsonObject paths = description().value("paths"_L1).toObject();
        QSet<QString> described;
        for (auto path = paths.constBegin(); path != paths.constEnd(); ++path) {
            for (const QString &method : path->toObject().keys()) {
                described.insert(method.toUpper() + u' ' + path.key());
            }
        }
        described.remove(u"GET /demo/{id}.gif"_s); // one route with "/demo/{id}"
        QSet<QString> routes;
        for (QString route : m_server->router().routes()) {
            routes.insert(route.replace(u"*}"_s, u"}"_s));
        }
        QCOMPARE(described, routes);
    }

    void everyStatus_hasAnExample()
    {
        QSet<QString> known = elsewhere();
        for (const Example &example : examples()) {
            known.insert(QString::fromLatin1(example.operation) + u' ' + QString::number(example.status));
        }
        QSet<QString> described;
        const QJsonObject paths = description().value("paths"_L1).toObject();
        for (auto path = paths.constBegin(); path != paths.constEnd(); ++path) {
            const QJsonObject operations = path->toObject();
            for (auto operation = operations.constBegin(); operation != operations.constEnd(); ++operation) {
                const QStringList statuses = operation->toObject().value("responses"_L1).toObject().keys();
                for (const QString &status : statuses) {
                    described.insert(operation.key().toUpper() + u' ' + path.key() + u' ' + status);
                }
            }
        }
        QCOMPARE(described - known, QSet<QString>());
        QCOMPARE(known - described, QSet<QString>());
    }

    void example_isAnsweredAsDescribed_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("fields");
        for (const Example &example : examples()) {
            const QByteArrayList parts = QByteArray(example.operation).split(' ');
            QTest::addRow("%s %d", example.operation, example.status)
                << parts.at(0) << QString::fromLatin1(parts.at(1)) << example.status << example.target
                << example.fields;
        }
    }

    void example_isAnsweredAsDescribed()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QString, path);
        QFETCH(const int, status);
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, fields);
        const RawAnswer answer = ask(m_port, method, target, fields);
        QCOMPARE(answer.status, status);
        const QJsonObject content = description()
                                        .value("paths"_L1)[path][QString::fromLatin1(method.toLower())]["responses"_L1]
                                                          [QString::number(status)]["content"_L1]
                                        .toObject();
        const QString type = QString::fromLatin1(answer.header("Content-Type").split(';').constFirst());
        QVERIFY2(content.isEmpty() ? type.isEmpty() : content.contains(u"*/*"_s) || content.contains(type),
                 qPrintable(type));
        if (type.endsWith("json"_L1)) {
            QVERIFY(QJsonDocument::fromJson(answer.body).isObject());
        }
    }

    void spentBudget_isSaidWithTheTimeToWait_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char *target :
             {"/?query=b", "/search?query=b", "/trending", "/suggestions?query=b", "/random", "/gifs/b"}) {
            QTest::newRow(target) << QByteArray(target);
        }
    }

    void spentBudget_isSaidWithTheTimeToWait()
    {
        QFETCH(const QByteArray, target);
        static_cast<void>(ask(m_poorPort, "GET", "/?query=a", {})); // the one call that there is
        const RawAnswer answer = ask(m_poorPort, "GET", target, {});
        QCOMPARE(answer.status, 503);
        const int seconds = answer.header("Retry-After").toInt();
        QVERIFY(seconds > 0 && seconds <= 3601);
    }

private:
    static quint16 start(ServerComposition &server)
    {
        QSignalSpy started(&server, &ServerComposition::started);
        server.start();
        const bool hasStarted = started.wait();
        return hasStarted ? static_cast<quint16>(started.constFirst().constFirst().toUrl().port()) : quint16(0);
    }

    static RawAnswer ask(quint16 port, const QByteArray &method, const QByteArray &target, const QByteArray &fields)
    {
        RawClient client(port);
        client.send(method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + fields + "\r\n");
        static_cast<void>(client.waitForEnd());
        return client.answers().value(0);
    }

    FakeGiphy m_giphy;
    FakeHttpServer m_pokeApi{pokeApi};
    std::optional<ServerComposition> m_server;
    std::optional<ServerComposition> m_poorServer;
    quint16 m_port = 0;
    quint16 m_poorPort = 0;
};

QTEST_GUILESS_MAIN(TestOpenApi)
#include "tst_openapi.moc"
