// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/scriptedprovider.h"
#include "gui/search/searchhistory.h"
#include "gui/search/searchtrigger.h"
#include "gui/search/startingpoints.h"
#include "gui/search/suggestionsource.h"
#include "storage/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using gn::test::ScriptedProvider;

class SuggestionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void history_addedTwiceInAnotherCase_standsOnceInFront();
    void history_isBounded();
    void history_clear_forgets();

    void typed_suggestsHistoryThenTrendingAtOnce();
    void typed_nothing_offersTheHistory();
    void typed_exactlyAKnownTerm_doesNotSuggestItself();
    void typed_asksTheSourceOnceAfterTheLastKey();
    void sourceAnswers_areAddedBehindTheLocalOnes();
    void sourceAnswer_ofAnOlderText_neverArrives();
    void fewCallsLeft_sourceIsNotAsked();
    void callsAreNotCounted_sourceIsAsked();
    void sourceWithoutSuggestions_isNotAsked();

    void trigger_typing_searchesOnceAfterTheLastKey();
    void trigger_enter_searchesAtOnceAndTypingIsForgotten();
    void trigger_fewCallsLeft_onlyEnterSearches();
    void trigger_callsSpentDuringThePause_nothingIsSearched();
    void trigger_tooLong_neverSearches();
    void trigger_backToTheQueryShown_searchesNothing();

    void startingPoints_askedOnceASource();
    void startingPoints_fewCallsLeft_askNothing();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SearchHistory> m_history;
    std::unique_ptr<ScriptedProvider> m_provider;
};

namespace {

QStringList textsOf(const QSignalSpy &changes)
{
    QStringList texts;
    for (const Suggestion &suggestion : changes.last().first().value<QList<Suggestion>>()) {
        texts.append(suggestion.text);
    }
    return texts;
}

} // namespace

void SuggestionsTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_dir->filePath(u"settings.ini"_s));
    m_history = std::make_unique<SearchHistory>(*m_settings);
    m_provider = std::make_unique<ScriptedProvider>();
}

void SuggestionsTest::cleanup()
{
    m_provider.reset();
    m_history.reset();
    m_settings.reset();
    m_dir.reset();
}

void SuggestionsTest::history_addedTwiceInAnotherCase_standsOnceInFront()
{
    m_history->add(u"cats"_s);
    m_history->add(u"dogs"_s);
    m_history->add(u"  Cats "_s);
    m_history->add(u"   "_s);
    QCOMPARE(m_history->queries(), QStringList({u"Cats"_s, u"dogs"_s}));
}

void SuggestionsTest::history_isBounded()
{
    for (int i = 0; i < 200; ++i) {
        m_history->add(QString::number(i));
    }
    QCOMPARE(m_history->queries().size(), 50);
    QCOMPARE(m_history->queries().first(), u"199"_s);
}

void SuggestionsTest::history_clear_forgets()
{
    m_history->add(u"cats"_s);
    m_history->clear();
    QVERIFY(m_history->queries().isEmpty());
}

void SuggestionsTest::typed_suggestsHistoryThenTrendingAtOnce()
{
    m_history->add(u"happy cat"_s);
    m_history->add(u"category"_s);
    m_history->add(u"concatenate"_s); // holds "cat", but at no word's start
    SuggestionSource source(*m_history);
    source.setTrendingTerms({u"catwalk"_s, u"dogs"_s, u"CATEGORY"_s});
    QSignalSpy changes(&source, &SuggestionSource::changed);
    source.setTyped(u" Cat"_s);
    QCOMPARE(textsOf(changes), QStringList({u"category"_s, u"happy cat"_s, u"catwalk"_s}));
    const auto list = changes.last().first().value<QList<Suggestion>>();
    QCOMPARE(list.first().origin, Suggestion::Origin::History);
    QCOMPARE(list.last().origin, Suggestion::Origin::Trending);
}

