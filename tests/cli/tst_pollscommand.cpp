// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/giphynavsession.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace gn::test;
using namespace Qt::StringLiterals;

// giphynav polls, the real program.
class TestPollsCommand : public QObject
{
    Q_OBJECT

private:
    Run run(const QStringList &arguments) { return m_session->run(QStringList{u"polls"_s} + arguments); }

    std::optional<GiphynavSession> m_session;

private slots:

    void init()
    {
        m_session.emplace();
        QVERIFY(m_session->isValid());
    }

    void initWithSample_makesTheTutorialsPoll()
    {
        QCOMPARE(run({u"list"_s}).out, QByteArray());
        const Run made = run({u"init"_s, u"--sample"_s});
        QCOMPARE(made.err, QByteArray());
        QCOMPARE(made.exitCode, 0);
        QVERIFY2(made.out.endsWith("polls.sqlite: ready, with the sample poll\n"), made.out.constData());
        QVERIFY(run({u"init"_s, u"--sample"_s}).out.endsWith("there are polls already\n"));
        QVERIFY(run({u"init"_s}).out.endsWith(": ready\n"));
        QCOMPARE(run({u"list"_s}).out, QByteArray("1\topen\t0\tWhat's new?\n"));
    }

    void listAsJson_hasEverything()
    {
        run({u"init"_s, u"--sample"_s});
        const QJsonArray polls = QJsonDocument::fromJson(run({u"list"_s, u"--json"_s}).out).array();
        QCOMPARE(polls.size(), 1);
        QCOMPARE(polls.at(0)["question"_L1].toString(), u"What's new?"_s);
        QCOMPARE(polls.at(0)["published"_L1].toString(), u"2015-12-15"_s);
        QCOMPARE(polls.at(0)["choices"_L1][1]["text"_L1].toString(), u"The sky"_s);
    }

    void close_closes()
    {
        run({u"init"_s, u"--sample"_s});
        const Run closed = run({u"close"_s, u"1"_s});
        QCOMPARE(closed.exitCode, 0);
        QCOMPARE(closed.err, QByteArray());
        QCOMPARE(run({u"list"_s}).out, QByteArray("1\tclosed\t0\tWhat's new?\n"));
        const Run unknown = run({u"close"_s, u"7"_s});
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY2(unknown.err.contains("no poll 7"), unknown.err.constData());
    }

    void export_isCsv()
    {
        run({u"init"_s, u"--sample"_s});
        const QByteArray csv = "poll,question,published,choice,votes,percent,picture\r\n"
                               "1,What's new?,2015-12-15,Not much,0,0,\r\n"
                               "1,What's new?,2015-12-15,The sky,0,0,\r\n"
                               "1,What's new?,2015-12-15,Just hacking again,0,0,\r\n";
        QCOMPARE(run({u"export"_s, u"1"_s}).out, csv);
        const QTemporaryDir folder;
        QCOMPARE(run({u"export"_s, u"1"_s, folder.filePath(u"polls.csv"_s)}).exitCode, 0);
        QFile written(folder.filePath(u"polls.csv"_s));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), csv);
    }

    void databaseThatDoesNotAnswer_isSaidWithoutThePassword()
    {
        const QString config = m_session->config("database: {url: \"postgresql://me:hush@127.0.0.1:9/polls\"}\n");
        const Run failed = run({u"list"_s, u"--config"_s, config});
        QCOMPARE(failed.exitCode, 1);
        QCOMPARE(failed.err.count('\n'), 1);
        QVERIFY(!failed.err.contains("hush"));
    }

    void wrongUsage_endsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("nothing") << QStringList{} << QByteArray("say init, list");
        QTest::newRow("action") << QStringList{u"open"_s} << QByteArray("'open'");
        QTest::newRow("no ID") << QStringList{u"close"_s} << QByteArray("ID is missing");
        QTest::newRow("not an ID") << QStringList{u"export"_s, u"x"_s} << QByteArray("'x'");
        QTest::newRow("too much") << QStringList{u"list"_s, u"1"_s} << QByteArray("'1' is too much");
        QTest::newRow("sample") << QStringList{u"list"_s, u"--sample"_s} << QByteArray("--sample");
        QTest::newRow("json") << QStringList{u"close"_s, u"1"_s, u"--json"_s} << QByteArray("--json");
    }

    void wrongUsage_endsWithTwo()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, words);
        const Run wrong = run(arguments);
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY2(wrong.err.contains(words), wrong.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestPollsCommand)
#include "tst_pollscommand.moc"
