// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/folderindex.h"
#include "storage/libraryhelp.h"

#include <QAtomicInt>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

// Folders of the user's own pictures. A picture here is a file that begins with "gif" and its width in two digits.
class TestFolderIndex : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    bool write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).absolutePath());
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    void start()
    {
        const PictureReader reader = [reads = m_reads, gate = m_gate](QByteArrayView bytes) -> Result<PictureFacts> {
            ++*reads;
            const QMutexLocker wait(gate.get());
            if (!bytes.startsWith("gif")) {
                return Unexpected(Error{.kind = Error::Kind::InvalidData});
            }
            return PictureFacts{.size = {bytes.sliced(3, 2).toByteArray().toInt(), 10}, .frames = 4};
        };
        m_index.reset();
        m_library.emplace(path(u"library.sqlite"_s));
        m_index = std::make_unique<FolderIndex>(*m_library, reader);
        m_finished = std::make_unique<QSignalSpy>(m_index.get(), &FolderIndex::finished);
    }

    // The outcome of the next scan to end.
    FolderScan nextScan()
    {
        if (m_finished->isEmpty() && !m_finished->wait(LibraryPatience)) {
            return {};
        }
        return m_finished->takeFirst().first().value<FolderScan>();
    }

    QStringList titles(const QString &text = {})
    {
        QStringList all;
        const LibraryQuery query{.scope = {.kind = LibraryScope::Kind::Folders}, .text = text, .limit = 1000};
        for (const Gif &gif : found(*m_library, query).gifs) {
            all.append(gif.title);
        }
        all.sort();
        return all;
    }

    std::optional<QTemporaryDir> m_folder;
    std::shared_ptr<QAtomicInt> m_reads;
    std::shared_ptr<QMutex> m_gate; // held by a test: reading waits
    std::optional<Library> m_library;
    std::unique_ptr<FolderIndex> m_index;
    std::unique_ptr<QSignalSpy> m_finished;

