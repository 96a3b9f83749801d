// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

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
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
