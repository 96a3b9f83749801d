// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/giphynavsession.h"

#include <QTest>

#include <optional>

using namespace gn::test;
using namespace Qt::StringLiterals;

class TestConfigCommand : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_session.emplace();
        QVERIFY(m_session->isValid());
    }

    void check_saysThatAllIsWell()
    {
        const QString file = m_session->config("default:\n  limit: 7\n");
        const Run run = m_session->run({u"config"_s, u"check"_s, file});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out, file.toUtf8() + ": no mistakes\n");
    }

    void check_saysWhatIsWrongAndWhere()
    {
        const QString file = m_session->config("default:\n  limit: 700\n");
        const Run run = m_session->run({u"config"_s, u"check"_s, file});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(QByteArray(file.toUtf8() + ":2:10: default.limit")), run.err);
        QVERIFY2(run.err.contains("from 1 to 50"), run.err);
    }

    void checkWithoutFile_looksAtTheOneThatCounts()
    {
        QCOMPARE(m_session->run({u"config"_s, u"check"_s}).out, "there is no config.yml: the defaults are used\n");
        const QString file = m_session->config("default: {limit: 7}\n");
        QCOMPARE(m_session->run({u"--config"_s, file, u"config"_s, u"check"_s}).out, file.toUtf8() + ": no mistakes\n");
    }

    void show_saysWhereEachValueComesFrom()
    {
        const QString file = m_session->config(
            "default:\n  limit: 7\nserver: {allowed_hosts: [a.example, b.example]}\n"
            "database:\n  url: postgresql://me:hush@host/name\nnetwork:\n  proxy: http://me:hush@proxy:1\n");
        const Run run = m_session->run({u"config"_s, u"show"_s, u"--config"_s, file});
        QCOMPARE(run.exitCode, 0);
        QMap<QByteArray, QByteArray> places;
        for (const QByteArray &line : run.lines()) {
            const qsizetype mark = line.lastIndexOf('#');
            places.insert(line.first(mark).trimmed(), line.sliced(mark + 2));
        }
        QCOMPARE(places.size(), 23);
        QCOMPARE(places.value("default.limit: 7"), file.toUtf8() + ":2");
        QCOMPARE(places.value("default.query: \"Dependency Injector\""), "default");
        QCOMPARE(places.value("server.allowed_hosts: [a.example, b.example]"), file.toUtf8() + ":3");
        QCOMPARE(places.value("giphy.api_key: \"\""), "default");
        QVERIFY(!run.out.contains("hush"));
    }

    void key_isMaskedWhereverItComesFrom()
    {
        const QString file = m_session->config("giphy:\n  api_key: " + GiphynavSession::key().toUtf8() + '\n');
        Run run = m_session->run({u"config"_s, u"show"_s, u"--config"_s, file});
        QVERIFY(!run.out.contains(GiphynavSession::key().toUtf8()));
        QVERIFY2(run.out.contains("giphy.api_key: ********") && run.out.contains(QByteArray(file.toUtf8() + ":2\n")),
                 run.out);
        m_session->setKey();
        run = m_session->run({u"config"_s, u"show"_s, u"--config"_s, file});
        QVERIFY2(run.out.contains("# $GIPHY_API_KEY\n"), run.out);
        QCOMPARE(run.exitCode, 0);
    }

    void wrongUsage_endsWith2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{u"config"_s};
        QTest::newRow("unknown") << QStringList{u"config"_s, u"edit"_s};
        QTest::newRow("two files") << QStringList{u"config"_s, u"check"_s, u"a"_s, u"b"_s};
    }

    void wrongUsage_endsWith2()
    {
        QFETCH(const QStringList, arguments);
        QCOMPARE(m_session->run(arguments).exitCode, 2);
    }

private:
    std::optional<GiphynavSession> m_session;
};

QTEST_GUILESS_MAIN(TestConfigCommand)
#include "tst_configcommand.moc"
