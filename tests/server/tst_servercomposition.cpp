// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/compositionbench.h"
#include "server/serverhost.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

struct ModuleLog
{
    QStringList steps;
};

class Module final : public ServerModule
{
public:
    Module(QString name, bool isGood, ModuleLog &log)
        : m_name(std::move(name))
        , m_isGood(isGood)
        , m_log(log)
    {
    }

    void start(Handler<void> ready) override
    {
        m_log.steps.append(m_name + u" start"_s);
        ready(m_isGood ? Result<void>() : Result<void>(Unexpected(Error{.kind = Error::Kind::File, .detail = m_name})));
    }

    void stop() override { m_log.steps.append(m_name + u" stop"_s); }

    void addRoutes(Router & /*router*/) override {}

    QString databaseState() const override { return u"fine"_s; }

private:
    QString m_name;
    bool m_isGood;
    ModuleLog &m_log;
};

} // namespace

class TestServerComposition : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    // The tutorial's three tests.
    void searchWithResults_givesTheirAddresses()
    {
        CompositionBench bench;
        bench.source().setUrls({u"https://giphy.com/gif1.gif"_s, u"https://giphy.com/gif2.gif"_s});
        const RawAnswer answer = bench.get("/?query=test&limit=10");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Type"), "application/json; charset=utf-8");
        QCOMPARE(answer.body,
                 "{\"query\": \"test\", \"limit\": 10, \"gifs\": [{\"url\": \"https://giphy.com/gif1.gif\"}, "
                 "{\"url\": \"https://giphy.com/gif2.gif\"}]}");
        QCOMPARE(bench.source().lastRequest().query, u"test"_s);
        QCOMPARE(bench.source().lastRequest().limit, 10);
    }

    void searchWithoutData_givesAnEmptyList()
    {
        const CompositionBench bench;
        const RawAnswer answer = bench.get("/?query=nothing");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "{\"query\": \"nothing\", \"limit\": 10, \"gifs\": []}");
    }

    void searchWithoutParameters_takesTheConfiguredOnes()
    {
        Config config = configOnAFreePort();
        config.defaults = {.query = u"Default one"_s, .limit = 7};
        CompositionBench bench(config);
        const RawAnswer answer = bench.get("/");
        QCOMPARE(answer.body, "{\"query\": \"Default one\", \"limit\": 7, \"gifs\": []}");
        QCOMPARE(bench.source().lastRequest().query, u"Default one"_s);
        QCOMPARE(bench.source().lastRequest().limit, 7);
    }

    void emptyQuery_asksNobody()
    {
        CompositionBench bench;
        QCOMPARE(bench.get("/?query=").body, "{\"query\": \"\", \"limit\": 10, \"gifs\": []}");
        QCOMPARE(bench.get("/?query=%20").status, 200);
        QCOMPARE(bench.source().calls(), 0);
    }

    void limits_areReadAsTheOriginalDoes_data()
    {
        QTest::addColumn<QByteArray>("limit");
        QTest::addColumn<int>("status");
        for (const char *limit : {"7", "007", "+7", "1", "50", "%207%20", "7&limit=abc"}) {
            QTest::newRow(limit) << QByteArray(limit) << 200;
        }
        for (const char *limit : {"0", "51", "-5", "abc", "", "1.5", "99999999999"}) {
            QTest::newRow(limit) << QByteArray(limit) << 400;
        }
    }

    void limits_areReadAsTheOriginalDoes()
    {
        QFETCH(const QByteArray, limit);
        QFETCH(const int, status);
        CompositionBench bench;
        const RawAnswer answer = bench.get("/?query=x&limit=" + limit);
        QCOMPARE(answer.status, status);
        if (status == 400) {
            QCOMPARE(answer.header("Content-Type"), "application/problem+json");
            QCOMPARE(bench.source().calls(), 0);
        }
    }

    void sourcesErrors_becomeProblems_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        using Kind = Error::Kind;
        for (const Kind kind : {Kind::KeyRefused,
                                Kind::KeyBanned,
                                Kind::RateLimited,
                                Kind::InvalidData,
                                Kind::Outage,
                                Kind::Network,
                                Kind::Offline,
                                Kind::Truncated,
                                Kind::MissingKey}) {
            QTest::newRow(qPrintable(kindName(kind))) << static_cast<int>(kind) << 502;
        }
        QTest::newRow("Timeout") << static_cast<int>(Kind::Timeout) << 504;
        QTest::newRow("BudgetSpent") << static_cast<int>(Kind::BudgetSpent) << 503;
        QTest::newRow("InvalidQuery") << static_cast<int>(Kind::InvalidQuery) << 400;
    }

    void sourcesErrors_becomeProblems()
    {
        QFETCH(const int, kind);
        QFETCH(const int, status);
        CompositionBench bench;
        bench.source().setError({.kind = static_cast<Error::Kind>(kind), .detail = u"http://inside/secret"_s});
        const RawAnswer answer = bench.get("/?query=x");
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header("Content-Type"), "application/problem+json");
        const QJsonObject problem = QJsonDocument::fromJson(answer.body).object();
        QCOMPARE(problem.value("status"_L1).toInt(), status);
        QVERIFY(!problem.value("detail"_L1).toString().isEmpty());
        QVERIFY(!answer.body.contains("secret"));
        QCOMPARE(answer.header("Retry-After").isEmpty(), status != 503);
    }

    void sourceThatNeverAnswers_isGivenUp()
    {
        Config config = configOnAFreePort();
        config.giphy.requestTimeout = 1;
        CompositionBench bench(config);
        bench.source().setSilent(true);
        QCOMPARE(bench.get("/?query=x").status, 504);
        QCOMPARE(bench.source().cancelled(), 1);
    }

    void sameSearch_isOneCallAndThenRemembered()
    {
        CompositionBench bench;
        RawClient one(bench.port());
        RawClient two(bench.port());
        for (RawClient *client : {&one, &two}) {
            client->send("GET /?query=same HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }
        QVERIFY(one.waitForAnswers(1) && two.waitForAnswers(1));
        QCOMPARE(bench.get("/?query=same").status, 200);
        QCOMPARE(bench.get("/?limit=10&query=same").status, 200);
        QCOMPARE(bench.source().calls(), 1);
        bench.source().setError({.kind = Error::Kind::Outage});
        QCOMPARE(bench.get("/?query=other").status, 502);
        QCOMPARE(bench.get("/?query=other").status, 502); // errors are not remembered
        QCOMPARE(bench.source().calls(), 3);
    }

    void callWhoseClientsAreGone_isCancelled()
    {
        CompositionBench bench;
        bench.source().setSilent(true);
        auto one = std::make_unique<RawClient>(bench.port());
        auto two = std::make_unique<RawClient>(bench.port());
        one->send("GET /?query=same HTTP/1.1\r\nHost: localhost\r\n\r\n");
        two->send("GET /?query=same HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(QTest::qWaitFor([&] { return bench.source().calls() == 1; }));
        one.reset();
        QCOMPARE(bench.get("/status").status, 200);
        QCOMPARE(bench.source().cancelled(), 0);
        two.reset();
        QVERIFY(QTest::qWaitFor([&] { return bench.source().cancelled() == 1; }));
    }

    void health_saysHowItIs()
    {
        ModuleLog log;
        std::vector<std::unique_ptr<ServerModule>> modules;
        modules.push_back(std::make_unique<Module>(u"polls"_s, true, log));
        CompositionBench bench(configOnAFreePort(), std::move(modules));
        bench.source().setError({.kind = Error::Kind::Outage});
        QCOMPARE(bench.get("/?query=x").status, 502);
        const QJsonObject health = QJsonDocument::fromJson(bench.get("/health").body).object();
        QCOMPARE(health.value("version"_L1), u"1.2.3"_s);
        QCOMPARE(health.value("database"_L1), u"fine"_s);
        QCOMPARE(health.value("upstream"_L1).toObject().value("state"_L1), u"Outage"_s);
    }

    void moduleThatFails_stopsThoseBefore()
    {
        ModuleLog log;
        {
            std::vector<std::unique_ptr<ServerModule>> modules;
            modules.push_back(std::make_unique<Module>(u"one"_s, true, log));
            modules.push_back(std::make_unique<Module>(u"two"_s, false, log));
            modules.push_back(std::make_unique<Module>(u"three"_s, true, log));
            ServerComposition server(configOnAFreePort(), {.modules = std::move(modules)});
            QSignalSpy failed(&server, &ServerComposition::failed);
            server.start();
            QVERIFY(failed.wait());
            QCOMPARE(failed.constFirst().constFirst().value<Error>().detail, u"two"_s);
        }
        QCOMPARE(log.steps, (QStringList{u"one start"_s, u"two start"_s, u"two stop"_s, u"one stop"_s}));
    }

    void host_runsTheServerInItsThread()
    {
        ServerHost host;
        QSignalSpy listening(&host, &ServerHost::listening);
        QSignalSpy seen(&host, &ServerHost::requestsSeen);
        QSignalSpy ended(&host, &ServerHost::ended);
        host.start({.config = configOnAFreePort(), .version = u"1"_s});
        QVERIFY(listening.wait());
        {
            RawClient client(static_cast<quint16>(listening.constFirst().constFirst().toUrl().port()));
            client.send("GET /hello/Ada?secret=1 HTTP/1.1\r\nHost: localhost\r\n\r\n");
            QVERIFY(client.waitForAnswers(1));
            QCOMPARE(client.answers().constFirst().body, "Hello, Ada");
        }
        QVERIFY(seen.size() > 0 || seen.wait());
        const auto log = seen.constFirst().constFirst().value<QList<RequestLog>>().constFirst();
        QCOMPARE(log.path, u"/hello/Ada"_s);
        QCOMPARE(log.status, 200);
        QCOMPARE(log.method, "GET");
        host.stop();
        QVERIFY(ended.size() > 0 || ended.wait());
        QVERIFY(!host.isRunning());
        host.start({.config = configOnAFreePort()});
        QVERIFY(listening.wait());
    }
};

QTEST_GUILESS_MAIN(TestServerComposition)
#include "tst_servercomposition.moc"
