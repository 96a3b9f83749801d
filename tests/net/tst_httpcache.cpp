// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/cachebench.h"

#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

class TestHttpCache : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_parent;

    QString folder() const { return m_parent->filePath(u"http"_s); }

    QFileInfoList files() const { return QDir(folder()).entryInfoList(QDir::Files); }

    qint64 bytesOnDisk() const
    {
        qint64 sum = 0;
        for (const QFileInfo &info : files()) {
            sum += info.size();
        }
        return sum;
    }

private slots:

    void init() { m_parent = std::make_unique<QTemporaryDir>(); }

    void stored_isFoundAgain()
    {
        HttpCache cache(folder(), Plenty);
        QVERIFY(!lookUp(cache, gif(1)));
        cache.store(gif(1), answer("GIF89a"));
        const Found found = lookUp(cache, gif(1));
        QVERIFY(found.has_value());
        QVERIFY(found->isFresh);
        QVERIFY(found->response.isFromCache);
        QCOMPARE(found->response.status, 200);
        QCOMPARE(found->response.body, QByteArray("GIF89a"));
        QCOMPARE(found->response.url, gif(1));
        QCOMPARE(found->response.headers.value("content-type"), QByteArray("image/gif"));
        QCOMPARE(found->etag, QByteArray("\"v1\""));
        QCOMPARE(found->lastModified, QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"));
        QVERIFY(!lookUp(cache, gif(2)));
    }

    void stored_outlivesTheProgram()
    {
        HttpCache(folder(), Plenty).store(gif(1), answer("GIF89a")); // its destructor waits
        HttpCache cache(folder(), Plenty);
        QCOMPARE(lookUp(cache, gif(1)).value().response.body, QByteArray("GIF89a"));
    }

    void folder_isMadeWhenFirstNeededAndPrivate()
    {
        HttpCache cache(folder(), Plenty);
        QVERIFY(!lookUp(cache, gif(1)));
        QVERIFY(!QFileInfo::exists(folder()));
        cache.store(gif(1), answer("x"));
        QVERIFY(lookUp(cache, gif(1)));
#ifdef Q_OS_UNIX
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!(QFileInfo(folder()).permissions() & others));
#endif
    }

    void files_nameNoUrl()
    {
        {
            HttpCache cache(folder(), Plenty);
            cache.store(gif(1), answer("GIF89a"));
        }
        QCOMPARE(files().size(), 1);
        QFile file(files().first().filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray all = file.fileName().toUtf8() + file.readAll();
        all.replace('\0', ""); // finds UTF-16 too
        QVERIFY(all.contains("GIF89a"));
        for (const char *part : {"example.org", "gif-1", "S3CRET", "cid=", "https"}) {
            QVERIFY2(!all.contains(part), part);
        }
    }

    void forbidden_isNotKeptAndReplacesTheOld()
    {
        HttpCache cache(folder(), Plenty);
        cache.store(gif(1), answer("old"));
        QVERIFY(lookUp(cache, gif(1)));
        cache.store(gif(1), answer("new", "no-store"));
        QVERIFY(!lookUp(cache, gif(1)));
        QVERIFY(files().isEmpty());
    }

    void gone_isRemovedButAnOutageIsNot()
    {
        HttpCache cache(folder(), Plenty);
        cache.store(gif(1), answer("old"));
        Response failed = answer("sorry");
        failed.status = 503;
        cache.store(gif(1), failed);
        QCOMPARE(lookUp(cache, gif(1)).value().response.body, QByteArray("old"));
        failed.status = 404;
        cache.store(gif(1), failed);
        QVERIFY(!lookUp(cache, gif(1)));
    }

    void refresh_makesFreshAgain()
    {
        HttpCache cache(folder(), Plenty);
        cache.store(gif(1), answer("GIF89a", "no-cache"));
        QVERIFY(!lookUp(cache, gif(1)).value().isFresh);
        Response notModified;
        notModified.status = 304;
        notModified.headers = {{"cache-control", "max-age=60"}, {"etag", "\"v2\""}};
        cache.refresh(gif(1), notModified);
        const Found found = lookUp(cache, gif(1));
        QVERIFY(found.value().isFresh);
        QCOMPARE(found->response.body, QByteArray("GIF89a"));
        QCOMPARE(found->etag, QByteArray("\"v2\""));
        QCOMPARE(found->response.headers.value("content-type"), QByteArray("image/gif"));
    }

    void damaged_isIgnoredAndDeleted_data()
    {
        QTest::addColumn<qsizetype>("keptBytes");
        QTest::addColumn<qsizetype>("flippedByte");
        QTest::newRow("empty") << qsizetype(0) << qsizetype(-1);
        QTest::newRow("cut in the magic") << qsizetype(3) << qsizetype(-1);
        QTest::newRow("cut in the head") << qsizetype(30) << qsizetype(-1);
        QTest::newRow("cut in the body") << qsizetype(800) << qsizetype(-1);
        QTest::newRow("magic") << qsizetype(-1) << qsizetype(0);
        QTest::newRow("checksum") << qsizetype(-1) << qsizetype(5);
        QTest::newRow("length of the key") << qsizetype(-1) << qsizetype(8);
        QTest::newRow("headers") << qsizetype(-1) << qsizetype(170);
        QTest::newRow("body") << qsizetype(-1) << qsizetype(900);
    }

    void damaged_isIgnoredAndDeleted()
    {
        QFETCH(const qsizetype, keptBytes);
        QFETCH(const qsizetype, flippedByte);
        HttpCache(folder(), Plenty).store(gif(1), answer(QByteArray(1000, 'b')));
        QFile file(files().first().filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        file.close();
        bytes = keptBytes < 0 ? bytes : bytes.first(keptBytes);
        if (flippedByte >= 0) {
            bytes[flippedByte] = char(bytes.at(flippedByte) ^ 0x80);
        }
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        HttpCache cache(folder(), Plenty);
        QVERIFY(!lookUp(cache, gif(1)));
        QVERIFY(files().isEmpty());
    }

    void anotherUrlsFile_isNotBelieved()
    {
        HttpCache(folder(), Plenty).store(gif(1), answer("one"));
        const QString swapped = QDir(folder()).filePath(CacheStore::keyOf(gif(2)) + u".gnc"_s);
        QVERIFY(QFile::copy(files().first().filePath(), swapped));
        HttpCache cache(folder(), Plenty);
        QVERIFY(!lookUp(cache, gif(2)));
        QVERIFY(lookUp(cache, gif(1)));
    }

    void clear_freesOurFilesOnly()
    {
        HttpCache cache(folder(), Plenty);
        cache.store(gif(1), answer("one"));
        cache.store(gif(2), answer("two"));
        const qint64 before = used(cache);
        QFile foreign(QDir(folder()).filePath(u"notes.txt"_s));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        const auto freed = waitFor<Result<qint64>>([&](auto handler) { return cache.clear(handler); });
        QCOMPARE(freed.value(), before);
        QCOMPARE(used(cache), 0);
        QVERIFY(!lookUp(cache, gif(1)));
        QVERIFY(foreign.exists());
    }

    void destroyedReply_staysSilent()
    {
        HttpCache cache(folder(), Plenty);
        cache.store(gif(1), answer("one"));
        bool wasCalled = false;
        auto reply = cache.lookUp(gif(1), [&](const Found &) { wasCalled = true; });
        reply.reset();
        QVERIFY(lookUp(cache, gif(1))); // the worker is past the first
        QVERIFY(!wasCalled);
    }

    void replyDestroyedInItsHandler_isFine()
    {
        HttpCache cache(folder(), Plenty);
        int times = 0;
        std::unique_ptr<PendingReply> reply;
        reply = cache.lookUp(gif(1), [&](const Found &) {
            ++times;
            reply.reset();
        });
        QTRY_COMPARE(times, 1);
        QVERIFY(reply == nullptr);
    }

    void cacheGone_repliesStaySilent()
    {
        bool wasCalled = false;
        auto cache = std::make_unique<HttpCache>(folder(), Plenty);
        const auto reply = cache->lookUp(gif(1), [&](const Found &) { wasCalled = true; });
        cache.reset();
        QCoreApplication::processEvents();
        QVERIFY(!wasCalled);
    }

    void unwritableFolder_isNoTrouble()
    {
        QFile blocker(folder()); // a file stands where the folder should be
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        HttpCache cache(folder(), Plenty);
        cache.store(gif(1), answer("one"));
        QVERIFY(!lookUp(cache, gif(1)));
        QCOMPARE(used(cache), 0);
    }
};

QTEST_GUILESS_MAIN(TestHttpCache)
#include "tst_httpcache.moc"
