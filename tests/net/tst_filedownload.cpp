// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/downloadhelp.h"

#include <QTest>

#include <memory>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

// One file to disk: names, going on, replacing.
class TestFileDownload : public QObject
{
    Q_OBJECT

private:
    static constexpr qsizetype Size = 3'000'000;
    const QByteArray m_body = fileBytes(Size);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeHttpServer> m_server;

    DownloadRequest request(const QString &path = u"/cat.gif"_s) const
    {
        return {.url = m_server->url(path), .folder = m_folder->path(), .limits = quickLimits()};
    }

    QString path(const QString &name) const { return m_folder->filePath(name); }

    void serve(FakeHttpServer::Route route) { m_server = std::make_unique<FakeHttpServer>(std::move(route)); }

    // A part file with so much of the body, and what is known of it.
    PartRecord leftOver(qsizetype bytes, const QByteArray &eTag = "\"v1\"", qint64 total = Size) const
    {
        const PartRecord part{.file = path(u".cat.gif.part"_s), .fileName = u"cat.gif"_s, .eTag = eTag, .total = total};
        return writeFile(part.file, m_body.first(bytes)) ? part : PartRecord();
    }

private slots:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        serve([this](const FakeRequest &asked) { return fileReply(m_body, asked); });
    }

    void file_isWholeUnderItsName()
    {
        const DownloadOutcome outcome = download(request());
        QVERIFY2(outcome.file, qPrintable(outcome.failure.error.detail));
        QCOMPARE(outcome.file->path, path(u"cat.gif"_s));
        QCOMPARE(outcome.file->bytes, Size);
        QCOMPARE(contentOf(outcome.file->path), m_body);
        QCOMPARE(namesIn(m_folder->path()), QStringList{u"cat.gif"_s});
    }

    void halfOfIt_isOnlyInTheHiddenPart()
    {
        serve([this](const FakeRequest &asked) {
            FakeReply reply = fileReply(m_body, asked);
            reply.sentAtFirst = Size / 2;
            return reply;
        });
        QNetworkAccessManager network;
        DownloadWriter writer;
        FileDownload half(network, writer, request());
        QSignalSpy begun(&half, &FileDownload::begun);
        QVERIFY(begun.wait(DownloadPatience));
        QVERIFY(QTest::qWaitFor([&] { return half.received() == Size / 2; }, DownloadPatience));
        QCOMPARE(namesIn(m_folder->path()), QStringList{u".cat.gif.part"_s});
        m_server->sendMore();
        QVERIFY(outcomeOf(half).file);
        QCOMPARE(contentOf(path(u"cat.gif"_s)), m_body);
    }

    void emptyFile_isAFile()
    {
        serve([](const FakeRequest &asked) { return fileReply({}, asked); });
        const DownloadOutcome outcome = download(request());
        QVERIFY(outcome.file);
        QCOMPARE(QFileInfo(outcome.file->path).size(), 0);
    }

    void chunkedBody_isTakenToItsEnd()
    {
        serve([this](const FakeRequest &) { return FakeReply{.body = m_body, .isChunked = true}; });
        const DownloadOutcome outcome = download(request());
        QVERIFY(outcome.file);
        QCOMPARE(contentOf(outcome.file->path), m_body);
    }

    void takenName_getsANumber()
    {
        QVERIFY(writeFile(path(u"cat.gif"_s), "old"));
        QCOMPARE(download(request()).name(), u"cat (2).gif"_s);
        QCOMPARE(download(request()).name(), u"cat (3).gif"_s);
        QCOMPARE(contentOf(path(u"cat.gif"_s)), QByteArray("old"));
    }

    void sameNameAtTheSameTime_losesNothing()
    {
        QNetworkAccessManager network;
        DownloadWriter writer;
        std::vector<std::unique_ptr<FileDownload>> downloads;
        int ended = 0;
        for (int index = 0; index < 8; ++index) {
            downloads.push_back(std::make_unique<FileDownload>(network, writer, request()));
            connect(downloads.back().get(), &FileDownload::done, this, [&ended] { ++ended; });
        }
        QVERIFY(QTest::qWaitFor([&] { return ended == 8; }, DownloadPatience));
        QCOMPARE(namesIn(m_folder->path()).size(), 8);
        const QStringList names = namesIn(m_folder->path());
        for (const QString &name : names) {
            QVERIFY(!name.startsWith(u'.'));
            QCOMPARE(contentOf(path(name)), m_body);
        }
    }

    void replacing_keepsTheOldFileUntilTheNewOneIsWhole()
    {
        QVERIFY(writeFile(path(u"my.gif"_s), "old"));
        DownloadRequest wanted = request();
        wanted.fileName = u"my.gif"_s;
        wanted.replaces = true;
        serve([](const FakeRequest &) { return FakeReply{.body = "new", .fault = FakeReply::Fault::Truncate}; });
        wanted.url = m_server->url();
        QVERIFY(!download(wanted).file);
        QCOMPARE(contentOf(path(u"my.gif"_s)), QByteArray("old"));
        serve([](const FakeRequest &) { return FakeReply{.body = "new"}; });
        wanted.url = m_server->url();
        QCOMPARE(download(wanted).name(), u"my.gif"_s);
        QCOMPARE(contentOf(path(u"my.gif"_s)), QByteArray("new"));
        QCOMPARE(namesIn(m_folder->path()), QStringList{u"my.gif"_s});
    }

    void missingFolder_isMade()
    {
        DownloadRequest wanted = request();
        wanted.folder = path(u"a/b"_s);
        QCOMPARE(download(wanted).file->path, path(u"a/b/cat.gif"_s));
    }

    void leftOver_isGoneOnWith()
    {
        DownloadRequest wanted = request();
        wanted.part = leftOver(1'000'000);
        const DownloadOutcome outcome = download(wanted);
        QVERIFY2(outcome.file, qPrintable(outcome.failure.error.detail));
        QVERIFY(outcome.file->wasResumed);
        QCOMPARE(m_server->requests().constFirst().headers.value("range"), QByteArray("bytes=1000000-"));
        QCOMPARE(contentOf(outcome.file->path), m_body);
        QCOMPARE(namesIn(m_folder->path()), QStringList{u"cat.gif"_s});
    }

    void changedFile_startsAnew()
    {
        DownloadRequest wanted = request();
        wanted.part = leftOver(1'000'000, "\"v0\"");
        const DownloadOutcome outcome = download(wanted);
        QVERIFY(outcome.file);
        QVERIFY(!outcome.file->wasResumed);
        QCOMPARE(contentOf(outcome.file->path), m_body);
    }

    // A server that minds Range but not If-Range.
    void otherRest_startsAnew_data()
    {
        QTest::addColumn<QByteArray>("eTag");
        QTest::addColumn<QByteArray>("range");
        QTest::newRow("validator") << QByteArray("\"v2\"") << QByteArray("bytes 1000000-2999999/3000000");
        QTest::newRow("total") << QByteArray("\"v1\"") << QByteArray("bytes 1000000-2999999/3000001");
        QTest::newRow("place") << QByteArray("\"v1\"") << QByteArray("bytes 999999-2999999/3000000");
        QTest::newRow("nonsense") << QByteArray("\"v1\"") << QByteArray("bytes of mine");
    }

    void otherRest_startsAnew()
    {
        QFETCH(QByteArray, eTag);
        QFETCH(QByteArray, range);
        serve([&](const FakeRequest &asked) {
            FakeReply reply{.headers = {{"ETag", eTag}}, .body = m_body};
            if (asked.headers.contains("range")) {
                reply.status = 206;
                reply.headers.append({"Content-Range", range});
                reply.body = QByteArray(2'000'000, 'x');
            }
            return reply;
        });
        DownloadRequest wanted = request();
        wanted.part = leftOver(1'000'000);
        const DownloadOutcome outcome = download(wanted);
        QVERIFY2(outcome.file, qPrintable(outcome.failure.error.detail));
        QCOMPARE(contentOf(outcome.file->path), m_body);
        QCOMPARE(m_server->requests().size(), 2);
    }

    void wholeLeftOver_onlyGetsItsName()
    {
        DownloadRequest wanted = request();
        wanted.part = leftOver(Size);
        QCOMPARE(contentOf(download(wanted).file->path), m_body);
        QVERIFY(m_server->requests().isEmpty());
    }

    void wholeLeftOverOfUnknownLength_isRecognized()
    {
        DownloadRequest wanted = request();
        wanted.part = leftOver(Size, "\"v1\"", -1);
        QCOMPARE(contentOf(download(wanted).file->path), m_body); // by a 416
        QCOMPARE(m_server->requests().size(), 1);
    }

    void longerLeftOver_startsAnew()
    {
        DownloadRequest wanted = request();
        wanted.part = leftOver(Size, "\"v1\"", -1);
        serve([this](const FakeRequest &asked) { return fileReply(m_body.first(1000), asked); });
        wanted.url = m_server->url(u"/cat.gif"_s);
        QCOMPARE(contentOf(download(wanted).file->path), m_body.first(1000));
    }

    void vanishedLeftOver_startsAnew()
    {
        DownloadRequest wanted = request();
        wanted.part = leftOver(1'000'000);
        QVERIFY(QFile::remove(wanted.part.file));
        QCOMPARE(contentOf(download(wanted).file->path), m_body);
    }

    void leftOverThatGotItsName_isNotFetchedAgain()
    {
        DownloadRequest wanted = request();
        wanted.part = leftOver(Size);
        QVERIFY(QFile::rename(wanted.part.file, path(u"cat.gif"_s)));
        QCOMPARE(download(wanted).file->path, path(u"cat.gif"_s));
        QVERIFY(m_server->requests().isEmpty());
    }

    void brokenConnection_isGoneOnWith()
    {
        int tries = 0;
        serve([this, &tries](const FakeRequest &asked) {
            FakeReply reply = fileReply(m_body, asked);
            reply.fault = ++tries < 3 ? FakeReply::Fault::Truncate : FakeReply::Fault::None;
            return reply;
        });
        const DownloadOutcome outcome = download(request());
        QVERIFY2(outcome.file, qPrintable(outcome.failure.error.detail));
        QCOMPARE(tries, 3);
        QVERIFY(m_server->requests().last().headers.value("range").startsWith("bytes="));
        QCOMPARE(contentOf(outcome.file->path), m_body);
    }

    void brokenConnectionWithoutValidator_startsAnew()
    {
        int tries = 0;
        serve([this, &tries](const FakeRequest &) {
            return FakeReply{.body = m_body,
                             .fault = ++tries < 3 ? FakeReply::Fault::Truncate : FakeReply::Fault::None};
        });
        const DownloadOutcome outcome = download(request());
        QVERIFY(outcome.file);
        QVERIFY(!m_server->requests().last().headers.contains("range"));
        QCOMPARE(contentOf(outcome.file->path), m_body);
    }

    void redirect_isFollowed()
    {
        serve([this](const FakeRequest &asked) {
            if (asked.url.path() == u"/old.gif"_s) {
                return FakeReply{.status = 302, .headers = {{"Location", "/new.gif"}}};
            }
            return fileReply(m_body, asked);
        });
        QCOMPARE(download(request(u"/old.gif"_s)).name(), u"new.gif"_s);
    }

    void destroying_keepsThePartAndDiscardingDoesNot()
    {
        serve([this](const FakeRequest &asked) {
            FakeReply reply = fileReply(m_body, asked);
            reply.sentAtFirst = Size / 2;
            return reply;
        });
        for (const bool isDiscarded : {false, true}) {
            QNetworkAccessManager network;
            {
                DownloadWriter writer;
                auto half = std::make_unique<FileDownload>(network, writer, request());
                QVERIFY(QTest::qWaitFor([&] { return half->received() == Size / 2; }, DownloadPatience));
                if (isDiscarded) {
                    half->discard();
                }
                half.reset();
            } // all is written now
            const qint64 left = QFileInfo(path(u".cat.gif.part"_s)).size();
            QCOMPARE(left, isDiscarded ? 0 : Size / 2);
            QCOMPARE(namesIn(m_folder->path()).size(), isDiscarded ? 0 : 1);
            QFile::remove(path(u".cat.gif.part"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestFileDownload)
#include "tst_filedownload.moc"
