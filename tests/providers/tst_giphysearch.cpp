// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "giphyfixture.h"

#include <QSet>
#include <QUrlQuery>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

QString lastQuery(FakeGiphy &fake, const QString &name)
{
    const QUrlQuery query(fake.server().requests().last().url);
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

// Pages of results: what is asked, what comes back, where they end.
class GiphySearchTest final : public QObject
{
    Q_OBJECT

private slots:
    void search_answersAPage();
    void search_answersLater();
    void search_sendsWhatWasAsked();
    void search_sendsDefaultsWhereNothingWasAsked();
    void search_awkwardQuery_arrivesAsTyped();
    void search_withoutQuery_isTrending();
    void search_stickers_areStickers();
    void search_largePage_isParsedByAWorker();
    void search_queryOf50_isSent();
    void search_queryOf51_isRefusedHere();
    void search_nothingFound_isAnEmptyPage();
    void search_scantItems_areRead();
    void search_toTheCeiling_endsThere();
    void search_beyondTheCeiling_isRefusedHere();
    void trending_endsAtItsOwnCeiling();
};

void GiphySearchTest::search_answersAPage()
{
    GiphyFixture giphy;
    Outcome<SearchPage> outcome;
    const SearchRequest request{.query = u"cats"_s, .limit = 5};
    const auto pending = giphy.provider.search(request, outcome.handler());
    QVERIFY(outcome.wait());
    QVERIFY2(outcome.isValue(), qPrintable(outcome.error().detail));
    const SearchPage &page = outcome.value();
    QCOMPARE(page.request, request);
    QCOMPARE(page.gifs.size(), 5);
    QCOMPARE(page.gifs.at(3).id, FakeGiphy::idOf(u"cats"_s, 3));
    QCOMPARE(page.totalCount, FakeGiphy::Popular);
    QCOMPARE(page.nextOffset, 5);
}

void GiphySearchTest::search_answersLater()
{
    GiphyFixture giphy;
    for (int i = 0; i < 2; ++i) { // asked, then remembered
        Outcome<SearchPage> outcome;
        const auto pending = giphy.provider.search({.query = u"cats"_s, .limit = 1}, outcome.handler());
        QCOMPARE(outcome.times(), 0);
        QVERIFY(outcome.wait());
    }
}

void GiphySearchTest::search_sendsWhatWasAsked()
{
    GiphyFixture giphy;
    Outcome<SearchPage> outcome;
    const SearchRequest request{.query = u"cats"_s, .rating = u"r"_s, .language = u"de"_s, .offset = 40, .limit = 500};
    const auto pending = giphy.provider.search(request, outcome.handler());
    QVERIFY(outcome.wait());
    QCOMPARE(giphy.fake.server().requests().last().url.path(), u"/v1/gifs/search"_s);
    QCOMPARE(lastQuery(giphy.fake, u"q"_s), u"cats"_s);
    QCOMPARE(lastQuery(giphy.fake, u"rating"_s), u"r"_s);
    QCOMPARE(lastQuery(giphy.fake, u"lang"_s), u"de"_s);
    QCOMPARE(lastQuery(giphy.fake, u"offset"_s), u"40"_s);
    QCOMPARE(lastQuery(giphy.fake, u"limit"_s), u"50"_s);
    QCOMPARE(outcome.value().nextOffset, 90);
}

void GiphySearchTest::search_sendsDefaultsWhereNothingWasAsked()
{
    GiphyFixture giphy;
    Outcome<SearchPage> outcome;
    const auto pending = giphy.provider.search({.query = u"cats"_s}, outcome.handler());
    QVERIFY(outcome.wait());
    QCOMPARE(lastQuery(giphy.fake, u"rating"_s), u"pg-13"_s);
    QCOMPARE(lastQuery(giphy.fake, u"lang"_s), u"en"_s);
}

void GiphySearchTest::search_awkwardQuery_arrivesAsTyped()
{
    GiphyFixture giphy;
    const QString awkward = u"a+b & c=d #1 100% @user ü 😀 / ?\"<>"_s;
    Outcome<SearchPage> outcome;
    const auto pending = giphy.provider.search({.query = awkward, .limit = 1}, outcome.handler());
    QVERIFY(outcome.wait());
    QVERIFY(outcome.isValue());
    QCOMPARE(lastQuery(giphy.fake, u"q"_s), awkward);
    QVERIFY(giphy.fake.server().requests().last().url.query(QUrl::FullyEncoded).contains(u"a%2Bb"_s));
}

void GiphySearchTest::search_withoutQuery_isTrending()
{
    GiphyFixture giphy;
    Outcome<SearchPage> outcome;
    const auto pending = giphy.provider.search({.query = u"  "_s}, outcome.handler());
    QVERIFY(outcome.wait());
    QVERIFY(outcome.isValue());
    QCOMPARE(giphy.fake.server().requests().last().url.path(), u"/v1/gifs/trending"_s);
}

void GiphySearchTest::search_stickers_areStickers()
{
    GiphyFixture giphy;
    Outcome<SearchPage> outcome;
    const SearchRequest request{.query = u"cats"_s, .kind = MediaKind::Sticker};
    const auto pending = giphy.provider.search(request, outcome.handler());
    QVERIFY(outcome.wait());
    QCOMPARE(giphy.fake.server().requests().last().url.path(), u"/v1/stickers/search"_s);
    QVERIFY(outcome.value().gifs.first().kind == MediaKind::Sticker);
}

void GiphySearchTest::search_largePage_isParsedByAWorker()
{
    GiphyFixture giphy;
    Outcome<SearchPage> outcome;
    const auto pending = giphy.provider.search({.query = u"cats"_s, .limit = 50}, outcome.handler());
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.value().gifs.size(), 50);
    // Cancelled while the worker may be at it: nothing arrives, nothing breaks.
    Outcome<SearchPage> cancelled;
    auto second = giphy.provider.search({.query = u"dogs"_s, .limit = 50}, cancelled.handler());
    QVERIFY(QTest::qWaitFor([&] { return giphy.queue.inFlight() == 0; }));
    second.reset();
    Outcome<SearchPage> other;
    const auto third = giphy.provider.search({.query = u"birds"_s}, other.handler());
    QVERIFY(other.wait());
    QCOMPARE(cancelled.times(), 0);
}

