// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/scriptedprovider.h"
#include "gui/search/searchsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;
using gn::test::ScriptedProvider;
using State = SearchSession::State;

class SearchSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void start_beforeTheAnswer_isSearchingWithAnEmptyModel();
    void start_emptyQuery_asksForTrendingFromTheStart();
    void answer_withMoreToCome_isShowing();
    void answer_lastPage_isComplete();
    void answer_withoutItems_isEmpty();
    void answer_failed_keepsTheErrorAndRetryAsksAgain();
    void loadMore_asksFromTheNextOffset();
    void loadMore_whileLoading_asksNothing();
    void loadMoreFailed_keepsResultsAndRetryAsksForTheSamePage();
    void newQuery_whileTheOldOneIsUnderWay_olderAnswerNeverArrives();
    void newQuery_clearsTheOldResultsAtOnce();
    void pageOfDuplicates_isPassedOver();
    void endlessDuplicates_endTheResults();
    void nextOffsetThatDoesNotGrow_endsTheResults();
    void setProvider_cancelsWhatIsUnderWay();
    void destruction_cancelsWhatIsUnderWay();

private:
    static SearchRequest catsFrom(int offset) { return {.query = u"cats"_s, .offset = offset}; }
};

void SearchSessionTest::start_beforeTheAnswer_isSearchingWithAnEmptyModel()
{
    ScriptedProvider source;
    SearchSession session;
    session.setProvider(&source);
    QSignalSpy states(&session, &SearchSession::stateChanged);
    session.start(catsFrom(75));
    QCOMPARE(session.state(), State::Searching);
    QCOMPARE(states.size(), 1);
    QCOMPARE(session.model().rowCount(), 0);
    QCOMPARE(source.pages.size(), 1U);
    QCOMPARE(source.pages.back()->question, catsFrom(0)); // an offset of the caller's is ignored
}

void SearchSessionTest::start_emptyQuery_asksForTrendingFromTheStart()
{
    ScriptedProvider source;
    SearchSession session;
    session.setProvider(&source);
    session.start({});
    QCOMPARE(source.pages.size(), 1U);
    QVERIFY(source.pages.back()->question.query.isEmpty());
}

void SearchSessionTest::answer_withMoreToCome_isShowing()
{
    ScriptedProvider source;
    SearchSession session;
    session.setProvider(&source);
    session.start(catsFrom(0));
    source.answerPage(25, 60);
    QCOMPARE(session.state(), State::Showing);
    QCOMPARE(session.model().rowCount(), 25);
    QCOMPARE(session.totalCount(), std::optional(60));
}

void SearchSessionTest::answer_lastPage_isComplete()
{
    ScriptedProvider source;
    SearchSession session;
    session.setProvider(&source);
    session.start(catsFrom(0));
    source.answerPage(7, 7);
    QCOMPARE(session.state(), State::Complete);
    session.loadMore();
    QCOMPARE(source.pages.size(), 1U);
}

void SearchSessionTest::answer_withoutItems_isEmpty()
{
    ScriptedProvider source;
    SearchSession session;
    session.setProvider(&source);
    session.start(catsFrom(0));
    source.answerPage(0, 0);
    QCOMPARE(session.state(), State::Empty);
}

void SearchSessionTest::answer_failed_keepsTheErrorAndRetryAsksAgain()
{
    ScriptedProvider source;
    SearchSession session;
    session.setProvider(&source);
    session.start(catsFrom(0));
    source.failPage(Error::Kind::Outage);
    QCOMPARE(session.state(), State::Failed);
    QCOMPARE(session.error().kind, Error::Kind::Outage);
    session.retry();
    QCOMPARE(session.state(), State::Searching);
    QCOMPARE(source.pages.size(), 2U);
    source.answerPage(3, 3);
    QCOMPARE(session.state(), State::Complete);
}

void SearchSessionTest::loadMore_asksFromTheNextOffset()
{
    ScriptedProvider source;
    SearchSession session;
    session.setProvider(&source);
    session.start(catsFrom(0));
    source.answerPage(25, 30);
    session.loadMore();
    QCOMPARE(session.state(), State::LoadingMore);
    QCOMPARE(source.pages.back()->question, catsFrom(25));
    source.answerPage(5, 30);
    QCOMPARE(session.state(), State::Complete);
    QCOMPARE(session.model().rowCount(), 30);
}

void SearchSessionTest::loadMore_whileLoading_asksNothing()
{
    ScriptedProvider source;
    SearchSession session;
    session.setProvider(&source);
    session.start(catsFrom(0));
    session.loadMore();
    QCOMPARE(source.pages.size(), 1U);
    source.answerPage(25, 100);
    session.loadMore();
    session.loadMore();
    QCOMPARE(source.pages.size(), 2U);
}

