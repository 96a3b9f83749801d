// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/guardbench.h"
#include "server/starvingserver.h"

#include <QProcess>
#include <QTest>

#include <memory>
#include <sys/socket.h>
#include <vector>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

QByteArray getOf(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

void endSending(RawClient &client)
{
    QVERIFY(::shutdown(static_cast<int>(client.socket().socketDescriptor()), SHUT_WR) == 0);
}

// A whole exchange of somebody else: what happened before has been seen by the server after it.
void letTheServerSee(const GuardBench &bench)
{
    RawClient other(bench.port());
    other.send(getOf("/other"));
    QVERIFY(other.waitForAnswers(1));
}

} // namespace

// Clients that go, or only half.
class TestGuardClients : public QObject
{
    Q_OBJECT

private slots:

    void clientThatSendsNoMore_getsItsAnswer()
    {
        GuardBench bench;
        RawClient client(bench.port());
        client.send(getOf("/late"));
        QTRY_COMPARE(bench.late().size(), 1);
        endSending(client);
        letTheServerSee(bench);
        const QString large(8'000'000, u'x'); // more than the system takes at once
        bench.late().constFirst()(textAnswer(200, large));
        QVERIFY(client.waitForEnd());
        QCOMPARE(client.answers().size(), 1);
        QVERIFY(client.answers().constFirst().body == large.toUtf8());
        QTRY_COMPARE(bench.server().connections(), 0);
    }

    void clientThatSendsAllAtOnce_getsEveryAnswer()
    {
        GuardBench bench({.pipelined = 4});
        RawClient client(bench.port());
        client.send(getOf("/late") + getOf("/x").repeated(20) + "GET /half HTT");
        endSending(client);
        QTRY_COMPARE(bench.late().size(), 1);
        letTheServerSee(bench);
        bench.late().constFirst()(textAnswer(200, u"late"_s));
        QVERIFY(client.waitForEnd());
        QCOMPARE(client.answers().size(), 21);
        QCOMPARE(client.answers().constFirst().body, "late");
        QCOMPARE(bench.handled(), 22); // with the other's; of what was not whole nothing
        QTRY_COMPARE(bench.server().connections(), 0);
    }

    void clientThatSendsNothing_isClosed()
    {
        GuardBench bench;
        RawClient client(bench.port());
        endSending(client);
        QVERIFY(client.waitForEnd());
        QVERIFY(client.received().isEmpty());
        QTRY_COMPARE(bench.server().connections(), 0);
    }

    // Its end looks like that of a client that only sends no more, until its time is over.
    void clientThatGoes_isNoticed()
    {
        GuardBench bench({.halfClosedTime = milliseconds(100)});
        auto client = std::make_unique<RawClient>(bench.port());
        client->send(getOf("/late"));
        QTRY_COMPARE(bench.late().size(), 1);
        const AnswerHandler handler = bench.late().constFirst();
        bool isGone = false;
        handler.onGone([&isGone] { isGone = true; });
        QVERIFY(handler.isWaiting());
        client.reset();
        QTRY_VERIFY(isGone);
        QVERIFY(!handler.isWaiting());
        handler(textAnswer(200, u"to nobody"_s));
        QTRY_COMPARE(bench.server().connections(), 0);
    }

    void answerForAClientThatWent_endsTheConnection()
    {
        GuardBench bench;
        auto client = std::make_unique<RawClient>(bench.port());
        client->send(getOf("/late"));
        QTRY_COMPARE(bench.late().size(), 1);
        client.reset();
        letTheServerSee(bench);
        bench.late().constFirst()(textAnswer(200, u"to nobody"_s));
        QTRY_COMPARE(bench.server().connections(), 0);
    }

    void clientThatResets_isNoticed_data()
    {
        QTest::addColumn<bool>("sendsNoMore");
        QTest::newRow("at once") << false;
        QTest::newRow("after it sent no more") << true;
    }

    void clientThatResets_isNoticed()
    {
        QFETCH(const bool, sendsNoMore);
        GuardBench bench({.idleTime = milliseconds(200), .halfClosedTime = std::chrono::hours(1)});
        auto client = std::make_unique<RawClient>(bench.port());
        client->send(getOf("/late"));
        QTRY_COMPARE(bench.late().size(), 1);
        bool isGone = false;
        bench.late().constFirst().onGone([&isGone] { isGone = true; });
        if (sendsNoMore) {
            endSending(*client);
            letTheServerSee(bench);
        }
        const linger hard{.l_onoff = 1, .l_linger = 0};
        QCOMPARE(::setsockopt(
                     static_cast<int>(client->socket().socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard),
                 0);
        client.reset();
        QTRY_VERIFY(isGone);
    }

    // accept() fails, again and again: the server goes on for those it has, says so once, and takes the others later.
    void withoutDescriptors_othersWaitAndAreServedLater()
    {
        QProcess server;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
        server.setProcessEnvironment(environment);
        server.start(QCoreApplication::applicationFilePath(), {StarvingServer::Argument});
        const auto says = [&server](const QByteArray &word) {
            server.write(word + '\n');
            const bool hasLine = QTest::qWaitFor([&server] { return server.canReadLine(); }, RawClient::Patience);
            return hasLine ? server.readLine().trimmed() : QByteArray();
        };
        const auto port = static_cast<quint16>(says("port").toInt());
        QVERIFY(port != 0);
        RawClient old(port);
        old.send(getOf("/first"));
        QVERIFY(old.waitForAnswers(1));
        std::vector<std::unique_ptr<RawClient>> clients; // one that goes would free a descriptor
        QByteArray words;
        for (int round = 1; round <= 3; ++round) {
            QCOMPARE(says("take"), "taken");
            QTRY_VERIFY_WITH_TIMEOUT((words += server.readAllStandardError()).contains("new connections wait"),
                                     RawClient::Patience);
            RawClient &waiting = *clients.emplace_back(std::make_unique<RawClient>(port));
            QVERIFY(waiting.isConnected()); // the system's queue took it
            waiting.send(getOf("/waiting"));
            old.send(getOf("/old"));
            QVERIFY(old.waitForAnswers(1 + round));
            QVERIFY(waiting.received().isEmpty());
            QCOMPARE(says("free"), "freed");
            QVERIFY(waiting.waitForAnswers(1));
            QCOMPARE(waiting.answers().constFirst().status, 200);
        }
        server.closeWriteChannel();
        QVERIFY(QTest::qWaitFor([&server] { return server.state() == QProcess::NotRunning; }, RawClient::Patience));
        words += server.readAllStandardError();
        QVERIFY2(words.count("new connections wait") == 1, words.constData());
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == StarvingServer::Argument) {
        StarvingServer server;
        return QCoreApplication::exec();
    }
    TestGuardClients test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_guardclients.moc"
