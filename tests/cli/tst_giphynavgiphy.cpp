// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/giphynavsession.h"
#include "support/fakehttpserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

#include <optional>

#if defined(Q_OS_UNIX)
#include <csignal>
#endif

Q_DECLARE_METATYPE(gn::test::FakeReply)

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // milliseconds

// An answer as GIPHY gives it, with count items from offset on, out of total.
QByteArray giphyAnswer(int offset, int count, int total)
{
    QJsonArray data;
    for (int index = offset; index < offset + count; ++index) {
        const QString id = u"id%1"_s.arg(index);
        const QJsonObject original{{u"url"_s, QString(u"https://media.giphy.com/media/"_s + id + u"/giphy.gif"_s)},
                                   {u"width"_s, u"200"_s},
                                   {u"height"_s, u"100"_s},
                                   {u"size"_s, u"1000"_s}};
        data.append(QJsonObject{{u"type"_s, u"gif"_s},
                                {u"id"_s, id},
                                {u"url"_s, QString(u"https://giphy.com/gifs/"_s + id)},
                                {u"title"_s, id},
                                {u"rating"_s, u"g"_s},
                                {u"images"_s, QJsonObject{{u"original"_s, original}}}});
    }
    const QJsonObject pagination{{u"total_count"_s, total}, {u"count"_s, count}, {u"offset"_s, offset}};
    const QJsonObject meta{{u"status"_s, 200}, {u"msg"_s, u"OK"_s}, {u"response_id"_s, u"abcdef0123456789"_s}};
    return QJsonDocument(QJsonObject{{u"data"_s, data}, {u"pagination"_s, pagination}, {u"meta"_s, meta}}).toJson();
}

FakeReply giphyRoute(const FakeRequest &request)
{
    const QUrlQuery query(request.url);
    const int offset = query.queryItemValue(u"offset"_s).toInt();
    const int limit = query.queryItemValue(u"limit"_s).toInt();
    if (query.queryItemValue(u"q"_s) == u"nothing"_s) {
        return jsonReply(giphyAnswer(0, 0, 0));
    }
    return jsonReply(giphyAnswer(offset, limit, 1000));
}

FakeReply refusal(int status, const char *message)
{
    return jsonReply(QByteArray(R"({"data":[],"meta":{"status":%1,"msg":"%2","response_id":""}})")
                         .replace("%1", QByteArray::number(status))
                         .replace("%2", message),
                     status);
}

} // namespace

