// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filename.h"

#include <QTest>

namespace gn {

using namespace Qt::StringLiterals;

class FileNameTest final : public QObject
{
    Q_OBJECT

private slots:
    void anyText_becomesNameThatEveryFileSystemTakes_data();
    void anyText_becomesNameThatEveryFileSystemTakes();
    void longText_isCutBetweenCharacters();
    void untitledItem_isNamedByWhatDescribesIt();
    void numbered_keepsSuffix();
    void pictureFileName_isToldByItsSuffix();
    void title_isTheNamesWords();
};

void FileNameTest::anyText_becomesNameThatEveryFileSystemTakes_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Happy Cat GIF"_s << u"Happy Cat GIF.gif"_s;
    QTest::newRow("separators") << u"../../etc/passwd"_s << u"etc passwd.gif"_s;
    QTest::newRow("windows characters") << u"a<b>c:d\"e|f?g*h\\i"_s << u"a b c d e f g h i.gif"_s;
    QTest::newRow("control characters") << u"a\u0000b\nc\u007fd"_s << u"a b c d.gif"_s;
    QTest::newRow("writing direction") << u"gif\u202Eexe.txt"_s << u"gif exe.txt.gif"_s;
    QTest::newRow("dots and blanks") << u" .hidden. . "_s << u"hidden.gif"_s;
    QTest::newRow("device") << u"con"_s << u"_con.gif"_s;
    QTest::newRow("device with suffix") << u"LPT1.backup"_s << u"_LPT1.backup.gif"_s;
    QTest::newRow("no device") << u"console"_s << u"console.gif"_s;
    QTest::newRow("nothing") << u" ... "_s << u"untitled.gif"_s;
    QTest::newRow("other scripts") << u"Größe 猫 🐈"_s << u"Größe 猫 🐈.gif"_s;
    QTest::newRow("decomposed") << u"u\u0308"_s << u"ü.gif"_s;
    QTest::newRow("half a pair") << QString(u"a" + QString(QChar(0xD83D)) + u"b") << u"a b.gif"_s;
}

void FileNameTest::anyText_becomesNameThatEveryFileSystemTakes()
{
    QFETCH(const QString, wanted);
    QTEST(safeFileName(wanted, u"gif"_s), "expected");
}

void FileNameTest::longText_isCutBetweenCharacters()
{
    const QString name = safeFileName(u"🐈"_s.repeated(200), u"webp"_s);
    QVERIFY(name.toUtf8().size() <= 255);
    QVERIFY(name.toUtf8().size() > 230);
    QVERIFY(name.endsWith(u"🐈.webp"_s));
    QVERIFY(numberedFileName(name, 999).toUtf8().size() <= 255);
}

void FileNameTest::untitledItem_isNamedByWhatDescribesIt()
{
    QCOMPARE(fileNameFor(Gif{.id = u"x1"_s, .title = u"A cat"_s, .altText = u"alt"_s}, MediaFormat::Gif),
             u"A cat.gif"_s);
    QCOMPARE(fileNameFor(Gif{.id = u"x1"_s, .altText = u"alt"_s}, MediaFormat::Jpeg), u"alt.jpg"_s);
    QCOMPARE(fileNameFor(Gif{.id = u"x1"_s, .title = u" "_s, .tags = {u"cat"_s, u"happy"_s}}, MediaFormat::Mp4),
             u"cat, happy.mp4"_s);
    QCOMPARE(fileNameFor(Gif{.id = u"x1"_s}, MediaFormat::WebP), u"x1.webp"_s);
}

void FileNameTest::numbered_keepsSuffix()
{
    QCOMPARE(numberedFileName(u"a.b.gif"_s, 2), u"a.b (2).gif"_s);
    QCOMPARE(numberedFileName(u"a"_s, 3), u"a (3)"_s);
}

void FileNameTest::pictureFileName_isToldByItsSuffix()
{
    QVERIFY(isPictureFileName(u"a.GIF"_s));
    QVERIFY(isPictureFileName(u"/x/y.jpeg"_s));
    QVERIFY(!isPictureFileName(u"gif"_s));
    QVERIFY(!isPictureFileName(u"a.gif.txt"_s));
}

void FileNameTest::title_isTheNamesWords()
{
    QCOMPARE(titleFromFileName(u"/x/funny_cat-2.gif"_s), u"funny cat 2"_s);
    QCOMPARE(titleFromFileName(u"v1.2.webp"_s), u"v1 2"_s);
    QCOMPARE(wordsOfName(u"my-folder.d"_s), u"my folder d"_s);
}

} // namespace gn

QTEST_GUILESS_MAIN(gn::FileNameTest)
#include "tst_filename.moc"
