// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/giphynavsession.h"
#include "core/searchjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <optional>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

// The real program without a network: usage, help, the built-in catalogue, config.yml.
class TestGiphynav : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_session.emplace();
        QVERIFY(m_session->isValid());
    }

    void help_isPrintedForTheProgramAndForEachCommand()
    {
        const Run program = m_session->run({u"--help"_s});
        QCOMPARE(program.exitCode, 0);
        QVERIFY(program.err.isEmpty());
        for (const char *word : {"search QUERY", "trending", "--config", "--version"}) {
            QVERIFY2(program.out.contains(word), word);
        }
        QCOMPARE(m_session->run({u"-h"_s}).out, program.out);
        for (const QString &command : {u"search"_s, u"trending"_s}) {
            const Run help = m_session->run({command, u"--help"_s});
            QCOMPARE(help.exitCode, 0);
            QVERIFY(help.err.isEmpty());
            for (const char *option : {"--limit N",
                                       "--offset N",
                                       "--rating R",
                                       "--lang L",
                                       "--stickers",
                                       "--source",
                                       "--json",
                                       "--config"}) {
                QVERIFY2(help.out.contains(option), option);
            }
        }
    }

    void version_isPrinted()
    {
        const Run version = m_session->run({u"--version"_s});
        QCOMPARE(version.exitCode, 0);
        QCOMPARE(version.out, QByteArray("giphynav " GN_VERSION "\n"));
    }

    void wrongUsage_endsWithTwoAndAHint_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("hint");
        const auto row = [](const char *name, const QStringList &arguments, const char *words, const char *command) {
            QTest::newRow(name) << arguments << QByteArray(words)
                                << QByteArray("Try: giphynav ") + command + QByteArray(*command ? " --help" : "--help");
        };
        row("nothing", {}, "a command is missing", "");
        row("command", {u"serach"_s}, "unknown command 'serach'", "");
        row("option before the command", {u"--colour"_s, u"search"_s, u"cat"_s}, "'colour'", "");
        row("option", {u"search"_s, u"cat"_s, u"--colour"_s}, "'colour'", "search");
        row("option of another kind", {u"trending"_s, u"--query"_s, u"cat"_s}, "'query'", "trending");
        row("no QUERY", {u"search"_s}, "QUERY is missing", "search");
        row("empty QUERY", {u"search"_s, u" "_s}, "QUERY is missing", "search");
        row("two QUERYs", {u"search"_s, u"happy"_s, u"cat"_s}, "quotes", "search");
        row("trending with QUERY", {u"trending"_s, u"cat"_s}, "use search", "trending");
        for (const QString &limit :
             {u"0"_s, u"51"_s, u"-1"_s, u"ten"_s, u"1.5"_s, u""_s, u" 5"_s, u"99999999999999999999"_s}) {
            row(qPrintable(u"limit "_s + limit),
                {u"search"_s, u"cat"_s, u"--limit="_s + limit},
                "from 1 to 50",
                "search");
        }
        row("limit without a number", {u"search"_s, u"cat"_s, u"--limit"_s}, "'--limit'", "search");
        row("negative offset", {u"search"_s, u"cat"_s, u"--offset"_s, u"-5"_s}, "0 or more", "search");
        row("source", {u"search"_s, u"cat"_s, u"--source"_s, u"tenor"_s}, "one of giphy, demo", "search");
        row("rating", {u"search"_s, u"cat"_s, u"--source=demo"_s, u"--rating"_s, u"xxx"_s}, "one of g, pg", "search");
        row("empty rating", {u"search"_s, u"cat"_s, u"--rating="_s}, "--rating has no value", "search");
        row("value for a flag", {u"search"_s, u"cat"_s, u"--json=yes"_s}, "--json", "search");
    }

    void wrongUsage_endsWithTwoAndAHint()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, words);
        QFETCH(const QByteArray, hint);
        const Run wrong = m_session->run(arguments);
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(wrong.out.isEmpty());
        const QList<QByteArray> lines = wrong.err.split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].startsWith("giphynav: ") && lines[0].contains(words), lines[0].constData());
        QCOMPARE(lines[1], hint);
    }

    void demo_printsOneUrlALine()
    {
        const Run found = m_session->run({u"search"_s, u"cat"_s, u"--source"_s, u"demo"_s, u"--limit"_s, u"3"_s});
        QCOMPARE(found.err, QByteArray());
        QCOMPARE(found.exitCode, 0);
        QCOMPARE(found.lines().size(), 3);
        for (const QByteArray &line : found.lines()) {
            QVERIFY2(line.startsWith("giphy-navigator:demo/"), line.constData());
        }
    }

    void demoJson_hasExactlyTheApisShape()
    {
        const Run found =
            m_session->run({u"search"_s, u"cat"_s, u"--source"_s, u"demo"_s, u"--limit"_s, u"5"_s, u"--json"_s});
        QCOMPARE(found.exitCode, 0);
        SearchPage page;
        page.request = {.query = u"cat"_s, .limit = 5};
        for (const QJsonValue &gif : QJsonDocument::fromJson(found.out)[u"gifs"_s].toArray()) {
            page.gifs.append(Gif{.pageUrl = QUrl(gif[u"url"_s].toString())});
        }
        QCOMPARE(page.gifs.size(), 5);
        QCOMPARE(found.out, QByteArray(toApiJson(page) + '\n'));
    }

    void offset_goesOnWhereAnotherRunEnded()
    {
        const QStringList demo{u"trending"_s, u"--source"_s, u"demo"_s, u"--limit"_s};
        const Run all = m_session->run(demo + QStringList{u"6"_s});
        QCOMPARE(all.exitCode, 0);
        QCOMPARE(all.lines().size(), 6);
        const Run rest = m_session->run(demo + QStringList{u"3"_s, u"--offset"_s, u"3"_s});
        QCOMPARE(rest.lines(), all.lines().mid(3));
    }

    void largestLimit_isServedWhole()
    {
        const Run all = m_session->run({u"trending"_s, u"--source"_s, u"demo"_s, u"--limit"_s, u"48"_s});
        QCOMPARE(all.exitCode, 0);
        QCOMPARE(all.lines().size(), 48);
    }

    void noKey_asksTheDemoCatalogue()
    {
        const Run found = m_session->run({u"search"_s, u"cat"_s});
        QCOMPARE(found.err, QByteArray());
        QCOMPARE(found.exitCode, 0);
        QVERIFY(found.out.startsWith("giphy-navigator:demo/"));
    }

    void noKeyButGiphy_saysWhatToDo()
    {
        const Run failed = m_session->run({u"search"_s, u"cat"_s, u"--source"_s, u"giphy"_s});
        QCOMPARE(failed.exitCode, 1);
        QVERIFY(failed.out.isEmpty());
        QCOMPARE(failed.err,
                 QByteArray("giphynav: GIPHY needs an API key: set GIPHY_API_KEY, or giphy.api_key in config.yml, or "
                            "use --source demo\n"));
    }

    void noResults_printNothing()
    {
        const QStringList nothing{u"search"_s, u"qqqqzzzz"_s, u"--source"_s, u"demo"_s, u"--limit"_s, u"5"_s};
        const Run lines = m_session->run(nothing);
        QCOMPARE(lines.exitCode, 0);
        QCOMPARE(lines.out, QByteArray());
        QCOMPARE(lines.err, QByteArray());
        const Run json = m_session->run(nothing + QStringList{u"--json"_s});
        QCOMPARE(json.exitCode, 0);
        QCOMPARE(json.out, QByteArray("{\"query\": \"qqqqzzzz\", \"limit\": 5, \"gifs\": []}\n"));
    }

    void configFile_setsTheLimit()
    {
        const QString file = m_session->config("default: {limit: 2}\n");
        const QStringList search{u"search"_s, u"cat"_s, u"--source"_s, u"demo"_s};
        QCOMPARE(m_session->run(search + QStringList{u"--config"_s, file}).lines().size(), 2);
        QCOMPARE(m_session->run(QStringList{u"--config"_s, file} + search).lines().size(), 2);
        QCOMPARE(m_session->run(search + QStringList{u"--config"_s, file, u"--limit"_s, u"4"_s}).lines().size(), 4);
    }

    void wrongConfigFile_isToldWithItsPlace()
    {
        const QString file = m_session->config("default:\n  limit: 99\n");
        const Run failed = m_session->run({u"search"_s, u"cat"_s, u"--config"_s, file});
        QCOMPARE(failed.exitCode, 1);
        QVERIFY2(failed.err.startsWith(QByteArray("giphynav: " + file.toUtf8() + ":2:10: default.limit")),
                 failed.err.constData());
        QCOMPARE(failed.err.count('\n'), 1);
        const Run missing = m_session->run({u"search"_s, u"cat"_s, u"--config"_s, u"/nonexistent/config.yml"_s});
        QCOMPARE(missing.exitCode, 1);
        QVERIFY2(missing.err.contains("/nonexistent/config.yml"), missing.err.constData());
        QCOMPARE(missing.err.count('\n'), 1);
    }

    void plainCLocale_keepsTextAndPrintsNoWarning()
    {
        m_session->setVariable(u"LC_ALL"_s, u"C"_s);
        const Run found = m_session->run({u"search"_s, u"qqqq\u00e9\u732b"_s, u"--source"_s, u"demo"_s, u"--json"_s});
        QCOMPARE(found.err, QByteArray());
        QVERIFY2(found.out.contains(u"qqqq\u00e9\u732b"_s.toUtf8()), found.out.constData());
    }

    void fullDisk_isAFailure()
    {
        if (!QFile::exists(u"/dev/full"_s)) {
            QSKIP("Needs /dev/full");
        }
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        const Run failed = m_session->run({u"search"_s, u"cat"_s, u"--source"_s, u"demo"_s}, process);
        QCOMPARE(failed.exitCode, 1);
        QVERIFY2(failed.err.contains("can't be written"), failed.err.constData());
    }

private:
    std::optional<GiphynavSession> m_session;
};

QTEST_GUILESS_MAIN(TestGiphynav)
#include "tst_giphynav.moc"