void SuggestionsTest::typed_nothing_offersTheHistory()
{
    m_history->add(u"cats"_s);
    SuggestionSource source(*m_history, nullptr, 0ms);
    source.setProvider(m_provider.get());
    QSignalSpy changes(&source, &SuggestionSource::changed);
    source.setTyped({});
    QCOMPARE(textsOf(changes), QStringList({u"cats"_s}));
    QTest::qWait(20);
    QVERIFY(m_provider->suggested.empty());
}

void SuggestionsTest::typed_exactlyAKnownTerm_doesNotSuggestItself()
{
    m_history->add(u"cats"_s);
    SuggestionSource source(*m_history);
    QSignalSpy changes(&source, &SuggestionSource::changed);
    source.setTyped(u"CATS"_s);
    QVERIFY(textsOf(changes).isEmpty());
}

void SuggestionsTest::typed_asksTheSourceOnceAfterTheLastKey()
{
    SuggestionSource source(*m_history);
    source.setProvider(m_provider.get());
    for (const QString &typed : {u"c"_s, u"ca"_s, u"cat"_s}) {
        source.setTyped(typed);
    }
    QVERIFY(m_provider->suggested.empty());
    QTRY_COMPARE(m_provider->suggested.size(), 1U);
    QCOMPARE(m_provider->suggested.back()->question, u"cat"_s);
}

void SuggestionsTest::sourceAnswers_areAddedBehindTheLocalOnes()
{
    m_history->add(u"cats"_s);
    SuggestionSource source(*m_history, nullptr, 0ms);
    source.setProvider(m_provider.get());
    QSignalSpy changes(&source, &SuggestionSource::changed);
    source.setTyped(u"cat"_s);
    QTRY_COMPARE(m_provider->suggested.size(), 1U);
    ScriptedProvider::answer<QString, QStringList>(m_provider->suggested.back(),
                                                   QStringList({u"cats"_s, u"cat fail"_s}));
    QCOMPARE(textsOf(changes), QStringList({u"cats"_s, u"cat fail"_s}));
}

void SuggestionsTest::sourceAnswer_ofAnOlderText_neverArrives()
{
    SuggestionSource source(*m_history, nullptr, 0ms);
    source.setProvider(m_provider.get());
    source.setTyped(u"cat"_s);
    QTRY_COMPARE(m_provider->suggested.size(), 1U);
    source.setTyped(u"dog"_s);
    QVERIFY(m_provider->suggested.front()->isCancelled);
}

void SuggestionsTest::fewCallsLeft_sourceIsNotAsked()
{
    SuggestionSource source(*m_history, nullptr, 0ms);
    source.setProvider(m_provider.get());
    m_provider->setLeft(29);
    source.setTyped(u"cat"_s);
    QTest::qWait(20);
    QVERIFY(m_provider->suggested.empty());
    m_provider->setLeft(30);
    source.setTyped(u"cats"_s);
    QTRY_COMPARE(m_provider->suggested.size(), 1U);
}

void SuggestionsTest::callsAreNotCounted_sourceIsAsked()
{
    SuggestionSource source(*m_history, nullptr, 0ms);
    source.setProvider(m_provider.get());
    source.setTyped(u"cat"_s);
    QTRY_COMPARE(m_provider->suggested.size(), 1U);
}

void SuggestionsTest::sourceWithoutSuggestions_isNotAsked()
{
    m_provider->about.abilities = ProviderTraits::Search;
    SuggestionSource source(*m_history, nullptr, 0ms);
    source.setProvider(m_provider.get());
    source.setTyped(u"cat"_s);
    QTest::qWait(20);
    QVERIFY(m_provider->suggested.empty());
}

void SuggestionsTest::trigger_typing_searchesOnceAfterTheLastKey()
{
    SearchTrigger trigger;
    trigger.setProvider(m_provider.get());
    QSignalSpy wanted(&trigger, &SearchTrigger::searchWanted);
    trigger.setTyped(u"c"_s);
    trigger.setTyped(u"ca"_s);
    trigger.setTyped(u"cat "_s);
    QCOMPARE(wanted.size(), 0);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first(), QVariantList({u"cat"_s, false}));
}

