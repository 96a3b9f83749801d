// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/democatalogue.h"

#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;

namespace {

// Least popular first, so that nothing is in order by accident.
constexpr auto Sample = R"({
"categories": [{"name": "Pets", "query": "pet"}],
"items": [
 {"id": "described", "title": "Plain", "alt": "Somebody with an umbrella.", "kind": "gif", "rating": "g",
  "width": 200, "height": 100, "frames": 12, "bytes": 9, "popularity": 1, "tags": {"en": ["plain", "noel"]}},
 {"id": "begins", "title": "Net", "alt": "A net.", "kind": "gif", "rating": "g",
  "width": 200, "height": 150, "frames": 12, "bytes": 9, "popularity": 9, "tags": {"en": ["catch", "happen"], "de": ["müde"]}},
 {"id": "titled", "title": "The Cat Show", "alt": "A show.", "kind": "gif", "rating": "pg",
  "width": 200, "height": 150, "frames": 12, "bytes": 9, "popularity": 8, "tags": {"en": ["show", "good day"]}},
 {"id": "tagged", "title": "Kitten", "alt": "A kitten.", "kind": "gif", "rating": "g",
  "width": 200, "height": 150, "frames": 12, "bytes": 9, "popularity": 2,
  "tags": {"en": ["cat", "pet", "happy day"], "de": ["katze", "haustier"], "fr": ["chat", "cœur"]}},
 {"id": "talk", "title": "Talking", "alt": "Two people.", "kind": "gif", "rating": "pg-13",
  "width": 200, "height": 150, "frames": 12, "bytes": 9, "popularity": 5,
  "tags": {"en": ["chat", "pet"], "de": ["plaudern"], "fr": ["discuter"]}},
 {"id": "cut-out", "title": "Cat Sticker", "alt": "A cat.", "kind": "sticker", "rating": "g",
  "width": 200, "height": 200, "frames": 12, "bytes": 9, "popularity": 3, "tags": {"en": ["cat", "pet"]}}
]})";

DemoCatalogue sample()
{
    return DemoCatalogue::parse(Sample).value();
}

QStringList found(const SearchRequest &request)
{
    QStringList ids;
    for (const Gif &gif : sample().search(request).gifs) {
        ids += gif.id;
    }
    return ids;
}

QStringList found(const QString &query)
{
    return found({.query = query});
}

} // namespace

// The rules, on a small catalogue made for them.
class TestDemoCatalogue : public QObject
{
    Q_OBJECT

private slots:

    void brokenFile_isInvalidData()
    {
        for (const QByteArray json : {"", "[]", "{", R"({"items": [{"id": "a", "rating": "x"}]})"}) {
            const auto catalogue = DemoCatalogue::parse(json);
            QVERIFY(!catalogue);
            QCOMPARE(catalogue.error().kind, Error::Kind::InvalidData);
        }
    }

    void item_isRead()
    {
        const Gif gif = sample().find(u"cut-out"_s).value();
        QCOMPARE(gif.kind, MediaKind::Sticker);
        QCOMPARE(gif.title, u"Cat Sticker"_s);
        QCOMPARE(gif.pageUrl, QUrl(u"giphy-navigator:demo/cut-out"_s));
        const Rendition rendition = gif.renditions.first();
        QCOMPARE(rendition.url, QUrl(u"qrc:/demo/cut-out.gif"_s));
        QCOMPARE(rendition.size, QSize(200, 200));
        QCOMPARE(rendition.frames, 12);
        QCOMPARE(rendition.bytes, 9);
        QVERIFY(!sample().find(u"none"_s));
    }

    void query_ranksTagBeforeTitle() { QCOMPARE(found(u"cat"_s), QStringList({u"tagged"_s, u"titled"_s})); }

    void plural_findsTheSingular()
    {
        QCOMPARE(found(u"cats"_s), QStringList({u"tagged"_s, u"titled"_s}));
        QCOMPARE(found(u"Katzen"_s), QStringList({u"tagged"_s}));
    }

    void shortWord_findsBeginningsOnlyWhereNothingHasIt()
    {
        QVERIFY(!found(u"cat"_s).contains(u"begins"_s)); // "catch"
        QCOMPARE(found(u"hap"_s), QStringList({u"begins"_s, u"tagged"_s}));
    }

    void longWord_findsBeginningsAfterTheWord()
    {
        QCOMPARE(found(u"chat"_s), QStringList({u"talk"_s, u"tagged"_s}));
        QCOMPARE(found(u"plau"_s), QStringList({u"talk"_s}));
    }

    void description_isTheLastResort() { QCOMPARE(found(u"umbrella"_s), QStringList({u"described"_s})); }

    void severalWords_mustAllBeFoundInAnyOrder()
    {
        QCOMPARE(found(u"pet cat"_s), QStringList({u"tagged"_s}));
        QCOMPARE(found(u"cat pet"_s), QStringList({u"tagged"_s}));
        QCOMPARE(found(u"day happy"_s), QStringList({u"tagged"_s}));
        QVERIFY(found(u"cat elephant"_s).isEmpty());
    }

    void caseAndDiacritics_doNotMatter()
    {
        for (const QString &query : {u"MÜDE"_s, u"mude"_s, u"muede"_s, u" müde! "_s, u"mu\u0308de"_s}) {
            QCOMPARE(found(query), QStringList({u"begins"_s}));
        }
        QCOMPARE(found(u"coeur"_s), QStringList({u"tagged"_s}));
        QCOMPARE(found(u"Cœur"_s), QStringList({u"tagged"_s}));
    }

