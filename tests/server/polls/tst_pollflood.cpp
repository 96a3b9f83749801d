// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/polls/voteclient.h"
#include "storage/pollhelp.h"
#include "storage/pollpostgres.h"

#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>
#include <vector>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Clients = 64;

int wantedVotes()
{
    const int wanted = qEnvironmentVariableIntValue("GN_POLL_VOTES"); // the target bench_polls: 10,000
    return wanted > 0 ? wanted : 600;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

// pollserver on a port that it gets back after it was killed.
struct Server
{
    quint16 port = freePort();
    std::unique_ptr<QProcess> process{};

    void start(const QString &database)
    {
        process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral(GN_POLLSERVER), {u"--database"_s, database, u"--port"_s, QString::number(port)});
        QByteArray said;
        while (!said.contains("Listening") && process->waitForReadyRead(PollPatience)) {
            said += process->readAllStandardOutput();
        }
    }

    void kill() const
    {
        process->kill();
        process->waitForFinished(PollPatience);
    }
};

} // namespace

// 64 clients vote over HTTP; in the middle the servers are killed with -9 and started again. What clients were told is
// what is counted: each voter once.
class TestPollFlood : public QObject
{
    Q_OBJECT

private:
    static Poll read(const PollPlace &place)
    {
        PollStore store(place);
        return findPoll(store, 1).value_or(Poll());
    }

    // The event loop runs until so many votes are acknowledged.
    static void waitFor(int &acknowledged, int votes, QEventLoop &loop)
    {
        while (acknowledged < votes) {
            loop.processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    static void flood(const QString &database, const PollPlace &place, std::vector<Server> &servers)
    {
        for (Server &server : servers) {
            server.start(database);
        }
        const int votes = wantedVotes();
        int given = 0;
        int acknowledged = 0;
        std::vector<std::unique_ptr<VoteClient>> clients;
        QEventLoop loop;
        QElapsedTimer clock;
        clock.start();
        for (size_t number = 0; number < Clients; ++number) {
            const quint16 port = servers.at(number % servers.size()).port;
            clients.push_back(std::make_unique<VoteClient>(port, [&given, votes] { return given++ < votes; }));
            connect(clients.back().get(), &VoteClient::acknowledged, &loop, [&acknowledged] { ++acknowledged; });
            clients.back()->start();
        }
        waitFor(acknowledged, votes / 2, loop);
        for (const Server &server : servers) {
            server.kill();
        }
        const int atKill = read(place).totalVotes();
        QVERIFY(atKill >= votes / 2);
        for (Server &server : servers) {
            server.start(database);
        }
        waitFor(acknowledged, votes, loop);
        for (const Server &server : servers) {
            server.kill();
        }
        int counted = 0;
        int known = 0;
        for (const auto &client : clients) {
            counted += client->counted();
            known += client->known();
            QCOMPARE(client->unexpected(), QByteArray());
        }
        const Poll poll = read(place);
        qInfo("%d votes, %lld ms with the restart; counted at the kill: %d; answers: %d counted, %d counted before",
              poll.totalVotes(),
              static_cast<long long>(clock.elapsed()),
              atKill,
              counted,
              known);
        QCOMPARE(acknowledged, votes);
        QCOMPARE(poll.totalVotes(), votes);
        QCOMPARE(poll.voters, votes);
        QVERIFY(known <= Clients); // their answers were lost with the servers
    }

private slots:

    void sqlite()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"polls.sqlite"_s);
        std::vector<Server> servers(1);
        flood(file, PollPlace::sqlite(file), servers);
    }

    void postgresqlWithTwoServers()
    {
        PostgresServer postgres;
        if (!postgres.start()) {
            QSKIP(qPrintable(postgres.problem()));
        }
        const QString url = postgres.newDatabase();
        std::vector<Server> servers(2);
        flood(url, PollPlace::fromUrl(url).value(), servers);
    }
};

QTEST_GUILESS_MAIN(TestPollFlood)
#include "tst_pollflood.moc"
