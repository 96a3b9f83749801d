// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/polls/voterate.h"
#include "server/polls/votercookie.h"

#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestVoters : public QObject
{
    Q_OBJECT

private slots:

    void madeCookie_isOurs()
    {
        const VoterCookie cookie("secret");
        const QByteArray value = cookie.make();
        QVERIFY(!cookie.voterOf(value).isEmpty());
        QVERIFY(cookie.make() != value);
        QCOMPARE(VoterCookie("secret").voterOf(value), cookie.voterOf(value));
        QVERIFY(VoterCookie("other").voterOf(value).isEmpty());
    }

    void changedCookie_isNotOurs()
    {
        const VoterCookie cookie("secret");
        const QByteArray value = cookie.make();
        for (const QByteArray &wrong : {QByteArray(),
                                        QByteArray("."),
                                        QByteArray("x"),
                                        QByteArray("x." + value),
                                        QByteArray(value + 'x'),
                                        QByteArray("x" + value.mid(1) + 'y'),
                                        value.left(value.indexOf('.') + 1)}) {
            QVERIFY2(cookie.voterOf(wrong).isEmpty(), wrong.constData());
        }
    }

    void burst_isCutAndRefilled()
    {
        std::chrono::milliseconds now = 0ms;
        VoteRate rate(3, [&now] { return now; });
        const QHostAddress one(u"192.0.2.1"_s);
        QCOMPARE(rate.take(one), 0s);
        QCOMPARE(rate.take(one), 0s);
        QCOMPARE(rate.take(one), 0s);
        QCOMPARE(rate.take(one), 20s);
        QCOMPARE(rate.take(QHostAddress(u"192.0.2.2"_s)), 0s);
        now = 19s;
        QCOMPARE(rate.take(one), 1s);
        now = 20s;
        QCOMPARE(rate.take(one), 0s);
        QVERIFY(rate.take(one) > 0s);
    }

    void sameHousehold_isOneAddress()
    {
        VoteRate rate(1, [] { return 0ms; });
        QCOMPARE(rate.take(QHostAddress(u"2001:db8:1:2::1"_s)), 0s);
        QVERIFY(rate.take(QHostAddress(u"2001:db8:1:2::2"_s)) > 0s);
        QCOMPARE(rate.take(QHostAddress(u"2001:db8:1:3::1"_s)), 0s);
        QCOMPARE(rate.take(QHostAddress(u"::ffff:192.0.2.1"_s)), 0s);
        QVERIFY(rate.take(QHostAddress(u"192.0.2.1"_s)) > 0s);
    }

    void noLimit_isNone()
    {
        VoteRate rate(0, [] { return 0ms; });
        for (int vote = 0; vote < 1000; ++vote) {
            QCOMPARE(rate.take(QHostAddress(u"192.0.2.1"_s)), 0s);
        }
    }
};

QTEST_GUILESS_MAIN(TestVoters)
#include "tst_voters.moc"
