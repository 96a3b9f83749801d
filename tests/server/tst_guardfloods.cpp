// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/answertable.h"
#include "server/guardbench.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace gn;
using namespace gn::test;

namespace {

constexpr qint64 Flood = 200LL * 1024 * 1024; // that a client would send
constexpr double Megabyte = 1024 * 1024;
constexpr qint64 MostGrowth = 32LL * 1024 * 1024;

// Of this process, in which server and clients live; -1 where /proc doesn't tell.
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    constexpr qint64 Page = 4096;
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * Page : -1;
}

struct FloodResult
{
    qint64 before = residentBytes();
    qint64 growth = 0;
    qint64 sent = 0;
    int served = 0;     // answers to others
    qint64 slowest = 0; // of them, microseconds
    int status = 0;     // that a flooding client got; 0: it saw none
    bool hasEnded = true;

    void look() { growth = std::max(growth, residentBytes() - before); }
};

void serveAnother(const GuardBench &bench, FloodResult &result)
{
    QElapsedTimer time;
    time.start();
    RawClient other(bench.port());
    other.send("GET /other HTTP/1.1\r\nHost: localhost\r\n\r\n");
    result.served += other.waitForAnswers(1) ? 1 : -1000;
    result.slowest = std::max(result.slowest, time.nsecsElapsed() / 1000);
    result.look();
}

// Clients, one after the other, that send opening, then chunk again and again until the server has closed or enough was
// sent. Meanwhile others are served.
FloodResult flood(const GuardBench &bench, const QByteArray &opening, const QByteArray &chunk)
{
    constexpr int Clients = 20;
    FloodResult result;
    for (int i = 0; i < Clients && result.hasEnded; ++i) {
        RawClient client(bench.port());
        client.send(opening);
        qint64 sent = 0;
        while (sent < Flood && client.socket().state() == QAbstractSocket::ConnectedState) {
            if (client.socket().bytesToWrite() < chunk.size()) {
                client.send(chunk);
                sent += chunk.size();
            }
            serveAnother(bench, result);
        }
        result.sent += sent;
        result.hasEnded = sent < Flood && client.waitForEnd();
        result.status = client.answers().value(0).status;
        result.look();
    }
    return result;
}

} // namespace

