// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/libraryhelp.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

// What the user keeps: favourites, collections, recents, saved files, own tags.
class TestLibrary : public QObject
{
    Q_OBJECT

private:
    QString file() const { return m_folder->filePath(u"sub/library.sqlite"_s); }

    void reopen()
    {
        m_library.reset();
        m_library.emplace(file());
        QVERIFY(waitForReady(*m_library));
    }

    qint64 added(const QString &name)
    {
        return answerOf<qint64>([&](auto handler) { m_library->addCollection(name, handler); }).value_or(0);
    }

    bool put(qint64 collection, const QList<Gif> &gifs)
    {
        return answerOf<bool>([&](auto handler) { m_library->addToCollection(collection, gifs, handler); }).has_value();
    }

    QStringList names() const
    {
        QStringList all;
        for (const Collection &collection : m_library->collections()) {
            all.append(collection.name);
        }
        return all;
    }

    QStringList inScope(LibraryScope::Kind kind) { return foundIds(*m_library, {.scope = {.kind = kind}}); }

    QStringList inCollection(qint64 id)
    {
        return foundIds(*m_library, {.scope = {.kind = LibraryScope::Kind::Collection, .collection = id}});
    }

    Result<LibraryEntry> entry(const Gif &gif)
    {
        return answerOf<LibraryEntry>([&](auto handler) { return m_library->entry(keyOf(gif), handler); });
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    const Gif m_cat = libraryGif(u"cat"_s, u"Happy cat"_s);
    const Gif m_dog = libraryGif(u"dog"_s, u"Sad dog"_s);

private slots:

    void init()
    {
        m_folder.emplace();
        QVERIFY(m_folder->isValid());
        reopen();
    }

    void cleanup() { m_library.reset(); }

    void favourite_showsAtOnceAndAfterRestart()
    {
        QSignalSpy changed(&*m_library, &Library::favouritesChanged);
        m_library->setFavourite({m_cat, m_dog}, true);
        QVERIFY(m_library->isFavourite(keyOf(m_cat)));
        QCOMPARE(m_library->favouriteCount(), 2);
        QCOMPARE(changed.size(), 1);
        reopen(); // nobody waited for the writing
        QVERIFY(m_library->isFavourite(keyOf(m_cat)));
        QCOMPARE(m_library->favouriteCount(), 2);
        QCOMPARE(found(*m_library, {.scope = {.kind = LibraryScope::Kind::Favourites}}).gifs,
                 QList<Gif>({m_dog, m_cat}));
    }

    void unfavourite_removesTheItemThatNothingElseKeeps()
    {
        QVERIFY(favour(*m_library, {m_cat, m_dog}));
        m_library->setOwnTags(m_dog, {u"mine"_s});
        m_library->setFavourite({m_cat, m_dog}, false);
        QVERIFY(!m_library->isFavourite(keyOf(m_cat)));
        QCOMPARE(inScope(LibraryScope::Kind::Favourites), QStringList());
        QCOMPARE(inScope(LibraryScope::Kind::Everything), QStringList{u"dog"_s});
        QCOMPARE(entry(m_cat).error().kind, Error::Kind::NotFound);
        m_library->setOwnTags(m_dog, {});
        QCOMPARE(inScope(LibraryScope::Kind::Everything), QStringList());
    }

    void favouritesBeforeReady_areKept()
    {
        QVERIFY(favour(*m_library, {m_cat}));
        m_library.reset();
        m_library.emplace(file());
        m_library->setFavourite({m_dog}, true); // it is not open yet
        QVERIFY(m_library->isFavourite(keyOf(m_dog)));
        QVERIFY(waitForReady(*m_library));
        QCOMPARE(m_library->favouriteCount(), 2);
    }

    void contentChanged_comesOnceForManyChanges()
    {
        QVERIFY(favour(*m_library, {libraryGif(u"first"_s, u""_s)}));
        QSignalSpy changed(&*m_library, &Library::contentChanged);
        QVERIFY(changed.wait()); // of that one
        changed.clear();
        for (int index = 0; index < 300; ++index) {
            m_library->setFavourite({m_cat}, index % 2 == 0);
        }
        QVERIFY(favour(*m_library, {m_dog}));
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY2(changed.size() < 150, qPrintable(QString::number(changed.size())));
    }

    void collections_areKeptInTheUsersOrder()
    {
        QSignalSpy changed(&*m_library, &Library::collectionsChanged);
        const qint64 a = added(u" A "_s);
        const qint64 b = added(u"B"_s);
        const qint64 c = added(u"C"_s);
        QVERIFY(a != b && b != c);
        QCOMPARE(changed.size(), 3);
        m_library->moveCollection(c, 0);
        m_library->renameCollection(a, u"Z"_s);
        QCOMPARE(names(), QStringList({u"C"_s, u"Z"_s, u"B"_s}));
        const QList<Collection> before = m_library->collections();
        reopen();
        QCOMPARE(m_library->collections(), before);
        m_library->moveCollection(b, 99);
        m_library->moveCollection(a, 99);
        QCOMPARE(names(), QStringList({u"C"_s, u"B"_s, u"Z"_s}));
        reopen();
        QCOMPARE(names(), QStringList({u"C"_s, u"B"_s, u"Z"_s}));
    }

    void addCollectionTwice_answersWithTheFirst()
    {
        const qint64 first = added(u"Cats"_s);
        QCOMPARE(added(u"Cats  "_s), first);
        QCOMPARE(m_library->collections().size(), 1);
    }

    void wrongNames_areRefusedAndTakenBack()
    {
        QSignalSpy failed(&*m_library, &Library::failed);
        const qint64 a = added(u"A"_s);
        const qint64 b = added(u"B"_s);
        for (const QString &name : {u"A"_s, u"  "_s}) {
            const auto renamed = answerOf<bool>([&](auto handler) { m_library->renameCollection(b, name, handler); });
            QCOMPARE(renamed.error().kind, Error::Kind::InvalidQuery);
        }
        const auto unnamed = answerOf<qint64>([&](auto handler) { m_library->addCollection(u""_s, handler); });
        QCOMPARE(unnamed.error().kind, Error::Kind::InvalidQuery);
        const auto unknown = answerOf<bool>([&](auto handler) { m_library->renameCollection(a + b, u"C"_s, handler); });
        QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
        QCOMPARE(names(), QStringList({u"A"_s, u"B"_s}));
        QVERIFY(failed.isEmpty()); // the asker's fault, the library is fine
    }

    void members_areCountedAndFound()
    {
        const qint64 pets = added(u"Pets"_s);
        QVERIFY(put(pets, {m_cat, m_dog}));
        QVERIFY(put(pets, {m_cat}));
        QCOMPARE(m_library->collections().first().count, 2);
        QCOMPARE(inCollection(pets), QStringList({u"dog"_s, u"cat"_s}));
        QCOMPARE(entry(m_cat)->collections, QList<qint64>{pets});
        const auto removed =
            answerOf<bool>([&](auto handler) { m_library->removeFromCollection(pets, {keyOf(m_cat)}, handler); });
        QVERIFY(removed.has_value());
        QCOMPARE(m_library->collections().first().count, 1);
        QCOMPARE(inScope(LibraryScope::Kind::Everything), QStringList{u"dog"_s});
        QVERIFY(!put(pets + 1, {m_cat}));
    }

    void removedCollection_canBeRestoredAsItWas()
    {
        added(u"First"_s);
        const qint64 pets = added(u"Pets"_s);
        added(u"Last"_s);
        QVERIFY(put(pets, {m_cat, m_dog}));
        const QList<Collection> before = m_library->collections();
        const QDateTime addedAt = entry(m_cat)->addedAt;
        const auto removed =
            answerOf<RemovedCollection>([&](auto handler) { m_library->removeCollection(pets, handler); });
        QVERIFY(removed.has_value());
        QCOMPARE(names(), QStringList({u"First"_s, u"Last"_s}));
        QCOMPARE(inScope(LibraryScope::Kind::Everything), QStringList());
        QCOMPARE(removed->members.size(), 2);
        QCOMPARE(removed->members.first().addedAt, addedAt);

        m_library->restoreCollection(*removed);
        QCOMPARE(m_library->collections(), before);
        QCOMPARE(inCollection(pets), QStringList({u"dog"_s, u"cat"_s}));
        reopen();
        QCOMPARE(m_library->collections(), before);
    }

    void restoreUnderATakenName_getsANumber()
    {
        const qint64 pets = added(u"Pets"_s);
        const auto removed =
            answerOf<RemovedCollection>([&](auto handler) { m_library->removeCollection(pets, handler); });
        added(u"Pets"_s);
        m_library->restoreCollection(*removed);
        QCOMPARE(names(), QStringList({u"Pets (2)"_s, u"Pets"_s}));
        reopen();
        QCOMPARE(names(), QStringList({u"Pets (2)"_s, u"Pets"_s}));
    }

    void merge_movesTheMembers()
    {
        const qint64 cats = added(u"Cats"_s);
        const qint64 pets = added(u"Pets"_s);
        QVERIFY(put(cats, {m_cat, m_dog}));
        QVERIFY(put(pets, {m_dog}));
        const auto merged = answerOf<bool>([&](auto handler) { m_library->mergeCollections(cats, pets, handler); });
        QVERIFY(merged.has_value());
        QCOMPARE(names(), QStringList{u"Pets"_s});
        QCOMPARE(m_library->collections().first().count, 2);
        QCOMPARE(inCollection(pets).size(), 2);
    }

    void recents_keepTheNewest500()
    {
        for (int index = 0; index < 510; ++index) {
            m_library->noteUsed(libraryGif(QString::number(index), u"x"_s));
        }
        m_library->noteUsed(libraryGif(u"100"_s, u"x"_s));
        const LibraryPage page = found(*m_library, {.scope = {.kind = LibraryScope::Kind::Recents}, .limit = 3});
        QCOMPARE(page.total, 500);
        QCOMPARE(page.gifs.at(0).id, u"100"_s);
        QCOMPARE(page.gifs.at(1).id, u"509"_s);
        QCOMPARE(found(*m_library, {}).total, 500); // the others are gone
    }

    void forgottenRecents_areGone()
    {
        m_library->noteUsed(m_cat);
        m_library->noteUsed(m_dog);
        m_library->forgetRecent({keyOf(m_cat)});
        QCOMPARE(inScope(LibraryScope::Kind::Recents), QStringList{u"dog"_s});
        m_library->setFavourite({m_dog}, true);
        m_library->forgetRecents();
        QCOMPARE(inScope(LibraryScope::Kind::Recents), QStringList());
        QCOMPARE(inScope(LibraryScope::Kind::Everything), QStringList{u"dog"_s});
    }

    void savedItem_isShownFromItsFile()
    {
        const QString path = m_folder->filePath(u"My cat.gif"_s);
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::WriteOnly));
        QCOMPARE(saved.write(QByteArray(1000, 'x')), 1000);
        saved.close();
        m_library->setFavourite({m_cat}, true);
        m_library->noteSaved(m_cat, path);
        const QList<Gif> shown = found(*m_library, {.scope = {.kind = LibraryScope::Kind::Saved}}).gifs;
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().renditions.size(), 1);
        const Rendition &rendition = shown.first().renditions.first();
        QCOMPARE(rendition.url, QUrl::fromLocalFile(path));
        QCOMPARE(rendition.size, QSize(200, 100));
        QCOMPARE(rendition.bytes, 1000);
        QCOMPARE(rendition.frames, 10); // by its size it is the original
        QCOMPARE(entry(m_cat)->savedFile, path);

        m_library->setFavourite(shown, false); // what the wall shows comes back; it must not replace the real one
        m_library->setFavourite(shown, true);
        QVERIFY(saved.remove());
        QCOMPARE(found(*m_library, {}).gifs, QList<Gif>{m_cat});
        QVERIFY(entry(m_cat)->savedFile.isEmpty());
        m_library->forgetSaved({keyOf(m_cat)});
        QCOMPARE(inScope(LibraryScope::Kind::Saved), QStringList());
    }

    void ownTags_areKeptCleanAndInOrder()
    {
        m_library->setOwnTags(m_cat, {u" b "_s, u"a"_s, u""_s, u"B"_s});
        QCOMPARE(entry(m_cat)->ownTags, QStringList({u"b"_s, u"a"_s}));
        QCOMPARE(foundIds(*m_library, {.text = u"b"_s}), QStringList{u"cat"_s});
        Gif fresher = m_cat;
        fresher.title = u"Another"_s;
        m_library->update({fresher, m_dog});
        QCOMPARE(foundIds(*m_library, {.text = u"b another"_s}), QStringList{u"cat"_s});
        QCOMPARE(foundIds(*m_library, {.text = u"happy"_s}), QStringList());
        QCOMPARE(found(*m_library, {}).total, 1); // the dog was not in the library, and is not now
        QCOMPARE(entry(m_cat)->ownTags.size(), 2);
    }

    void stale_namesTheOldestUntilRefreshed()
    {
        QVERIFY(favour(*m_library, {m_cat, m_dog}));
        const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(1);
        const auto stale = [&](const QDateTime &olderThan, const QString &source) {
            return answerOf<QStringList>([&](auto handler) { return m_library->stale(source, olderThan, 10, handler); })
                .value_or(QStringList());
        };
        QCOMPARE(stale(later, u"giphy"_s), QStringList({u"cat"_s, u"dog"_s}));
        QCOMPARE(stale(later, u"demo"_s), QStringList());
        QCOMPARE(stale(later.addDays(-1), u"giphy"_s), QStringList());
        QTest::qWait(2); // the clock moves on
        const QDateTime between = QDateTime::currentDateTimeUtc();
        m_library->update({m_cat});
        QCOMPARE(stale(between, u"giphy"_s), QStringList{u"dog"_s});
        m_library->noteRefreshed({keyOf(m_dog)});
        QCOMPARE(stale(between, u"giphy"_s), QStringList());
    }

    void destroyedReply_neverAnswers()
    {
        bool isAnswered = false;
        m_library->find({}, [&](const Result<LibraryPage> &) { isAnswered = true; }).reset();
        found(*m_library, {}); // asked later, answered
        QVERIFY(!isAnswered);
    }

    void destroyedLibrary_callsNoHandler()
    {
        bool isAnswered = false;
        m_library->setFavourite({m_cat}, true, [&](const Result<bool> &) { isAnswered = true; });
        m_library.reset();
        QCoreApplication::processEvents();
        QVERIFY(!isAnswered);
    }
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
