// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/giphynavsession.h"
#include "support/fakehttpserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <optional>

#if defined(Q_OS_UNIX)
#include <csignal>
#endif

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray document(int id, const QByteArray &name)
{
    return R"({"height":7,"id":)" + QByteArray::number(id) + R"(,"moves":[],"name":")" + name
           + R"(","sprites":{"front_default":"https://images.example/1.png"},)"
           + R"("stats":[{"base_stat":45,"stat":{"name":"hp"}}],"types":[{"type":{"name":"grass"}}],"weight":null})";
}

// Later ones answer sooner. 404 from 152 on, as far as this service goes.
FakeReply route(const FakeRequest &request)
{
    const QString key = request.url.path().section(u'/', -1);
    const int id = key == u"mew"_s ? 151 : key.toInt();
    if (id < 1 || id > 151) {
        return {.status = 404, .body = "Not Found"};
    }
    FakeReply reply = jsonReply(document(id, id == 151 ? QByteArray("mew") : QByteArray("p" + key.toUtf8())));
    reply.delayMs = id < 4 ? 60 - 20 * id : 0;
    return reply;
}

} // namespace

// giphynav pokemon, the real program.
class TestGiphynavPokemon : public QObject
{
    Q_OBJECT

private:
    std::optional<GiphynavSession> m_session;
    std::optional<FakeHttpServer> m_server;

    QString config() const
    {
        return m_session->config("pokeapi: {api_url: \"" + m_server->url(u"/api/v2"_s).toEncoded()
                                 + "\", request_timeout: 2}\n");
    }

    Run run(const QStringList &arguments)
    {
        return m_session->run(QStringList{u"pokemon"_s} + arguments + QStringList{u"--config"_s, config()});
    }

    static bool endsWithSeconds(const QByteArray &err)
    {
        static const QRegularExpression Line(u"(\\A|\\n)--- [0-9]+\\.[0-9]{3} seconds ---\\n\\z"_s);
        return Line.match(QString::fromUtf8(err)).hasMatch();
    }

private slots:

    void init()
    {
        m_session.emplace();
        m_server.emplace(route);
        QVERIFY(m_session->isValid());
    }

    void names_comeInTheOrderThatWasAsked()
    {
        const Run printed = run({});
        QVERIFY2(endsWithSeconds(printed.err) && printed.err.count('\n') == 1, printed.err.constData());
        QCOMPARE(printed.exitCode, 0);
        QCOMPARE(printed.lines().size(), 150);
        for (int id = 1; id <= 150; ++id) {
            QCOMPARE(printed.lines().at(id - 1), "p" + QByteArray::number(id));
        }
        QCOMPARE(run({u"--first"_s, u"3"_s, u"--count"_s, u"2"_s}).out, QByteArray("p3\np4\n"));
    }

    void one_isPrintedByItsNameOrId()
    {
        QCOMPARE(run({u"mew"_s}).out, QByteArray("mew\n"));
        QCOMPARE(run({u"Mew"_s}).out, QByteArray("mew\n"));
        QCOMPARE(run({u"7"_s}).out, QByteArray("p7\n"));
    }

    void secondCall_isAnsweredFromTheDisk()
    {
        const QStringList three{u"--count"_s, u"3"_s};
        QCOMPARE(run(three).out, QByteArray("p1\np2\np3\n"));
        QCOMPARE(run(three).out, QByteArray("p1\np2\np3\n"));
        QCOMPARE(m_server->requests().size(), 3);
        QCOMPARE(run(three + QStringList{u"--mode=parallel"_s}).out, QByteArray("p1\np2\np3\n"));
        QCOMPARE(m_server->requests().size(), 6);
        QCOMPARE(run(three + QStringList{u"--compare"_s}).exitCode, 0);
        QCOMPARE(m_server->requests().size(), 15);
    }

    void jobs_boundTheConnections()
    {
        QCOMPARE(run({u"--count=30"_s, u"--mode=parallel"_s, u"--jobs=3"_s}).exitCode, 0);
        QVERIFY(m_server->mostConnections() <= 3);
        QCOMPARE(run({u"--count=30"_s, u"--mode=sequential"_s}).lines().size(), 30);
        QVERIFY(m_server->mostConnections() <= 3);
    }

    void json_isOneObject()
    {
        const Run printed = run({u"--first=151"_s, u"--count=2"_s, u"--json"_s});
        QCOMPARE(printed.exitCode, 1); // there is no 152
        QCOMPARE(printed.out.count('\n'), 1);
        const QJsonObject root = QJsonDocument::fromJson(printed.out).object();
        QVERIFY(root.value(u"seconds"_s).toDouble() > 0);
        const QJsonArray all = root.value(u"pokemon"_s).toArray();
        QCOMPARE(all.size(), 2);
        const QJsonObject mew = all.at(0).toObject();
        QCOMPARE(mew.value(u"id"_s).toInt(), 151);
        QCOMPARE(mew.value(u"name"_s).toString(), u"mew"_s);
        QCOMPARE(mew.value(u"types"_s).toArray(), QJsonArray({u"grass"_s}));
        QCOMPARE(mew.value(u"height"_s).toInt(), 7);
        QVERIFY(mew.value(u"weight"_s).isNull() && mew.value(u"animated"_s).isNull());
        QCOMPARE(mew.value(u"stats"_s)[u"hp"_s].toInt(), 45);
        QVERIFY(mew.value(u"stats"_s)[u"speed"_s].isNull());
        QCOMPARE(mew.value(u"sprite"_s).toString(), u"https://images.example/1.png"_s);
        QCOMPARE(all.at(1).toObject(), (QJsonObject{{u"key"_s, u"152"_s}, {u"error"_s, u"NotFound"_s}}));
    }

