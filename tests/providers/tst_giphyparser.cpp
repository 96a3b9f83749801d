// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/giphyparser.h"

#include <QTest>

using namespace gn;
using namespace gn::giphy;
using namespace Qt::StringLiterals;

namespace {

constexpr int LastOffset = 4999;

// Written with single quotes, to be readable.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

// A list answer around the items given as JSON.
Answer list(const QByteArray &items, const QByteArray &pagination = json("{'total_count':100,'count':2,'offset':0}"))
{
    return {200,
            json("{'data':[") + items + json("],'pagination':") + pagination
                + json(",'meta':{'status':200,'msg':'OK','response_id':'abc'}}")};
}

Answer object(const QByteArray &item)
{
    return {200, json("{'data':") + item + json(",'meta':{'status':200,'msg':'OK','response_id':'abc'}}")};
}

Gif gifOf(const QByteArray &item)
{
    return parseGif(object(item)).value_or(Gif{});
}

std::optional<int> nextAfter(const QByteArray &pagination, const SearchRequest &request = {})
{
    return parsePage(list(json("{'id':'a'},{'id':'b'}"), pagination), request, LastOffset)->nextOffset;
}

} // namespace

class GiphyParserTest final : public QObject
{
    Q_OBJECT

private slots:
    void emptyPage_withResponseId_isNothingFound();
    void dataWithoutResponseId_isRead();

    void item_full_isRead();
    void item_withoutAnything_hasIdAndPage();
    void item_idAsNumber_isText();
    void item_withoutId_takesItFromItsMedia();
    void item_stickerInEveryForm_isSticker();
    void item_tagsAsObjects_areRead();
    void item_hostileUrls_areRefused();
    void rendition_numbersAsStringsOrNumbers_areRead();
    void rendition_sizeThatIsNone_isEmpty_data();
    void rendition_sizeThatIsNone_isEmpty();
    void rendition_webp_becomesOneMore();
    void rendition_onlyMp4_becomesMp4();
    void rendition_jpegStill_hasNoBytes();
    void rendition_original_standsFirst();

    void page_itemTwice_isThereOnce();
    void page_itemsWithoutId_areLeftOut();
    void nextOffset_followsThePagination();
    void nextOffset_atTheEnd_isAbsent();
    void nextOffset_neverGoesBack();
    void nextOffset_beyondTheCeiling_isAbsent();
    void single_nothingMatches_isNotFound();
    void terms_bothForms_areRead();
    void categories_withoutName_areLeftOut();
    void data_ofTheWrongKind_isInvalid();
};

void GiphyParserTest::emptyPage_withResponseId_isNothingFound()
{
    const auto page = parsePage(list({}, json("{'total_count':0,'count':0,'offset':0}")), {}, LastOffset);
    QVERIFY(page.has_value());
    QVERIFY(page->gifs.isEmpty());
    QCOMPARE(page->totalCount, 0);
    QVERIFY(!page->nextOffset);
}

void GiphyParserTest::dataWithoutResponseId_isRead()
{
    const auto page = parsePage({200, json("{'data':[{'id':'a'}],'meta':{'status':200,'msg':'OK'}}")}, {}, LastOffset);
    QVERIFY(page.has_value());
    QCOMPARE(page->gifs.size(), 1);
    QVERIFY(!page->totalCount);
}

