// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/compositionbench.h"
#include "server/polls/pollmodule.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Friend = "Origin: https://app.example\r\n";
const QByteArray Stranger = "Origin: https://evil.example\r\n";
const QByteArray Asking = "Access-Control-Request-Method: GET\r\n";
const QByteArray Allowed = "Access-Control-Allow-Origin";

} // namespace

// server.cors_origins: whose pages may read the API.
class TestCrossOrigin : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        Config config = configOnAFreePort();
        config.server.corsOrigins = {u"https://app.example"_s, u"http://localhost:3000"_s};
        std::vector<std::unique_ptr<ServerModule>> modules;
        modules.push_back(std::make_unique<PollModule>(PollPlace::sqlite(m_folder.filePath(u"polls.sqlite"_s)),
                                                       PollRoutes::Settings{}));
        m_bench.emplace(config, std::move(modules));
        QVERIFY(m_bench->port() != 0);
    }

    void cleanup() { m_bench.reset(); }

    void withoutConfiguration_nobodyIsAllowed()
    {
        const CompositionBench bench;
        for (const QByteArray &origin : {Friend, QByteArray("Origin: http://localhost\r\n")}) {
            const RawAnswer answer = bench.ask("GET", "/status", origin);
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.header(Allowed).isEmpty());
            QVERIFY(answer.header("Vary").isEmpty());
        }
        QCOMPARE(bench.ask("OPTIONS", "/status", Friend + Asking).status, 405);
    }

    void pageOfTheList_mayRead_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::newRow("an answer") << QByteArray("/status") << 200;
        QTest::newRow("one that comes later") << QByteArray("/?query=x") << 200;
        QTest::newRow("a problem") << QByteArray("/?limit=0") << 400;
    }

    void pageOfTheList_mayRead()
    {
        QFETCH(const QByteArray, target);
        for (const QByteArray &origin : {QByteArray("https://app.example"), QByteArray("http://localhost:3000")}) {
            const RawAnswer answer = m_bench->ask("GET", target, "Origin: " + origin + "\r\n");
            QTEST(answer.status, "status");
            QCOMPARE(answer.header(Allowed), origin);
            QCOMPARE(answer.header("Vary"), "Origin");
            QVERIFY(answer.header("Access-Control-Allow-Credentials").isEmpty());
        }
    }

    void everybodyElse_mayNotAndIsKeptApart_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("a stranger") << Stranger;
        QTest::newRow("no page") << QByteArray();
        QTest::newRow("nowhere") << QByteArray("Origin: null\r\n");
        QTest::newRow("another port") << QByteArray("Origin: https://app.example:8443\r\n");
        QTest::newRow("another scheme") << QByteArray("Origin: http://app.example\r\n");
        QTest::newRow("one that begins like a friend") << QByteArray("Origin: https://app.example.evil.example\r\n");
    }

    void everybodyElse_mayNotAndIsKeptApart()
    {
        QFETCH(const QByteArray, fields);
        const RawAnswer answer = m_bench->ask("GET", "/status", fields);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.header(Allowed).isEmpty());
        QCOMPARE(answer.header("Vary"), "Origin");
        const RawAnswer asked = m_bench->ask("OPTIONS", "/status", fields + Asking);
        QCOMPARE(asked.status, 405);
        QVERIFY(asked.header(Allowed).isEmpty());
    }

    void questionOfABrowser_isAnswered()
    {
        const RawAnswer answer =
            m_bench->ask("OPTIONS", "/search?query=x", Friend + Asking + "Access-Control-Request-Headers: x-a\r\n");
        QCOMPARE(answer.status, 204);
        QCOMPARE(answer.header(Allowed), "https://app.example");
        QCOMPARE(answer.header("Access-Control-Allow-Methods"), "GET, HEAD");
        QCOMPARE(answer.header("Access-Control-Allow-Headers"), "*");
        QCOMPARE(answer.header("Vary"), "Origin");
        QCOMPARE(m_bench->ask("OPTIONS", "/status", Friend).status, 405); // it does not ask
        QCOMPARE(m_bench->ask("OPTIONS", "/user", Friend + Asking).status, 405);
        QCOMPARE(m_bench->ask("OPTIONS", "/no-such-route", Friend + Asking).status, 404);
    }

    void changeAndVote_areRefusedToFriendsToo()
    {
        for (const QByteArray &target : {QByteArray("/user?name=x"), QByteArray("/poll/1/vote")}) {
            const RawAnswer answer = m_bench->ask("POST", target, Friend + "Content-Length: 0\r\n");
            QCOMPARE(answer.status, 403);
            QVERIFY(answer.header(Allowed).isEmpty());
        }
    }

    void polls_areNotForOtherPages()
    {
        QCOMPARE(m_bench->ask("GET", "/polls", Friend).status, 200);
        for (const QByteArray &target :
             {QByteArray("/polls"), QByteArray("/poll/1/vote"), QByteArray("/poll/1/results")}) {
            QVERIFY(m_bench->ask("GET", target, Friend).header(Allowed).isEmpty());
            const RawAnswer asked = m_bench->ask("OPTIONS", target, Friend + Asking);
            QCOMPARE(asked.status, 405);
            QVERIFY(asked.header(Allowed).isEmpty());
        }
    }

    void clientThatGoes_isNoticedThroughTheWrapping()
    {
        m_bench->source().setSilent(true);
        auto client = std::make_unique<RawClient>(m_bench->port());
        client->send("GET /?query=x HTTP/1.1\r\nHost: localhost\r\n" + Friend + "\r\n");
        QTRY_COMPARE(m_bench->source().calls(), 1);
        client.reset();
        QTRY_COMPARE(m_bench->source().cancelled(), 1);
    }

private:
    QTemporaryDir m_folder;
    std::optional<CompositionBench> m_bench;
};

QTEST_GUILESS_MAIN(TestCrossOrigin)
#include "tst_crossorigin.moc"