private slots:

    void init()
    {
        m_folder.emplace();
        QVERIFY(m_folder->isValid());
        m_reads = std::make_shared<QAtomicInt>(0);
        m_gate = std::make_shared<QMutex>();
        QVERIFY(write(u"GIFs/happy_cat-dance.gif"_s, "gif20"));
        QVERIFY(write(u"GIFs/Reactions/Very_sad/dog.GIF"_s, "gif30"));
        QVERIFY(write(u"GIFs/no picture.gif"_s, "text"));
        QVERIFY(write(u"GIFs/notes.txt"_s, "gif40"));
        start();
    }

    void cleanup()
    {
        m_finished.reset();
        m_index.reset();
        m_library.reset();
    }

    void folder_isIndexedAndFound()
    {
        QSignalSpy progress(m_index.get(), &FolderIndex::progressed);
        m_index->setFolders({path(u"GIFs/"_s)});
        QCOMPARE(m_index->folders(), QStringList{path(u"GIFs"_s)});
        QCOMPARE(nextScan(), (FolderScan{.pictures = 2, .added = 2, .unreadable = 1}));
        QVERIFY(!m_index->isScanning());
        QCOMPARE(progress.last(), QVariantList({3, 3}));
        QCOMPARE(titles(), QStringList({u"dog"_s, u"happy cat dance"_s}));
        QCOMPARE(titles(u"reactions sad"_s), QStringList{u"dog"_s});
        const Gif cat = found(*m_library, {.text = u"happy"_s}).gifs.first();
        QCOMPARE(cat.source, u"folder"_s);
        QCOMPARE(cat.tags, QStringList{u"GIFs"_s});
        QCOMPARE(cat.renditions.size(), 1);
        const Rendition expected{.name = u"original"_s,
                                 .url = QUrl::fromLocalFile(path(u"GIFs/happy_cat-dance.gif"_s)),
                                 .size = {20, 10},
                                 .bytes = 5,
                                 .frames = 4};
        QCOMPARE(cat.renditions.first(), expected);
    }

    void unchangedFiles_areNotReadAgain()
    {
        m_index->setFolders({path(u"GIFs"_s)});
        nextScan();
        const int reads = *m_reads;
        QCOMPARE(reads, 3);
        m_index->scan();
        QCOMPARE(nextScan(), (FolderScan{.pictures = 2}));
        start(); // the next session knows the folder, and looks
        QCOMPARE(nextScan(), (FolderScan{.pictures = 2}));
        QCOMPARE(m_index->folders(), QStringList{path(u"GIFs"_s)});
        QCOMPARE(*m_reads, reads);
    }

    void changedFile_isReadAgain()
    {
        m_index->setFolders({path(u"GIFs"_s)});
        nextScan();
        const auto width = [this] {
            const QList<Gif> gifs = found(*m_library, {.text = u"happy"_s}).gifs;
            return gifs.isEmpty() ? 0 : gifs.first().renditions.first().size.width();
        };
        QCOMPARE(width(), 20);
        QVERIFY(write(u"GIFs/happy_cat-dance.gif"_s, "gif66 and more"));
        m_index->scan();
        QTRY_COMPARE_WITH_TIMEOUT(width(), 66, LibraryPatience);
        QVERIFY(write(u"GIFs/happy_cat-dance.gif"_s, "not a picture any more"));
        m_index->scan();
        QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList{u"dog"_s}, LibraryPatience);
    }

    void newAndVanishedFiles_areNoticed()
    {
        m_index->setFolders({path(u"GIFs"_s)});
        nextScan();
        QSignalSpy changed(&*m_library, &Library::contentChanged);
        QVERIFY(write(u"GIFs/Reactions/new bird.gif"_s, "gif40")); // nobody calls scan()
        QTRY_COMPARE_WITH_TIMEOUT(titles().size(), 3, LibraryPatience);
        QVERIFY(QFile::remove(path(u"GIFs/happy_cat-dance.gif"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList({u"dog"_s, u"new bird"_s}), LibraryPatience);
        QTRY_VERIFY(!changed.isEmpty());
    }

    void vanishedFavourite_isKeptAsAFavourite()
    {
        m_index->setFolders({path(u"GIFs"_s)});
        nextScan();
        const Gif cat = found(*m_library, {.text = u"happy"_s}).gifs.first();
        QVERIFY(favour(*m_library, {cat}));
        m_index->setFolders({});
        QCOMPARE(nextScan(), (FolderScan{.removed = 3}));
        QCOMPARE(titles(), QStringList());
        QVERIFY(m_library->isFavourite(keyOf(cat)));
        QCOMPARE(found(*m_library, {}).total, 1);
    }

    void missingFolder_isEmptyUntilItComes()
    {
        m_index->setFolders({path(u"later"_s)});
        QCOMPARE(nextScan(), FolderScan());
        QVERIFY(write(u"later/bird.gif"_s, "gif20"));
        QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList{u"bird"_s}, LibraryPatience);
    }

    void linkLoops_areWalkedOnce()
    {
#if defined(Q_OS_WIN)
        QSKIP("Qt makes shortcuts there, which are files");
#endif
        if (!QFile::link(path(u"GIFs"_s), path(u"GIFs/Reactions/loop"_s))) {
            QSKIP("Needs symbolic links");
        }
        m_index->setFolders({path(u"GIFs"_s), path(u"GIFs/Reactions"_s)});
        QCOMPARE(nextScan(), (FolderScan{.pictures = 2, .added = 2, .unreadable = 1}));
    }

    void cancelledScan_keepsWhatItFoundAndForgetsNothing()
    {
        m_index->setFolders({path(u"GIFs"_s)});
        nextScan();
        for (int index = 0; index < 250; ++index) {
            QVERIFY(write(u"GIFs/many/%1.gif"_s.arg(index, 3, 10, QChar(u'0')), "gif20"));
        }
        // A scan that the watcher began may be first; both are told apart by having been cancelled.
        m_gate->lock();
        m_index->scan();
        QTRY_VERIFY_WITH_TIMEOUT(m_reads->loadRelaxed() > 3, LibraryPatience);
        m_index->cancel();
        m_gate->unlock();
        const FolderScan cancelled = nextScan();
        QVERIFY(cancelled.wasCancelled);
        QVERIFY(titles().contains(u"dog"_s));
        m_index->scan();
        FolderScan whole;
        do {
            whole = nextScan();
        } while (whole.wasCancelled);
        QCOMPARE(whole.pictures, 252);
    }

    void destroyedWhileScanning_endsSoon()
    {
        for (int index = 0; index < 50; ++index) {
            QVERIFY(write(u"GIFs/many/%1.gif"_s.arg(index), "gif20"));
        }
        m_gate->lock();
        m_index->setFolders({path(u"GIFs"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(m_reads->loadRelaxed() > 0, LibraryPatience);
        m_gate->unlock();
        m_index.reset();
        QVERIFY(m_reads->loadRelaxed() <= 53);
    }
};

QTEST_GUILESS_MAIN(TestFolderIndex)
#include "tst_libraryfolders.moc"