// The real program and a GIPHY of our own.
class TestGiphynavGiphy : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_session.emplace();
        QVERIFY(m_session->isValid());
    }

    void keyInTheEnvironment_asksGiphyAsTold()
    {
        FakeHttpServer giphy(giphyRoute);
        m_session->setKey();
        const Run found = m_session->run({u"search"_s,
                                          u"happy cat"_s,
                                          u"--config"_s,
                                          giphyConfig(giphy),
                                          u"--limit"_s,
                                          u"3"_s,
                                          u"--offset"_s,
                                          u"7"_s,
                                          u"--rating"_s,
                                          u"pg"_s,
                                          u"--lang"_s,
                                          u"de"_s});
        QCOMPARE(found.err, QByteArray());
        QCOMPARE(found.exitCode, 0);
        QCOMPARE(found.out,
                 QByteArray("https://giphy.com/gifs/id7\nhttps://giphy.com/gifs/id8\nhttps://giphy.com/gifs/id9\n"));
        QCOMPARE(giphy.requests().size(), 1);
        const QUrl url = giphy.requests().constFirst().url;
        QCOMPARE(url.path(), u"/v1/gifs/search"_s);
        const QUrlQuery query(url);
        QCOMPARE(query.queryItemValue(u"api_key"_s), GiphynavSession::key());
        QCOMPARE(query.queryItemValue(u"q"_s, QUrl::FullyDecoded).replace(u'+', u' '), u"happy cat"_s);
        QCOMPARE(query.queryItemValue(u"limit"_s), u"3"_s);
        QCOMPARE(query.queryItemValue(u"offset"_s), u"7"_s);
        QCOMPARE(query.queryItemValue(u"rating"_s), u"pg"_s);
        QCOMPARE(query.queryItemValue(u"lang"_s), u"de"_s);
        QCOMPARE(m_session->filesWithTheKey(), QStringList());
    }

    void stickersAndTrending_askTheirOwnPaths()
    {
        FakeHttpServer giphy(giphyRoute);
        m_session->setKey();
        const QStringList with{u"--config"_s, giphyConfig(giphy), u"--stickers"_s, u"--limit"_s, u"2"_s};
        QCOMPARE(m_session->run(QStringList{u"search"_s, u"cat"_s} + with).exitCode, 0);
        QCOMPARE(giphy.requestsTo(u"/v1/stickers/search"_s), 1);
        const Run trending = m_session->run(QStringList{u"trending"_s, u"--json"_s} + with);
        QCOMPARE(trending.exitCode, 0);
        QCOMPARE(giphy.requestsTo(u"/v1/stickers/trending"_s), 1);
        QVERIFY2(trending.out.startsWith("{\"query\": \"\", \"limit\": 2, \"gifs\": [{\"url\": "),
                 trending.out.constData());
    }

    void keyInTheConfig_isUsed()
    {
        FakeHttpServer giphy(giphyRoute);
        const Run found = m_session->run(
            {u"search"_s, u"cat"_s, u"--config"_s, giphyConfig(giphy, "api_key: " + GiphynavSession::key().toUtf8())});
        QCOMPARE(found.exitCode, 0);
        QCOMPARE(found.lines().size(), 10); // default.limit
        QCOMPARE(QUrlQuery(giphy.requests().constFirst().url).queryItemValue(u"api_key"_s), GiphynavSession::key());
    }

    void demoChosen_asksNobodyElse()
    {
        FakeHttpServer giphy(giphyRoute);
        m_session->setKey();
        QCOMPARE(m_session->run({u"search"_s, u"cat"_s, u"--config"_s, giphyConfig(giphy), u"--source"_s, u"demo"_s})
                     .exitCode,
                 0);
        QCOMPARE(giphy.requests().size(), 0);
    }

    void noResultsAtGiphy_printNothing()
    {
        FakeHttpServer giphy(giphyRoute);
        m_session->setKey();
        const Run found = m_session->run({u"search"_s, u"nothing"_s, u"--config"_s, giphyConfig(giphy)});
        QCOMPARE(found.exitCode, 0);
        QCOMPARE(found.out + found.err, QByteArray());
    }

    void queryTooLong_saysSoWithoutACall()
    {
        FakeHttpServer giphy(giphyRoute);
        m_session->setKey();
        const Run failed = m_session->run({u"search"_s, QString(51, u'x'), u"--config"_s, giphyConfig(giphy)});
        QCOMPARE(failed.exitCode, 1);
        QVERIFY2(failed.err.contains("too long") && failed.err.contains("50"), failed.err.constData());
        QCOMPARE(failed.err.count('\n'), 1);
        QCOMPARE(giphy.requests().size(), 0);
    }

    void fault_endsWithOneLineAndWithoutTheKey_data()
    {
        QTest::addColumn<FakeReply>("reply");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("refused") << refusal(401, "Unauthorized") << QByteArray("does not know this API key");
        QTest::newRow("banned") << refusal(403, "This IP is banned") << QByteArray("barred");
        QTest::newRow("rate limited") << refusal(429, "API rate limit exceeded") << QByteArray("used up");
        QTest::newRow("not JSON") << jsonReply("<html>") << QByteArray("of GIPHY can't be understood");
        QTest::newRow("redirect elsewhere")
            << FakeReply{.status = 302, .headers = {{"Location", "ftp://example.org/"}}} << QByteArray("not followed");
        QTest::newRow("silence") << FakeReply{.fault = FakeReply::Fault::StallBeforeHead} << QByteArray("in time");
    }

    void fault_endsWithOneLineAndWithoutTheKey()
    {
        QFETCH(const FakeReply, reply);
        QFETCH(const QByteArray, words);
        FakeHttpServer giphy([&](const FakeRequest &) { return reply; });
        m_session->setKey();
        const Run failed =
            m_session->run({u"search"_s, u"cat"_s, u"--config"_s, giphyConfig(giphy, "request_timeout: 2")});
        QCOMPARE(failed.exitCode, 1);
        QCOMPARE(failed.out, QByteArray());
        QCOMPARE(failed.err.count('\n'), 1);
        QVERIFY2(failed.err.startsWith("giphynav: ") && failed.err.contains(words), failed.err.constData());
    }

    void nobodyListening_endsWithOneLine()
    {
        FakeHttpServer giphy(giphyRoute);
        giphy.stopListening();
        m_session->setKey();
        const Run failed =
            m_session->run({u"search"_s, u"cat"_s, u"--config"_s, giphyConfig(giphy, "request_timeout: 2")});
        QCOMPARE(failed.exitCode, 1);
        QCOMPARE(failed.err.count('\n'), 1);
    }

    void budget_holdsAcrossRuns()
    {
        FakeHttpServer giphy(giphyRoute);
        m_session->setKey();
        const QString file = giphyConfig(giphy, "calls_per_hour: 2");
        QCOMPARE(m_session->run({u"search"_s, u"one"_s, u"--config"_s, file}).exitCode, 0);
        QCOMPARE(m_session->run({u"search"_s, u"two"_s, u"--config"_s, file}).exitCode, 0);
        const Run spent = m_session->run({u"search"_s, u"three"_s, u"--config"_s, file});
        QCOMPARE(spent.exitCode, 1);
        QVERIFY2(spent.err.contains("used up"), spent.err.constData());
        QCOMPARE(giphy.requests().size(), 2);
        QCOMPARE(m_session->filesWithTheKey(), QStringList());
    }

    void interrupt_endsCleanly()
    {
#if defined(Q_OS_UNIX)
        FakeHttpServer giphy([](const FakeRequest &) { return FakeReply{.fault = FakeReply::Fault::StallBeforeHead}; });
        m_session->setKey();
        QProcess process;
        m_session->start(process, {u"search"_s, u"cat"_s, u"--config"_s, giphyConfig(giphy, "request_timeout: 100")});
        QTRY_COMPARE_WITH_TIMEOUT(giphy.requests().size(), 1, Patience);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, Patience));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QCOMPARE(process.readAllStandardOutput() + process.readAllStandardError(), QByteArray());
#else
        QSKIP("Signals are a thing of Unix");
#endif
    }

private:
    QString giphyConfig(const FakeHttpServer &giphy, const QByteArray &more = {}) const
    {
        return m_session->config("giphy:\n  api_url: " + giphy.url(u"/v1"_s).toEncoded() + "\n  " + more + '\n');
    }

    std::optional<GiphynavSession> m_session;
};

QTEST_GUILESS_MAIN(TestGiphynavGiphy)
#include "tst_giphynavgiphy.moc"
