// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/contentdisposition.h"
#include "net/downloadname.h"
#include "net/httpvalidator.h"

#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;

// File names from headers and URLs, and what If-Range may say.
class TestContentDisposition : public QObject
{
    Q_OBJECT

private slots:

    void header_givesTheName_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << QByteArray() << u""_s;
        QTest::newRow("inline") << QByteArray("inline") << u""_s;
        QTest::newRow("token") << QByteArray("attachment; filename=cat.gif") << u"cat.gif"_s;
        QTest::newRow("quoted") << QByteArray("attachment; filename=\"a; b.gif\"") << u"a; b.gif"_s;
        QTest::newRow("escaped") << QByteArray(R"(attachment; filename="a\"b.gif")") << u"a\"b.gif"_s;
        QTest::newRow("case") << QByteArray("Attachment; FileName = cat.gif") << u"cat.gif"_s;
        QTest::newRow("extended") << QByteArray("attachment; filename*=UTF-8''%e2%82%ac.gif") << u"€.gif"_s;
        QTest::newRow("extended first") << QByteArray("attachment; filename=x.gif; filename*=utf-8'en'k%C3%A4se.gif")
                                        << u"käse.gif"_s;
        QTest::newRow("extended latin") << QByteArray("attachment; filename*=iso-8859-1''k%E4se.gif") << u"käse.gif"_s;
        QTest::newRow("extended broken") << QByteArray("attachment; filename*=UTF-8''%ff; filename=x.gif")
                                         << u"x.gif"_s;
        QTest::newRow("extended unknown")
            << QByteArray("attachment; filename*=koi8-r''%c0; filename=x.gif") << u"x.gif"_s;
        QTest::newRow("utf-8 plain") << QByteArray("attachment; filename=\"käse.gif\"") << u"käse.gif"_s;
        QTest::newRow("latin plain") << QByteArray("attachment; filename=\"k\xe4se.gif\"") << u"käse.gif"_s;
        QTest::newRow("percent") << QByteArray("attachment; filename=a%20b.gif") << u"a b.gif"_s;
        QTest::newRow("path") << QByteArray("attachment; filename=\"../../etc/passwd\"") << u"passwd"_s;
        QTest::newRow("encoded path") << QByteArray("attachment; filename*=UTF-8''..%2F..%2Fx.gif") << u"x.gif"_s;
        QTest::newRow("windows path") << QByteArray(R"(attachment; filename="C:\temp\x.gif")") << u"x.gif"_s;
        QTest::newRow("twice") << QByteArray("attachment; filename=a.gif; filename=b.gif") << u"a.gif"_s;
        QTest::newRow("unterminated") << QByteArray("attachment; filename=\"a.gif") << u"a.gif"_s;
        QTest::newRow("ends in a backslash") << QByteArray("attachment; filename=\"a\\") << u""_s;
        QTest::newRow("semicolons only") << QByteArray(";;;;") << u""_s;
    }

    void header_givesTheName()
    {
        QFETCH(QByteArray, header);
        QTEST(dispositionFileName(header), "name");
    }

    void name_isMadeSafe_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("name");
        const QByteArray none;
        QTest::newRow("last part") << u"http://a.b/c/cat.gif?x=1#y"_s << none << none << u"cat.gif"_s;
        QTest::newRow("slash at the end") << u"http://a.b/c/cat/"_s << none << QByteArray("image/gif") << u"cat.gif"_s;
        QTest::newRow("no path") << u"http://a.b"_s << none << QByteArray("text/html; charset=x") << u"a.b.html"_s;
        QTest::newRow("encoded slash") << u"http://a.b/..%2F..%2Fx.gif"_s << none << none << u"x.gif"_s;
        QTest::newRow("dots") << u"http://a.b/%2e%2e"_s << none << none << u"a.b"_s;
        QTest::newRow("hidden") << u"http://a.b/.bashrc"_s << none << none << u"bashrc"_s;
        QTest::newRow("reserved") << u"http://a.b/con.gif"_s << none << none << u"_con.gif"_s;
        QTest::newRow("letters") << u"http://a.b/k%C3%A4se.gif"_s << none << none << u"käse.gif"_s;
        QTest::newRow("type adds a suffix")
            << u"http://a.b/image"_s << none << QByteArray("image/webp") << u"image.webp"_s;
        QTest::newRow("a sentence") << u"http://a.b/x"_s << QByteArray("attachment; filename=\"A cat. And a dog\"")
                                    << none << u"A cat. And a dog"_s;
        QTest::newRow("the header wins") << u"http://a.b/x.bin"_s << QByteArray("attachment; filename=cat.gif") << none
                                         << u"cat.gif"_s;
    }

    void name_isMadeSafe()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, type);
        QTEST(downloadFileName(QUrl(url), header, type), "name");
    }

    void longName_fitsWithItsSuffix()
    {
        const QString name = safeDownloadName(QString(400, u'ä') + u".gif"_s);
        QVERIFY(name.endsWith(u".gif"_s));
        QVERIFY(name.toUtf8().size() <= 255);
    }

    void ifRange_takesWhatIsExact()
    {
        QCOMPARE(ifRangeValue({.eTag = "\"a\"", .lastModified = "Mon"}), QByteArray("\"a\""));
        QCOMPARE(ifRangeValue({.eTag = "W/\"a\"", .lastModified = "Mon"}), QByteArray());
        QCOMPARE(ifRangeValue({.eTag = {}, .lastModified = "Mon"}), QByteArray("Mon"));
        QVERIFY(isSameVersion({.eTag = "\"a\""}, {.eTag = "\"a\"", .lastModified = "Tue"}));
        QVERIFY(!isSameVersion({.eTag = "\"a\""}, {.eTag = "\"b\""}));
        QVERIFY(!isSameVersion({.eTag = {}, .lastModified = "Mon"}, {.eTag = {}, .lastModified = "Tue"}));
        QVERIFY(isSameVersion({.eTag = "\"a\""}, {}));
    }
};

QTEST_GUILESS_MAIN(TestContentDisposition)
#include "tst_contentdisposition.moc"