void SuggestionsTest::trigger_enter_searchesAtOnceAndTypingIsForgotten()
{
    SearchTrigger trigger(nullptr, 0ms);
    trigger.setProvider(m_provider.get());
    QSignalSpy wanted(&trigger, &SearchTrigger::searchWanted);
    trigger.setTyped(u"cat"_s);
    trigger.submit(u"cat"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first(), QVariantList({u"cat"_s, true}));
    QTest::qWait(20);
    QCOMPARE(wanted.size(), 1);
}

void SuggestionsTest::trigger_fewCallsLeft_onlyEnterSearches()
{
    SearchTrigger trigger(nullptr, 0ms);
    trigger.setProvider(m_provider.get());
    m_provider->setLeft(29);
    QSignalSpy wanted(&trigger, &SearchTrigger::searchWanted);
    QVERIFY(!trigger.searchesWhileTyping());
    trigger.setTyped(u"cat"_s);
    QTest::qWait(20);
    QCOMPARE(wanted.size(), 0);
    trigger.submit(u"cat"_s);
    QCOMPARE(wanted.size(), 1);
}

void SuggestionsTest::trigger_callsSpentDuringThePause_nothingIsSearched()
{
    SearchTrigger trigger(nullptr, 0ms);
    trigger.setProvider(m_provider.get());
    m_provider->setLeft(30);
    QSignalSpy wanted(&trigger, &SearchTrigger::searchWanted);
    trigger.setTyped(u"cat"_s);
    m_provider->setLeft(29);
    QTest::qWait(20);
    QCOMPARE(wanted.size(), 0);
}

void SuggestionsTest::trigger_tooLong_neverSearches()
{
    SearchTrigger trigger(nullptr, 0ms);
    trigger.setProvider(m_provider.get());
    QSignalSpy wanted(&trigger, &SearchTrigger::searchWanted);
    const QString tooLong(51, u'x');
    QVERIFY(trigger.isTooLong(tooLong));
    QVERIFY(!trigger.isTooLong(QString(50, u'x')));
    trigger.setTyped(tooLong);
    trigger.submit(tooLong);
    QTest::qWait(20);
    QCOMPARE(wanted.size(), 0);
}

void SuggestionsTest::trigger_backToTheQueryShown_searchesNothing()
{
    SearchTrigger trigger(nullptr, 0ms);
    trigger.setProvider(m_provider.get());
    trigger.setCurrent(u"cat"_s);
    QSignalSpy wanted(&trigger, &SearchTrigger::searchWanted);
    trigger.setTyped(u"cats"_s);
    trigger.setTyped(u"cat"_s);
    QTest::qWait(20);
    QCOMPARE(wanted.size(), 0);
}

void SuggestionsTest::startingPoints_askedOnceASource()
{
    StartingPoints points;
    QSignalSpy changes(&points, &StartingPoints::changed);
    points.setProvider(m_provider.get());
    QCOMPARE(m_provider->terms.size(), 1U);
    QCOMPARE(m_provider->categoriesAsked.size(), 1U);
    ScriptedProvider::answer<int, QStringList>(m_provider->terms.back(), QStringList({u"wow"_s}));
    ScriptedProvider::answer<int, QList<Category>>(m_provider->categoriesAsked.back(), Unexpected(Error{}));
    QCOMPARE(points.trendingTerms(), QStringList({u"wow"_s}));
    QVERIFY(points.categories().isEmpty());
    QCOMPARE(changes.size(), 3);
}

void SuggestionsTest::startingPoints_fewCallsLeft_askNothing()
{
    StartingPoints points;
    m_provider->setLeft(29);
    points.setProvider(m_provider.get());
    points.askRelated(u"cat"_s);
    QVERIFY(m_provider->terms.empty());
    QVERIFY(m_provider->categoriesAsked.empty());
    QVERIFY(m_provider->related.empty());
}

QTEST_GUILESS_MAIN(SuggestionsTest)
#include "tst_suggestions.moc"
