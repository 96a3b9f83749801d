// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "giphyfixture.h"
#include "providers/giphymemory.h"

#include <QSignalSpy>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What is remembered, what is shared in flight, what is cancelled, what it costs.
class GiphySharingTest final : public QObject
{
    Q_OBJECT

private slots:
    void memory_sameQuestion_costsOneCall();
    void memory_otherWording_keepsTheAskersRequest();
    void memory_newSettings_forgets();
    void memory_staleOrTooMany_isForgotten();
    void inFlight_sameQuestion_isOneRequest();
    void inFlight_oneOfTwoCancelled_otherIsAnswered();
    void inFlight_allCancelled_isAskedAnew();
    void inFlight_newKey_isNotJoined();
    void cancelled_staysSilent();
    void handler_mayDestroyItsReply();
    void handler_mayDestroyTheProvider();
    void budget_everyRequestCosts();
    void budget_spent_nothingIsSent();
    void noKey_isAnsweredLater();
};

void GiphySharingTest::memory_sameQuestion_costsOneCall()
{
    GiphyFixture giphy;
    for (int i = 0; i < 3; ++i) {
        Outcome<SearchPage> outcome;
        const auto pending = giphy.provider.search({.query = u"cats"_s}, outcome.handler());
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.value().gifs.size(), 25);
    }
    QCOMPARE(giphy.fake.calls(), 1);
    Outcome<SearchPage> next;
    const auto pending = giphy.provider.search({.query = u"cats"_s, .offset = 25}, next.handler());
    QVERIFY(next.wait());
    QCOMPARE(giphy.fake.calls(), 2);
}

void GiphySharingTest::memory_otherWording_keepsTheAskersRequest()
{
    GiphyFixture giphy;
    Outcome<SearchPage> plain;
    const auto one = giphy.provider.search({.query = u"cats"_s}, plain.handler());
    QVERIFY(plain.wait());
    const SearchRequest worded{.query = u" cats"_s, .rating = u"pg-13"_s, .language = u"en"_s};
    Outcome<SearchPage> spelled;
    const auto two = giphy.provider.search(worded, spelled.handler());
    QVERIFY(spelled.wait());
    QCOMPARE(giphy.fake.calls(), 1);
    QCOMPARE(spelled.value().request, worded);
}

void GiphySharingTest::memory_newSettings_forgets()
{
    GiphyFixture giphy;
    Outcome<SearchPage> before;
    const auto one = giphy.provider.search({.query = u"cats"_s}, before.handler());
    QVERIFY(before.wait());
    giphy.provider.setSettings(giphy.settings(u"ok2"_s));
    Outcome<SearchPage> after;
    const auto two = giphy.provider.search({.query = u"cats"_s}, after.handler());
    QVERIFY(after.wait());
    QCOMPARE(giphy.fake.calls(u"ok2"_s), 1);
}

void GiphySharingTest::memory_staleOrTooMany_isForgotten()
{
    GiphyMemory memory(10);
    const GiphyCall call = giphy::searchCall({.query = u"cats"_s});
    memory.remember(call, SearchPage(), 0ms);
    QVERIFY(memory.find(call.identity(), 5min - 1ms).has_value());
    QVERIFY(!memory.find(call.identity(), 5min).has_value());
    memory.remember(giphy::randomCall({}, {}), Gif(), 0ms);
    QVERIFY(!memory.find(giphy::randomCall({}, {}).identity(), 0ms).has_value());
    SearchPage page;
    page.gifs = QList<Gif>(6);
    memory.remember(giphy::searchCall({.query = u"one"_s}), page, 0ms);
    memory.remember(giphy::searchCall({.query = u"two"_s}), page, 0ms);
    QVERIFY(!memory.find(giphy::searchCall({.query = u"one"_s}).identity(), 0ms).has_value());
    QVERIFY(memory.find(giphy::searchCall({.query = u"two"_s}).identity(), 0ms).has_value());
}

