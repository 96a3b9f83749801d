// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/cssurls.h"
#include "pages/robots.h"
#include "pages/textencoding.h"

#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;

// Small things that pages stand on: robots.txt, encodings, CSS.
class TestRobots : public QObject
{
    Q_OBJECT

private:
    static bool allows(const QByteArray &text, const QByteArray &path)
    {
        return Robots(text, "GiphyNavigator").allows(QUrl::fromEncoded(QByteArray("https://example.org" + path)));
    }

private slots:

    void rules_decideByLength_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("isAllowed");
        const auto add = [](const char *name, const char *text, const char *path, bool isAllowed) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(path) << isAllowed;
        };
        add("empty", "", "/a", true);
        add("all forbidden", "User-agent: *\nDisallow: /", "/a", false);
        add("nothing forbidden", "User-agent: *\nDisallow:", "/a", true);
        add("prefix", "User-agent: *\nDisallow: /pri", "/private/x", false);
        add("another", "User-agent: *\nDisallow: /private", "/public", true);
        add("longest wins", "User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true);
        add("order is nothing", "User-agent: *\nAllow: /a/b\nDisallow: /a", "/a/b/c", true);
        add("equal allows", "User-agent: *\nDisallow: /a\nAllow: /a", "/a", true);
        add("star", "User-agent: *\nDisallow: /*.gif", "/x/y.gif?z", false);
        add("star and end", "User-agent: *\nDisallow: /*.gif$", "/x/y.gif?z", true);
        add("end", "User-agent: *\nDisallow: /*.gif$", "/x/y.gif", false);
        add("several stars", "User-agent: *\nDisallow: /a*b*c$", "/aXbYbZc", false);
        add("query", "User-agent: *\nDisallow: /*?size=", "/x.gif?size=2", false);
        add("own group", "User-agent: *\nDisallow: /\nUser-agent: giphynavigator\nAllow: /", "/a", true);
        add("own group forbids", "User-agent: GiphyNavigator/1.0\nDisallow: /\n\nUser-agent: *\nAllow: /", "/a", false);
        add("own group is all", "User-agent: *\nDisallow: /x\n\nUser-agent: GiphyNavigator\nDisallow: /y", "/x", true);
        add("empty own group", "User-agent: *\nDisallow: /\n\nUser-agent: GiphyNavigator\nDisallow:", "/x", true);
        add("another's group", "User-agent: OtherBot\nDisallow: /", "/a", true);
        add("longer name", "User-agent: GiphyNavigatorX\nDisallow: /", "/a", true);
        add("two agents", "User-agent: OtherBot\nUser-agent: *\nDisallow: /", "/a", false);
        add("groups are joined",
            "User-agent: *\nDisallow: /a\nUser-agent: B\nDisallow: /\nUser-agent: *\nDisallow: /b",
            "/b",
            false);
        add("comments", "# no\nUser-agent: * # all\nDisallow: /a # secret\n", "/a", false);
        add("case of keys", "USER-AGENT: *\nDISALLOW: /a", "/a", false);
        add("case of paths", "User-agent: *\nDisallow: /A", "/a", true);
        add("carriage returns", "User-agent: *\rDisallow: /a\r", "/a", false);
        add("byte order mark", "\xef\xbb\xbfUser-agent: *\nDisallow: /a", "/a", false);
        add("encoding", "User-agent: *\nDisallow: /%7Ejoe/\xc3\xa4", "/~joe/%C3%A4", false);
        add("robots.txt itself", "User-agent: *\nDisallow: /", "/robots.txt", true);
        add("rules before any group", "Disallow: /\nUser-agent: *\nAllow: /", "/a", true);
        add("sitemap is no end", "User-agent: *\nSitemap: http://x/\nDisallow: /a", "/a", false);
    }

    void rules_decideByLength()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, path);
        QTEST(allows(text, path), "isAllowed");
    }

    void closed_allowsNothing() { QVERIFY(!Robots::closed().allows(QUrl(u"https://example.org/"_s))); }

    void manyStars_endSoon()
    {
        const QByteArray text = "User-agent: *\nDisallow: /" + QByteArray("*a").repeated(200) + "b$";
        QVERIFY(allows(text, "/" + QByteArray(2'000, 'a')));
    }

    void encoding_isFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("meta");
        QTest::addColumn<QString>("text");
        const QByteArray none;
        QTest::newRow("utf-8 unsaid") << QByteArray("\xc3\xa4") << none << none << u"ä"_s;
        QTest::newRow("western unsaid") << QByteArray("\xe4\x80") << none << none << u"ä€"_s;
        QTest::newRow("latin1 is windows-1252") << QByteArray("\x93") << QByteArray("iso-8859-1") << none << u"“"_s;
        QTest::newRow("header before meta")
            << QByteArray("\xc3\xa4") << QByteArray("utf-8") << QByteArray("windows-1252") << u"ä"_s;
        QTest::newRow("mark before header")
            << QByteArray("\xef\xbb\xbf\xc3\xa4") << QByteArray("windows-1252") << none << u"ä"_s;
        QTest::newRow("meta") << QByteArray("\xe4") << none << QByteArray("latin1") << u"ä"_s;
        QTest::newRow("meta can't be utf-16") << QByteArray("\xc3\xa4") << none << QByteArray("utf-16le") << u"ä"_s;
        QTest::newRow("utf-16 by header") << QByteArray("\xe4\0", 2) << QByteArray("utf-16") << none << u"ä"_s;
        QTest::newRow("utf-16be by mark") << QByteArray("\xfe\xff\0\xe4", 4) << none << none << u"ä"_s;
        QTest::newRow("unknown label") << QByteArray("\xc3\xa4") << QByteArray("klingon") << none << u"ä"_s;
    }

    void encoding_isFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, meta);
        QTEST(decodedText(bytes, header, meta).text, "text");
    }

    void charset_isRead()
    {
        QCOMPARE(charsetOf("text/html; Charset=\"UTF-8\"; x=y"), QByteArray("utf-8"));
        QCOMPARE(charsetOf("text/html"), QByteArray());
    }

    void css_isScanned()
    {
        QCOMPARE(cssUrls(u"a{background:url( 'a b.gif' )}b{x:URL(c\\29.gif);y:url(\"d\\\"e.gif\")}"),
                 (QStringList{u"a b.gif"_s, u"c).gif"_s, u"d\"e.gif"_s}));
        QCOMPARE(cssUrls(u"/* url(a.gif) */ x:'url(b.gif)'; y:my-url(c.gif); z:url()"), QStringList());
        QCOMPARE(cssUrls(u"url(a.gif"), QStringList{u"a.gif"_s});
        QCOMPARE(cssUrls(u"url(\"a.gif"), QStringList{u"a.gif"_s});
        QCOMPARE(cssUrls(u"/* never ends url(a.gif)"), QStringList());
        QCOMPARE(cssUrls(u"\\"), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRobots)
#include "tst_robots.moc"
