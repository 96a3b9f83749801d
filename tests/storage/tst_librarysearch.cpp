// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/searchwords.h"
#include "storage/library/vocabulary.h"
#include "storage/libraryhelp.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

// Finding: words, beginnings, mistypes, and text that FTS5 would take for syntax.
class TestLibrarySearch : public QObject
{
    Q_OBJECT

private:
    QStringList ids(const QString &text)
    {
        QStringList all = foundIds(*m_library, {.text = text});
        all.sort();
        return all;
    }

    QTemporaryDir m_folder;
    std::optional<Library> m_library;

private slots:

    void initTestCase()
    {
        m_library.emplace(m_folder.filePath(u"library.sqlite"_s));
        QVERIFY(waitForReady(*m_library));
        Gif described = libraryGif(u"alt"_s, u"Nothing special"_s);
        described.altText = u"A zebra waves its hoof."_s;
        described.author = u"Ann O'Neill"_s;
        QVERIFY(favour(*m_library,
                       {libraryGif(u"cat"_s, u"Happy Cat"_s, {u"dance"_s, u"party hard"_s}),
                        libraryGif(u"category"_s, u"A category of things"_s),
                        libraryGif(u"elephant"_s, u"Elephant walking"_s, {u"animal"_s}),
                        libraryGif(u"umlaut"_s, u"Müde Straße, Ærø"_s, {u"Žižek"_s}),
                        libraryGif(u"japan"_s, u"かわいい猫です"_s),
                        libraryGif(u"emoji"_s, u"Nice 👍🏽😂😂"_s),
                        libraryGif(u"russian"_s, u"Счастливый кот"_s),
                        described}));
        m_library->setOwnTags(libraryGif(u"elephant"_s, u"Elephant walking"_s, {u"animal"_s}), {u"Geburtstag Oma"_s});
    }

