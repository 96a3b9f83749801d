// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/qrcode.h"

#include <QTest>

#include <algorithm>

using namespace gn;
using namespace Qt::StringLiterals;

class TestQrCode : public QObject
{
    Q_OBJECT

private slots:

    void link_hasTheThreeFinders()
    {
        const QrCode code = qrCode(u"http://192.168.178.20:8080/poll/1"_s).value();
        QVERIFY(code.size >= 21 && (code.size - 17) % 4 == 0); // version 1 to 40
        QCOMPARE(code.dark.size(), code.size * code.size);
        const int far = code.size - 7;
        for (const auto &[left, top] : {std::pair(0, 0), std::pair(far, 0), std::pair(0, far)}) {
            for (int step = 0; step < 7; ++step) {
                QVERIFY(code.isDark(left + step, top) && code.isDark(left + step, top + 6));
                QVERIFY(code.isDark(left, top + step) && code.isDark(left + 6, top + step));
            }
            QVERIFY(!code.isDark(left + 1, top + 1));
            QVERIFY(code.isDark(left + 3, top + 3));
        }
    }

    void otherText_isAnotherCode()
    {
        QVERIFY(qrCode(u"http://a/poll/1"_s).value() != qrCode(u"http://a/poll/2"_s).value());
        QCOMPARE(qrCode(u"http://a/poll/1"_s).value(), qrCode(u"http://a/poll/1"_s).value());
    }

    void longText_fitsWithLessSpare()
    {
        QCOMPARE(qrCode(QString(2900, u'x')).value().size, 177);
        QCOMPARE(qrCode(QString(3000, u'x')).error().kind, Error::Kind::TooLarge);
    }

    void emptyText_isRefused() { QCOMPARE(qrCode({}).error().kind, Error::Kind::InvalidQuery); }
};

QTEST_GUILESS_MAIN(TestQrCode)
#include "tst_qrcode.moc"
