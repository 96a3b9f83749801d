// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/pagereader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;

// Pages as they are found in the wild (tests/data/pages): what is found is what is expected, in the page's order.
class TestPageShapes : public QObject
{
    Q_OBJECT

private:
    static QByteArray page(const QString &name)
    {
        QFile file(QStringLiteral(GN_SOURCE_DIR "/tests/data/pages/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static PageContent content(const QString &name, const QByteArray &type = "text/html")
    {
        return readPage(page(name), type, QUrl(u"https://www.example/dir/page.html"_s)).value_or(PageContent());
    }

    static QStringList addresses(const PageContent &content)
    {
        QStringList all;
        for (const FoundPicture &picture : content.pictures) {
            all.append(picture.url.toString());
        }
        return all;
    }

private slots:

    void blog()
    {
        const PageContent found = content(u"blog.html"_s);
        QCOMPARE(found.title, u"Ten cats & one dog"_s);
        QCOMPARE(found.encoding, u"utf-8"_s);
        QCOMPARE(addresses(found),
                 (QStringList{u"https://blog.example/uploads/cover.gif"_s,
                              u"https://www.example/uploads/cover.gif"_s,
                              u"https://www.example/uploads/hero.webp"_s,
                              u"https://www.example/uploads/2026/cat-1.gif"_s,
                              u"https://www.example/uploads/2026/cat-2-large.gif"_s,
                              u"https://www.example/uploads/2026/cat-2.gif"_s,
                              u"https://cdn.example/bg.gif?size=large&v=2"_s}));
        QCOMPARE(found.pictures.at(3),
                 (FoundPicture{.url = QUrl(u"https://www.example/uploads/2026/cat-1.gif"_s),
                               .kind = FoundPicture::Kind::Gif,
                               .whereFrom = FoundPicture::From::Image,
                               .alt = u"A cat falls down"_s}));
        QCOMPARE(found.pictures.at(2).whereFrom, FoundPicture::From::Style);
        QCOMPARE(found.pictures.at(4).whereFrom, FoundPicture::From::Link);
    }

    void forum()
    {
        const PageContent found = content(u"forum.html"_s);
        QCOMPARE(found.title, u"Forum – reactions"_s);
        QCOMPARE(found.encoding, u"windows-1252"_s);
        QCOMPARE(addresses(found),
                 (QStringList{u"http://i.example/a.gif"_s,
                              u"http://imgur.com/AbCdEfG.mp4"_s,
                              u"https://www.example/dir/avatars/bob.gif"_s,
                              u"https://www.example/dir/smilies/smile.gif"_s,
                              u"https://www.example/dir/files/dance.webp"_s}));
    }

    void giphy()
    {
        const PageContent found =
            readPage(page(u"giphy.html"_s), "text/html", QUrl(u"https://giphy.com/gifs/x"_s)).value();
        QCOMPARE(addresses(found),
                 (QStringList{u"https://media3.giphy.com/media/3o7abKhOpu0NwenH3O/giphy.gif?cid=1&rid=giphy.gif"_s,
                              u"https://media3.giphy.com/media/3o7abKhOpu0NwenH3O/giphy_s.gif"_s,
                              u"https://media3.giphy.com/media/3o7abKhOpu0NwenH3O/giphy.mp4"_s,
                              u"https://media.giphy.com/media/l0MYt5jPR6QX5pnqM/giphy.gif"_s,
                              u"https://media.giphy.com/media/xT9IgG50Fb7Mi0prBC/giphy.gif"_s,
                              u"https://media.giphy.com/media/3o7abKhOpu0NwenH3O/giphy.gif"_s,
                              u"https://media.giphy.com/media/26ufdipQqU2lhNA4g/giphy.gif"_s,
                              u"https://media.tenor.com/abcdef/cat.mp4"_s}));
        QCOMPARE(found.pictures.at(3).whereFrom, FoundPicture::From::GiphyPage);
        QCOMPARE(found.pictures.at(3).alt, u"Party"_s);
    }

    void lazyGallery()
    {
        QCOMPARE(addresses(content(u"lazy.html"_s)),
                 (QStringList{u"https://www.example/g/1.gif"_s,
                              u"https://www.example/g/2.webp"_s,
                              u"https://www.example/g/3.gif"_s,
                              u"https://www.example/g/4.gif"_s,
                              u"https://www.example/g/5-640.gif"_s,
                              u"https://www.example/render?id=7"_s,
                              u"https://www.example/v/8.webp"_s,
                              u"https://www.example/v/8.mp4"_s,
                              u"https://www.example/v/9.mp4"_s}));
        QCOMPARE(content(u"lazy.html"_s).pictures.at(5).kind, FoundPicture::Kind::Unknown);
    }

    void baseHref()
    {
        QCOMPARE(addresses(content(u"base.html"_s)),
                 (QStringList{u"https://cdn.example/a/b/rel.gif"_s,
                              u"https://cdn.example/a/up.gif"_s,
                              u"https://cdn.example/root.gif"_s,
                              u"https://other.example/proto.gif"_s,
                              u"https://whole.example/abs.gif"_s,
                              u"https://cdn.example/a/b/spaced.gif"_s,
                              u"https://cdn.example/a/b/?q=1.gif"_s}));
    }

    void srcset()
    {
        QCOMPARE(addresses(content(u"srcset.html"_s)),
                 (QStringList{u"https://www.example/s/a-800.gif"_s,
                              u"https://www.example/s/b@2x.gif"_s,
                              u"https://www.example/s/c,with,commas.gif"_s,
                              u"https://www.example/s/d.webp"_s,
                              u"https://www.example/s/e.gif"_s,
                              u"https://www.example/s/f-2.gif"_s,
                              u"https://www.example/s/g.gif"_s}));
    }

    void utf16()
    {
        const PageContent found = content(u"utf16.html"_s, "text/html; charset=iso-8859-1"); // the mark wins
        QCOMPARE(found.title, u"Käse und 猫"_s);
        QCOMPARE(found.encoding, u"UTF-16LE"_s);
        QCOMPARE(addresses(found),
                 (QStringList{u"https://www.example/katze-ä.gif"_s, u"https://www.example/猫.webp"_s}));
        QCOMPARE(found.pictures.constFirst().alt, u"größer"_s);
    }

    // Expected is what Chromium makes of it without running scripts.
    void brokenMarkup()
    {
        const PageContent found = content(u"broken.html"_s);
        QCOMPARE(found.title, u"Broken<b>"_s);
        QCOMPARE(addresses(found),
                 (QStringList{u"https://www.example/1.gif"_s,
                              u"https://www.example/3.gif"_s,
                              u"https://www.example/8.gif"_s,
                              u"https://www.example/9.GIF"_s,
                              u"https://www.example/dir/%60/10.gif%60"_s,
                              u"https://www.example/13.gif"_s,
                              u"https://www.example/15.gif"_s,
                              u"https://www.example/16.gif"_s}));
    }

    void fiveMegabytes()
    {
        QByteArray big = "<!DOCTYPE html><html><head><meta charset=utf-8><title>Big</title></head><body>";
        QStringList expected;
        for (int index = 0; big.size() < 5'000'000; ++index) {
            big += "<div class=\"post\"><p>Some words that fill the page, for nobody to read. "
                   "<b>Bold</b> and <i>slanted</i>.</p><img src=\"/i/"
                   + QByteArray::number(index) + ".gif\" alt=\"picture\"></div>\n";
            expected.append(u"https://www.example/i/%1.gif"_s.arg(index));
        }
        const PageContent found = readPage(big, "text/html", QUrl(u"https://www.example/"_s)).value();
        QCOMPARE(addresses(found), expected);
    }

    void noPictures()
    {
        const PageContent found = content(u"empty.html"_s);
        QCOMPARE(found.title, u"Words only"_s);
        QVERIFY(found.pictures.isEmpty());
        QVERIFY(found.start.startsWith(u"<!"_s));
    }

    void nothing_isAPageToo()
    {
        QVERIFY(readPage({}, {}, QUrl(u"https://www.example/"_s)).value().pictures.isEmpty());
        QVERIFY(readPage(QByteArray("\0\xff<img src=x.gif>", 17), {}, QUrl(u"https://a.example/"_s)).has_value());
    }

    void nestedForever_isRefused()
    {
        const Result<PageContent> deep =
            readPage(QByteArray("<div>").repeated(1'000'000), "text/html", QUrl(u"https://www.example/"_s));
        QVERIFY(!deep.has_value());
        QCOMPARE(deep.error().kind, Error::Kind::InvalidData);
        // Open elements that end by themselves are no nesting.
        QVERIFY(
            readPage(QByteArray("<p><li>x").repeated(100'000), "text/html", QUrl(u"https://a.example/"_s)).has_value());
    }
};

QTEST_GUILESS_MAIN(TestPageShapes)
#include "tst_pageshapes.moc"
