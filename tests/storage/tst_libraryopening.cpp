// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/libraryopening.h"
#include "storage/library/sql.h"
#include "storage/libraryhelp.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

// Opening: old, new, corrupt and read-only files, and two programs at one file.
class TestLibraryOpening : public QObject
{
    Q_OBJECT

private:
    QString file() const { return m_folder->filePath(u"library.sqlite"_s); }

    QStringList files(const QString &pattern) const { return QDir(m_folder->path()).entryList({pattern}, QDir::Files); }

    void makeLibrary(const QList<Gif> &gifs) const
    {
        Library library(file());
        QVERIFY(favour(library, gifs));
    }

    QByteArray content(const QString &name) const
    {
        QFile opened(m_folder->filePath(name));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    bool overwrite(qint64 offset, const QByteArray &bytes) const
    {
        QFile opened(file());
        return opened.open(QIODevice::ReadWrite) && opened.seek(offset) && opened.write(bytes) == bytes.size();
    }

    // A change of the schema that is to come, as tests need it.
    static QList<QStringList> withStep(const QString &statement) { return librarySchema() << QStringList{statement}; }

    std::optional<QTemporaryDir> m_folder;
    const Gif m_cat = libraryGif(u"cat"_s, u"Happy cat"_s);

private slots:

    void init()
    {
        m_folder.emplace();
        QVERIFY(m_folder->isValid());
    }

    void firstVersion_isBroughtUpToDate()
    {
        const QList<QStringList> first = librarySchema().mid(0, 1);
        {
            const Result<OpenedLibrary> old = openLibrary(file(), LibraryCheck::Quick, first);
            QVERIFY(old.has_value());
            old->sql->run(u"INSERT INTO item (source, id, gif, added, refreshed) VALUES ('giphy', 'cat', "
                          u"'{\"source\":\"giphy\",\"id\":\"cat\",\"title\":\"Old cat\"}', 1, 1)"_s);
            old->sql->run(u"INSERT INTO item_text (rowid, title) VALUES (1, 'old cat')"_s);
            old->sql->run(u"INSERT INTO favourite (item, at) VALUES (1, 1)"_s);
            QVERIFY(!old->sql->takeError());
        }
        Library library(file());
        QSignalSpy notices(&library, &Library::notice);
        QVERIFY(waitForReady(library));
        QVERIFY(notices.isEmpty());
        QVERIFY(library.isFavourite(keyOf(m_cat)));
        QCOMPARE(foundIds(library, {.text = u"old"_s}), QStringList{u"cat"_s});
        QCOMPARE(found(library, {.scope = {.kind = LibraryScope::Kind::Folders}}).total, 0);
        QCOMPARE(files(u"*.backup-*"_s), QStringList{u"library.sqlite.backup-v1"_s});
        const Result<OpenedLibrary> backup =
            openLibrary(m_folder->filePath(u"library.sqlite.backup-v1"_s), LibraryCheck::Full, first);
        QCOMPARE(backup->sql->number(u"SELECT count(*) FROM favourite"_s), 1);
        QCOMPARE(backup->sql->number(u"PRAGMA user_version"_s), 1);
    }

    void backups_onlyTheNewestTwoAreKept()
    {
        QList<QStringList> schema = librarySchema().mid(0, 1);
        for (int step = 0; step < 4; ++step) {
            QVERIFY(openLibrary(file(), LibraryCheck::Quick, schema).has_value());
            schema.append({u"CREATE TABLE later%1 (x)"_s.arg(step)});
        }
        QCOMPARE(files(u"*.backup-*"_s), QStringList({u"library.sqlite.backup-v2"_s, u"library.sqlite.backup-v3"_s}));
    }

    void failingStep_leavesTheOldVersionAndItsData()
    {
        makeLibrary({m_cat});
        QList<QStringList> schema = librarySchema();
        schema.append({u"CREATE TABLE later (x)"_s, u"this is not SQL"_s});
        QVERIFY(!openLibrary(file(), LibraryCheck::Quick, schema).has_value());
        Library library(file());
        QVERIFY(waitForReady(library));
        QVERIFY(library.isFavourite(keyOf(m_cat)));
        QCOMPARE(files(u"*.broken-*"_s), QStringList());
    }

    void newerVersion_isRefusedAndNothingIsWritten()
    {
        makeLibrary({m_cat});
        QVERIFY(openLibrary(file(), LibraryCheck::Quick, withStep(u"CREATE TABLE later (x)"_s)).has_value());
        const QByteArray before = content(u"library.sqlite"_s);
        {
            Library library(file());
            QSignalSpy notices(&library, &Library::notice);
            QSignalSpy failed(&library, &Library::failed);
            QVERIFY(failed.wait(LibraryPatience));
            QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Unsupported);
            QCOMPARE(notices.size(), 1);
            QCOMPARE(notices.first().first().value<LibraryNotice>(),
                     (LibraryNotice{.kind = LibraryNotice::Kind::NewerSchema, .file = file()}));
            QVERIFY(!library.isReady());
            const auto refused = answerOf<bool>([&](auto handler) { library.setFavourite({m_cat}, true, handler); });
            QCOMPARE(refused.error().kind, Error::Kind::Unsupported);
            QVERIFY(!library.isFavourite(keyOf(m_cat)));
            const auto page = answerOf<LibraryPage>([&](auto handler) { return library.find({}, handler); });
            QCOMPARE(page.error().kind, Error::Kind::Unsupported);
            QCOMPARE(failed.size(), 1);
        }
        QCOMPARE(content(u"library.sqlite"_s), before);
    }