void GiphyParserTest::item_full_isRead()
{
    const Gif gif = gifOf(
        json("{'type':'gif','id':'AbC','url':'https://giphy.com/gifs/x-AbC','title':'A "
             "cat','rating':'pg','alt_text':'a cat jumps','username':'u','user':{'display_name':'The "
             "User','profile_url':'https://giphy.com/u/'},'source_tld':'example.com','source_post_url':'https://"
             "example.com/post','source':'https://example.com/"
             "','tags':['cat'],'featured_tags':['jump','cat'],'user_tags':[],'images':{'fixed_width':{'url':'https://"
             "media1.giphy.com/media/AbC/200w.gif?cid=1&rid=200w.gif','width':'200','height':'113','size':'1234'}}}"));
    QCOMPARE(gif.id, u"AbC"_s);
    QCOMPARE(gif.source, u"giphy"_s);
    QVERIFY(gif.kind == MediaKind::Gif);
    QCOMPARE(gif.pageUrl, QUrl(u"https://giphy.com/gifs/x-AbC"_s));
    QCOMPARE(gif.title, u"A cat"_s);
    QCOMPARE(gif.altText, u"a cat jumps"_s);
    QCOMPARE(gif.rating, u"pg"_s);
    QCOMPARE(gif.author, u"The User"_s);
    QCOMPARE(gif.authorUrl, QUrl(u"https://giphy.com/u/"_s));
    QCOMPARE(gif.originName, u"example.com"_s);
    QCOMPARE(gif.originUrl, QUrl(u"https://example.com/post"_s));
    QCOMPARE(gif.tags, QStringList({u"cat"_s, u"jump"_s}));
    QCOMPARE(gif.renditions.size(), 1);
    const Rendition &rendition = gif.renditions.first();
    QCOMPARE(rendition.name, u"fixed_width"_s);
    QCOMPARE(rendition.url.toString(), u"https://media1.giphy.com/media/AbC/200w.gif?cid=1&rid=200w.gif"_s);
    QVERIFY(rendition.format == MediaFormat::Gif);
    QCOMPARE(rendition.size, QSize(200, 113));
    QCOMPARE(rendition.bytes, 1234);
    QVERIFY(!rendition.isStill);
}

void GiphyParserTest::item_withoutAnything_hasIdAndPage()
{
    const Gif gif = gifOf(json("{'id':'AbC'}"));
    QCOMPARE(gif.id, u"AbC"_s);
    QCOMPARE(gif.pageUrl, QUrl(u"https://giphy.com/gifs/AbC"_s));
    QVERIFY(gif.renditions.isEmpty());
}

void GiphyParserTest::item_idAsNumber_isText()
{
    QCOMPARE(gifOf(json("{'id':900719925474099}")).id, u"900719925474099"_s);
}

void GiphyParserTest::item_withoutId_takesItFromItsMedia()
{
    QCOMPARE(gifOf(json("{'images':{'original':{'url':'https://media0.giphy.com/media/ISum/giphy.gif'}}}")).id,
             u"ISum"_s);
    QCOMPARE(gifOf(json("{'images':{'original':{'url':'https://media0.giphy.com/media/v1.Y2lk/ISum/giphy.gif'}}}")).id,
             u"ISum"_s);
    QVERIFY(!parseGif(object(json("{'title':'no id at all'}"))));
}

void GiphyParserTest::item_stickerInEveryForm_isSticker()
{
    for (const QByteArray &item : {json("{'id':'a','type':'sticker'}"),
                                   json("{'id':'a','type':'gif','is_sticker':1}"),
                                   json("{'id':'a','is_sticker':'1'}"),
                                   json("{'id':'a','is_sticker':true}"),
                                   json("{'id':'a','type':'emoji'}")}) {
        QVERIFY2(gifOf(item).kind == MediaKind::Sticker, item.constData());
    }
    QVERIFY(gifOf(json("{'id':'a','is_sticker':0}")).kind == MediaKind::Gif);
}

void GiphyParserTest::item_tagsAsObjects_areRead()
{
    QCOMPARE(gifOf(json("{'id':'a','tags':[{'text':'cat'},'dog',{'name':1},7,null]}")).tags,
             QStringList({u"cat"_s, u"dog"_s, u"7"_s}));
}

void GiphyParserTest::item_hostileUrls_areRefused()
{
    const Gif gif =
        gifOf(json("{'id':'a','url':'javascript:alert(1)','source_post_url':'file:///etc/passwd',"
                   "'user':{'profile_url':'data:text/html,x'},'images':{'original':{'url':"
                   "'file:///etc/passwd','width':'1','height':'1'},'fixed_width':{'url':'qrc:/demo/x.gif'},"
                   "'preview':{'mp4':'ftp://example.com/a.mp4'},'fixed_height':{'url':'https:///200.gif'}}}"));
    QCOMPARE(gif.pageUrl, QUrl(u"https://giphy.com/gifs/a"_s));
    QVERIFY(gif.originUrl.isEmpty());
    QVERIFY(gif.authorUrl.isEmpty());
    QVERIFY(gif.renditions.isEmpty());
}

