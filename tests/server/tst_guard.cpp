// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/answertable.h"
#include "server/guardbench.h"
#include "server/malformedrequests.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const QByteArray Get = "GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n";

QByteArray getOf(const QByteArray &target, const QByteArray &fields = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

} // namespace

class TestGuard : public QObject
{
    Q_OBJECT

private slots:

    void malformedRequest_isRefusedAndReachesNobody_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        for (const MalformedRequest &request : malformedRequests()) {
            QTest::newRow(request.name) << request.bytes << request.status;
        }
    }

    void malformedRequest_isRefusedAndReachesNobody()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        const GuardBench bench;
        const RawAnswer answer = bench.send(bytes);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header("Connection"), "close");
        QCOMPARE(answer.header("Content-Type"), "application/problem+json");
        QCOMPARE(bench.handled(), 0);
        m_table.add({QTest::currentDataTag(),
                     readable(bytes),
                     QByteArray::number(answer.status),
                     "yes", // or there would be no answer
                     bench.handled() == 0 ? "no" : "yes"});
    }

    // What follows a refused request on its connection is not read.
    void requestBehindARefusedOne_reachesNobody()
    {
        const GuardBench bench;
        const RawAnswer answer = bench.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: +5\r\n\r\n" + Get);
        QCOMPARE(answer.status, 400);
        QCOMPARE(bench.handled(), 0);
    }

    void requestByteByByte_isAnswered()
    {
        const GuardBench bench;
        RawClient client(bench.port());
        for (const char byte : QByteArray("POST /x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc")) {
            client.send(QByteArray(1, byte));
            QCoreApplication::processEvents();
        }
        QVERIFY(client.waitForAnswers(1));
        QCOMPARE(client.answers().constFirst().body, "POST /x abc");
    }

    void answer_hasTheSecurityHeaders()
    {
        const GuardBench bench;
        RawClient client(bench.port());
        client.send(Get);
        QVERIFY(client.waitForAnswers(1));
        const RawAnswer answer = client.answers().constFirst();
        QCOMPARE(answer.header("X-Content-Type-Options"), "nosniff");
        QCOMPARE(answer.header("Content-Security-Policy"), "default-src 'none'; frame-ancestors 'none'");
        QCOMPARE(answer.header("Referrer-Policy"), "no-referrer");
        QCOMPARE(answer.header("Cross-Origin-Opener-Policy"), "same-origin");
        QCOMPARE(answer.header("Cross-Origin-Resource-Policy"), "same-origin");
        QVERIFY(answer.header("Access-Control-Allow-Origin").isEmpty());
        QVERIFY(answer.header("Date").endsWith(" GMT"));
    }

    void head_isAnsweredWithoutBody()
    {
        const GuardBench bench;
        RawClient client(bench.port());
        client.send("HEAD /a HTTP/1.1\r\nHost: localhost\r\n\r\nHEAD /b HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(client.waitForAnswers(2, false));
        QCOMPARE(client.answers(false).constFirst().header("Content-Length"), "8");
        QVERIFY(client.received().endsWith("\r\n\r\n"));
    }

    void pipelinedRequests_areAnsweredInOrder()
    {
        GuardBench bench;
        RawClient client(bench.port());
        client.send(getOf("/late") + getOf("/2") + getOf("/late") + getOf("/4"));
        QVERIFY(QTest::qWaitFor([&] { return bench.late().size() == 2; }));
        QVERIFY(client.received().isEmpty());
        bench.late().at(1)(textAnswer(200, u"third"_s));
        bench.late().at(0)(textAnswer(200, u"first"_s));
        QVERIFY(client.waitForAnswers(4));
        QByteArrayList bodies;
        for (const RawAnswer &answer : client.answers()) {
            bodies.append(answer.body);
        }
        QCOMPARE(bodies, (QByteArrayList{"first", "GET /2 ", "third", "GET /4 "}));
    }

    void manyPipelinedRequests_waitForTheFirst()
    {
        GuardBench bench({.pipelined = 4});
        RawClient client(bench.port());
        client.send(getOf("/late") + getOf("/x").repeated(50));
        QVERIFY(QTest::qWaitFor([&] { return bench.handled() == 4; }));
        RawClient other(bench.port()); // a whole exchange later nothing more has come through
        other.send(Get);
        QVERIFY(other.waitForAnswers(1));
        QCOMPARE(bench.handled(), 5);
        bench.late().constFirst()(textAnswer(200, u"late"_s));
        QVERIFY(client.waitForAnswers(51));
        QCOMPARE(client.answers().constLast().body, "GET /x ");
    }

    void handlerThatForgets_answers500()
    {
        GuardBench bench;
        RawClient client(bench.port());
        client.send(getOf("/late"));
        QVERIFY(QTest::qWaitFor([&] { return bench.late().size() == 1; }));
        bench.late().clear();
        QVERIFY(client.waitForAnswers(1));
        QCOMPARE(client.answers().constFirst().status, 500);
    }

    void closeAndOldVersion_closeAfterTheAnswer_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("Connection: close") << getOf("/a", "Connection: close\r\n");
        QTest::newRow("HTTP/1.0") << QByteArray("GET /a HTTP/1.0\r\nHost: localhost\r\n\r\n");
    }

    void closeAndOldVersion_closeAfterTheAnswer()
    {
        QFETCH(const QByteArray, request);
        const GuardBench bench;
        const RawAnswer answer = bench.send(request + Get); // the second is not read any more
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Connection"), "close");
        QCOMPARE(bench.handled(), 1);
    }

    void expectContinue_isAnswered()
    {
        const GuardBench bench;
        RawClient client(bench.port());
        client.send("POST /p HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QVERIFY(QTest::qWaitFor([&] { return client.received() == "HTTP/1.1 100 Continue\r\n\r\n"; }));
        client.send("ok");
        QVERIFY(client.waitForAnswers(2));
        QCOMPARE(client.answers().constLast().body, "POST /p ok");
    }

    void hostsOfOurs_pass_data()
    {
        QTest::addColumn<QByteArray>("host");
        for (const char *host : {"localhost",
                                 "LOCALHOST:8080",
                                 "gifs.localhost",
                                 "127.0.0.1",
                                 "127.0.0.1:1",
                                 "127.9.9.9",
                                 "[::1]:8080",
                                 "gifs.example.org",
                                 "Gifs.Example.Org.:443"}) {
            QTest::newRow(host) << QByteArray(host);
        }
    }

    void hostsOfOurs_pass()
    {
        QFETCH(const QByteArray, host);
        const GuardBench bench({}, {u"gifs.example.org"_s});
        const RawAnswer answer = bench.send("GET / HTTP/1.1\r\nConnection: close\r\nHost: " + host + "\r\n\r\n");
        QCOMPARE(answer.status, 200);
    }

    void changesOfOurOwnPages_pass_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("neither") << QByteArray();
        QTest::newRow("own origin") << QByteArray("Origin: http://localhost:8080\r\n");
        QTest::newRow("own origin, other site") << QByteArray("Origin: http://localhost:8080\r\n"
                                                              "Sec-Fetch-Site: cross-site\r\n");
        QTest::newRow("same origin") << QByteArray("Sec-Fetch-Site: same-origin\r\n");
        QTest::newRow("typed") << QByteArray("Sec-Fetch-Site: none\r\n");
    }

    void changesOfOurOwnPages_pass()
    {
        QFETCH(const QByteArray, fields);
        const GuardBench bench;
        const RawAnswer answer = bench.send("POST / HTTP/1.1\r\nHost: localhost:8080\r\nConnection: close\r\n" + fields
                                            + "Content-Length: 0\r\n\r\n");
        QCOMPARE(answer.status, 200);
    }

    void slowHead_isEnded()
    {
        const GuardBench bench({.headTime = milliseconds(100)});
        const RawAnswer answer = bench.send("GET / HTTP/1.1\r\nHost: loc");
        QCOMPARE(answer.status, 408);
        QCOMPARE(bench.handled(), 0);
    }

    void slowBody_isEnded()
    {
        const GuardBench bench({.bodyTime = milliseconds(100)});
        const RawAnswer answer = bench.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc");
        QCOMPARE(answer.status, 408);
        QCOMPARE(bench.handled(), 0);
    }

    void idleConnection_isClosedWithoutAWord()
    {
        const GuardBench bench({.idleTime = milliseconds(100)});
        RawClient client(bench.port());
        client.send(Get);
        QVERIFY(client.waitForEnd());
        QCOMPARE(client.answers().size(), 1);
    }

    void answerThatIsAwaited_doesNotCountAsIdle()
    {
        GuardBench bench({.headTime = milliseconds(60), .idleTime = milliseconds(60)});
        RawClient client(bench.port());
        client.send(getOf("/late"));
        QVERIFY(QTest::qWaitFor([&] { return bench.late().size() == 1; }));
        RawClient idle(bench.port());
        QVERIFY(idle.waitForEnd()); // its time is over, and the other's would be
        bench.late().constFirst()(textAnswer(200, u"late"_s));
        QVERIFY(client.waitForAnswers(1));
        QCOMPARE(client.answers().constFirst().body, "late");
    }

    void tooManyConnections_areAnswered503()
    {
        GuardBench bench({.connections = 3});
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 3; ++i) {
            clients.push_back(std::make_unique<RawClient>(bench.port()));
            clients.back()->send(Get);
            QVERIFY(clients.back()->waitForAnswers(1));
        }
        QCOMPARE(bench.send({}).status, 503);
        clients.clear();
        QVERIFY(QTest::qWaitFor([&] { return bench.server().connections() == 0; }));
        QCOMPARE(bench.send(getOf("/a", "Connection: close\r\n")).status, 200);
    }

    void stop_answersWhatRunsAndEnds()
    {
        GuardBench bench;
        RawClient idle(bench.port());
        RawClient client(bench.port());
        client.send(getOf("/late"));
        QVERIFY(QTest::qWaitFor([&] { return bench.late().size() == 1; }));
        QSignalSpy stopped(&bench.server(), &LocalServer::stopped);
        bench.server().stop();
        QVERIFY(idle.waitForEnd());
        QCOMPARE(stopped.size(), 0);
        bench.late().constFirst()(textAnswer(200, u"last"_s));
        QVERIFY(client.waitForEnd());
        QCOMPARE(client.answers().constFirst().body, "last");
        QVERIFY(stopped.size() == 1 || stopped.wait());
    }

    void stopWithAnAnswerThatNeverComes_endsAfterGrace()
    {
        GuardBench bench;
        RawClient client(bench.port());
        client.send(getOf("/late"));
        QVERIFY(QTest::qWaitFor([&] { return bench.late().size() == 1; }));
        QSignalSpy stopped(&bench.server(), &LocalServer::stopped);
        bench.server().stop(milliseconds(50));
        QVERIFY(stopped.wait());
        QVERIFY(client.waitForEnd());
        QCOMPARE(stopped.size(), 1);
    }

    void cleanupTestCase() { m_table.print(); }

    void portInUse_saysWhoHoldsIt()
    {
        const GuardBench bench;
        LocalServer second({.port = bench.port()}, [](const HttpRequest &, const AnswerHandler &) {});
        const Result<QUrl> url = second.listen();
        QVERIFY(!url.has_value());
#if defined(Q_OS_LINUX)
        QVERIFY2(url.error().detail.contains(u"tst_guard (process %1)"_s.arg(QCoreApplication::applicationPid())),
                 qPrintable(url.error().detail));
#endif
    }

private:
    AnswerTable m_table{{"sent", "it begins with", "answered", "closed", "seen by a handler"}};
};

QTEST_GUILESS_MAIN(TestGuard)
#include "tst_guard.moc"
