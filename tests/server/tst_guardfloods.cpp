// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/guardbench.h"

#include <QFile>
#include <QTest>

#include <vector>

using namespace gn;
using namespace gn::test;

namespace {

constexpr qint64 Flood = 200LL * 1024 * 1024; // that a client would send
constexpr qint64 MostGrowth = 32LL * 1024 * 1024;

// Of this process, in which server and clients live; -1 where /proc doesn't tell.
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    constexpr qint64 Page = 4096;
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * Page : -1;
}

// Sends opening, then chunk again and again until the server has closed or enough was sent. Meanwhile another client
// is served again and again.
struct FloodResult
{
    qint64 sent = 0;
    qint64 growth = 0;
    int served = 0; // answers to the other client
    int status = 0; // that the flooding client got; 0: it saw none
    bool hasEnded = false;
};

FloodResult flood(const GuardBench &bench, const QByteArray &opening, const QByteArray &chunk)
{
    FloodResult result;
    const qint64 before = residentBytes();
    RawClient client(bench.port());
    client.send(opening);
    while (result.sent < Flood && client.socket().state() == QAbstractSocket::ConnectedState) {
        if (client.socket().bytesToWrite() < chunk.size()) {
            client.send(chunk);
            result.sent += chunk.size();
        }
        QCoreApplication::processEvents();
        result.growth = std::max(result.growth, residentBytes() - before);
        if (result.sent % (chunk.size() * 16) == 0) {
            RawClient other(bench.port());
            other.send("GET /other HTTP/1.1\r\nHost: localhost\r\n\r\n");
            result.served += other.waitForAnswers(1) ? 1 : -1000;
        }
    }
    result.hasEnded = result.sent < Flood && client.waitForEnd();
    result.status = client.answers().value(0).status;
    result.growth = std::max(result.growth, residentBytes() - before);
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
    }

    void clientThatNeverReads_isHeldBack()
    {
        GuardBench bench;
        const qint64 before = residentBytes();
        RawClient client(bench.port());
        client.socket().setReadBufferSize(1);
        client.socket().disconnect(&client.socket());
        const QByteArray request = QByteArray("GET /x HTTP/1.1\r\nHost: localhost\r\n\r\n").repeated(1000);
        int last = -1;
        for (int round = 0; round < 300 && last != bench.handled(); ++round) {
            last = bench.handled();
            if (client.socket().bytesToWrite() < request.size()) {
                client.send(request);
            }
            RawClient other(bench.port()); // the server takes its turn, and serves others
            other.send("GET /other HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            QVERIFY(other.waitForEnd());
            last += 1;
        }
        const qint64 growth = residentBytes() - before;
        QVERIFY2(growth <= MostGrowth, QByteArray::number(growth));
    }

    void manyUnfinishedBodies_areBounded()
    {
        GuardBench bench;
        const qint64 before = residentBytes();
        const QByteArray half =
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1048576\r\n\r\n" + QByteArray(900 * 1024, 'x');
        std::vector<std::unique_ptr<RawClient>> clients;
        int refused = 0;
        for (int i = 0; i < 40; ++i) {
            clients.push_back(std::make_unique<RawClient>(bench.port()));
            RawClient &client = *clients.back();
            client.send(half);
            QVERIFY(QTest::qWaitFor(
                [&client] { return client.socket().bytesToWrite() == 0 || !client.received().isEmpty(); }));
            RawClient other(bench.port());
            other.send("GET /other HTTP/1.1\r\nHost: localhost\r\n\r\n");
            QVERIFY(other.waitForAnswers(1));
            refused += client.answers().value(0).status == 503 ? 1 : 0;
        }
        QVERIFY(refused > 0);
        const qint64 growth = residentBytes() - before;
        QVERIFY2(growth <= MostGrowth, QByteArray::number(growth));
        QCOMPARE(bench.handled(), 40); // the others
    }

    void manyHalfRequests_areEnded()
    {
        GuardBench bench({.headTime = std::chrono::milliseconds(1500), .connections = 300});
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 200; ++i) {
            clients.push_back(std::make_unique<RawClient>(bench.port()));
            clients.back()->send("GET / HTTP/1.1\r\nHost: loc");
        }
        RawClient other(bench.port());
        other.send("GET /other HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(other.waitForAnswers(1));
        for (const std::unique_ptr<RawClient> &client : clients) {
            QVERIFY(client->waitForEnd());
            QCOMPARE(client->answers().value(0).status, 408);
        }
        QCOMPARE(bench.handled(), 1);
    }
};

QTEST_GUILESS_MAIN(TestGuardFloods)
#include "tst_guardfloods.moc"
