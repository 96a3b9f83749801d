// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/downloadhelp.h"

#include <QProcess>
#include <QTest>

#include <memory>

using namespace gn;
using namespace gn::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// What goes wrong with one file, on the way and on the disk: the error, the old file untouched, nothing half visible.
class TestFileDownloadFaults : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeHttpServer> m_server;
    QString m_mounted;

    DownloadRequest request(const QString &path = u"/cat.gif"_s) const
    {
        return {.url = m_server->url(path), .folder = m_folder->path(), .limits = quickLimits()};
    }

    void serve(FakeHttpServer::Route route) { m_server = std::make_unique<FakeHttpServer>(std::move(route)); }

    void serve(const FakeReply &reply)
    {
        serve([reply](const FakeRequest &) { return reply; });
    }

    QStringList left() const { return namesIn(m_folder->path()); }

    // Needs root; else the test is skipped.
    bool mount(const QStringList &options)
    {
        const QString point = m_folder->filePath(u"mounted"_s);
        QDir().mkpath(point);
        QProcess process;
        process.start(u"mount"_s, QStringList{u"-t"_s, u"tmpfs"_s, u"-o"_s} + options + QStringList{u"none"_s, point});
        if (!process.waitForFinished() || process.exitCode() != 0) {
            return false;
        }
        m_mounted = point;
        return true;
    }

