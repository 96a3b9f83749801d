// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/pokemon/documentserver.h"
#include "providers/pokeapiboard.h"
#include "providers/pokeapifixture.h"
#include "support/fakehttpserver.h"

#include <QTest>
#include <QThread>

#include <algorithm>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Count = 12;

// Of both servers: the last number of the path, named after itself.
FakeReply numbered(const FakeRequest &request)
{
    const QByteArray key = request.url.path().section(u'/', -1).toUtf8();
    return jsonReply(pokemonDocument(key.toInt(), "p" + key));
}

PokemonQuery query(PokemonMode mode, int count = Count)
{
    return {.keys = pokemonKeys(1, count), .mode = mode, .cache = PokemonCacheUse::Never};
}

QString names(int count = Count)
{
    QStringList all;
    for (int id = 1; id <= count; ++id) {
        all.append(u"p%1"_s.arg(id));
    }
    return all.join(u' ');
}

} // namespace

// What a query asks of the network, and in which order its outcomes stand and come.
class TestPokeApiClient : public QObject
{
    Q_OBJECT

private:
    static void fill(DocumentServer &server)
    {
        for (int id = 1; id <= Count; ++id) {
            const QByteArray number = QByteArray::number(id);
            server.add("/api/v2/pokemon/" + number, pokemonDocument(id, "p" + number));
        }
    }

    static PokeApiSettings settings(const QUrl &apiUrl) { return {.apiUrl = apiUrl, .maxInFlight = 8}; }

private slots:

    void sequential_usesOneConnection()
    {
        DocumentServer server(1ms);
        fill(server);
        PokeApiClient client(settings(server.url(u"/api/v2"_s)));
        PokemonQueryRun run(client, query(PokemonMode::Sequential));
        QVERIFY(run.wait());
        QCOMPARE(run.text(), names());
        QCOMPARE(server.counts(), (DocumentServer::Counts{.requests = Count, .connections = 1, .mostConnections = 1}));
    }

    void fresh_opensOneForEachRequest()
    {
        DocumentServer server(1ms);
        fill(server);
        PokeApiClient client(settings(server.url(u"/api/v2"_s)));
        PokemonQueryRun run(client, query(PokemonMode::Fresh));
        QVERIFY(run.wait());
        QCOMPARE(run.text(), names());
        QCOMPARE(server.counts().connections, Count);
        QCOMPARE(server.counts().requests, Count);
    }

    void parallel_hasManyAtATimeButNoMoreThanAllowed()
    {
        DocumentServer server(50ms);
        fill(server);
        PokeApiClient client(settings(server.url(u"/api/v2"_s)));
        PokemonQueryRun run(client, query(PokemonMode::Parallel));
        QVERIFY(run.wait());
        QCOMPARE(run.text(), names());
        QCOMPARE(server.counts().requests, Count);
        QVERIFY2(server.counts().mostConnections > 1 && server.counts().mostConnections <= 8,
                 qPrintable(QString::number(server.counts().mostConnections)));
    }

    void changedProxy_isUsedFromThenOn_data()
    {
        QTest::addColumn<PokemonMode>("mode");
        QTest::newRow("parallel") << PokemonMode::Parallel;
        QTest::newRow("sequential") << PokemonMode::Sequential;
    }

    void changedProxy_isUsedFromThenOn()
    {
        QFETCH(const PokemonMode, mode);
        FakeHttpServer server(numbered);
        FakeHttpServer proxy(numbered);
        PokeApiClient client(settings(server.url()));
        PokemonQueryRun direct(client, query(mode));
        QVERIFY(direct.wait());
        client.setProxy({.url = proxy.url()});
        PokemonQueryRun through(client, query(mode));
        QVERIFY(through.wait());
        QCOMPARE(through.text(), names());
        QCOMPARE(server.requests().size(), Count);
        QCOMPARE(proxy.requests().size(), Count);
        client.setProxy({});
        PokemonQueryRun again(client, query(mode));
        QVERIFY(again.wait());
        QCOMPARE(server.requests().size(), 2 * Count);
        QCOMPARE(proxy.requests().size(), Count);
    }

