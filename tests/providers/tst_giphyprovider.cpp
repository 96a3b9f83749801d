// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "giphyfixture.h"

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

// Every call but search and trending.
class GiphyProviderTest final : public QObject
{
    Q_OBJECT

private slots:
    void traits_sayWhatGiphyCan();
    void queryLength_countsCodePoints();
    void suggestions_areAsked();
    void suggestions_ofNothing_areNone();
    void relatedTerms_ofAnyWord_areAsked();
    void trendingTerms_areAsked();
    void categories_areAsked();
    void byIds_keepTheirOrder();
    void byIds_many_areAskedInPortions();
    void byIds_onePortionFails_failsAll();
    void random_isNeverRemembered();
    void random_nothingMatches_isNotFound();
    void translate_givesOneItem();
    void testKey_goodKey_isTrue();
    void testKey_badKey_saysWhy();
};

void GiphyProviderTest::traits_sayWhatGiphyCan()
{
    GiphyFixture giphy;
    const ProviderTraits traits = giphy.provider.traits();
    QCOMPARE(traits.id, u"giphy"_s);
    QCOMPARE(traits.attribution, u"Powered by GIPHY"_s);
    QVERIFY(traits.can(ProviderTraits::Search) && traits.can(ProviderTraits::Stickers));
    QCOMPARE(traits.ratings, QStringList({u"g"_s, u"pg"_s, u"pg-13"_s, u"r"_s}));
    QCOMPARE(traits.languages.size(), 32);
    QCOMPARE(traits.maxQueryLength, 50);
}

void GiphyProviderTest::queryLength_countsCodePoints()
{
    GiphyFixture giphy;
    QCOMPARE(giphy.provider.queryLength(u"cats"_s), 4);
    QCOMPARE(giphy.provider.queryLength(u"größe"_s), 5);
    QCOMPARE(giphy.provider.queryLength(u"😀😀"_s), 2);
    QCOMPARE(giphy.provider.queryLength(u"  cats \n"_s), 4);
}

void GiphyProviderTest::suggestions_areAsked()
{
    GiphyFixture giphy;
    Outcome<QStringList> outcome;
    const auto pending = giphy.provider.suggestions(u"ca "_s, outcome.handler());
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.value().size(), 10);
    QCOMPARE(outcome.value().first(), u"ca"_s);
}

void GiphyProviderTest::suggestions_ofNothing_areNone()
{
    GiphyFixture giphy;
    Outcome<QStringList> outcome;
    const auto pending = giphy.provider.suggestions(u" "_s, outcome.handler());
    QVERIFY(outcome.wait());
    QVERIFY(outcome.value().isEmpty());
    QCOMPARE(giphy.fake.calls(), 0);
}

void GiphyProviderTest::relatedTerms_ofAnyWord_areAsked()
{
    GiphyFixture giphy;
    Outcome<QStringList> outcome;
    const auto pending = giphy.provider.relatedTerms(u"ice cream?"_s, outcome.handler());
    QVERIFY(outcome.wait());
    QVERIFY(outcome.value().contains(u"ice cream? dance"_s));
}

void GiphyProviderTest::trendingTerms_areAsked()
{
    GiphyFixture giphy;
    Outcome<QStringList> outcome;
    const auto pending = giphy.provider.trendingTerms(outcome.handler());
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.value().size(), 20);
}

void GiphyProviderTest::categories_areAsked()
{
    GiphyFixture giphy;
    Outcome<QList<Category>> outcome;
    const auto pending = giphy.provider.categories(outcome.handler());
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.value().at(2), Category({.name = u"food & drink"_s, .query = u"food & drink"_s}));
}

void GiphyProviderTest::byIds_keepTheirOrder()
{
    GiphyFixture giphy;
    const QString first = FakeGiphy::idOf(u"cats"_s, 7);
    const QString second = FakeGiphy::idOf(u"cats"_s, 3);
    Outcome<QList<Gif>> outcome;
    const auto pending = giphy.provider.byIds({first, u"unknown"_s, u"a,b"_s, second, {}, first}, outcome.handler());
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.value().size(), 2);
    QCOMPARE(outcome.value().at(0).id, first);
    QCOMPARE(outcome.value().at(1).id, second);
    Outcome<QList<Gif>> none;
    const auto nonePending = giphy.provider.byIds({}, none.handler());
    QVERIFY(none.wait());
    QVERIFY(none.value().isEmpty());
    QCOMPARE(giphy.fake.calls(), 1);
}

