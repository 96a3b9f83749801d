// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/pagenames.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:

    void words_becomeOneQuery()
    {
        const auto parsed = parseCommandLine({u"giphy-navigator"_s, u"happy"_s, u"cats"_s});
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->query, u"happy cats"_s);
        QVERIFY(parsed->screenshotFile.isEmpty());
    }

    void existingFilesAndAddresses_areNoWords_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("path"); // in the folder; empty: a word
        QTest::newRow("a file beside us") << u"cat"_s << u"cat"_s;
        QTest::newRow("a file with a strange name") << u"50% #1.gif"_s << u"50% #1.gif"_s;
        QTest::newRow("a missing one") << u"dog.gif"_s << QString();
        QTest::newRow("the path of a missing one") << u"./dog.gif"_s << u"dog.gif"_s;
        QTest::newRow("a path of no picture") << u"and/or"_s << QString();
        QTest::newRow("a folder") << u"folder"_s << QString();
        QTest::newRow("a link of the program") << u"giphy-navigator:demo/cat.gif"_s << QString();
    }

    void existingFilesAndAddresses_areNoWords()
    {
        QFETCH(QString, argument);
        QFETCH(QString, path);
        const QTemporaryDir folder;
        const QString before = QDir::currentPath();
        for (const QString &name : {u"cat"_s, u"50% #1.gif"_s}) {
            QVERIFY(QFile(folder.filePath(name)).open(QIODevice::WriteOnly));
        }
        QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
        QVERIFY(QDir::setCurrent(folder.path()));
        const auto parsed = parseCommandLine({u"giphy-navigator"_s, argument, u"now"_s});
        const auto picked = parseCommandLine({u"giphy-navigator"_s, u"--pick"_s, argument});
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->query, path.isEmpty() ? argument + u" now"_s : u"now"_s);
        QCOMPARE(parsed->pictures.size(), path.isEmpty() ? 0 : 1);
        for (const QUrl &url : parsed->pictures) {
            const QFileInfo file(url.toLocalFile());
            QVERIFY(file.isAbsolute());
            QCOMPARE(file.fileName(), path);
            QCOMPARE(QDir(file.absolutePath()).canonicalPath(), QDir(folder.path()).canonicalPath());
        }
        QCOMPARE(picked->query, argument); // the picker shows no files
        QVERIFY(picked->pictures.isEmpty());
    }

    void addresses_arePicturesAsTheyAre()
    {
        const QStringList addresses{u"file:///no/such%20one"_s, u"https://example.com/a.gif?b=c"_s, u"http://h/d"_s};
        const auto parsed = parseCommandLine(QStringList{u"giphy-navigator"_s} + addresses);
        QVERIFY(parsed.has_value());
        QCOMPARE(QUrl::toStringList(parsed->pictures, QUrl::FullyEncoded), addresses);
        QVERIFY(parsed->query.isEmpty());
        QVERIFY(parsed->joinsOthers());
    }

    void options_areRead()
    {
        const auto parsed =
            parseCommandLine({u"giphy-navigator"_s, u"--screenshot"_s, u"out.png"_s, u"--config=my.yml"_s, u"cats"_s});
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->screenshotFile, u"out.png"_s);
        QCOMPARE(parsed->configFile, u"my.yml"_s);
        QCOMPARE(parsed->query, u"cats"_s);
    }

    void unknownOption_isRefusedByName()
    {
        const auto parsed = parseCommandLine({u"giphy-navigator"_s, u"--no-such-thing"_s});
        QVERIFY(!parsed.has_value());
        QVERIFY(parsed.error().detail.contains("no-such-thing"_L1));
    }

    void screenshotWithoutFile_isRefused()
    {
        QVERIFY(!parseCommandLine({u"giphy-navigator"_s, u"--screenshot="_s}).has_value());
        QVERIFY(!parseCommandLine({u"giphy-navigator"_s, u"--screenshot"_s}).has_value());
    }

    void help_namesEveryOption()
    {
        const auto parsed = parseCommandLine({u"giphy-navigator"_s, u"--help"_s});
        QVERIFY(parsed.has_value());
        QVERIFY(parsed->message.contains("--screenshot"_L1));
        QVERIFY(parsed->message.contains("--config"_L1));
        QVERIFY(parsed->message.contains("--page"_L1));
        QVERIFY(parsed->message.contains("--pick"_L1));
        QVERIFY(parsed->message.contains("--print"_L1));
        QVERIFY(parsed->message.contains("--new-instance"_L1));
        QVERIFY(parsed->message.contains("[FILE...]"_L1));
        QVERIFY(!parsed->message.contains("--service"_L1)); // for D-Bus, not for people
    }

    void nothing_opensTheWindowAndJoinsOthers()
    {
        const auto parsed = parseCommandLine({u"giphy-navigator"_s});
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->start, CommandLine::Start::Window);
        QVERIFY(parsed->joinsOthers());
    }

    void pick_takesAQueryAndAConfig()
    {
        const auto parsed = parseCommandLine(
            {u"giphy-navigator"_s, u"--pick"_s, u"--print"_s, u"--config=my.yml"_s, u"happy"_s, u"cats"_s});
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->start, CommandLine::Start::Picker);
        QVERIFY(parsed->printsChoice);
        QVERIFY(parsed->joinsOthers());
        QCOMPARE(parsed->query, u"happy cats"_s);
        QCOMPARE(parsed->configFile, u"my.yml"_s);
    }

    void page_isReadAndJoinsOthers()
    {
        for (const QLatin1StringView name : PageNames) {
            const auto parsed = parseCommandLine({u"giphy-navigator"_s, u"--page"_s, name});
            QVERIFY(parsed.has_value());
            QCOMPARE(parsed->page, name);
            QCOMPARE(parsed->start, CommandLine::Start::Window);
            QVERIFY(parsed->joinsOthers());
        }
    }

    void unknownPage_isRefusedWithThoseThereAre()
    {
        for (const QString &name : {u"attic"_s, QString()}) {
            const auto parsed = parseCommandLine({u"giphy-navigator"_s, u"--page="_s + name});
            QVERIFY(!parsed.has_value());
            QVERIFY2(parsed.error().detail.contains("pokedex"_L1), qPrintable(parsed.error().detail));
        }
    }

    void service_startsWithoutAWindow()
    {
        const auto parsed = parseCommandLine({u"giphy-navigator"_s, u"--service"_s});
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->start, CommandLine::Start::Service);
    }

    void newInstanceAndScreenshot_joinNobody()
    {
        QVERIFY(!parseCommandLine({u"giphy-navigator"_s, u"--new-instance"_s})->joinsOthers());
        QVERIFY(!parseCommandLine({u"giphy-navigator"_s, u"--screenshot=out.png"_s})->joinsOthers());
    }

    void whatDoesNotGoTogether_isRefusedByName_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("named");
        QTest::newRow("print alone") << QStringList{u"--print"_s} << u"--print"_s;
        QTest::newRow("screenshot") << QStringList{u"--pick"_s, u"--screenshot=o.png"_s} << u"--screenshot"_s;
        QTest::newRow("new instance") << QStringList{u"--pick"_s, u"--new-instance"_s} << u"--new-instance"_s;
        QTest::newRow("service") << QStringList{u"--pick"_s, u"--service"_s} << u"--service"_s;
        QTest::newRow("page and picker") << QStringList{u"--page=polls"_s, u"--pick"_s} << u"--pick"_s;
        QTest::newRow("page and picture")
            << QStringList{u"--page=polls"_s, u"--screenshot=o.png"_s} << u"--screenshot"_s;
        QTest::newRow("page and service") << QStringList{u"--page=polls"_s, u"--service"_s} << u"--service"_s;
        QTest::newRow("page and query") << QStringList{u"--page=polls"_s, u"cats"_s} << u"QUERY"_s;
        QTest::newRow("page and file") << QStringList{u"--page=polls"_s, u"file:///a.gif"_s} << u"FILE"_s;
    }

    void whatDoesNotGoTogether_isRefusedByName()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, named);
        const auto parsed = parseCommandLine(QStringList{u"giphy-navigator"_s} + options);
        QVERIFY(!parsed.has_value());
        QVERIFY2(parsed.error().detail.contains(named), qPrintable(parsed.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
