// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/fetchonce.h"
#include "net/fetchqueue.h"
#include "net/httpcache.h"
#include "net/managerpool.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Plenty = 100'000'000;
constexpr qsizetype Step = 30'000;

} // namespace

class TestFetchParts : public QObject
{
    Q_OBJECT

    // A queue with room for one request, whose parts and answers are noted.
    struct Bench
    {
        explicit Bench(const FakeReply &reply)
            : server([reply](const FakeRequest &request) {
                return request.url.path() == u"/other"_s ? plain("other") : reply;
            })
        {
        }

        std::unique_ptr<FetchTicket> get(const FetchRequest &request)
        {
            return queue->get(
                request,
                FetchQueue::Visible,
                [this](const Result<Response> &result) { results.append(result); },
                [this](QByteArrayView soFar) {
                    partsAfterTheEnd += results.isEmpty() ? 0 : 1;
                    parts.append(soFar.toByteArray());
                    addresses.append(soFar.data());
                    if (onPart) {
                        onPart();
                    }
                });
        }

        bool isServedAnother()
        {
            bool isServed = false;
            const auto ticket =
                queue->get(patient(server.url(u"/other"_s)), 0, [&](const Result<Response> &) { isServed = true; });
            return QTest::qWaitFor([&] { return isServed; }, 30'000);
        }

        FakeHttpServer server;
        QTemporaryDir folder;
        HttpCache cache{folder.filePath(u"http"_s), Plenty};
        std::unique_ptr<ManagerPool> pool = std::make_unique<ManagerPool>(6);
        std::unique_ptr<FetchQueue> queue = std::make_unique<FetchQueue>(*pool, &cache, 1);
        std::function<void()> onPart;
        QList<QByteArray> parts;
        QList<const char *> addresses;
        QList<Result<Response>> results;
        int partsAfterTheEnd = 0;
    };

    static FakeReply stepwise(FakeReply reply)
    {
        reply.sentAtFirst = Step;
        return reply;
    }

private slots:

    void bodyInSteps_comesInGrowingParts_data()
    {
        QTest::addColumn<FakeReply>("reply");
        const QByteArray body = noise(4 * Step);
        FakeReply chunked = plain(body);
        chunked.isChunked = true;
        QTest::newRow("length") << plain(body);
        QTest::newRow("chunked") << chunked;
        QTest::newRow("gzip") << packed(gzipped(body));
    }

    void bodyInSteps_comesInGrowingParts()
    {
        QFETCH(const FakeReply, reply);
        Bench bench(stepwise(reply));
        const auto ticket = bench.get(patient(bench.server.url()));
        QTRY_VERIFY(!bench.parts.isEmpty() && bench.parts.last().size() > Step / 2);
        bench.server.sendMore(Step);
        QTRY_VERIFY(bench.parts.last().size() > Step + Step / 2);
        QVERIFY(bench.results.isEmpty());
        bench.server.sendMore();
        QTRY_COMPARE(bench.results.size(), 1);
        const QByteArray body = bench.results.first().value().body;
        QCOMPARE(body, noise(4 * Step));
        qsizetype before = 0;
        for (const QByteArray &part : std::as_const(bench.parts)) {
            QVERIFY(part.size() > before);
            QVERIFY(body.startsWith(part));
            before = part.size();
        }
        QVERIFY(bench.isServedAnother());
        QCOMPARE(bench.partsAfterTheEnd, 0);
    }

    void knownLength_isNeverCopied()
    {
        Bench bench(stepwise(plain(noise(4 * Step))));
        const auto ticket = bench.get(patient(bench.server.url()));
        QTRY_VERIFY(!bench.parts.isEmpty());
        bench.server.sendMore(Step);
        QTRY_VERIFY(bench.parts.last().size() > Step);
        bench.server.sendMore();
        QTRY_COMPARE(bench.results.size(), 1);
        const QByteArray body = bench.results.first().value().body;
        for (const char *address : std::as_const(bench.addresses)) {
            QCOMPARE(static_cast<const void *>(address), static_cast<const void *>(body.constData()));
        }
    }