void GiphySharingTest::inFlight_sameQuestion_isOneRequest()
{
    GiphyFixture giphy;
    Outcome<SearchPage> first;
    Outcome<SearchPage> second;
    const auto one = giphy.provider.search({.query = u"cats"_s}, first.handler());
    const auto two = giphy.provider.search({.query = u"cats"_s}, second.handler());
    QVERIFY(first.wait() && second.wait());
    QCOMPARE(giphy.fake.calls(), 1);
    QCOMPARE(first.value(), second.value());
}

void GiphySharingTest::inFlight_oneOfTwoCancelled_otherIsAnswered()
{
    GiphyFixture giphy;
    Outcome<SearchPage> first;
    Outcome<SearchPage> second;
    auto one = giphy.provider.search({.query = u"__slow"_s}, first.handler());
    const auto two = giphy.provider.search({.query = u"__slow"_s}, second.handler());
    QVERIFY(QTest::qWaitFor([&] { return giphy.fake.calls() == 1; }));
    one.reset();
    QVERIFY(second.wait());
    QVERIFY(second.isValue());
    QCOMPARE(first.times(), 0);
    QCOMPARE(giphy.fake.calls(), 1);
}

void GiphySharingTest::inFlight_allCancelled_isAskedAnew()
{
    GiphyFixture giphy;
    giphy.fake.setSlowness(60'000);
    Outcome<SearchPage> first;
    Outcome<SearchPage> second;
    auto one = giphy.provider.search({.query = u"__slow"_s}, first.handler());
    auto two = giphy.provider.search({.query = u"__slow"_s}, second.handler());
    QVERIFY(QTest::qWaitFor([&] { return giphy.fake.calls() == 1; }));
    QCOMPARE(giphy.queue.inFlight(), 1);
    one.reset();
    QCOMPARE(giphy.queue.inFlight(), 1);
    two.reset();
    QCOMPARE(giphy.queue.inFlight(), 0);
    giphy.fake.setSlowness(0);
    Outcome<SearchPage> third;
    const auto three = giphy.provider.search({.query = u"__slow"_s}, third.handler());
    QVERIFY(third.wait());
    QVERIFY(third.isValue());
    QCOMPARE(first.times() + second.times(), 0);
    QCOMPARE(giphy.fake.calls(), 2);
}

void GiphySharingTest::inFlight_newKey_isNotJoined()
{
    GiphyFixture giphy;
    Outcome<SearchPage> before;
    const auto one = giphy.provider.search({.query = u"__slow"_s}, before.handler());
    giphy.provider.setSettings(giphy.settings(u"ok2"_s));
    Outcome<SearchPage> after;
    const auto two = giphy.provider.search({.query = u"__slow"_s}, after.handler());
    QVERIFY(before.wait() && after.wait());
    QVERIFY(before.isValue() && after.isValue());
    QCOMPARE(giphy.fake.calls(u"ok"_s), 1);
    QCOMPARE(giphy.fake.calls(u"ok2"_s), 1);
}

void GiphySharingTest::cancelled_staysSilent()
{
    GiphyFixture giphy;
    Outcome<SearchPage> remembered;
    Outcome<SearchPage> missing;
    Outcome<SearchPage> refused;
    {
        Outcome<SearchPage> outcome;
        const auto pending = giphy.provider.search({.query = u"cats"_s}, outcome.handler());
        QVERIFY(outcome.wait());
    }
    giphy.provider.search({.query = u"cats"_s}, remembered.handler()).reset();
    giphy.provider.search({.query = QString(60, u'x')}, refused.handler()).reset();
    giphy.budget.setLimit(1);
    giphy.provider.search({.query = u"dogs"_s}, missing.handler()).reset(); // BudgetSpent was on its way
    Outcome<QStringList> nothing;                                           // another round through the event loop
    const auto pending = giphy.provider.suggestions({}, nothing.handler());
    QVERIFY(nothing.wait());
    QCOMPARE(remembered.times() + refused.times() + missing.times(), 0);
}

void GiphySharingTest::handler_mayDestroyItsReply()
{
    GiphyFixture giphy;
    for (const QString &query : {u"cats"_s, u"__404"_s, u"cats"_s, QString(60, u'x')}) {
        int times = 0;
        GifProvider::Pending pending;
        pending = giphy.provider.search({.query = query}, [&](const Result<SearchPage> &) {
            ++times;
            pending.reset();
        });
        QVERIFY(QTest::qWaitFor([&] { return times > 0; }));
        QCOMPARE(times, 1);
    }
}

void GiphySharingTest::handler_mayDestroyTheProvider()
{
    GiphyFixture giphy;
    for (const int limit : {1, 50}) { // parsed at once, parsed by a worker
        auto provider = std::make_unique<GiphyProvider>(giphy.queue, giphy.budget, giphy.settings());
        int times = 0;
        GifProvider::Pending one;
        GifProvider::Pending two;
        const auto handler = [&](const Result<SearchPage> &) {
            ++times;
            one.reset();
            two.reset();
            provider.reset();
        };
        one = provider->search({.query = u"cats"_s, .limit = limit}, handler);
        two = provider->search({.query = u"cats"_s, .limit = limit}, handler);
        QVERIFY(QTest::qWaitFor([&] { return times > 0; }));
        QCOMPARE(times, 1);
    }
}

void GiphySharingTest::budget_everyRequestCosts()
{
    GiphyFixture giphy;
    giphy.budget.setLimit(100);
    const QSignalSpy changed(&giphy.provider, &GifProvider::allowanceChanged);
    Outcome<QStringList> outcome;
    const auto pending = giphy.provider.trendingTerms(outcome.handler());
    QVERIFY(outcome.wait());
    QCOMPARE(giphy.provider.allowance()->left, 99);
    QVERIFY(changed.count() > 0);
}

void GiphySharingTest::budget_spent_nothingIsSent()
{
    GiphyFixture giphy;
    giphy.budget.setLimit(1);
    Outcome<SearchPage> first;
    const auto one = giphy.provider.search({.query = u"cats"_s}, first.handler());
    QVERIFY(first.wait());
    Outcome<SearchPage> second;
    const auto two = giphy.provider.search({.query = u"dogs"_s}, second.handler());
    QCOMPARE(second.times(), 0);
    QVERIFY(second.wait());
    QVERIFY(second.error().kind == Error::Kind::BudgetSpent);
    QCOMPARE(second.error().retryAt, giphy.budget.allowance()->nextReturn);
    QCOMPARE(giphy.fake.calls(), 1);
    Outcome<SearchPage> third; // what is remembered is still there
    const auto three = giphy.provider.search({.query = u"cats"_s}, third.handler());
    QVERIFY(third.wait());
    QVERIFY(third.isValue());
}

void GiphySharingTest::noKey_isAnsweredLater()
{
    GiphyFixture giphy;
    giphy.provider.setSettings(giphy.settings({}));
    Outcome<SearchPage> search;
    Outcome<QStringList> terms;
    Outcome<QList<Gif>> gifs;
    const auto one = giphy.provider.search({.query = u"cats"_s}, search.handler());
    const auto two = giphy.provider.trendingTerms(terms.handler());
    const auto three = giphy.provider.byIds({u"a"_s}, gifs.handler());
    QCOMPARE(search.times(), 0);
    QVERIFY(search.wait() && terms.wait() && gifs.wait());
    QVERIFY(search.error().kind == Error::Kind::MissingKey);
    QVERIFY(terms.error().kind == Error::Kind::MissingKey);
    QVERIFY(gifs.error().kind == Error::Kind::MissingKey);
    QCOMPARE(giphy.fake.server().requests().size(), 0);
}

QTEST_GUILESS_MAIN(GiphySharingTest)
#include "tst_giphysharing.moc"