    void oneAtATime_waitsForTheOneBefore()
    {
        FakeHttpServer server(numbered);
        PokeApiClient client(settings(server.url()));
        PokemonQueryRun run(client, query(PokemonMode::Sequential));
        QVERIFY(run.wait());
        for (int i = 1; i < Count; ++i) {
            const auto &before = run.at(i - 1).timing;
            QVERIFY(before.received && *before.received <= run.at(i).timing.started);
        }
        QCOMPARE(run.arrivals().size(), Count);
        QVERIFY(std::ranges::is_sorted(run.arrivals()));
    }

    void answersInReverse_standInTheOrderThatWasAsked()
    {
        FakeHttpServer server([](const FakeRequest &request) {
            FakeReply reply = numbered(request);
            reply.delayMs = 300 - 60 * request.url.path().section(u'/', -1).toInt();
            return reply;
        });
        PokeApiClient client(settings(server.url()));
        PokemonQueryRun run(client, query(PokemonMode::Parallel, 4));
        QVERIFY(run.wait());
        QCOMPARE(run.text(), names(4));
        QCOMPARE(run.arrivals(), QList<int>({3, 2, 1, 0}));
        QCOMPARE(run.times(), 1);
    }

    void times_comeInTheirOrder()
    {
        FakeHttpServer server(numbered);
        PokeApiClient client(settings(server.url()));
        PokemonQueryRun run(client, query(PokemonMode::Parallel));
        QVERIFY(run.wait());
        for (const PokemonOutcome &outcome : run.run().outcomes) {
            const PokemonTiming &t = outcome.timing;
            QVERIFY(t.started && t.sent && t.answered && t.received && t.parsed);
            QVERIFY(*t.started <= *t.sent && *t.sent <= *t.answered && *t.answered <= *t.received
                    && *t.received <= *t.parsed && *t.parsed <= run.run().wall);
            QCOMPARE(t.bytes, pokemonDocument(outcome.key.toInt(), "p" + outcome.key.toUtf8()).size());
            QVERIFY(!outcome.isFromCache);
        }
        QCOMPARE(run.reply().snapshot(), run.run());
    }

    void summary_countsWhatIsOver()
    {
        using Time = PokemonTiming::Time;
        PokemonRun run{.mode = PokemonMode::Fresh, .wall = Time(2'000'000)};
        const PokemonTiming quick{.started = Time(0), .received = Time(10), .parsed = Time(20), .bytes = 5};
        const PokemonTiming slow{.started = Time(5), .received = Time(100), .bytes = 6};
        run.outcomes = {{.key = u"1"_s, .pokemon = Pokemon{}, .timing = quick},
                        {.key = u"2"_s, .pokemon = Unexpected(Error{}), .timing = slow},
                        {.key = u"3"_s, .pokemon = Pokemon{}, .isFromCache = true},
                        {.key = u"4"_s}};
        const PokemonSummary expected{
            .wall = run.wall, .requests = 2, .failed = 1, .bytes = 11, .slowest = 1, .requestsPerSecond = 1};
        QCOMPARE(summaryOf(run), expected);
        QCOMPARE(summaryOf(PokemonRun{}), PokemonSummary());
    }

    void runUnderWay_canBeLookedAt()
    {
        FakeHttpServer server([](const FakeRequest &request) {
            FakeReply reply = numbered(request);
            reply.fault =
                request.url.path().endsWith(u"/2") ? FakeReply::Fault::StallBeforeHead : FakeReply::Fault::None;
            return reply;
        });
        PokeApiClient client(settings(server.url()));
        PokemonQueryRun run(client, query(PokemonMode::Parallel, 2));
        QVERIFY(QTest::qWaitFor([&] {
            return !run.arrivals().isEmpty() && run.reply().snapshot().outcomes.at(1).timing.sent.has_value();
        }));
        const PokemonRun now = run.reply().snapshot();
        QVERIFY(now.outcomes.at(0).pokemon.has_value());
        QVERIFY(!now.outcomes.at(1).pokemon && !now.outcomes.at(1).timing.answered);
        QVERIFY(now.wall >= *now.outcomes.at(1).timing.sent);
    }