void GiphyParserTest::rendition_numbersAsStringsOrNumbers_areRead()
{
    const Gif gif = gifOf(json("{'id':'a','images':{'original':{'url':'https://m.example/media/a/"
                               "giphy.gif','width':480,'height':'270','size':99,'frames':'39'}}}"));
    QCOMPARE(gif.renditions.first().size, QSize(480, 270));
    QCOMPARE(gif.renditions.first().bytes, 99);
    QCOMPARE(gif.renditions.first().frames, 39);
}

void GiphyParserTest::rendition_sizeThatIsNone_isEmpty_data()
{
    QTest::addColumn<QByteArray>("size");
    QTest::newRow("absent") << QByteArray();
    QTest::newRow("empty") << QByteArray(json(",'width':'','height':'','size':''"));
    QTest::newRow("null") << QByteArray(json(",'width':null,'height':null"));
    QTest::newRow("one of two") << QByteArray(json(",'width':'200'"));
    QTest::newRow("zero") << QByteArray(json(",'width':'0','height':'0','size':'0'"));
    QTest::newRow("negative") << QByteArray(json(",'width':'-5','height':-5,'size':-5"));
    QTest::newRow("huge") << QByteArray(json(",'width':99999999999,'height':'99999999999'"));
    QTest::newRow("words") << QByteArray(json(",'width':'wide','height':'high','size':'big'"));
}

void GiphyParserTest::rendition_sizeThatIsNone_isEmpty()
{
    QFETCH(QByteArray, size);
    const Gif gif =
        gifOf(json("{'id':'a','images':{'fixed_width':{'url':'https://m.example/media/a/200w.gif'") + size + "}}}");
    QCOMPARE(gif.renditions.size(), 1);
    QVERIFY(gif.renditions.first().size.isEmpty());
    QCOMPARE(gif.renditions.first().bytes, -1);
}

void GiphyParserTest::rendition_webp_becomesOneMore()
{
    const Gif gif = gifOf(
        json("{'id':'a','images':{'fixed_width':{'url':'https://m.example/media/a/200w.gif','size':'10','webp':'https:/"
             "/m.example/media/a/200w.webp','webp_size':'5','mp4':'https://m.example/media/a/"
             "200w.mp4','width':'200','height':'100'},'fixed_height':{'webp':'https://m.example/media/a/200.webp'}}}"));
    QCOMPARE(gif.renditions.size(), 3);
    QCOMPARE(gif.renditions.at(0).name, u"fixed_height"_s);
    QVERIFY(gif.renditions.at(0).format == MediaFormat::WebP);
    QVERIFY(gif.renditions.at(1).format == MediaFormat::Gif);
    QCOMPARE(gif.renditions.at(2).name, u"fixed_width"_s);
    QVERIFY(gif.renditions.at(2).format == MediaFormat::WebP);
    QCOMPARE(gif.renditions.at(2).size, QSize(200, 100));
    QCOMPARE(gif.renditions.at(2).bytes, 5);
}

void GiphyParserTest::rendition_onlyMp4_becomesMp4()
{
    const Gif gif = gifOf(
        json("{'id':'a','images':{'looping':{'mp4':'https://m.example/media/a/giphy-loop.mp4','mp4_size':'77'}}}"));
    QCOMPARE(gif.renditions.size(), 1);
    QVERIFY(gif.renditions.first().format == MediaFormat::Mp4);
    QCOMPARE(gif.renditions.first().bytes, 77);
    QVERIFY(gif.renditions.first().size.isEmpty());
}

void GiphyParserTest::rendition_jpegStill_hasNoBytes()
{
    const Gif gif = gifOf(json("{'id':'a','images':{'480w_still':{'url':'https://m.example/media/a/"
                               "480w_s.jpg?cid=1','size':'4425475','width':'480','height':'304'}}}"));
    QVERIFY(gif.renditions.first().format == MediaFormat::Jpeg);
    QCOMPARE(gif.renditions.first().bytes, -1);
    QVERIFY(gif.renditions.first().isStill);
    QCOMPARE(gif.renditions.first().frames, 1);
}

