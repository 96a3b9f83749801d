// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "giphyfixture.h"

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(gn::Error::Kind)

// Every fault of the fake: what the asker hears, and how many requests were made for it.
class GiphyFaultsTest final : public QObject
{
    Q_OBJECT

private slots:
    void fault_data();
    void fault();
    void key_data();
    void key();
    void limitedKey_afterItsCalls_isRateLimited();
    void serverRefusesLongQuery_isInvalidQuery();
    void nobodyListens_isNetworkOrOffline();
    void retry_secondTimeGood_isAnswered_data();
    void retry_secondTimeGood_isAnswered();
    void retry_thirdTimeGood_isAnswered();
    void retry_everyOneCosts();
    void retry_withoutBudget_reportsTheError();
    void retry_thatDoesNotFit_reportsTheErrorAtOnce();
    void retry_defaults_areGiphysFigures();
    void retry_cancelledInThePause_isNotSent();
    void slow_isAnswered();
    void stalled_isTimeout();
    void error_neverHoldsTheKey();
    void failedAnswer_isNotRemembered();
};

void GiphyFaultsTest::fault_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<QString>("word");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("calls");
    QTest::newRow("synthetic") << u"__synthetic"_s << Kind::Outage << 3;
    QTest::newRow("500") << u"__500"_s << Kind::Outage << 3;
    QTest::newRow("503") << u"__503"_s << Kind::Outage << 3;
    QTest::newRow("reset") << u"__reset"_s << Kind::Network << 3;
    QTest::newRow("cut short") << u"__cut"_s << Kind::Truncated << 3;
    QTest::newRow("html") << u"__html"_s << Kind::InvalidData << 1;
    QTest::newRow("half the json") << u"__truncated"_s << Kind::InvalidData << 1;
    QTest::newRow("region") << u"__geo"_s << Kind::RegionBlocked << 1;
    QTest::newRow("401") << u"__401"_s << Kind::KeyRefused << 1;
    QTest::newRow("403") << u"__403"_s << Kind::KeyBanned << 1;
    QTest::newRow("404") << u"__404"_s << Kind::NotFound << 1;
    QTest::newRow("414") << u"__414"_s << Kind::InvalidQuery << 1;
    QTest::newRow("429") << u"__429"_s << Kind::RateLimited << 1;
}

void GiphyFaultsTest::fault()
{
    QFETCH(QString, word);
    QFETCH(Error::Kind, kind);
    QFETCH(int, calls);
    GiphyFixture giphy;
    Outcome<SearchPage> outcome;
    const auto pending = giphy.provider.search({.query = word}, outcome.handler());
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.isValue());
    QCOMPARE(kindName(outcome.error().kind), kindName(kind));
    QCOMPARE(outcome.times(), 1);
    // Qt may send a GET once more by itself when a kept connection was closed before a byte of the answer.
    QVERIFY2(word == "__reset"_L1 ? giphy.fake.calls() >= calls : giphy.fake.calls() == calls,
             qPrintable(QString::number(giphy.fake.calls())));
}

void GiphyFaultsTest::key_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isOld");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("wrong") << u"bad"_s << false << Error::Kind::KeyRefused;
    QTest::newRow("banned") << u"banned"_s << false << Error::Kind::KeyBanned;
    QTest::newRow("limited") << u"limited"_s << false << Error::Kind::RateLimited;
    QTest::newRow("wrong, old gateway") << u"bad"_s << true << Error::Kind::KeyRefused;
    QTest::newRow("banned, old gateway") << u"banned"_s << true << Error::Kind::KeyBanned;
    QTest::newRow("limited, old gateway") << u"limited"_s << true << Error::Kind::RateLimited;
}

void GiphyFaultsTest::key()
{
    QFETCH(QString, key);
    QFETCH(bool, isOld);
    QFETCH(Error::Kind, kind);
    GiphyFixture giphy;
    giphy.fake.setOldGateway(isOld);
    giphy.provider.setSettings(giphy.settings(key));
    Outcome<SearchPage> outcome;
    const auto pending = giphy.provider.trending({}, outcome.handler());
    QVERIFY(outcome.wait());
    QCOMPARE(kindName(outcome.error().kind), kindName(kind));
    QCOMPARE(giphy.fake.calls(key), 1);
}

