// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/bytecache.h"

#include <QTest>

using namespace Qt::StringLiterals;
using gn::ByteCache;

namespace {

QUrl url(int number)
{
    return QUrl(u"https://example.org/%1.gif"_s.arg(number));
}

} // namespace

class TestByteCache final : public QObject
{
    Q_OBJECT

private slots:
    void inserted_isFoundWithoutACopy();
    void full_dropsTheLeastRecentlyUsed();
    void largerThanTheCache_isNotKept();
    void sameUrl_isReplaced();
    void smallerMaximum_drops();
    void clear_empties();
    void opening_isNoWholeFile();
    void whole_replacesTheOpening();
    void opening_neverReplacesTheWhole();
    void openings_countAndAreDroppedLikeFiles();
};

void TestByteCache::inserted_isFoundWithoutACopy()
{
    ByteCache cache(1'000);
    const QByteArray bytes(100, 'x');
    QVERIFY(cache.find(url(1)) == nullptr);
    cache.insert(url(1), bytes);
    QVERIFY(cache.find(url(1)) != nullptr);
    QCOMPARE(static_cast<const void *>(cache.find(url(1))->constData()), static_cast<const void *>(bytes.constData()));
    QCOMPARE(cache.usedBytes(), 100);
}

void TestByteCache::full_dropsTheLeastRecentlyUsed()
{
    ByteCache cache(300);
    for (int i = 0; i < 3; ++i) {
        cache.insert(url(i), QByteArray(100, 'x'));
    }
    QVERIFY(cache.find(url(0)) != nullptr); // a use
    cache.insert(url(3), QByteArray(100, 'x'));
    QVERIFY(cache.find(url(0)) != nullptr);
    QVERIFY(cache.find(url(1)) == nullptr);
    QCOMPARE(cache.usedBytes(), 300);
}

void TestByteCache::largerThanTheCache_isNotKept()
{
    ByteCache cache(50);
    cache.insert(url(1), QByteArray(20, 'x'));
    cache.insert(url(2), QByteArray(51, 'x'));
    QVERIFY(cache.find(url(2)) == nullptr);
    QVERIFY(cache.find(url(1)) != nullptr);
    cache.insert(url(1), QByteArray(51, 'x'));
    QVERIFY(cache.find(url(1)) == nullptr);
    QCOMPARE(cache.usedBytes(), 0);
}

void TestByteCache::sameUrl_isReplaced()
{
    ByteCache cache(100);
    cache.insert(url(1), "one"_ba);
    cache.insert(url(1), "three"_ba);
    QCOMPARE(*cache.find(url(1)), "three"_ba);
    QCOMPARE(cache.usedBytes(), 5);
}

void TestByteCache::smallerMaximum_drops()
{
    ByteCache cache(100);
    cache.insert(url(1), QByteArray(40, 'x'));
    cache.insert(url(2), QByteArray(40, 'x'));
    cache.setMaxBytes(50);
    QVERIFY(cache.find(url(1)) == nullptr);
    QVERIFY(cache.find(url(2)) != nullptr);
}

void TestByteCache::clear_empties()
{
    ByteCache cache(100);
    cache.insert(url(1), QByteArray(40, 'x'));
    cache.clear();
    QVERIFY(cache.find(url(1)) == nullptr);
    QCOMPARE(cache.usedBytes(), 0);
}

void TestByteCache::opening_isNoWholeFile()
{
    ByteCache cache(100);
    QVERIFY(cache.findOpening(url(1)) == nullptr);
    cache.insertOpening(url(1), "one"_ba);
    QVERIFY(cache.find(url(1)) == nullptr);
    QVERIFY(cache.findOpening(url(1)) != nullptr);
    QCOMPARE(*cache.findOpening(url(1)), "one"_ba);
}

void TestByteCache::whole_replacesTheOpening()
{
    ByteCache cache(100);
    cache.insertOpening(url(1), "one"_ba);
    cache.insert(url(1), "one and all"_ba);
    QVERIFY(cache.find(url(1)) != nullptr);
    QCOMPARE(*cache.find(url(1)), "one and all"_ba);
    QCOMPARE(*cache.findOpening(url(1)), "one and all"_ba);
    QCOMPARE(cache.usedBytes(), 11);
}

void TestByteCache::opening_neverReplacesTheWhole()
{
    ByteCache cache(100);
    cache.insert(url(1), "one and all"_ba);
    cache.insertOpening(url(1), "one"_ba);
    cache.insertOpening(url(1), QByteArray(101, 'x'));
    QVERIFY(cache.find(url(1)) != nullptr);
    QCOMPARE(*cache.find(url(1)), "one and all"_ba);
    QCOMPARE(cache.usedBytes(), 11);
}

void TestByteCache::openings_countAndAreDroppedLikeFiles()
{
    ByteCache cache(100);
    cache.insertOpening(url(1), QByteArray(40, 'x'));
    cache.insertOpening(url(2), QByteArray(40, 'x'));
    QVERIFY(cache.findOpening(url(1)) != nullptr); // a use
    cache.insert(url(3), QByteArray(40, 'x'));
    QVERIFY(cache.findOpening(url(1)) != nullptr);
    QVERIFY(cache.findOpening(url(2)) == nullptr);
    QCOMPARE(cache.usedBytes(), 80);
}

QTEST_APPLESS_MAIN(TestByteCache)
#include "tst_bytecache.moc"