class TestGuardFloods : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        if (residentBytes() < 0) {
            QSKIP("there is no /proc/self/statm");
        }
        // What is allocated once by the first exchange is no growth.
        const GuardBench bench;
        RawClient client(bench.port());
        client.send("GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(client.waitForAnswers(1));
    }

    void flood_isEndedWhileOthersAreServed_data()
    {
        const QByteArray get = "GET / HTTP/1.1\r\nHost: localhost\r\n";
        QTest::addColumn<QByteArray>("opening");
        QTest::addColumn<QByteArray>("chunk");
        QTest::addColumn<int>("status");
        QTest::newRow("endless request line") << QByteArray("GET /") << QByteArray(65536, 'a') << 414;
        QTest::newRow("endless field") << QByteArray(get + "X: ") << QByteArray(65536, 'a') << 431;
        QTest::newRow("endless fields") << get << QByteArray("X-Field: 1234567\r\n").repeated(4000) << 431;
        QTest::newRow("endless blanks") << QByteArray() << QByteArray(65536, ' ') << 400;
        QTest::newRow("endless empty lines") << QByteArray() << QByteArray("\r\n").repeated(32768) << 400;
        QTest::newRow("large body") << QByteArray(
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 314572800\r\n\r\n")
                                    << QByteArray(65536, 'b') << 413;
        QTest::newRow("endless chunks") << QByteArray(
            "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n")
                                        << QByteArray("10000\r\n" + QByteArray(65536, 'c') + "\r\n") << 501;
    }

    void flood_isEndedWhileOthersAreServed()
    {
        QFETCH(const QByteArray, opening);
        QFETCH(const QByteArray, chunk);
        const GuardBench bench;
        const FloodResult result = flood(bench, opening, chunk);
        QVERIFY(result.hasEnded);
        QTEST(result.status, "status");
        QVERIFY2(result.growth <= MostGrowth, QByteArray::number(result.growth));
        QVERIFY(result.served >= 0);
        QCOMPARE(bench.handled(), result.served); // of the flood nothing
        addRow(QTest::currentDataTag(), result, "20, each closed");
    }

    void clientThatNeverReads_isHeldBack()
    {
        GuardBench bench;
        FloodResult result;
        RawClient client(bench.port());
        client.socket().setReadBufferSize(1);
        client.socket().disconnect(&client.socket());
        const QByteArray request = QByteArray("GET /x HTTP/1.1\r\nHost: localhost\r\n\r\n").repeated(1000);
        int last = -1;
        for (int round = 0; round < 300 && last != bench.handled(); ++round) {
            last = bench.handled();
            if (client.socket().bytesToWrite() < request.size()) {
                client.send(request);
                result.sent += request.size();
            }
            serveAnother(bench, result); // the server takes its turn, too
            last += 1;
        }
        QVERIFY2(result.growth <= MostGrowth, QByteArray::number(result.growth));
        addRow("pipelines and never reads", result, "1, no more is read of it");
    }

    void manyUnfinishedBodies_areBounded()
    {
        constexpr int Clients = 40;
        GuardBench bench;
        FloodResult result;
        const QByteArray half =
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1048576\r\n\r\n" + QByteArray(900 * 1024, 'x');
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < Clients; ++i) {
            clients.push_back(std::make_unique<RawClient>(bench.port()));
            RawClient &client = *clients.back();
            client.send(half);
            result.sent += half.size();
            QVERIFY(QTest::qWaitFor(
                [&client] { return client.socket().bytesToWrite() == 0 || !client.received().isEmpty(); }));
            serveAnother(bench, result);
        }
        QTRY_VERIFY(std::ranges::any_of(clients, [](const std::unique_ptr<RawClient> &client) {
            return client->answers().value(0).status == 503;
        }));
        result.status = 503;
        result.look();
        QVERIFY2(result.growth <= MostGrowth, QByteArray::number(result.growth));
        QCOMPARE(bench.handled(), Clients); // the others
        addRow("unfinished bodies", result, "40, those beyond 16 MB closed");
    }

    void manyHalfRequests_areEnded()
    {
        GuardBench bench({.headTime = std::chrono::milliseconds(1500), .connections = 300});
        FloodResult result;
        const QByteArray half = "GET / HTTP/1.1\r\nHost: loc";
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 200; ++i) {
            clients.push_back(std::make_unique<RawClient>(bench.port()));
            clients.back()->send(half);
            result.sent += half.size();
        }
        serveAnother(bench, result);
        for (const std::unique_ptr<RawClient> &client : clients) {
            QVERIFY(client->waitForEnd());
            result.status = client->answers().value(0).status;
            QCOMPARE(result.status, 408);
        }
        QCOMPARE(bench.handled(), 1);
        addRow("half requests", result, "200, each closed");
    }

    void cleanupTestCase() { m_table.print(); }

private:
    // None of these floods is seen by a handler; the tests above make sure.
    void addRow(const QByteArray &name, const FloodResult &result, const QByteArray &clients)
    {
        m_table.add({name,
                     clients,
                     QByteArray::number(double(result.sent) / Megabyte, 'f', 1),
                     result.status == 0 ? QByteArray("200") : QByteArray::number(result.status),
                     QByteArray::number(double(result.before) / Megabyte, 'f', 1),
                     QByteArray::number(double(result.growth) / Megabyte, 'f', 1),
                     QByteArray::number(result.served),
                     QByteArray::number(double(result.slowest) / 1000, 'f', 1)});
    }

    AnswerTable m_table{{"flood",
                         "clients",
                         "MB sent",
                         "answered",
                         "RSS before, MB",
                         "growth at most, MB",
                         "others served",
                         "slowest of them, ms"}};
};

QTEST_GUILESS_MAIN(TestGuardFloods)
#include "tst_guardfloods.moc"