void SearchSessionTest::loadMoreFailed_keepsResultsAndRetryAsksForTheSamePage()
{
    ScriptedProvider source;
    SearchSession session;
    session.setProvider(&source);
    session.start(catsFrom(0));
    source.answerPage(25, 100);
    session.loadMore();
    source.failPage(Error::Kind::Timeout);
    QCOMPARE(session.state(), State::MoreFailed);
    QCOMPARE(session.model().rowCount(), 25);
    session.loadMore(); // by scrolling: a failed page is not asked for again and again
    QCOMPARE(source.pages.size(), 2U);
    session.retry();
    QCOMPARE(source.pages.back()->question, catsFrom(25));
    source.answerPage(25, 100);
    QCOMPARE(session.state(), State::Showing);
    QCOMPARE(session.model().rowCount(), 50);
}

void SearchSessionTest::newQuery_whileTheOldOneIsUnderWay_olderAnswerNeverArrives()
{
    ScriptedProvider source;
    SearchSession session;
    session.setProvider(&source);
    session.start(catsFrom(0));
    session.start({.query = u"dogs"_s});
    QVERIFY(source.pages.front()->isCancelled);
    source.answerPage(2, 2);
    ScriptedProvider::answer<SearchRequest, SearchPage>(
        source.pages.front(), SearchPage{.request = catsFrom(0), .gifs = {ScriptedProvider::gif(u"cats0"_s)}});
    QCOMPARE(session.model().rowCount(), 2);
    QCOMPARE(session.model().gifAt(0).id, u"dogs0"_s);
}

void SearchSessionTest::newQuery_clearsTheOldResultsAtOnce()
{
    ScriptedProvider source;
    SearchSession session;
    session.setProvider(&source);
    session.start(catsFrom(0));
    source.answerPage(25, 100);
    session.start({.query = u"dogs"_s});
    QCOMPARE(session.model().rowCount(), 0);
    QVERIFY(!session.totalCount());
}

void SearchSessionTest::pageOfDuplicates_isPassedOver()
{
    ScriptedProvider source;
    SearchSession session;
    session.setProvider(&source);
    session.start(catsFrom(0));
    source.answerPage(25, 100);
    session.loadMore();
    const SearchPage same{.request = catsFrom(25), .gifs = session.model().gifs(), .nextOffset = 50};
    ScriptedProvider::answer<SearchRequest, SearchPage>(source.pages.back(), same);
    QCOMPARE(session.state(), State::LoadingMore);
    QCOMPARE(source.pages.back()->question, catsFrom(50));
    source.answerPage(25, 100);
    QCOMPARE(session.model().rowCount(), 50);
}

void SearchSessionTest::endlessDuplicates_endTheResults()
{
    ScriptedProvider source;
    SearchSession session;
    session.setProvider(&source);
    session.start(catsFrom(0));
    source.answerPage(25, 10'000);
    session.loadMore();
    for (int offset = 50; session.state() == State::LoadingMore && offset < 1'000; offset += 25) {
        const SearchPage same{.request = catsFrom(offset), .gifs = session.model().gifs(), .nextOffset = offset};
        ScriptedProvider::answer<SearchRequest, SearchPage>(source.pages.back(), same);
    }
    QCOMPARE(session.state(), State::Complete);
    QVERIFY(source.pages.size() <= 5U);
}

void SearchSessionTest::nextOffsetThatDoesNotGrow_endsTheResults()
{
    ScriptedProvider source;
    SearchSession session;
    session.setProvider(&source);
    session.start(catsFrom(0));
    source.answerPage(25, 100);
    session.loadMore();
    const SearchPage stuck{
        .request = catsFrom(25), .gifs = {ScriptedProvider::gif(u"new"_s)}, .totalCount = 100, .nextOffset = 25};
    ScriptedProvider::answer<SearchRequest, SearchPage>(source.pages.back(), stuck);
    QCOMPARE(session.state(), State::Complete);
}

void SearchSessionTest::setProvider_cancelsWhatIsUnderWay()
{
    ScriptedProvider source;
    ScriptedProvider other;
    SearchSession session;
    session.setProvider(&source);
    session.start(catsFrom(0));
    session.setProvider(&other);
    QVERIFY(source.pages.back()->isCancelled);
    QCOMPARE(session.state(), State::Idle);
}

void SearchSessionTest::destruction_cancelsWhatIsUnderWay()
{
    ScriptedProvider source;
    {
        SearchSession session;
        session.setProvider(&source);
        session.start(catsFrom(0));
    }
    QVERIFY(source.pages.back()->isCancelled);
}

QTEST_GUILESS_MAIN(SearchSessionTest)
#include "tst_searchsession.moc"