void GiphyFaultsTest::limitedKey_afterItsCalls_isRateLimited()
{
    GiphyFixture giphy;
    giphy.fake.limitAfter(2);
    giphy.provider.setSettings(giphy.settings(u"limited"_s));
    for (int i = 0; i < 3; ++i) {
        Outcome<SearchPage> outcome;
        const auto pending = giphy.provider.search({.query = QString::number(i)}, outcome.handler());
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.isValue(), i < 2);
        QCOMPARE(outcome.error().kind == Error::Kind::RateLimited, i == 2);
    }
}

// Of a phrase we don't count the characters, GIPHY does.
void GiphyFaultsTest::serverRefusesLongQuery_isInvalidQuery()
{
    GiphyFixture giphy;
    Outcome<Gif> outcome;
    const auto pending = giphy.provider.translate(QString(51, u'x'), {}, outcome.handler());
    QVERIFY(outcome.wait());
    QVERIFY(outcome.error().kind == Error::Kind::InvalidQuery);
    QCOMPARE(giphy.fake.calls(), 1);
}

void GiphyFaultsTest::nobodyListens_isNetworkOrOffline()
{
    GiphyFixture giphy;
    giphy.fake.server().stopListening();
    Outcome<SearchPage> outcome;
    const auto pending = giphy.provider.search({.query = u"cats"_s}, outcome.handler());
    QVERIFY(outcome.wait());
    QVERIFY(outcome.error().kind == Error::Kind::Network || outcome.error().kind == Error::Kind::Offline);
}

void GiphyFaultsTest::retry_secondTimeGood_isAnswered_data()
{
    QTest::addColumn<QString>("word");
    for (const QString &word : {u"__synthetic"_s, u"__500"_s, u"__503"_s, u"__cut"_s}) {
        QTest::newRow(qPrintable(word)) << word;
    }
}

void GiphyFaultsTest::retry_secondTimeGood_isAnswered()
{
    QFETCH(QString, word);
    GiphyFixture giphy;
    giphy.fake.answerNext(word);
    Outcome<SearchPage> outcome;
    const auto pending = giphy.provider.search({.query = u"cats"_s}, outcome.handler());
    QVERIFY(outcome.wait());
    QVERIFY2(outcome.isValue(), qPrintable(outcome.error().detail));
    QCOMPARE(giphy.fake.calls(), 2);
}

void GiphyFaultsTest::retry_thirdTimeGood_isAnswered()
{
    GiphyFixture giphy;
    giphy.fake.answerNext(u"__500"_s);
    giphy.fake.answerNext(u"__synthetic"_s);
    Outcome<Gif> outcome;
    const auto pending = giphy.provider.random(u"cats"_s, {}, outcome.handler());
    QVERIFY(outcome.wait());
    QVERIFY(outcome.isValue());
    QCOMPARE(giphy.fake.calls(), 3);
}

void GiphyFaultsTest::retry_everyOneCosts()
{
    GiphyFixture giphy;
    giphy.budget.setLimit(100);
    Outcome<SearchPage> outcome;
    const auto pending = giphy.provider.search({.query = u"__500"_s}, outcome.handler());
    QVERIFY(outcome.wait());
    QCOMPARE(giphy.provider.allowance()->left, 97);
}

void GiphyFaultsTest::retry_withoutBudget_reportsTheError()
{
    GiphyFixture giphy;
    giphy.budget.setLimit(2);
    Outcome<SearchPage> outcome;
    const auto pending = giphy.provider.search({.query = u"__500"_s}, outcome.handler());
    QVERIFY(outcome.wait());
    QVERIFY(outcome.error().kind == Error::Kind::Outage);
    QCOMPARE(giphy.fake.calls(), 2);
    // The last call is spent elsewhere during the pause.
    giphy.budget.setLimit(4);
    GiphySettings settings = giphy.settings();
    settings.retries.afterOutage = 1s;
    giphy.provider.setSettings(settings);
    Outcome<SearchPage> second;
    const auto secondPending = giphy.provider.search({.query = u"__503"_s}, second.handler());
    QVERIFY(QTest::qWaitFor([&] { return giphy.fake.calls() == 3 && giphy.queue.inFlight() == 0; }));
    QVERIFY(giphy.budget.spend());
    QVERIFY(second.wait());
    QVERIFY(second.error().kind == Error::Kind::Outage);
    QCOMPARE(giphy.fake.calls(), 3);
}

