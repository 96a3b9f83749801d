// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/weburl.h"

#include <QTest>
#include <QUrl>

using namespace gn;
using namespace Qt::StringLiterals;

class WebUrlTest : public QObject
{
    Q_OBJECT

private slots:
    void url_isOfTheWebOrNot_data();
    void url_isOfTheWebOrNot();
};

void WebUrlTest::url_isOfTheWebOrNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("https") << u"https://giphy.com/gifs/x"_s << true;
    QTest::newRow("http") << u"http://127.0.0.1:8080/"_s << true;
    QTest::newRow("upper case") << u"HTTPS://giphy.com"_s << true;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("relative") << u"/gifs/x"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void WebUrlTest::url_isOfTheWebOrNot()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(isWebUrl(QUrl(text)), expected);
}

QTEST_GUILESS_MAIN(WebUrlTest)

#include "tst_weburl.moc"