void GiphySearchTest::search_queryOf50_isSent()
{
    GiphyFixture giphy;
    Outcome<SearchPage> outcome;
    const QString query = u"😀"_s.repeated(50);
    const auto pending = giphy.provider.search({.query = u' ' + query + u' '}, outcome.handler());
    QVERIFY(outcome.wait());
    QVERIFY(outcome.isValue());
    QCOMPARE(lastQuery(giphy.fake, u"q"_s), query);
}

void GiphySearchTest::search_queryOf51_isRefusedHere()
{
    GiphyFixture giphy;
    Outcome<SearchPage> outcome;
    const auto pending = giphy.provider.search({.query = QString(51, u'x')}, outcome.handler());
    QCOMPARE(outcome.times(), 0);
    QVERIFY(outcome.wait());
    QVERIFY(outcome.error().kind == Error::Kind::InvalidQuery);
    QCOMPARE(giphy.fake.calls(), 0);
}

void GiphySearchTest::search_nothingFound_isAnEmptyPage()
{
    GiphyFixture giphy;
    Outcome<SearchPage> outcome;
    const auto pending = giphy.provider.search({.query = u"__empty"_s}, outcome.handler());
    QVERIFY(outcome.wait());
    QVERIFY(outcome.isValue());
    QVERIFY(outcome.value().gifs.isEmpty());
    QCOMPARE(outcome.value().totalCount, 0);
    QVERIFY(!outcome.value().nextOffset);
}

void GiphySearchTest::search_scantItems_areRead()
{
    GiphyFixture giphy;
    Outcome<SearchPage> outcome;
    const auto pending = giphy.provider.search({.query = u"__missing"_s, .limit = 8}, outcome.handler());
    QVERIFY(outcome.wait());
    QVERIFY(outcome.isValue());
    QCOMPARE(outcome.value().gifs.size(), 8);
    QCOMPARE(outcome.value().gifs.at(0).id, u"900000"_s);
    QCOMPARE(outcome.value().gifs.at(0).renditions.first().name, u"fixed_width"_s);
    QVERIFY(outcome.value().gifs.at(1).renditions.first().format == MediaFormat::Mp4);
    QVERIFY(outcome.value().gifs.at(2).renditions.isEmpty());
    QVERIFY(outcome.value().gifs.at(3).renditions.first().size.isEmpty());
}

void GiphySearchTest::search_toTheCeiling_endsThere()
{
    GiphyFixture giphy;
    QSet<QString> seen;
    int calls = 0;
    SearchRequest request{.query = u"cats"_s, .limit = 50};
    for (std::optional<int> next = 4000; next && calls < 200; ++calls) {
        request.offset = *next;
        Outcome<SearchPage> outcome;
        const auto pending = giphy.provider.search(request, outcome.handler());
        QVERIFY(outcome.wait());
        QVERIFY2(outcome.isValue(), qPrintable(outcome.error().detail));
        for (const Gif &gif : outcome.value().gifs) {
            seen.insert(gif.id);
        }
        next = outcome.value().nextOffset;
    }
    QCOMPARE(calls, 20);
    QCOMPARE(seen.size(), 1000); // 4000 to 4999
    QCOMPARE(lastQuery(giphy.fake, u"offset"_s), u"4950"_s);
}

void GiphySearchTest::search_beyondTheCeiling_isRefusedHere()
{
    GiphyFixture giphy;
    Outcome<SearchPage> outcome;
    const auto pending = giphy.provider.search({.query = u"cats"_s, .offset = 5000}, outcome.handler());
    QVERIFY(outcome.wait());
    QVERIFY(outcome.error().kind == Error::Kind::InvalidQuery);
    QCOMPARE(giphy.fake.calls(), 0);
    Outcome<SearchPage> last;
    const auto lastPending = giphy.provider.search({.query = u"cats"_s, .offset = 4999, .limit = 2}, last.handler());
    QVERIFY(last.wait());
    QCOMPARE(last.value().gifs.size(), 2);
    QVERIFY(!last.value().nextOffset);
}

void GiphySearchTest::trending_endsAtItsOwnCeiling()
{
    GiphyFixture giphy;
    Outcome<SearchPage> outcome;
    const auto pending = giphy.provider.trending({.offset = 475}, outcome.handler());
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.value().gifs.size(), 25);
    QVERIFY(!outcome.value().nextOffset);
    Outcome<SearchPage> beyond;
    const auto beyondPending = giphy.provider.trending({.offset = 500}, beyond.handler());
    QVERIFY(beyond.wait());
    QVERIFY(beyond.error().kind == Error::Kind::InvalidQuery);
}

QTEST_GUILESS_MAIN(GiphySearchTest)
#include "tst_giphysearch.moc"