    void failedOnes_areLinesOnStderrAndTheRestStands()
    {
        const Run printed = run({u"--first=150"_s, u"--count=9"_s});
        QCOMPARE(printed.exitCode, 1);
        QCOMPARE(printed.out, QByteArray("p150\nmew\n"));
        QVERIFY2(printed.err.startsWith("giphynav: 152, 153, 154, 155, 156 and 2 more: PokeAPI has no such Pokémon\n"),
                 printed.err.constData());
        QVERIFY(endsWithSeconds(printed.err));
        m_server->stopListening();
        const Run refused = run({u"5"_s});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.startsWith("giphynav: 5: the connection to PokeAPI failed"), refused.err.constData());
    }

    void compare_printsTheThreeModes()
    {
        const Run table = run({u"--count=4"_s, u"--compare"_s});
        QCOMPARE(table.exitCode, 0);
        QVERIFY2(endsWithSeconds(table.err), table.err.constData());
        QCOMPARE(table.lines().size(), 4);
        QVERIFY(table.lines().at(0).startsWith("mode "));
        QVERIFY(table.lines().at(1).startsWith("fresh "));
        QVERIFY(table.lines().at(2).startsWith("sequential "));
        QVERIFY(table.lines().at(3).startsWith("parallel "));
        const Run json = run({u"--count=4"_s, u"--compare"_s, u"--json"_s});
        const QJsonArray modes = QJsonDocument::fromJson(json.out).object().value(u"modes"_s).toArray();
        QCOMPARE(modes.size(), 3);
        for (const QJsonValue &mode : modes) {
            QCOMPARE(mode[u"requests"_s].toInt(), 4);
            QCOMPARE(mode[u"failed"_s].toInt(), 0);
            QVERIFY(mode[u"bytes"_s].toInt() > 400);
            QVERIFY(mode[u"times_faster"_s].toDouble() >= 1);
        }
        QCOMPARE(m_server->requests().size(), 24);
    }

    void wrongUsage_endsWithTwoAndAHint_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("two") << QStringList{u"mew"_s, u"7"_s} << QByteArray("--first and --count");
        QTest::newRow("key") << QStringList{u"a/b"_s} << QByteArray("'a/b' is not an ID or NAME");
        QTest::newRow("empty") << QStringList{u""_s} << QByteArray("is not an ID or NAME");
        QTest::newRow("first") << QStringList{u"--first=0"_s} << QByteArray("--first must be a whole number");
        QTest::newRow("count") << QStringList{u"--count=2001"_s} << QByteArray("1 to 2000");
        QTest::newRow("jobs") << QStringList{u"--jobs=257"_s} << QByteArray("1 to 256");
        QTest::newRow("mode") << QStringList{u"--mode=quick"_s} << QByteArray("parallel, sequential, fresh");
        QTest::newRow("mode and compare") << QStringList{u"--mode=fresh"_s, u"--compare"_s} << QByteArray("excludes");
        QTest::newRow("jobs of one") << QStringList{u"--mode=fresh"_s, u"--jobs=2"_s} << QByteArray("parallel only");
        QTest::newRow("one and count") << QStringList{u"mew"_s, u"--count=2"_s} << QByteArray("excludes");
    }

    void wrongUsage_endsWithTwoAndAHint()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, words);
        const Run wrong = run(arguments);
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(wrong.out.isEmpty());
        QVERIFY2(wrong.err.contains(words), wrong.err.constData());
        QVERIFY2(wrong.err.endsWith("Try: giphynav pokemon --help\n"), wrong.err.constData());
        QVERIFY(m_server->requests().isEmpty());
    }

#if defined(Q_OS_UNIX)
    void interrupted_endsAtOnce()
    {
        m_server.emplace(
            [](const FakeRequest & /*request*/) { return FakeReply{.fault = FakeReply::Fault::StallBeforeHead}; });
        QProcess process;
        m_session->start(process, {u"pokemon"_s, u"--config"_s, config()});
        QVERIFY(QTest::qWaitFor([this] { return !m_server->requests().isEmpty(); }, 20'000));
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000));
        QCOMPARE(process.exitCode(), 130);
    }
#endif
};

QTEST_GUILESS_MAIN(TestGiphynavPokemon)
#include "tst_giphynavpokemon.moc"
