// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/downloadrecords.h"
#include "storage/libraryhelp.h"

#include <QTemporaryDir>

#include <optional>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

// Downloads in the library's file.
class TestDownloadRecords : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<Library> m_library;

    QString file() const { return m_folder->filePath(u"library.sqlite"_s); }

    static QList<DownloadRecord> all(DownloadRecords &records)
    {
        return answerOf<QList<DownloadRecord>>([&](auto handler) { return records.load(handler); })
            .value_or(QList<DownloadRecord>{{.id = -1}});
    }

    static DownloadRecord full(qint64 id)
    {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
        return {.id = id,
                .url = QUrl(u"https://example.org/a%20b.gif?token=ä"_s),
                .folder = u"/home/jürgen/Bilder"_s,
                .fileName = u"cat.gif"_s,
                .replaces = true,
                .state = DownloadState::Paused,
                .part = {.file = u"/x/.cat.gif.part"_s,
                         .fileName = u"cat.gif"_s,
                         .eTag = "\"\xe4\"",
                         .lastModified = "Mon, 01 Jan 2024 00:00:00 GMT",
                         .total = 5'000'000'000},
                .path = u"/x/cat.gif"_s,
                .bytes = 4'999'999'999,
                .note = QByteArray("a\0b", 3),
                .failure = u"gone"_s,
                .added = time,
                .ended = time.addSecs(5)};
    }

private slots:

    void init()
    {
        m_library.reset();
        m_folder.emplace();
        m_library.emplace(file());
    }

    void record_comesBackAsItWas()
    {
        LibraryDownloads records(*m_library, u"window"_s);
        const DownloadRecord bare{.id = 7, .url = QUrl(u"https://example.org/"_s), .folder = u"/tmp"_s};
        records.save({full(3), bare}, {});
        QCOMPARE(all(records), (QList<DownloadRecord>{full(3), bare}));
    }

    void everyState_comesBack()
    {
        LibraryDownloads records(*m_library, u"window"_s);
        QList<DownloadRecord> wanted;
        for (const DownloadState state : {DownloadState::Waiting,
                                          DownloadState::Running,
                                          DownloadState::Paused,
                                          DownloadState::Done,
                                          DownloadState::Failed,
                                          DownloadState::Cancelled}) {
            DownloadRecord record = full(10 + static_cast<qint64>(state));
            record.state = state;
            wanted.append(record);
        }
        records.save(wanted, {});
        QCOMPARE(all(records), wanted);
    }

    void change_keepsThePlace()
    {
        LibraryDownloads records(*m_library, u"window"_s);
        records.save({full(1), full(2)}, {});
        DownloadRecord changed = full(1);
        changed.bytes = 5;
        records.save({changed}, {});
        QCOMPARE(all(records), (QList<DownloadRecord>{changed, full(2)}));
    }

    void removedAndReordered_isKept()
    {
        LibraryDownloads records(*m_library, u"window"_s);
        records.save({full(1), full(2), full(3)}, {});
        records.save({}, {2});
        records.saveOrder({3, 1});
        records.save({full(4)}, {});
        QCOMPARE(all(records), (QList<DownloadRecord>{full(3), full(1), full(4)}));
    }

    void owners_haveListsOfTheirOwn()
    {
        LibraryDownloads window(*m_library, u"window"_s);
        LibraryDownloads console(*m_library, u"console"_s);
        window.save({full(1)}, {});
        console.save({full(2)}, {});
        QCOMPARE(all(window), QList<DownloadRecord>{full(1)});
        QCOMPARE(all(console), QList<DownloadRecord>{full(2)});
    }

    void nextSession_findsThem()
    {
        {
            LibraryDownloads records(*m_library, u"window"_s);
            records.save({full(1)}, {});
            m_library.reset(); // waits
        }
        m_library.emplace(file());
        LibraryDownloads records(*m_library, u"window"_s);
        QCOMPARE(all(records), QList<DownloadRecord>{full(1)});
    }
};

QTEST_GUILESS_MAIN(TestDownloadRecords)
#include "tst_downloadrecords.moc"
