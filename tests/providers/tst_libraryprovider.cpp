// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/libraryprovider.h"
#include "providers/libraryrefresh.h"
#include "storage/library/sql.h"
#include "storage/libraryhelp.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

// Answers byIds() from a list, and counts.
class IdsProvider final : public GifProvider
{
public:
    ProviderTraits traits() const override
    {
        return {.id = u"giphy"_s, .name = u"GIPHY"_s, .abilities = abilities, .maxPageSize = 10};
    }

    Pending search(const SearchRequest &request, Handler<SearchPage> handler) override
    {
        return std::make_unique<DeferredReply<SearchPage>>(SearchPage{.request = request}, std::move(handler));
    }

    Pending byIds(const QStringList &ids, Handler<QList<Gif>> handler) override
    {
        calls.append(ids);
        if (calls.size() > failsAfter) {
            return refuse(Error{.kind = Error::Kind::RateLimited}, std::move(handler));
        }
        QList<Gif> gifs;
        for (const QString &id : ids) {
            if (!gone.contains(id)) {
                gifs.append(libraryGif(id, u"Fresh %1"_s.arg(id)));
            }
        }
        return std::make_unique<DeferredReply<QList<Gif>>>(gifs, std::move(handler));
    }

    int abilities = ProviderTraits::Search | ProviderTraits::ByIds;
    QList<QStringList> calls;
    QStringList gone;
    int failsAfter = 1000;
};

} // namespace

// The library as a source, and its items kept fresh from theirs.
class TestLibraryProvider : public QObject
{
    Q_OBJECT

private:
    QString file() const { return m_folder->filePath(u"library.sqlite"_s); }

    void fill(int items)
    {
        QList<Gif> gifs;
        for (int index = 0; index < items; ++index) {
            gifs.append(libraryGif(QString::number(index), u"Monkey %1"_s.arg(index)));
        }
        QVERIFY(favour(*m_library, gifs));
    }

    // As if all had been asked for so long ago.
    void age(int days)
    {
        Sql sql(file());
        QVERIFY(sql.run(u"UPDATE item SET refreshed = refreshed - ?"_s, {qint64{days} * 24 * 3600 * 1000}));
    }

    static Result<SearchPage> search(LibraryProvider &provider, const SearchRequest &request)
    {
        return answerOf<SearchPage>([&](auto handler) { return provider.search(request, handler); });
    }

    static int refreshed(LibraryRefresh &refresh)
    {
        QSignalSpy finished(&refresh, &LibraryRefresh::finished);
        refresh.run();
        return finished.wait(LibraryPatience) ? finished.first().first().toInt() : -1;
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Library> m_library;

private slots:

    void init()
    {
        m_folder.emplace();
        m_library.emplace(file());
        QVERIFY(waitForReady(*m_library));
    }

    void cleanup() { m_library.reset(); }

    void search_pagesByOffset()
    {
        fill(120);
        LibraryProvider provider(*m_library, {.kind = LibraryScope::Kind::Favourites}, u"Favourites"_s);
        QStringList ids;
        std::optional<int> offset = 0;
        int pages = 0;
        while (offset) {
            const auto page = search(provider, {.query = u"monkey"_s, .offset = *offset, .limit = 500});
            QVERIFY(page.has_value());
            QCOMPARE(page->totalCount, 120);
            QCOMPARE(page->request.limit, 500);
            QVERIFY(page->gifs.size() <= provider.traits().maxPageSize);
            for (const Gif &gif : page->gifs) {
                ids.append(gif.id);
            }
            offset = page->nextOffset;
            ++pages;
        }
        QCOMPARE(pages, 3);
        QCOMPARE(ids.size(), 120);
        QCOMPARE(ids.removeDuplicates(), 0);
    }

    void trending_isEverythingInTheScope()
    {
        fill(3);
        m_library->noteUsed(libraryGif(u"used"_s, u"Used"_s));
        LibraryProvider provider(*m_library, {.kind = LibraryScope::Kind::Recents}, u"Recents"_s);
        const auto page =
            answerOf<SearchPage>([&](auto handler) { return provider.trending({.query = u"xyzzy"_s}, handler); });
        QCOMPARE(page->gifs.size(), 1);
        QCOMPARE(page->gifs.first().id, u"used"_s);
        QVERIFY(!page->nextOffset);
        QCOMPARE(provider.traits().name, u"Recents"_s);
        QCOMPARE(provider.traits().id, u"library"_s);
    }

    void unusableLibrary_isAnError()
    {
        QFile inTheWay(m_folder->filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Library broken(m_folder->filePath(u"file/library.sqlite"_s));
        LibraryProvider provider(broken, {}, u"Library"_s);
        QCOMPARE(search(provider, {.query = u"x"_s}).error().kind, Error::Kind::File);
    }

    void destroyedReply_neverAnswers()
    {
        LibraryProvider provider(*m_library, {}, u"Library"_s);
        bool isAnswered = false;
        provider.search({}, [&](const Result<SearchPage> &) { isAnswered = true; }).reset();
        QVERIFY(search(provider, {}).has_value());
        QVERIFY(!isAnswered);
    }

    void refresh_leavesFreshItemsAlone()
    {
        fill(5);
        age(6);
        IdsProvider source;
        LibraryRefresh refresh(*m_library, source);
        QCOMPARE(refreshed(refresh), 0);
        QVERIFY(source.calls.isEmpty());
    }

    void refresh_renewsStaleItemsInFewCalls()
    {
        fill(55);
        age(8);
        IdsProvider source;
        LibraryRefresh refresh(*m_library, source);
        QCOMPARE(refreshed(refresh), 40);
        QCOMPARE(source.calls.size(), 4);
        QCOMPARE(source.calls.first().size(), 10);
        QCOMPARE(refreshed(refresh), 15); // the rest, another time
        QCOMPARE(refreshed(refresh), 0);
        QCOMPARE(found(*m_library, {.text = u"fresh"_s}).total, 55);
        QVERIFY(m_library->isFavourite(keyOf(libraryGif(u"7"_s, u""_s))));
    }

    void refresh_asksOnceForWhatIsGone()
    {
        fill(3);
        age(8);
        IdsProvider source;
        source.gone = {u"1"_s};
        LibraryRefresh refresh(*m_library, source);
        QCOMPARE(refreshed(refresh), 2);
        QCOMPARE(refreshed(refresh), 0);
        QCOMPARE(source.calls.size(), 1);
        QCOMPARE(foundIds(*m_library, {.text = u"monkey"_s}), QStringList{u"1"_s}); // kept as it was
    }

    void refresh_stopsAtTheFirstError()
    {
        fill(30);
        age(8);
        IdsProvider source;
        source.failsAfter = 1;
        LibraryRefresh refresh(*m_library, source);
        QCOMPARE(refreshed(refresh), 10);
        QCOMPARE(source.calls.size(), 2);
        QVERIFY(!refresh.isRunning());
    }

    void refresh_needsASourceThatKnowsIds()
    {
        fill(1);
        age(8);
        IdsProvider source;
        source.abilities = ProviderTraits::Search;
        LibraryRefresh refresh(*m_library, source);
        refresh.run();
        QVERIFY(!refresh.isRunning());
    }
};

QTEST_GUILESS_MAIN(TestLibraryProvider)
#include "tst_libraryprovider.moc"