private slots:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void cleanup()
    {
        if (!m_mounted.isEmpty()) {
            QCOMPARE(QProcess::execute(u"umount"_s, {m_mounted}), 0);
            m_mounted.clear();
        }
    }

    void status_isTheError_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("403") << 403 << Error::Kind::HttpStatus;
        QTest::newRow("404") << 404 << Error::Kind::NotFound;
        QTest::newRow("410") << 410 << Error::Kind::NotFound;
        QTest::newRow("503") << 503 << Error::Kind::Outage;
        QTest::newRow("204") << 204 << Error::Kind::HttpStatus;
    }

    void status_isTheError()
    {
        QFETCH(int, status);
        serve(FakeReply{.status = status, .body = "<html>no</html>"});
        const DownloadOutcome outcome = download(request());
        QTEST(outcome.kind(), "kind");
        QCOMPARE(outcome.failure.error.httpStatus, status);
        QVERIFY(left().isEmpty());
    }

    void stall_isATimeout_data()
    {
        QTest::addColumn<bool>("isInBody");
        QTest::newRow("before the head") << false;
        QTest::newRow("in the body") << true;
    }

    void stall_isATimeout()
    {
        QFETCH(bool, isInBody);
        serve([isInBody](const FakeRequest &asked) {
            FakeReply reply = fileReply(fileBytes(1'000'000), asked);
            reply.fault = isInBody ? FakeReply::Fault::StallInBody : FakeReply::Fault::StallBeforeHead;
            return reply;
        });
        DownloadRequest wanted = request();
        wanted.limits.idleTimeout = 200ms;
        const DownloadOutcome outcome = download(wanted);
        QCOMPARE(outcome.kind(), Error::Kind::Timeout);
        QCOMPARE(outcome.isResumable, isInBody);
        QCOMPARE(left(), isInBody ? QStringList{u".cat.gif.part"_s} : QStringList());
    }

    void slowServer_isNoTimeout()
    {
        serve([](const FakeRequest &asked) {
            FakeReply reply = fileReply(fileBytes(10), asked);
            reply.sentAtFirst = 1;
            return reply;
        });
        QTimer drip;
        connect(&drip, &QTimer::timeout, m_server.get(), [this] { m_server->sendMore(1); });
        drip.start(100ms);
        DownloadRequest wanted = request();
        wanted.limits.idleTimeout = 800ms; // all of it takes longer
        QVERIFY(download(wanted).file);
    }

    void closedEarly_isTruncatedAfterThreeTries()
    {
        serve(FakeReply{.body = fileBytes(100'000), .fault = FakeReply::Fault::Truncate});
        const DownloadOutcome outcome = download(request());
        QCOMPARE(outcome.kind(), Error::Kind::Truncated);
        QCOMPARE(m_server->requests().size(), 3);
        QVERIFY(!outcome.isResumable); // without a validator
        QVERIFY(QTest::qWaitFor([this] { return left().isEmpty(); }));
    }

    void closedWithoutAByte_isANetworkErrorAfterThreeTries()
    {
        serve(FakeReply{.fault = FakeReply::Fault::Reset});
        QCOMPARE(download(request()).kind(), Error::Kind::Network);
        QVERIFY(m_server->requests().size() >= 3); // QNetworkAccessManager tries again by itself too
        QVERIFY(left().isEmpty());
    }

    void waitingBetweenTries_isAtMostFiveSeconds()
    {
        std::chrono::milliseconds sum{0};
        const DownloadLimits usual;
        for (const std::chrono::milliseconds delay : usual.retryDelays) {
            sum += delay;
        }
        QCOMPARE(usual.retryDelays.size(), 2);
        QVERIFY(sum <= 5s);
    }

    void lieAboutTheLength_isTruncated()
    {
        serve([](const FakeRequest &) {
            FakeReply reply{.headers = {{"Content-Length", "200000"}, {"ETag", "\"a\""}}, .body = fileBytes(100'000)};
            reply.endsByClosing = true; // no other Content-Length
            return reply;
        });
        const DownloadOutcome outcome = download(request());
        QCOMPARE(outcome.kind(), Error::Kind::Truncated);
        QVERIFY(!left().contains(u"cat.gif"_s));
    }

    void redirects_areRefused_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("in a circle") << QByteArray("/cat.gif");
        QTest::newRow("file") << QByteArray("file:///etc/passwd");
        QTest::newRow("ftp") << QByteArray("ftp://example.org/x");
        QTest::newRow("data") << QByteArray("data:image/gif;base64,R0lGODlh");
        QTest::newRow("nowhere") << QByteArray();
    }

    void redirects_areRefused()
    {
        QFETCH(QByteArray, location);
        serve(FakeReply{.status = 302, .headers = {{"Location", location}}});
        const DownloadOutcome outcome = download(request());
        QCOMPARE(outcome.kind(), Error::Kind::Redirect);
        QVERIFY(m_server->requests().size() <= 6);
        QVERIFY(left().isEmpty());
    }

    void foreignScheme_isRefused()
    {
        serve(FakeReply{});
        DownloadRequest wanted = request();
        wanted.url = QUrl(u"file:///etc/passwd"_s);
        QCOMPARE(download(wanted).kind(), Error::Kind::InvalidData);
        QVERIFY(left().isEmpty());
    }

    void tooLarge_isRefused_data()
    {
        QTest::addColumn<bool>("isAnnounced");
        QTest::newRow("announced") << true;
        QTest::newRow("found out") << false;
    }

    void tooLarge_isRefused()
    {
        QFETCH(bool, isAnnounced);
        serve(FakeReply{.body = fileBytes(100'000), .isChunked = !isAnnounced});
        DownloadRequest wanted = request();
        wanted.limits.maxBytes = 99'999;
        QCOMPARE(download(wanted).kind(), Error::Kind::TooLarge);
        QVERIFY(QTest::qWaitFor([this] { return left().isEmpty(); }));
    }

    void refusedConnection_isANetworkError()
    {
        serve(FakeReply{});
        m_server->stopListening();
        QCOMPARE(download(request()).kind(), Error::Kind::Network);
    }

    void fullDisk_saysHowMuchIsMissing_data()
    {
        QTest::addColumn<bool>("isAnnounced");
        QTest::newRow("length known") << true;
        QTest::newRow("length unknown") << false;
    }

    void fullDisk_saysHowMuchIsMissing()
    {
        QFETCH(bool, isAnnounced);
        if (!mount({u"size=1m"_s})) {
            QSKIP("mounting a small tmpfs needs root");
        }
        QVERIFY(writeFile(m_mounted + u"/cat.gif"_s, "old"));
        serve(FakeReply{.body = fileBytes(3'000'000), .isChunked = !isAnnounced});
        DownloadRequest wanted = request();
        wanted.folder = m_mounted;
        wanted.fileName = u"cat.gif"_s;
        wanted.replaces = true;
        const DownloadOutcome outcome = download(wanted);
        QCOMPARE(outcome.kind(), Error::Kind::File);
        QCOMPARE(outcome.failure.disk.cause, DiskTrouble::Cause::DiskFull);
        if (isAnnounced) {
            QVERIFY(outcome.failure.disk.missingBytes > 1'900'000);
            QVERIFY(outcome.failure.disk.missingBytes < 2'200'000);
        }
        QCOMPARE(namesIn(m_mounted), QStringList{u"cat.gif"_s});
        QCOMPARE(contentOf(m_mounted + u"/cat.gif"_s), QByteArray("old"));
    }

    void diskThatFillsMeanwhile_canBeGoneOnWith()
    {
        if (!mount({u"size=4m"_s})) {
            QSKIP("mounting a small tmpfs needs root");
        }
        serve([](const FakeRequest &asked) {
            FakeReply reply = fileReply(fileBytes(3'000'000), asked);
            reply.sentAtFirst = asked.headers.contains("range") ? 3'000'000 : 500'000;
            return reply;
        });
        DownloadRequest wanted = request();
        wanted.folder = m_mounted;
        DownloadOutcome outcome;
        {
            QNetworkAccessManager network;
            DownloadWriter writer;
            FileDownload half(network, writer, wanted);
            QVERIFY(QTest::qWaitFor([&] { return half.received() == 500'000; }, DownloadPatience));
            QVERIFY(writeFile(m_mounted + u"/other"_s, QByteArray(3'000'000, 'x')));
            m_server->sendMore();
            outcome = outcomeOf(half);
        }
        QCOMPARE(outcome.failure.disk.cause, DiskTrouble::Cause::DiskFull);
        QVERIFY(outcome.failure.disk.missingBytes > 1'000'000);
        QVERIFY(outcome.isResumable);
        QVERIFY(QFile::remove(m_mounted + u"/other"_s));
        wanted.part = outcome.part;
        if (wanted.part.file.isEmpty()) {
            wanted.part = {.file = m_mounted + u"/.cat.gif.part"_s,
                           .fileName = u"cat.gif"_s,
                           .eTag = "\"v1\"",
                           .total = 3'000'000};
        }
        const DownloadOutcome again = download(wanted);
        QVERIFY2(again.file, qPrintable(again.failure.error.detail));
        QVERIFY(again.file->wasResumed);
        QCOMPARE(contentOf(again.file->path), fileBytes(3'000'000));
    }

    void readOnlyFolder_isNoPermission()
    {
        if (!mount({u"ro"_s})) {
            QSKIP("mounting read-only needs root");
        }
        serve(FakeReply{.body = "GIF89a"});
        DownloadRequest wanted = request();
        wanted.folder = m_mounted;
        const DownloadOutcome outcome = download(wanted);
        QCOMPARE(outcome.kind(), Error::Kind::File);
        QCOMPARE(outcome.failure.disk.cause, DiskTrouble::Cause::NoPermission);
    }

    void folderThatCantBeMade_isNoPermission()
    {
        serve(FakeReply{.body = "GIF89a"});
        QVERIFY(writeFile(m_folder->filePath(u"file"_s), "x"));
        DownloadRequest wanted = request();
        wanted.folder = m_folder->filePath(u"file/below"_s);
        const DownloadOutcome outcome = download(wanted);
        QCOMPARE(outcome.kind(), Error::Kind::File);
        QCOMPARE(outcome.failure.disk.cause, DiskTrouble::Cause::NoPermission);
    }

    void vanishedFolder_isSaid()
    {
#if defined(Q_OS_WIN)
        QSKIP("A folder with an open file can't be removed there");
#endif
        serve([](const FakeRequest &asked) {
            FakeReply reply = fileReply(fileBytes(1'000'000), asked);
            reply.sentAtFirst = 500'000;
            return reply;
        });
        DownloadRequest wanted = request();
        wanted.folder = m_folder->filePath(u"gone"_s);
        QNetworkAccessManager network;
        DownloadWriter writer;
        FileDownload half(network, writer, wanted);
        QVERIFY(QTest::qWaitFor([&] { return half.received() == 500'000; }, DownloadPatience));
        QVERIFY(QTest::qWaitFor([&] { return !namesIn(wanted.folder).isEmpty(); }, DownloadPatience));
        QVERIFY(QDir(wanted.folder).removeRecursively());
        m_server->sendMore();
        const DownloadOutcome outcome = outcomeOf(half);
        QCOMPARE(outcome.kind(), Error::Kind::File);
        QCOMPARE(outcome.failure.disk.cause, DiskTrouble::Cause::FolderGone);
        QVERIFY(left().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFileDownloadFaults)
#include "tst_filedownloadfaults.moc"
