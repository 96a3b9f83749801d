// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/fetchonce.h"
#include "net/gunzip.h"

#include <QTest>

using namespace gn;
using namespace gn::test;

class TestGunzip : public QObject
{
    Q_OBJECT

private slots:

    void anyPieces_giveTheWhole_data()
    {
        QTest::addColumn<int>("pieceSize");
        QTest::newRow("byte by byte") << 1;
        QTest::newRow("odd pieces") << 977;
        QTest::newRow("all at once") << 1'000'000;
    }

    void anyPieces_giveTheWhole()
    {
        QFETCH(const int, pieceSize);
        const QByteArray plain = noise(100'000) + QByteArray(300'000, 'a');
        const QByteArray packed = gzipped(plain);
        Gunzip gunzip;
        QByteArray output;
        for (qsizetype at = 0; at < packed.size(); at += pieceSize) {
            QCOMPARE(gunzip.add(packed.mid(at, pieceSize), output, 1'000'000), Gunzip::Outcome::Ok);
        }
        QVERIFY(gunzip.isComplete());
        QCOMPARE(output, plain);
    }

    void outputThatEndsWithABuffer_isComplete()
    {
        const QByteArray plain(64 * 1024, 'b');
        Gunzip gunzip;
        QByteArray output;
        QCOMPARE(gunzip.add(gzipped(plain), output, 1'000'000), Gunzip::Outcome::Ok);
        QVERIFY(gunzip.isComplete());
        QCOMPARE(output, plain);
    }

    void twoMembers_areBothRead()
    {
        Gunzip gunzip;
        QByteArray output;
        QCOMPARE(gunzip.add(gzipped("one ") + gzipped("two"), output, 100), Gunzip::Outcome::Ok);
        QVERIFY(gunzip.isComplete());
        QCOMPARE(output, QByteArray("one two"));
    }

    void cutStream_isNotComplete()
    {
        const QByteArray packed = gzipped(noise(5000));
        for (const qsizetype size : {qsizetype(1), packed.size() / 2, packed.size() - 1}) {
            Gunzip gunzip;
            QByteArray output;
            QCOMPARE(gunzip.add(packed.first(size), output, 100'000), Gunzip::Outcome::Ok);
            QVERIFY(!gunzip.isComplete());
        }
    }

    void damagedStream_isCorrupt()
    {
        QByteArray packed = gzipped(noise(5000));
        packed[packed.size() - 6] = char(packed.at(packed.size() - 6) ^ 1); // in the CRC
        Gunzip gunzip;
        QByteArray output;
        QCOMPARE(gunzip.add(packed, output, 100'000), Gunzip::Outcome::Corrupt);
    }

    void notGzip_isCorrupt()
    {
        Gunzip gunzip;
        QByteArray output;
        QCOMPARE(gunzip.add("<html>Hello</html>", output, 100'000), Gunzip::Outcome::Corrupt);
    }

    void bomb_stopsAtTheLimit()
    {
        const QByteArray packed = gzipped(QByteArray(20'000'000, '\0'));
        QVERIFY(packed.size() < 100'000);
        Gunzip gunzip;
        QByteArray output;
        QCOMPARE(gunzip.add(packed, output, 100'000), Gunzip::Outcome::TooLarge);
        QVERIFY(output.size() < 200'000);
    }
};

QTEST_GUILESS_MAIN(TestGunzip)
#include "tst_gunzip.moc"
