// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/democatalogue.h"
#include "providers/demoprovider.h"

#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace gn;
using namespace Qt::StringLiterals;

namespace {

QStringList ids(const QList<Gif> &gifs)
{
    QStringList all;
    for (const Gif &gif : gifs) {
        all += gif.id;
    }
    return all;
}

QString resourcePath(const Gif &gif)
{
    return u':' + gif.renditions.first().url.path();
}

// Waits for the one answer of a call that is given its handler.
template <typename T, typename Call>
Result<T> answerOf(Call call)
{
    Result<T> answer = Unexpected(Error{Error::Kind::Timeout});
    QEventLoop loop;
    const auto pending = call(Handler<T>([&](const Result<T> &result) {
        answer = result;
        loop.quit();
    }));
    loop.exec();
    return answer;
}

} // namespace

// The provider with the real catalogue; the rules of the ranking are in tst_democatalogue.
class TestDemoProvider : public QObject
{
    Q_OBJECT

private:
    SearchPage found(const SearchRequest &request)
    {
        return answerOf<SearchPage>([&](auto handler) { return m_provider.search(request, handler); }).value();
    }

    QList<Gif> everything()
    {
        QList<Gif> all;
        for (const MediaKind kind : {MediaKind::Gif, MediaKind::Sticker}) {
            std::optional<int> offset = 0;
            while (offset) {
                const SearchPage page = found({.kind = kind, .offset = *offset, .limit = 50});
                all += page.gifs;
                offset = page.nextOffset;
            }
        }
        return all;
    }

    DemoProvider m_provider;

private slots:

    void catalogue_isLargeEnoughAndSmallEnough()
    {
        qint64 bytes = 0;
        int gifs = 0;
        int stickers = 0;
        QSet<QSize> sizes;
        for (const Gif &gif : everything()) {
            bytes += QFile(resourcePath(gif)).size();
            sizes.insert(gif.renditions.first().size);
            ++(gif.kind == MediaKind::Gif ? gifs : stickers);
        }
        QVERIFY2(gifs >= 44, QByteArray::number(gifs));
        QVERIFY2(stickers >= 10, QByteArray::number(stickers));
        QVERIFY2(bytes <= qint64{4} * 1024 * 1024, QByteArray::number(bytes));
        QVERIFY(sizes.size() >= 6);
    }

    void folder_holdsNothingThatTheCatalogueLacks()
    {
        QStringList files = QDir(u":/demo"_s).entryList({u"*.gif"_s});
        QStringList expected;
        for (const Gif &gif : everything()) {
            expected += gif.id + u".gif"_s;
        }
        files.sort();
        expected.sort();
        QCOMPARE(files, expected);
    }