void GiphyParserTest::rendition_original_standsFirst()
{
    const Gif gif = gifOf(json("{'id':'a','images':{'fixed_width':{'url':'https://m.example/media/a/"
                               "200w.gif','width':'200','height':'113'},'original':{'url':'https://m.example/media/a/"
                               "giphy.gif','width':'480','height':'270'}}}"));
    QCOMPARE(pictureSize(gif), QSize(480, 270));
}

void GiphyParserTest::page_itemTwice_isThereOnce()
{
    const auto page = parsePage(list(json("{'id':'a'},{'id':'b'},{'id':'a'}")), {}, LastOffset);
    QCOMPARE(page->gifs.size(), 2);
}

void GiphyParserTest::page_itemsWithoutId_areLeftOut()
{
    const auto page = parsePage(list(json("{'id':''},{'title':'x'},null,7,'a',[],{'id':'b'}")), {}, LastOffset);
    QCOMPARE(page->gifs.size(), 1);
    QCOMPARE(page->gifs.first().id, u"b"_s);
}

void GiphyParserTest::nextOffset_followsThePagination()
{
    QCOMPARE(nextAfter(json("{'total_count':100,'count':2,'offset':0}")), 2);
    QCOMPARE(nextAfter(json("{'total_count':'100','count':'2','offset':'40'}"), {.offset = 40}), 42);
    QCOMPARE(nextAfter(json("{'total_count':100,'count':25,'offset':0}")), 25); // GIPHY kept some back
    QCOMPARE(nextAfter(json("{'offset':null}"), {.offset = 10}), 12);
    QCOMPARE(nextAfter("{}", {.offset = 10}), 12);
}

void GiphyParserTest::nextOffset_atTheEnd_isAbsent()
{
    QCOMPARE(nextAfter(json("{'total_count':2,'count':2,'offset':0}")), std::nullopt);
    QCOMPARE(nextAfter(json("{'total_count':41,'count':2,'offset':40}"), {.offset = 40}), std::nullopt);
}

void GiphyParserTest::nextOffset_neverGoesBack()
{
    QCOMPARE(nextAfter(json("{'total_count':100,'count':2,'offset':0}"), {.offset = 50}), std::nullopt);
}

void GiphyParserTest::nextOffset_beyondTheCeiling_isAbsent()
{
    QCOMPARE(nextAfter(json("{'total_count':9000,'count':2,'offset':4997}"), {.offset = 4997}), 4999);
    QCOMPARE(nextAfter(json("{'total_count':9000,'count':2,'offset':4998}"), {.offset = 4998}), std::nullopt);
    QCOMPARE(nextAfter(json("{'total_count':9000,'count':2147483647,'offset':2147483647}")), std::nullopt);
}

void GiphyParserTest::single_nothingMatches_isNotFound()
{
    QVERIFY(parseGif(object("[]")).error().kind == Error::Kind::NotFound);
    QVERIFY(parseGif(object("{}")).error().kind == Error::Kind::NotFound);
}

void GiphyParserTest::terms_bothForms_areRead()
{
    QCOMPARE(parseTerms(list(json("'cats',{'name':'dogs'},'',{'name':null},'cats',' two  words '"))).value(),
             QStringList({u"cats"_s, u"dogs"_s, u"two words"_s}));
}

void GiphyParserTest::categories_withoutName_areLeftOut()
{
    const auto categories =
        parseCategories(list(json("{'name':'food & drink','name_encoded':'food-drink'},{'gif':{}}")));
    QCOMPARE(categories->size(), 1);
    QCOMPARE(categories->first().query, u"food & drink"_s);
}

void GiphyParserTest::data_ofTheWrongKind_isInvalid()
{
    QVERIFY(parsePage(object(json("{'id':'a'}")), {}, LastOffset).error().kind == Error::Kind::InvalidData);
    QVERIFY(parseTerms(object(json("'cats'"))).error().kind == Error::Kind::InvalidData);
    QVERIFY(parseGif(object("7")).error().kind == Error::Kind::InvalidData);
}

QTEST_GUILESS_MAIN(GiphyParserTest)
#include "tst_giphyparser.moc"
