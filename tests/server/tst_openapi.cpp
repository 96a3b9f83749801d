// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/pokeapifixture.h"
#include "server/openapiexamples.h"
#include "server/polls/pollmodule.h"
#include "server/rawclient.h"
#include "server/servercomposition.h"
#include "storage/pollhelp.h"
#include "support/fakegiphy.h"
#include "support/tinygif.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

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
        m_port = start(m_server, config, u"ok"_s, {.votesPerMinute = 0});
        QVERIFY(m_port != 0);
        makePolls();
        config.giphy.callsPerHour = 1;
        m_poorPort = start(m_poorServer, config, u"ok-poor"_s, {.votesPerMinute = 1});
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
        for (QString route : m_server.server->router().routes()) {
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
        QTest::addColumn<QByteArray>("form");
        for (const Example &example : examples()) {
            const QByteArrayList parts = QByteArray(example.operation).split(' ');
            QTest::addRow("%s %d", example.operation, example.status)
                << parts.at(0) << QString::fromLatin1(parts.at(1)) << example.status << example.target << example.fields
                << example.form;
        }
    }

    void example_isAnsweredAsDescribed()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QString, path);
        QFETCH(const int, status);
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, fields);
        QFETCH(const QByteArray, form);
        const RawAnswer answer = ask(m_port, method, target, fields, form);
        QCOMPARE(answer.status, status);
        const QJsonObject content = description()
                                        .value("paths"_L1)[path][QString::fromLatin1(method.toLower())]["responses"_L1]
                                                          [QString::number(status)]["content"_L1]
                                        .toObject();
        const QString type = QString::fromLatin1(answer.header("Content-Type").split(';').constFirst());
        QVERIFY2(content.isEmpty() ? type.isEmpty()
                                   : content.contains(u"*/*"_s) || content.contains(type)
                                         || content.contains(type.section(u'/', 0, 0) + u"/*"_s),
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

    void tooManyVotes_areSaidWithTheTimeToWait()
    {
        static_cast<void>(ask(m_poorPort, "POST", "/poll/1/vote", {}, "choice=1"));
        const RawAnswer answer = ask(m_poorPort, "POST", "/poll/1/vote", {}, "choice=1");
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.header("Content-Type"), "text/html; charset=utf-8");
        QVERIFY(answer.header("Retry-After").toInt() > 0);
    }

    void databaseThatFails_isThe500Page()
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"breaker"_s);
            database.setDatabaseName(databaseOf(m_poorServer));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"ALTER TABLE choice RENAME TO lost"_s));
        }
        QSqlDatabase::removeDatabase(u"breaker"_s);
        for (const char *target : {"/polls", "/poll/1/picture/1"}) {
            const RawAnswer answer = ask(m_poorPort, "GET", target, {});
            QCOMPARE(answer.status, 500);
            QCOMPARE(answer.header("Content-Type"), "text/html; charset=utf-8");
        }
    }

private:
    // Server and the polls' module, which belongs to it.
    struct Running
    {
        std::optional<ServerComposition> server;
        PollModule *polls = nullptr;
    };

    QString databaseOf(const Running &running) const
    {
        return m_folder.filePath(&running == &m_server ? u"polls.sqlite"_s : u"poor.sqlite"_s);
    }

    quint16 start(Running &running, const Config &config, const QString &key, PollRoutes::Settings settings)
    {
        auto module = std::make_unique<PollModule>(PollPlace::sqlite(databaseOf(running)), settings);
        running.polls = module.get();
        ServerComposition::Parts parts{.apiKey = key};
        parts.modules.push_back(std::move(module));
        running.server.emplace(config, std::move(parts));
        QSignalSpy started(&*running.server, &ServerComposition::started);
        running.server->start();
        const bool hasStarted = started.wait();
        return hasStarted ? static_cast<quint16>(started.constFirst().constFirst().toUrl().port()) : quint16(0);
    }

    void makePolls()
    {
        PollStore &store = *m_server.polls->store();
        QVERIFY(pollAnswer<bool>([&store](const Handler<bool> &done) { store.addSample(done); }).has_value());
        NewPoll pictured = somePoll();
        pictured.choices.first().picture = tinyGif({32, 24}, 2, qRgb(200, 80, 40), 10);
        const Result<qint64> id = addPoll(store, pictured);
        QVERIFY(id.has_value());
        QVERIFY(pollAnswer<bool>([&](const Handler<bool> &done) { store.closeNow(*id, done); }).has_value());
    }

    static RawAnswer ask(quint16 port,
                         const QByteArray &method,
                         const QByteArray &target,
                         const QByteArray &fields,
                         const QByteArray &form = {})
    {
        QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + fields;
        if (!form.isEmpty()) {
            request += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                       + QByteArray::number(form.size()) + "\r\n";
        }
        RawClient client(port);
        client.send(request + "\r\n" + form);
        static_cast<void>(client.waitForEnd());
        return client.answers().value(0);
    }

    QTemporaryDir m_folder;
    FakeGiphy m_giphy;
    FakeHttpServer m_pokeApi{pokeApi};
    Running m_server;
    Running m_poorServer;
    quint16 m_port = 0;
    quint16 m_poorPort = 0;
};

QTEST_GUILESS_MAIN(TestOpenApi)
#include "tst_openapi.moc"