void GiphyFaultsTest::retry_thatDoesNotFit_reportsTheErrorAtOnce()
{
    GiphyFixture giphy;
    GiphySettings settings = giphy.settings();
    settings.retries = {}; // 6 seconds after an outage
    settings.requestTimeout = 6s;
    giphy.provider.setSettings(settings);
    Outcome<SearchPage> outcome;
    const auto pending = giphy.provider.search({.query = u"__500"_s}, outcome.handler());
    QVERIFY(QTest::qWaitFor([&] { return outcome.times() > 0; }, 3'000)); // less than the pause
    QVERIFY(outcome.error().kind == Error::Kind::Outage);
    QCOMPARE(giphy.fake.calls(), 1);
}

void GiphyFaultsTest::retry_defaults_areGiphysFigures()
{
    const GiphyRetries retries;
    QCOMPARE(retries.most, 2);
    QVERIFY(retries.afterOutage >= 6s);
    QVERIFY(retries.afterLoss < retries.afterOutage);
}

void GiphyFaultsTest::retry_cancelledInThePause_isNotSent()
{
    GiphyFixture giphy;
    GiphySettings settings = giphy.settings();
    settings.retries.afterOutage = 50ms;
    giphy.provider.setSettings(settings);
    Outcome<SearchPage> outcome;
    auto pending = giphy.provider.search({.query = u"__500"_s}, outcome.handler());
    QVERIFY(QTest::qWaitFor([&] { return giphy.fake.calls() == 1 && giphy.queue.inFlight() == 0; }));
    pending.reset();
    Outcome<SearchPage> other; // its own retries take longer than that pause
    const auto otherPending = giphy.provider.search({.query = u"__503"_s}, other.handler());
    QVERIFY(other.wait());
    QCOMPARE(outcome.times(), 0);
    QCOMPARE(giphy.fake.calls(), 4);
}

void GiphyFaultsTest::slow_isAnswered()
{
    GiphyFixture giphy;
    Outcome<SearchPage> outcome;
    const auto pending = giphy.provider.search({.query = u"__slow"_s}, outcome.handler());
    QVERIFY(outcome.wait());
    QVERIFY(outcome.isValue());
}

void GiphyFaultsTest::stalled_isTimeout()
{
    GiphyFixture giphy;
    GiphySettings settings = giphy.settings();
    settings.requestTimeout = 200ms;
    giphy.provider.setSettings(settings);
    Outcome<SearchPage> outcome;
    const auto pending = giphy.provider.search({.query = u"__stall"_s}, outcome.handler());
    QVERIFY(outcome.wait());
    QVERIFY(outcome.error().kind == Error::Kind::Timeout);
    QCOMPARE(giphy.fake.calls(), 1);
    QCOMPARE(giphy.queue.inFlight(), 0);
}

void GiphyFaultsTest::error_neverHoldsTheKey()
{
    GiphyFixture giphy;
    giphy.provider.setSettings(giphy.settings(u"ok secret/key+1"_s));
    for (const QString &word : {u"__500"_s, u"__reset"_s, u"__cut"_s, u"__html"_s, u"__404"_s}) {
        Outcome<SearchPage> outcome;
        const auto pending = giphy.provider.search({.query = word}, outcome.handler());
        QVERIFY(outcome.wait());
        QVERIFY2(!outcome.error().detail.contains("secret"_L1), qPrintable(outcome.error().detail));
        QVERIFY2(!outcome.error().detail.contains("api_key"_L1), qPrintable(outcome.error().detail));
    }
    QVERIFY(giphy.fake.calls(u"ok secret/key+1"_s) > 0);
}

void GiphyFaultsTest::failedAnswer_isNotRemembered()
{
    GiphyFixture giphy;
    giphy.fake.answerNext(u"__404"_s);
    Outcome<SearchPage> first;
    const auto one = giphy.provider.search({.query = u"cats"_s}, first.handler());
    QVERIFY(first.wait());
    QVERIFY(!first.isValue());
    Outcome<SearchPage> second;
    const auto two = giphy.provider.search({.query = u"cats"_s}, second.handler());
    QVERIFY(second.wait());
    QVERIFY(second.isValue());
}

QTEST_GUILESS_MAIN(GiphyFaultsTest)
#include "tst_giphyfaults.moc"
