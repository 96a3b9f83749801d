// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/pagenames.h"

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