    void corruptFile_isSetAsideWithItsLog_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<int>("length");
        QTest::newRow("header") << qint64{0} << 100;
        QTest::newRow("schema") << qint64{100} << 3'000;
        QTest::newRow("within") << qint64{4096} << 40'000;
    }

    void corruptFile_isSetAsideWithItsLog()
    {
        QFETCH(const qint64, offset);
        QFETCH(const int, length);
        makeLibrary({m_cat});
        QVERIFY(overwrite(offset, QByteArray(length, '\x5a')));
        const QByteArray before = content(u"library.sqlite"_s);

        Library library(file());
        QSignalSpy notices(&library, &Library::notice);
        QVERIFY(waitForReady(library));
        QCOMPARE(notices.size(), 1);
        const auto notice = notices.first().first().value<LibraryNotice>();
        QCOMPARE(notice.kind, LibraryNotice::Kind::SetAside);
        QVERIFY2(notice.file.contains(u"library.sqlite.broken-2"_s), qPrintable(notice.file));
        QCOMPARE(content(QFileInfo(notice.file).fileName()), before);
        QCOMPARE(library.favouriteCount(), 0);
        QVERIFY(favour(library, {m_cat})); // the new one works
    }

    void textFile_isSetAsideWithTheLogBesideIt()
    {
        QFile text(file());
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write(QByteArray(10'000, 'x')) == 10'000);
        text.close();
        QFile log(file() + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly) && log.write("log") == 3);
        log.close();
        Library library(file());
        QSignalSpy notices(&library, &Library::notice);
        QVERIFY(waitForReady(library));
        const QString aside = notices.first().first().value<LibraryNotice>().file;
        QCOMPARE(QFileInfo(aside).size(), 10'000);
        QCOMPARE(content(QFileInfo(aside + u"-wal"_s).fileName()), QByteArray("log"));
    }

    void anotherProgramsDatabase_isSetAside()
    {
        {
            Sql other(file());
            QVERIFY(other.run(u"CREATE TABLE bookmarks (url TEXT)"_s));
        }
        Library library(file());
        QSignalSpy notices(&library, &Library::notice);
        QVERIFY(waitForReady(library));
        QCOMPARE(notices.size(), 1);
    }

    void corruptionWhileInUse_isSetAsideAndTold()
    {
        QList<Gif> gifs;
        for (int index = 0; index < 200; ++index) {
            gifs.append(libraryGif(QString::number(index), u"Monkey number %1"_s.arg(index)));
        }
        makeLibrary(gifs);
        std::optional<Sql> other(std::in_place, file());
        Library library(file());
        QVERIFY(waitForReady(library));
        QCOMPARE(library.favouriteCount(), 200);
        QSignalSpy notices(&library, &Library::notice);
        QVERIFY(overwrite(4096, QByteArray(static_cast<int>(QFileInfo(file()).size() - 4096), '\x5a')));
        QVERIFY(other->run(u"PRAGMA user_version = %1"_s.arg(librarySchema().size()))); // so that it is read again
        other.reset(); // Windows renames nothing that somebody has open
        const auto page = answerOf<LibraryPage>([&](auto handler) { return library.find({.limit = 200}, handler); });
        QCOMPARE(page.error().kind, Error::Kind::InvalidData);
        QTRY_COMPARE_WITH_TIMEOUT(notices.size(), 1, LibraryPatience);
        QVERIFY(QFileInfo::exists(notices.first().first().value<LibraryNotice>().file));
        QTRY_COMPARE(library.favouriteCount(), 0);
        QVERIFY(favour(library, {m_cat}));
        QCOMPARE(library.favouriteCount(), 1);
    }

    void unusableFolder_isAnError()
    {
        QFile inTheWay(m_folder->filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Library library(m_folder->filePath(u"file/library.sqlite"_s));
        QSignalSpy failed(&library, &Library::failed);
        QVERIFY(failed.wait(LibraryPatience));
        QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::File);
        QVERIFY(!library.isReady());
    }

    void readOnlyFolder_isAnError()
    {
        makeLibrary({m_cat});
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        QFile probe(m_folder->filePath(u"probe"_s));
        const bool isIgnored = probe.open(QIODevice::WriteOnly);
        Library library(file());
        QSignalSpy failed(&library, &Library::failed);
        const bool hasFailed = failed.wait(isIgnored ? 1 : LibraryPatience);
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        if (isIgnored) {
            QSKIP("Permissions do not hold for this user");
        }
        QVERIFY(hasFailed);
        const auto error = failed.first().first().value<Error>();
        QCOMPARE(error.kind, Error::Kind::File);
        QVERIFY2(error.detail.contains(u"read-only"_s), qPrintable(error.detail));
    }

    void failedWriting_isTakenBack()
    {
        makeLibrary({m_cat});
        Library library(file());
        QVERIFY(waitForReady(library));
        QSignalSpy failed(&library, &Library::failed);
        Gif unnamed = m_cat;
        unnamed.id = QString(); // the table takes no NULL
        library.setFavourite({m_cat}, false);
        const auto written = answerOf<bool>([&](auto handler) { library.setFavourite({unnamed}, true, handler); });
        QVERIFY(!written.has_value());
        QTRY_VERIFY(!library.isFavourite(keyOf(unnamed)));
        QVERIFY(!library.isFavourite(keyOf(m_cat)));
        QCOMPARE(library.favouriteCount(), 0);
    }

    void twoPrograms_seeEachOthersChanges()
    {
        Library one(file());
        Library two(file());
        QVERIFY(waitForReady(one) && waitForReady(two));
        QSignalSpy changed(&two, &Library::contentChanged);
        QVERIFY(favour(one, {m_cat}));
        const auto id = answerOf<qint64>([&](auto handler) { one.addCollection(u"Cats"_s, handler); });
        QCOMPARE(foundIds(two, {.text = u"happy"_s}), QStringList{u"cat"_s});
        QTRY_VERIFY(two.isFavourite(keyOf(m_cat)));
        QTRY_COMPARE(two.collections(), one.collections());
        QTRY_VERIFY(!changed.isEmpty());
        const auto same = answerOf<qint64>([&](auto handler) { two.addCollection(u"Cats"_s, handler); });
        QCOMPARE(*same, *id);
    }

    void twoWriters_loseNothing()
    {
        Library one(file());
        Library two(file());
        int done = 0;
        for (int index = 0; index < 100; ++index) {
            Library &library = index % 2 == 0 ? one : two;
            library.setFavourite({libraryGif(QString::number(index), u"x"_s)}, true, [&done](const Result<bool> &ok) {
                done += ok.has_value() ? 1 : 0;
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(done, 100, LibraryPatience);
        QCOMPARE(found(one, {.scope = {.kind = LibraryScope::Kind::Favourites}}).total, 100);
    }
};

QTEST_GUILESS_MAIN(TestLibraryOpening)
#include "tst_libraryopening.moc"
