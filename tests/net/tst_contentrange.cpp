// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/contentrange.h"

#include <QTest>

using gn::ContentRange;
using gn::parsedContentRange;

class TestContentRange : public QObject
{
    Q_OBJECT

private slots:

    void range_isRead()
    {
        QCOMPARE(parsedContentRange("bytes 0-99/1234"), (ContentRange{.first = 0, .last = 99, .total = 1234}));
        QCOMPARE(parsedContentRange(" Bytes  5-5/6 "), (ContentRange{.first = 5, .last = 5, .total = 6}));
        QCOMPARE(parsedContentRange("bytes 0-99/*"), (ContentRange{.first = 0, .last = 99, .total = {}}));
    }

    void nonsense_isNothing_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : {"",
                                  "bytes",
                                  "0-99/1234",
                                  "bytes=0-99/1234",
                                  "bytes */1234",
                                  "bytes 0-99",
                                  "bytes 0-99/",
                                  "bytes 9-8/10",
                                  "bytes 0-99/99",
                                  "bytes -1-99/1234",
                                  "bytes 0-99/1234, 5",
                                  "bytes 0-99/99999999999999999999",
                                  "lines 0-99/1234"}) {
            QTest::newRow(value) << QByteArray(value);
        }
    }

    void nonsense_isNothing()
    {
        QFETCH(const QByteArray, value);
        QVERIFY(!parsedContentRange(value));
    }

    void wholeFile_isKnownOnlyByItsTotal()
    {
        QVERIFY((ContentRange{.first = 0, .last = 9, .total = 10}).isWholeFile());
        QVERIFY(!(ContentRange{.first = 0, .last = 9, .total = 11}).isWholeFile());
        QVERIFY(!(ContentRange{.first = 0, .last = 9, .total = {}}).isWholeFile());
        QVERIFY(!(ContentRange{.first = 1, .last = 9, .total = 10}).isWholeFile());
    }
};

QTEST_APPLESS_MAIN(TestContentRange)
#include "tst_contentrange.moc"