    void errorPage_hasNoParts()
    {
        FakeReply reply = stepwise(plain(noise(2 * Step)));
        reply.status = 404;
        Bench bench(reply);
        const auto ticket = bench.get(patient(bench.server.url()));
        QTRY_COMPARE(bench.server.requests().size(), 1);
        bench.server.sendMore();
        QTRY_COMPARE(bench.results.size(), 1);
        QCOMPARE(bench.results.first().value().status, 404);
        QVERIFY(bench.parts.isEmpty());
    }

    void redirect_onlyTheTargetHasParts()
    {
        FakeReply reply = plain(noise(2 * Step));
        reply.status = 302;
        Bench target(stepwise(plain(QByteArray(2 * Step, 'x'))));
        reply.headers = {{"Location", target.server.url().toEncoded()}};
        Bench bench(reply);
        const auto ticket = bench.get(patient(bench.server.url()));
        QTRY_VERIFY(!bench.parts.isEmpty());
        QVERIFY(bench.parts.first().startsWith('x'));
        target.server.sendMore();
        QTRY_COMPARE(bench.results.size(), 1);
    }

    void cancelledInAPart_staysSilentAndGivesItsPlaceAway()
    {
        Bench bench(stepwise(plain(noise(4 * Step))));
        std::unique_ptr<FetchTicket> ticket;
        bench.onPart = [&ticket] { ticket.reset(); };
        ticket = bench.get(patient(bench.server.url()));
        QTRY_VERIFY(!bench.parts.isEmpty());
        QCOMPARE(bench.queue->inFlight(), 0);
        bench.server.sendMore();
        QVERIFY(bench.isServedAnother());
        QCOMPARE(bench.parts.size(), 1);
        QVERIFY(bench.results.isEmpty());
    }

    void handlerOwningItsTicket_canDropItInAPart()
    {
        Bench bench(stepwise(plain(noise(4 * Step))));
        auto owned = std::make_shared<std::unique_ptr<FetchTicket>>();
        const std::weak_ptr<std::unique_ptr<FetchTicket>> watched = owned;
        *owned = bench.queue->get(
            patient(bench.server.url()),
            0,
            [](const Result<Response> &) { QFAIL("was cancelled"); },
            [owned](QByteArrayView) {
                owned->reset();
                QVERIFY(owned.use_count() > 0); // what the handler holds outlives its call
            });
        owned.reset();
        QTRY_VERIFY(watched.expired());
    }

    void queueAndPoolDestroyedInAPart_isFine()
    {
        Bench bench(stepwise(plain(noise(4 * Step))));
        bench.onPart = [&bench] {
            bench.queue.reset();
            bench.pool.reset();
        };
        const auto ticket = bench.get(patient(bench.server.url()));
        QTRY_VERIFY(!bench.parts.isEmpty());
        bench.pool = std::make_unique<ManagerPool>(6);
        bench.queue = std::make_unique<FetchQueue>(*bench.pool, nullptr, 1);
        bench.onPart = {};
        bench.server.sendMore();
        QVERIFY(bench.isServedAnother());
        QCOMPARE(bench.parts.size(), 1);
        QVERIFY(bench.results.isEmpty());
    }

    void cacheAndResource_haveNoParts()
    {
        FakeReply reply = stepwise(plain(noise(2 * Step)));
        reply.headers = {{"Cache-Control", "max-age=3600"}};
        Bench bench(reply);
        FetchRequest request = patient(bench.server.url());
        request.cache = CacheUse::ByHeaders;
        const auto first = bench.get(request);
        QTRY_VERIFY(!bench.parts.isEmpty());
        bench.server.sendMore();
        QTRY_COMPARE(bench.results.size(), 1);
        bench.parts.clear();
        const auto second = bench.get(request);
        QTRY_COMPARE(bench.results.size(), 2);
        QVERIFY(bench.results.last().value().isFromCache);
        const auto third = bench.get(patient(QUrl(u"qrc:/net/tst_fetchparts.cpp"_s)));
        QTRY_COMPARE(bench.results.size(), 3);
        QVERIFY(!bench.results.last().value().body.isEmpty());
        QVERIFY(bench.parts.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFetchParts)
#include "tst_fetchparts.moc"