void GiphyProviderTest::byIds_many_areAskedInPortions()
{
    GiphyFixture giphy;
    QStringList ids;
    for (int i = 119; i >= 0; --i) {
        ids.append(FakeGiphy::idOf(u"cats"_s, i));
    }
    Outcome<QList<Gif>> outcome;
    const auto pending = giphy.provider.byIds(ids, outcome.handler());
    QVERIFY(outcome.wait());
    QCOMPARE(giphy.fake.calls(), 3);
    QCOMPARE(outcome.value().size(), 120);
    for (int i = 0; i < 120; ++i) {
        QCOMPARE(outcome.value().at(i).id, ids.at(i));
    }
}

void GiphyProviderTest::byIds_onePortionFails_failsAll()
{
    GiphyFixture giphy;
    QStringList ids;
    for (int i = 0; i < 100; ++i) {
        ids.append(FakeGiphy::idOf(u"cats"_s, i));
    }
    giphy.fake.answerNext(u"__404"_s);
    Outcome<QList<Gif>> outcome;
    const auto pending = giphy.provider.byIds(ids, outcome.handler());
    QVERIFY(outcome.wait());
    QVERIFY(outcome.error().kind == Error::Kind::NotFound);
    QTest::qWait(0);
    QCOMPARE(outcome.times(), 1);
}

void GiphyProviderTest::random_isNeverRemembered()
{
    GiphyFixture giphy;
    Outcome<Gif> first;
    Outcome<Gif> second;
    const auto one = giphy.provider.random(u"cats"_s, {}, first.handler());
    const auto two = giphy.provider.random(u"cats"_s, {}, second.handler());
    QVERIFY(first.wait() && second.wait());
    QCOMPARE(giphy.fake.calls(), 2);
    QVERIFY(first.value().id != second.value().id);
}

void GiphyProviderTest::random_nothingMatches_isNotFound()
{
    GiphyFixture giphy;
    Outcome<Gif> outcome;
    const auto pending = giphy.provider.random(u"__empty"_s, {}, outcome.handler());
    QVERIFY(outcome.wait());
    QVERIFY(outcome.error().kind == Error::Kind::NotFound);
}

void GiphyProviderTest::translate_givesOneItem()
{
    GiphyFixture giphy;
    Outcome<Gif> outcome;
    const auto pending = giphy.provider.translate(u"good luck"_s, {.kind = MediaKind::Sticker}, outcome.handler());
    QVERIFY(outcome.wait());
    QVERIFY(outcome.isValue());
    QCOMPARE(giphy.fake.server().requests().last().url.path(), u"/v1/stickers/translate"_s);
    QCOMPARE(lastQuery(giphy.fake, u"s"_s), u"good luck"_s);
}

void GiphyProviderTest::testKey_goodKey_isTrue()
{
    GiphyFixture giphy;
    giphy.budget.setLimit(100);
    Outcome<bool> outcome;
    const auto pending = giphy.provider.testKey(u"ok-other"_s, outcome.handler());
    QVERIFY(outcome.wait());
    QVERIFY(outcome.isValue() && outcome.value());
    QCOMPARE(giphy.fake.calls(u"ok-other"_s), 1);
    QCOMPARE(giphy.provider.allowance()->left, 100); // it was the other key's hour
}

void GiphyProviderTest::testKey_badKey_saysWhy()
{
    GiphyFixture giphy;
    Outcome<bool> refused;
    Outcome<bool> banned;
    Outcome<bool> none;
    const auto one = giphy.provider.testKey(u"wrong"_s, refused.handler());
    const auto two = giphy.provider.testKey(u"banned"_s, banned.handler());
    const auto three = giphy.provider.testKey({}, none.handler());
    QVERIFY(refused.wait() && banned.wait() && none.wait());
    QVERIFY(refused.error().kind == Error::Kind::KeyRefused);
    QVERIFY(banned.error().kind == Error::Kind::KeyBanned);
    QVERIFY(none.error().kind == Error::Kind::MissingKey);
}

QTEST_GUILESS_MAIN(GiphyProviderTest)
#include "tst_giphyprovider.moc"