    void everyPicture_decodesAsTheCatalogueSays()
    {
        for (const Gif &gif : everything()) {
            const Rendition rendition = gif.renditions.first();
            QFile file(resourcePath(gif));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(gif.id));
            QCOMPARE(file.size(), rendition.bytes);
            QImageReader reader(&file, "gif");
            int frames = 0;
            bool seesThrough = false;
            for (QImage frame = reader.read(); !frame.isNull(); frame = reader.read(), ++frames) {
                QCOMPARE(frame.size(), rendition.size);
                const QRgb corner = frame.pixel(0, 0);
                seesThrough = seesThrough || qAlpha(corner) == 0;
                QVERIFY2(reader.nextImageDelay() >= 40 && reader.nextImageDelay() <= 800, qPrintable(gif.id));
            }
            QCOMPARE(frames, rendition.frames);
            QVERIFY2(frames >= 10, qPrintable(gif.id));
            QCOMPARE(reader.loopCount(), -1);
            QCOMPARE(seesThrough, gif.kind == MediaKind::Sticker);
        }
    }

    void everyItem_isFullyDescribed()
    {
        const QStringList ratings = m_provider.traits().ratings;
        for (const Gif &gif : everything()) {
            QVERIFY2(!gif.title.isEmpty() && gif.altText.endsWith(u'.'), qPrintable(gif.id));
            QVERIFY2(ratings.contains(gif.rating), qPrintable(gif.id));
            QCOMPARE(gif.source, u"demo"_s);
            QCOMPARE(gif.pageUrl, QUrl(u"giphy-navigator:demo/"_s + gif.id));
            QVERIFY2(gif.tags.size() >= 5, qPrintable(gif.id));
        }
    }

    void everydayWord_findsSomething_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("en")
            << u"en"_s
            << u"cat,cats,dog,happy,thumbs up,party,wow,hello,hi,thank you,thanks,love,coffee,rain,sad,"
               "yes,no,ok,dance,birthday,happy birthday,sleep,tired,work,applause,clap,laugh,lol,angry,sun,"
               "music,good morning,good night,food,pizza,congrats,congratulations,bye,sorry,please,wait,"
               "loading,thinking,facepalm,mind blown,fire,rocket,money,high five,hug,surprise,christmas,"
               "winter,snow,summer,moon,ghost,halloween,heart,star,cake,monday,friday,weekend,cry,cool"_s;
        QTest::newRow("de")
            << u"de"_s
            << u"katze,katzen,hund,glücklich,daumen hoch,party,wow,hallo,danke,liebe,kaffee,regen,traurig,ja,"
               "nein,ok,tanzen,geburtstag,schlafen,müde,muede,arbeit,applaus,lachen,wütend,sonne,musik,"
               "guten morgen,gute nacht,essen,pizza,glückwunsch,tschüss,entschuldigung,bitte,warten,laden,"
               "denken,feuer,rakete,geld,umarmung,überraschung,weihnachten,winter,schnee,sommer,mond,"
               "gespenst,herz"_s;
        QTest::newRow("es")
            << u"es"_s
            << u"gato,gatos,perro,feliz,pulgar arriba,fiesta,guau,hola,gracias,amor,café,cafe,lluvia,triste,sí,"
               "no,vale,bailar,cumpleaños,dormir,cansado,trabajo,aplauso,risa,enfadado,sol,música,buenos días,"
               "buenas noches,comida,pizza,felicidades,adiós,perdón,por favor,esperar,cargando,pensar,fuego,"
               "cohete,dinero,abrazo,sorpresa,navidad,invierno,nieve,verano,luna,fantasma,corazón"_s;
        QTest::newRow("fr")
            << u"fr"_s
            << u"chat,chats,chien,heureux,pouce en l'air,fête,fete,waouh,bonjour,merci,amour,café,pluie,triste,"
               "oui,non,ok,danser,anniversaire,dormir,fatigué,travail,applaudir,rire,colère,soleil,musique,"
               "bonne nuit,nourriture,pizza,félicitations,au revoir,désolé,patienter,chargement,réfléchir,feu,"
               "fusée,argent,câlin,surprise,noël,hiver,neige,été,lune,fantôme,cœur,coeur"_s;
    }

    void everydayWord_findsSomething()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        QStringList missing;
        for (const QString &word : words.split(u',')) {
            if (found({.query = word, .language = language}).gifs.isEmpty()) {
                missing += word;
            }
        }
        QCOMPARE(missing, QStringList());
    }

    void cat_findsManyCats()
    {
        for (const QString &query : {u"cat"_s, u"cats"_s}) {
            const SearchPage page = found({.query = query});
            QVERIFY(page.gifs.size() >= 9);
            QVERIFY(std::ranges::all_of(page.gifs, [](const Gif &gif) { return gif.tags.contains(u"cat"_s); }));
        }
    }

    void noMatch_isAnEmptyPage()
    {
        const SearchPage page = found({.query = u"xyzzy"_s});
        QVERIFY(page.gifs.isEmpty());
        QCOMPARE(page.totalCount, 0);
        QVERIFY(!page.nextOffset);
    }

    void largeLimit_isBoundedToThePageSize()
    {
        const SearchPage page = found({.limit = 10'000});
        QVERIFY(page.gifs.size() <= m_provider.traits().maxPageSize);
        QCOMPARE(page.request.limit, 10'000);
    }

    void trending_ignoresTheQuery()
    {
        const auto trending = answerOf<SearchPage>(
            [&](auto handler) { return m_provider.trending({.query = u"xyzzy"_s, .limit = 5}, handler); });
        QCOMPARE(ids(trending->gifs), ids(found({.limit = 5}).gifs));
        QCOMPARE(trending->gifs.size(), 5);
    }

    void categories_allFindSomething()
    {
        const auto categories = answerOf<QList<Category>>([&](auto handler) { return m_provider.categories(handler); });
        QVERIFY(categories->size() >= 6);
        for (const Category &category : *categories) {
            QVERIFY2(found({.query = category.query}).gifs.size() >= 2, qPrintable(category.query));
        }
    }

    void termsAndSuggestions_answer()
    {
        QVERIFY(answerOf<QStringList>([&](auto handler) { return m_provider.trendingTerms(handler); })->size() >= 8);
        QVERIFY(answerOf<QStringList>([&](auto handler) {
                    return m_provider.suggestions(u"ca"_s, handler);
                })->contains(u"cat"_s));
        QVERIFY(!answerOf<QStringList>([&](auto handler) {
                     return m_provider.relatedTerms(u"cat"_s, handler);
                 })->isEmpty());
    }

    void byIds_keepsTheOrderAndLeavesOutTheUnknown()
    {
        const auto gifs = answerOf<QList<Gif>>([&](auto handler) {
            return m_provider.byIds({u"cat-party"_s, u"nothing"_s, u"cat-hello"_s}, handler);
        });
        QCOMPARE(ids(*gifs), QStringList({u"cat-party"_s, u"cat-hello"_s}));
    }

    void random_staysWithinTagAndKind()
    {
        const SearchRequest stickers{.kind = MediaKind::Sticker, .rating = u"g"_s};
        const auto gif = answerOf<Gif>([&](auto handler) { return m_provider.random(u"cat"_s, stickers, handler); });
        QCOMPARE(gif->kind, MediaKind::Sticker);
        QVERIFY(gif->tags.contains(u"cat"_s));
    }

    void random_ofNothing_isNotFound()
    {
        const auto gif = answerOf<Gif>([&](auto handler) { return m_provider.random(u"xyzzy"_s, {}, handler); });
        QVERIFY(!gif);
        QCOMPARE(gif.error().kind, Error::Kind::NotFound);
    }

    void translate_findsTheBestForAPhrase()
    {
        const auto gif = answerOf<Gif>(
            [&](auto handler) { return m_provider.translate(u"I would like a coffee with my cat"_s, {}, handler); });
        QCOMPARE(gif->id, u"cat-coffee"_s);
        const auto none = answerOf<Gif>([&](auto handler) { return m_provider.translate(u"xyzzy"_s, {}, handler); });
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
    }

    void answer_comesLaterAndOnce()
    {
        int answers = 0;
        const auto pending = m_provider.search({}, [&](const Result<SearchPage> &) { ++answers; });
        QCOMPARE(answers, 0);
        QTRY_COMPARE(answers, 1);
        QCoreApplication::processEvents();
        QCOMPARE(answers, 1);
    }

    void destroyedReply_neverAnswers()
    {
        int cancelled = 0;
        m_provider.search({}, [&](const Result<SearchPage> &) { ++cancelled; }).reset();
        found({}); // asked later, answered
        QCOMPARE(cancelled, 0);
    }

    void handler_mayDestroyItsReply()
    {
        DemoProvider fresh; // its catalogue is not loaded yet
        bool isAnswered = false;
        GifProvider::Pending pending;
        pending = fresh.search({}, [&](const Result<SearchPage> &) {
            pending.reset();
            isAnswered = true;
        });
        QTRY_VERIFY(isAnswered);
    }

    void pageUrl_givesTheId()
    {
        QCOMPARE(DemoProvider::idFromPageUrl(QUrl(u"giphy-navigator:demo/cat-hello"_s)), u"cat-hello"_s);
        for (const QString &other : {u"https://giphy.com/demo/cat-hello"_s,
                                     u"giphy-navigator:demo/"_s,
                                     u"giphy-navigator:demo/a/b"_s,
                                     u"giphy-navigator://demo/cat-hello"_s,
                                     u"giphy-navigator:other/cat-hello"_s,
                                     QString()}) {
            QVERIFY2(!DemoProvider::idFromPageUrl(QUrl(other)), qPrintable(other));
        }
    }
};

QTEST_GUILESS_MAIN(TestDemoProvider)
#include "tst_demoprovider.moc"