    void language_ranksItsTagsFirst()
    {
        QCOMPARE(found({.query = u"chat"_s, .language = u"en"_s}), QStringList({u"talk"_s, u"tagged"_s}));
        QCOMPARE(found({.query = u"chat"_s, .language = u"fr"_s}), QStringList({u"tagged"_s, u"talk"_s}));
        QCOMPARE(found({.query = u"katze"_s, .language = u"fr-CA"_s}), QStringList({u"tagged"_s}));
    }

    void result_hasTheTagsOfTheLanguage()
    {
        const SearchPage page = sample().search({.query = u"cat"_s, .language = u"de"_s});
        QCOMPARE(page.gifs.first().tags, QStringList({u"katze"_s, u"haustier"_s}));
    }

    void emptyQuery_isEverythingByPopularity()
    {
        QCOMPARE(found(u"  "_s), QStringList({u"begins"_s, u"titled"_s, u"talk"_s, u"tagged"_s, u"described"_s}));
    }

    void punctuationOnly_findsNothing() { QVERIFY(found(u"?!"_s).isEmpty()); }

    void kind_isKept()
    {
        QCOMPARE(found({.query = u"cat"_s, .kind = MediaKind::Sticker}), QStringList({u"cut-out"_s}));
    }

    void rating_includesTheMilderOnes()
    {
        QCOMPARE(found({.query = u"pet"_s, .rating = u"g"_s}), QStringList({u"tagged"_s}));
        QCOMPARE(found({.query = u"pet"_s, .rating = u"pg"_s}), QStringList({u"tagged"_s}));
        QCOMPARE(found({.query = u"pet"_s, .rating = u"pg-13"_s}), QStringList({u"talk"_s, u"tagged"_s}));
        QCOMPARE(found({.query = u"pet"_s, .rating = u"R"_s}), QStringList({u"talk"_s, u"tagged"_s}));
        QCOMPARE(found({.query = u"pet"_s, .rating = u"?"_s}), QStringList({u"talk"_s, u"tagged"_s}));
    }

    void pages_followEachOther()
    {
        const SearchPage first = sample().search({.limit = 2});
        QCOMPARE(first.gifs.size(), 2);
        QCOMPARE(first.totalCount, 5);
        QCOMPARE(first.nextOffset, 2);
        const SearchPage last = sample().search({.offset = 4, .limit = 2});
        QCOMPARE(last.gifs.size(), 1);
        QVERIFY(!last.nextOffset);
        const SearchPage exact = sample().search({.offset = 3, .limit = 2});
        QCOMPARE(exact.gifs.size(), 2);
        QVERIFY(!exact.nextOffset);
    }

    void offsetOutside_isAnEmptyPage()
    {
        for (const int offset : {5, 6, 1'000'000}) {
            const SearchPage page = sample().search({.offset = offset});
            QVERIFY(page.gifs.isEmpty());
            QCOMPARE(page.totalCount, 5);
            QVERIFY(!page.nextOffset);
        }
        QCOMPARE(sample().search({.offset = -3, .limit = 1}).gifs.first().id, u"begins"_s);
        QVERIFY(sample().search({.limit = -1}).gifs.isEmpty());
    }

    void suggestions_completeTagsOfAllLanguages()
    {
        QCOMPARE(sample().suggestions(u"ca"_s), QStringList({u"cat"_s, u"catch"_s})); // two items have "cat"
        QCOMPARE(sample().suggestions(u"KATZ"_s), QStringList({u"katze"_s}));
        QCOMPARE(sample().suggestions(u"da"_s), QStringList({u"good day"_s, u"happy day"_s}));
        QCOMPARE(sample().suggestions(u"happy d"_s), QStringList({u"happy day"_s}));
        QVERIFY(sample().suggestions(u"  "_s).isEmpty());
        QVERIFY(sample().suggestions(u"xyzzy"_s).isEmpty());
    }

    void relatedTerms_standBesideTheTermInItsLanguage()
    {
        QCOMPARE(sample().relatedTerms(u"cat"_s), QStringList({u"pet"_s, u"happy day"_s}));
        QCOMPARE(sample().relatedTerms(u"Katze"_s), QStringList({u"haustier"_s}));
        QVERIFY(sample().relatedTerms(u"xyzzy"_s).isEmpty());
    }

    void trendingTerms_areTheKeywordsOfThePopular()
    {
        QCOMPARE(sample().trendingTerms(),
                 QStringList({u"catch"_s, u"show"_s, u"chat"_s, u"cat"_s, u"plain"_s})); // "cat" once
    }

    void categories_areRead() { QCOMPARE(sample().categories(), QList<Category>({{u"Pets"_s, u"pet"_s}})); }

    void translate_takesWhatFitsMostWords()
    {
        QCOMPARE(sample().translate(u"what a happy day for my cat"_s, {})->id, u"tagged"_s);
        QVERIFY(!sample().translate(u"xyzzy"_s, {}));
        QVERIFY(!sample().translate(u"chat"_s, {.kind = MediaKind::Sticker}));
    }
};

QTEST_APPLESS_MAIN(TestDemoCatalogue)
#include "tst_democatalogue.moc"
