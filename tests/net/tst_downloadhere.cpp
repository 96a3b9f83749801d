// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/downloadfailurenote.h"
#include "net/downloadhelp.h"
#include "net/downloadname.h"
#include "net/downloadqueue.h"
#include "net/memoryrecords.h"

#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

// What the window asks of downloads beyond the console: content that is at hand, pictures only, failures that are
// remembered.
class TestDownloadHere : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const QByteArray m_body = fileBytes(300'000);

    QString path(const QString &name) const { return m_folder.filePath(name); }

private slots:

    void contentAtHand_isWrittenAndNothingFetched()
    {
        FakeHttpServer server([](const FakeRequest &) { return FakeReply{}; });
        const DownloadOutcome outcome = download({.url = server.url(u"/a.gif"_s),
                                                  .folder = m_folder.path(),
                                                  .fileName = {},
                                                  .limits = quickLimits(),
                                                  .part = {},
                                                  .content = m_body});
        QCOMPARE(outcome.name(), u"a.gif"_s);
        QCOMPARE(contentOf(path(u"a.gif"_s)), m_body);
        QCOMPARE(server.requests().size(), 0);
    }

    void localFile_isCopiedWhereThatIsAllowed()
    {
        QVERIFY(writeFile(path(u"original.gif"_s), m_body));
        DownloadRequest wanted{.url = QUrl::fromLocalFile(path(u"original.gif"_s)),
                               .folder = m_folder.path(),
                               .fileName = u"copy.gif"_s,
                               .limits = quickLimits(),
                               .part = {},
                               .content = {}};
        QCOMPARE(download(wanted).kind(), Error::Kind::InvalidData);
        wanted.limits.mayBeLocal = true;
        QCOMPARE(download(wanted).name(), u"copy.gif"_s);
        QCOMPARE(contentOf(path(u"copy.gif"_s)), m_body);
        wanted.limits.maxBytes = 10;
        QCOMPARE(download(wanted).kind(), Error::Kind::TooLarge);
    }

    void partOfAnEarlierTry_isRemovedWhereTheContentIsAtHand()
    {
        const QString part = path(u".b.gif.part"_s);
        QVERIFY(writeFile(part, "half"));
        QCOMPARE(download({.url = QUrl(u"http://127.0.0.1:1/b.gif"_s),
                           .folder = m_folder.path(),
                           .fileName = {},
                           .limits = quickLimits(),
                           .part = {.file = part, .fileName = u"b.gif"_s},
                           .content = m_body})
                     .name(),
                 u"b.gif"_s);
        QVERIFY(!QFile::exists(part));
    }

    void page_isRefusedWhereAFileIsWanted()
    {
        FakeHttpServer server([](const FakeRequest &) {
            return FakeReply{.headers = {{"Content-Type", "text/HTML; charset=utf-8"}}, .body = "<p>sign in"};
        });
        DownloadRequest wanted{.url = server.url(u"/page"_s),
                               .folder = m_folder.path(),
                               .fileName = {},
                               .limits = quickLimits(),
                               .part = {},
                               .content = {}};
        QCOMPARE(download(wanted).name(), u"page.html"_s);
        wanted.limits.refusesPages = true;
        QCOMPARE(download(wanted).kind(), Error::Kind::InvalidData);
    }

    void name_getsTheSuffixOfItsType_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("expected");
        QTest::newRow("fits") << u"a.gif"_s << QByteArray("image/gif") << u"a.gif"_s;
        QTest::newRow("another picture") << u"a.b.webp"_s << QByteArray("image/gif") << u"a.b.gif"_s;
        QTest::newRow("none") << u"Dr. Who"_s << QByteArray("video/mp4; codecs=x") << u"Dr. Who.mp4"_s;
        QTest::newRow("jpeg") << u"a.JPEG"_s << QByteArray("image/jpeg") << u"a.JPEG"_s;
        QTest::newRow("no type") << u"a.gif"_s << QByteArray() << u"a.gif"_s;
        QTest::newRow("unknown type") << u"a.gif"_s << QByteArray("application/octet-stream") << u"a.gif"_s;
        QTest::newRow("unsafe") << u"../a/b.gif"_s << QByteArray("image/gif") << safeDownloadName(u"../a/b.gif"_s);
    }

    void name_getsTheSuffixOfItsType()
    {
        QFETCH(QString, wanted);
        QFETCH(QByteArray, type);
        QTEST(downloadNameForType(wanted, type), "expected");
    }

    void failure_isReadAsWritten()
    {
        const DownloadFailure full{.error = {.kind = Error::Kind::File, .detail = u"no “space”"_s},
                                   .disk = {.cause = DiskTrouble::Cause::DiskFull, .missingBytes = 5'000'000'000}};
        const DownloadFailure none{.error = {.kind = Error::Kind::NotFound, .httpStatus = 404, .detail = u"x"_s},
                                   .disk = {}};
        QCOMPARE(failureFromNote(failureNote(full)), full);
        QCOMPARE(failureFromNote(failureNote(none)), none);
        QCOMPARE(failureFromNote(u"as it was once"_s).error.detail, u"as it was once"_s);
    }

    void restored_afterAdding_isNotThereTwice()
    {
        FakeHttpServer server([](const FakeRequest &) { return FakeReply{.status = 404}; });
        MemoryRecords records;
        ManagerPool pool(2);
        DownloadWriter writer;
        DownloadQueue queue(pool, writer, &records, {.limits = quickLimits()});
        QSignalSpy idle(&queue, &DownloadQueue::idle);
        queue.add(
            {{.url = server.url(u"/a.gif"_s), .folder = m_folder.path(), .fileName = {}, .part = {}, .path = {}}});
        QVERIFY(idle.wait(DownloadPatience)); // and saved
        QCOMPARE(records.kept.size(), 1);
        QSignalSpy restored(&queue, &DownloadQueue::restored);
        queue.restore();
        QVERIFY(restored.wait(DownloadPatience));
        QCOMPARE(queue.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDownloadHere)
#include "tst_downloadhere.moc"
