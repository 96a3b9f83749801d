// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/privateaddress.h"

#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;

class TestPrivateAddress : public QObject
{
    Q_OBJECT

private slots:

    void host_isPrivate_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isPrivate");
        const auto add = [](const QStringList &hosts, bool isPrivate) {
            for (const QString &host : hosts) {
                QTest::newRow(qPrintable(host)) << host << isPrivate;
            }
        };
        add({u"127.0.0.1"_s,
             u"127.8.9.1"_s,
             u"10.1.2.3"_s,
             u"172.16.0.1"_s,
             u"172.31.255.255"_s,
             u"192.168.1.1"_s,
             u"169.254.169.254"_s,
             u"100.64.0.1"_s,
             u"0.0.0.0"_s,
             u"::1"_s,
             u"[::1]"_s,
             u"::"_s,
             u"fe80::1"_s,
             u"fe80::1%eth0"_s,
             u"fd00::1"_s,
             u"fc00::1"_s,
             u"::ffff:10.0.0.1"_s,
             u"::ffff:7f00:1"_s,
             u"64:ff9b::a00:1"_s,
             u"2002:7f00:1::"_s,
             u"localhost"_s,
             u"LOCALHOST."_s,
             u"a.localhost"_s,
             u"printer.local"_s,
             u"nas"_s,
             u"db.internal"_s,
             u"224.0.0.1"_s,
             u"255.255.255.255"_s},
            true);
        add({u"8.8.8.8"_s,
             u"172.32.0.1"_s,
             u"172.15.0.1"_s,
             u"100.128.0.1"_s,
             u"192.169.0.1"_s,
             u"2606:4700::1"_s,
             u"::ffff:8.8.8.8"_s,
             u"64:ff9b::808:808"_s,
             u"giphy.com"_s,
             u"localhost.example.org"_s,
             u"mylocal.org"_s},
            false);
    }

    void host_isPrivate()
    {
        QFETCH(QString, host);
        QTEST(isPrivateHost(host), "isPrivate");
    }
};

QTEST_GUILESS_MAIN(TestPrivateAddress)

#include "tst_privateaddress.moc"
