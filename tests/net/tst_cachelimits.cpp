// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/cachebench.h"

#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

class TestCacheLimits : public QObject
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

    void size_isBoundedAtAllTimes()
    {
        constexpr qint64 Limit = 100'000;
        HttpCache cache(folder(), Limit);
        for (int i = 0; i < 60; ++i) {
            cache.store(gif(i), answer(QByteArray(9000, 'x')));
            const qint64 bytes = used(cache);
            QVERIFY(bytes <= Limit);
            QCOMPARE(bytes, bytesOnDisk());
        }
        QVERIFY(bytesOnDisk() > Limit / 2);
        QVERIFY(lookUp(cache, gif(59)));
        QVERIFY(!lookUp(cache, gif(0)));
    }

    void leastRecentlyUsed_goesFirst()
    {
        HttpCache cache(folder(), 100'000);
        for (int i = 0; i < 8; ++i) {
            cache.store(gif(i), answer(QByteArray(10'000, 'x')));
        }
        QVERIFY(used(cache) > 80'000);
        for (int i = 0; i < 8; ++i) { // an hour apart, so that no clock's grain matters
            QFile file(QDir(folder()).filePath(CacheStore::keyOf(gif(i)) + u".gnc"_s));
            QVERIFY(file.open(QIODevice::ReadWrite));
            const QDateTime time = QDateTime::currentDateTime().addSecs(-3600 * (10 - i));
            QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
        }
        QVERIFY(lookUp(cache, gif(0)));
        cache.store(gif(100), answer(QByteArray(30'000, 'x')));
        QVERIFY(lookUp(cache, gif(0)));
        QVERIFY(!lookUp(cache, gif(1)));
        QVERIFY(lookUp(cache, gif(7)));
        QVERIFY(lookUp(cache, gif(100)));
    }

    void smallerLimit_makesRoomAtOnce()
    {
        HttpCache cache(folder(), Plenty);
        for (int i = 0; i < 10; ++i) {
            cache.store(gif(i), answer(QByteArray(10'000, 'x')));
        }
        cache.setMaxBytes(35'000);
        QVERIFY(used(cache) <= 35'000);
        cache.setMaxBytes(0);
        QCOMPARE(used(cache), 0);
        cache.store(gif(1), answer("x"));
        QVERIFY(!lookUp(cache, gif(1)));
        QVERIFY(files().isEmpty());
    }

    void tooLargeForTheCache_isNotKeptAndDrivesNothingOut()
    {
        HttpCache cache(folder(), 100'000);
        cache.store(gif(1), answer(QByteArray(10'000, 'x')));
        cache.store(gif(2), answer(QByteArray(60'000, 'x')));
        QVERIFY(!lookUp(cache, gif(2)));
        QVERIFY(lookUp(cache, gif(1)));
    }

    void twoCaches_shareAFolder()
    {
        HttpCache one(folder(), 100'000);
        HttpCache two(folder(), 100'000);
        one.store(gif(1), answer("one"));
        QVERIFY(lookUp(one, gif(1)));
        QVERIFY(lookUp(two, gif(1)));
        for (int i = 10; i < 30; ++i) {
            one.store(gif(i), answer(QByteArray(9000, 'x')));
            two.store(gif(i + 100), answer(QByteArray(9000, 'x')));
        }
        QVERIFY(used(one) <= 200'000); // each knows what the other did after its next count
        two.setMaxBytes(100'000);
        QVERIFY(used(two) <= 100'000);
        waitFor<Result<qint64>>([&](auto handler) { return two.clear(handler); });
        QVERIFY(!lookUp(one, gif(29)));
    }

    void abandonedTemporaryFile_isSweptUp()
    {
        HttpCache cache(folder(), Plenty);
        cache.store(gif(1), answer("one"));
        QVERIFY(lookUp(cache, gif(1)));
        QFile old(files().first().filePath() + u".AbCdEf"_s);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("half");
        QVERIFY(old.flush());
        QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
        old.close();
        const qint64 counted = used(cache);
        QVERIFY(!old.exists());
        QCOMPARE(counted, bytesOnDisk());
    }
};

QTEST_GUILESS_MAIN(TestCacheLimits)
#include "tst_cachelimits.moc"