    void text_findsItsItems_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("word", u"happy"_s, {u"cat"_s});
        row("case", u"HAPPY"_s, {u"cat"_s});
        row("beginning of the last word", u"cat"_s, {u"cat"_s, u"category"_s});
        row("one letter", u"e"_s, {u"elephant"_s});
        row("all words must match", u"happy da"_s, {u"cat"_s});
        row("any order, several fields", u"party happy"_s, {u"cat"_s});
        row("words that no item has all of", u"happy elephant"_s, {});
        row("tag", u"animal"_s, {u"elephant"_s});
        row("own tag", u"oma geburtstag"_s, {u"elephant"_s});
        row("alt text", u"zebra"_s, {u"alt"_s});
        row("author, apostrophe", u"oneill"_s, {u"alt"_s});
        row("author, other apostrophe", u"o’neill"_s, {u"alt"_s});
        row("without diacritics", u"mude"_s, {u"umlaut"_s});
        row("with diacritics", u"MÜDE"_s, {u"umlaut"_s});
        row("sharp s", u"strasse"_s, {u"umlaut"_s});
        row("joined letters", u"aero"_s, {u"umlaut"_s});
        row("caron", u"zizek"_s, {u"umlaut"_s});
        row("decomposed", u"mu\u0308de"_s, {u"umlaut"_s});
        row("within Japanese", u"猫"_s, {u"japan"_s});
        row("several Japanese", u"いい猫"_s, {u"japan"_s});
        row("emoji", u"😂"_s, {u"emoji"_s});
        row("emoji of another skin", u"👍"_s, {u"emoji"_s});
        row("Cyrillic", u"КОТ"_s, {u"russian"_s});
        row("mistyped: replaced", u"elephont"_s, {u"elephant"_s});
        row("mistyped: swapped", u"eelphant"_s, {u"elephant"_s});
        row("mistyped: missing", u"elphant"_s, {u"elephant"_s});
        row("mistyped: too many", u"ellephant"_s, {u"elephant"_s});
        row("mistyped: first letter", u"wlephant"_s, {u"elephant"_s});
        row("mistyped: two mistakes in a long word", u"elefant"_s, {u"elephant"_s});
        row("mistyped: short word", u"zebta"_s, {u"alt"_s});
        row("mistyped and not yet whole", u"elefan"_s, {u"elephant"_s});
        row("mistyped first word", u"hapyp cat"_s, {u"cat"_s});
        row("two mistakes in a short word", u"hqqpy"_s, {});
        row("nothing like it", u"xylophone"_s, {});
        row("only separators", u"---"_s, {});
    }

    void text_findsItsItems()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, expected);
        QCOMPARE(ids(text), expected);
    }

    // Whatever it is, it is searched for, and no error.
    void syntax_isText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"\"",
                                 "\"\"",
                                 "happy\"",
                                 "\"happy",
                                 "happy AND",
                                 "AND",
                                 "OR",
                                 "NOT happy",
                                 "NEAR(happy cat)",
                                 "title:happy",
                                 "{title alt}: happy",
                                 "-happy",
                                 "+happy",
                                 "^happy",
                                 "happy*",
                                 "*",
                                 "**",
                                 "(happy",
                                 "happy)",
                                 "()",
                                 "happy OR",
                                 "'; DROP TABLE item; --",
                                 "%",
                                 "_",
                                 "?",
                                 ":",
                                 "happy\\",
                                 "a\tb\nc",
                                 "\xef\xbf\xbe",
                                 "\x01",
                                 "%1 %2"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
        QTest::newRow("null character") << QString(QChar(u'\0'));
        QTest::newRow("null character within") << QString(u"hap"_s + QChar(u'\0') + u"py"_s);
        QTest::newRow("half of a pair") << QString(QChar(0xd83d));
        QTest::newRow("very long") << QString(100'000, u'a');
        QTest::newRow("very many words") << QString(u"happy "_s).repeated(10'000);
        QTest::newRow("unassigned") << QString::fromUcs4(U"\U000e0fff\U0010ffff");
        QTest::newRow("newer than SQLite") << QString::fromUcs4(U"\U0001fae8 \U00031350");
    }

    void syntax_isText()
    {
        QFETCH(const QString, text);
        for (const LibraryScope::Kind kind : {LibraryScope::Kind::Everything, LibraryScope::Kind::Favourites}) {
            const auto page = answerOf<LibraryPage>(
                [&](auto handler) { return m_library->find({.scope = {.kind = kind}, .text = text}, handler); });
            QVERIFY2(page.has_value(), page.has_value() ? "" : qPrintable(page.error().detail));
            QCOMPARE(page->gifs.size(), page->total);
        }
    }

    void syntaxAroundAWord_doesNotHideIt()
    {
        for (const QString &text : {u"\"happy\""_s, u"-happy"_s, u"(happy)"_s, u"happy*"_s}) {
            QCOMPARE(ids(text), QStringList{u"cat"_s});
        }
    }

    void bestMatch_isFirst()
    {
        QCOMPARE(foundIds(*m_library, {.text = u"cat"_s}).first(), u"cat"_s);
        QCOMPARE(foundIds(*m_library, {.text = u"things"_s}), QStringList{u"category"_s});
    }

    void pages_areWholeAndWithoutOverlap()
    {
        for (const QString &text : {u""_s, u"a"_s}) {
            QStringList all;
            int total = -1;
            for (int offset = 0; total < 0 || offset < total; offset += 2) {
                const LibraryPage page = found(*m_library, {.text = text, .offset = offset, .limit = 2});
                total = page.total;
                for (const Gif &gif : page.gifs) {
                    all.append(gif.id);
                }
            }
            QCOMPARE(all.size(), total);
            QCOMPARE(all.removeDuplicates(), 0);
            QVERIFY(total > 2);
        }
        QCOMPARE(found(*m_library, {.offset = 1000}).gifs.size(), 0);
        QCOMPARE(found(*m_library, {.offset = -1, .limit = -1}).gifs.size(), 0);
    }

    void manyMatches_areNewestFirst()
    {
        QTemporaryDir folder;
        Library library(folder.filePath(u"library.sqlite"_s));
        QList<Gif> gifs;
        for (int index = 0; index < 1500; ++index) {
            gifs.append(libraryGif(QString::number(index), u"monkey"_s));
        }
        QVERIFY(favour(library, gifs));
        for (const LibraryScope::Kind kind : {LibraryScope::Kind::Everything, LibraryScope::Kind::Favourites}) {
            const LibraryPage page = found(library, {.scope = {.kind = kind}, .text = u"m"_s, .limit = 2});
            QCOMPARE(page.total, 1500);
            QCOMPARE(page.gifs.first().id, u"1499"_s);
        }
    }

    void wordsOfLaterItems_areKnownToTheCorrection()
    {
        QCOMPARE(ids(u"giraffr"_s), QStringList()); // loads the vocabulary
        QVERIFY(favour(*m_library, {libraryGif(u"giraffe"_s, u"Tall giraffe"_s)}));
        QCOMPARE(ids(u"giraffr"_s), QStringList{u"giraffe"_s});
        m_library->setFavourite({libraryGif(u"giraffe"_s, u""_s)}, false);
        QCOMPARE(ids(u"giraffr"_s), QStringList());
    }

    void words_areSplitAndFolded()
    {
        QCOMPARE(searchWords(u"Don't stop_me: NOW-2"_s),
                 QStringList({u"dont"_s, u"stop"_s, u"me"_s, u"now"_s, u"2"_s}));
        QCOMPARE(searchWords(u"Łódź ﬁne x²"_s), QStringList({u"lodz"_s, u"fine"_s, u"x2"_s}));
        QCOMPARE(searchWords(u"  \t"_s), QStringList());
    }

    void asItWasTyped_nothingIsCorrected()
    {
        QCOMPARE(found(*m_library, {.text = u"elefant"_s}).total, 1);
        QCOMPARE(found(*m_library, {.text = u"elefant"_s, .correctsTyping = false}).total, 0);
        QCOMPARE(found(*m_library, {.text = u"eleph"_s, .correctsTyping = false}).total, 1); // it has just begun
    }

    void editDistance_countsMistakes_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("isPrefix");
        QTest::addColumn<int>("distance");
        QTest::newRow("same") << u"cat"_s << u"cat"_s << false << 0;
        QTest::newRow("replaced") << u"cat"_s << u"cut"_s << false << 1;
        QTest::newRow("swapped") << u"cat"_s << u"cta"_s << false << 1;
        QTest::newRow("swapped at the beginning") << u"cat"_s << u"act"_s << false << 1;
        QTest::newRow("left out") << u"ct"_s << u"cat"_s << false << 1;
        QTest::newRow("too many") << u"caat"_s << u"cat"_s << false << 1;
        QTest::newRow("two") << u"elefant"_s << u"elephant"_s << false << 2;
        QTest::newRow("beyond the limit") << u"house"_s << u"mouths"_s << false << 3;
        QTest::newRow("too long") << u"cat"_s << u"category"_s << false << 3;
        QTest::newRow("beginning") << u"cat"_s << u"category"_s << true << 0;
        QTest::newRow("mistyped beginning") << u"cta"_s << u"category"_s << true << 1;
        QTest::newRow("not its beginning") << u"gory"_s << u"category"_s << true << 3;
        QTest::newRow("empty") << u""_s << u"ab"_s << false << 2;
    }

    void editDistance_countsMistakes()
    {
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        QFETCH(const bool, isPrefix);
        QFETCH(const int, distance);
        QCOMPARE(editDistance(a, b, 2, isPrefix ? Vocabulary::Match::Prefix : Vocabulary::Match::Whole), distance);
    }
};

QTEST_GUILESS_MAIN(TestLibrarySearch)
#include "tst_librarysearch.moc"