    void destroyedReply_asksNothingMoreAndStaysSilent_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("parallel") << int(PokemonMode::Parallel);
        QTest::newRow("sequential") << int(PokemonMode::Sequential);
        QTest::newRow("fresh") << int(PokemonMode::Fresh);
    }

    void destroyedReply_asksNothingMoreAndStaysSilent()
    {
        QFETCH(const int, mode);
        FakeHttpServer server([](const FakeRequest &request) {
            FakeReply reply = numbered(request);
            reply.delayMs = 20;
            return reply;
        });
        PokeApiClient client(settings(server.url()));
        PokemonQueryRun run(client, query(static_cast<PokemonMode>(mode), 40));
        QVERIFY(QTest::qWaitFor([&] { return !run.arrivals().isEmpty(); }));
        run.cancel();
        const qsizetype arrived = run.arrivals().size();
        const qsizetype asked = server.requests().size();
        QVERIFY(asked < 40);
        PokemonQueryRun later(client, query(PokemonMode::Parallel, 8)); // which waits for nothing that was left behind
        QVERIFY(later.wait());
        QCOMPARE(later.text(), names(8));
        QCOMPARE(run.arrivals().size(), arrived);
        QCOMPARE(run.times(), 0);
        QVERIFY2(server.requests().size() <= asked + 8 + 8,
                 "what waited was sent all the same"); // some were on the way
    }

    void receivers_mayDestroyTheReply()
    {
        FakeHttpServer server(numbered);
        PokeApiClient client(settings(server.url()));
        for (const PokemonMode mode : {PokemonMode::Parallel, PokemonMode::Sequential, PokemonMode::Fresh}) {
            std::unique_ptr<PokemonReply> reply;
            int calls = 0;
            reply = client.get(query(mode, 3),
                               [&](const PokemonRun & /*run*/, int /*index*/) {
                                   ++calls;
                                   reply.reset();
                               },
                               {});
            QVERIFY(QTest::qWaitFor([&] { return reply == nullptr; }));
            bool isDone = false;
            reply = client.get(query(mode, 3), {}, [&](const PokemonRun & /*run*/) {
                isDone = true;
                reply.reset();
            });
            QVERIFY(QTest::qWaitFor([&] { return isDone; }));
            QCOMPARE(calls, 1);
        }
    }

    void handlers_areCalledInTheAskersThread()
    {
        FakeHttpServer server(numbered);
        PokeApiClient client(settings(server.url()));
        bool isElsewhere = false;
        bool isDone = false;
        const auto reply = client.get(
            query(PokemonMode::Parallel),
            [&](const PokemonRun & /*run*/, int /*index*/) { isElsewhere |= QThread::currentThread() != thread(); },
            [&](const PokemonRun & /*run*/) {
                isElsewhere |= QThread::currentThread() != thread();
                isDone = true;
            });
        QVERIFY(QTest::qWaitFor([&] { return isDone; }));
        QVERIFY(!isElsewhere);
    }

    void resultsThatNobodyTookYet_wakeOnlyOnce()
    {
        int wakes = 0;
        PokeApiBoard board({.outcomes = {{.key = u"1"_s}, {.key = u"2"_s}}}, [&wakes] { ++wakes; });
        board.publish(board.snapshot(), {}, false);
        QCOMPARE(wakes, 0); // nothing has settled
        board.publish(board.snapshot(), {1}, false);
        board.publish(board.snapshot(), {0}, false);
        QCOMPARE(wakes, 1);
        QCOMPARE(board.take().settled, QList<int>({1, 0}));
        board.publish(board.snapshot(), {}, true);
        QCOMPARE(wakes, 2);
        QVERIFY(board.take().isOver);
        board.leave();
        board.publish(board.snapshot(), {}, true);
        QCOMPARE(wakes, 2);
    }

    void clientThatGoesMidway_waitsForItsThread()
    {
        FakeHttpServer server(numbered);
        for (const PokemonMode mode : {PokemonMode::Parallel, PokemonMode::Sequential, PokemonMode::Fresh}) {
            auto client = std::make_unique<PokeApiClient>(settings(server.url()));
            const qsizetype before = server.requests().size();
            PokemonQueryRun run(*client, query(mode, 40));
            QVERIFY(QTest::qWaitFor([&] { return server.requests().size() > before; }));
            client.reset(); // although its reply is there still: that one stays silent
            QCOMPARE(run.times(), 0);
        }
        PokeApiClient(settings(server.url())).preconnect(); // gone before its thread has begun
    }

    void noKeys_areDoneAtOnce()
    {
        PokeApiClient client(settings(QUrl(u"http://127.0.0.1:9"_s)));
        PokemonQueryRun run(client, {});
        QCOMPARE(run.times(), 0);
        QVERIFY(run.wait());
        QVERIFY(run.run().outcomes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPokeApiClient)
#include "tst_pokeapiclient.moc"
