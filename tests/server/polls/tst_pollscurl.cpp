// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/giphynavsession.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <memory>
#include <optional>

using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // milliseconds

struct Curled
{
    QByteArray head; // of all answers, if it was redirected
    QByteArray body;
    int status = 0; // of the last one
};

} // namespace

// The tutorial's table of the polls program, row by row, against the running giphynav serve by curl.
class TestPollsCurl : public QObject
{
    Q_OBJECT

private:
    Curled curl(const QString &path, const QStringList &options = {})
    {
        QProcess process;
        process.start(u"curl"_s,
                      QStringList{u"--silent"_s, u"--include"_s, u"--path-as-is"_s} + options << m_url + path);
        process.waitForFinished(Patience);
        QByteArray rest = process.readAllStandardOutput();
        Curled curled;
        while (rest.startsWith("HTTP/")) {
            const qsizetype end = rest.indexOf("\r\n\r\n");
            curled.head += rest.first(end + 2);
            curled.status = rest.mid(9, 3).toInt();
            rest = rest.mid(end + 4);
        }
        curled.body = rest;
        return curled;
    }

    static bool hasField(const Curled &curled, const QString &field)
    {
        const QRegularExpression line(u"^"_s + field,
                                      QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
        return QString::fromLatin1(curled.head).contains(line);
    }

    static QString textOf(const Curled &curled)
    {
        static const QRegularExpression Tags(u"<[^>]*>"_s);
        return QString::fromUtf8(curled.body).remove(Tags);
    }

    std::optional<GiphynavSession> m_session;
    QProcess m_server;
    QString m_url;

private slots:

    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"curl"_s).isEmpty()) {
            QSKIP("curl is not installed");
        }
        m_session.emplace();
        m_session->start(m_server, {u"serve"_s, u"--port"_s, u"0"_s});
        QByteArray said;
        while (!said.contains('\n') && m_server.waitForReadyRead(Patience)) {
            said += m_server.readAllStandardOutput();
        }
        QVERIFY2(said.startsWith("Listening on "), m_server.readAllStandardError().constData());
        m_url = QString::fromLatin1(said.mid(13, said.indexOf('\n') - 13));
        m_url.chop(m_url.endsWith(u'/') ? 1 : 0);
    }

    void cleanupTestCase()
    {
        m_server.terminate();
        QVERIFY(m_server.state() == QProcess::NotRunning || m_server.waitForFinished(Patience));
        QCOMPARE(m_server.exitCode(), 0);
    }

    // In this order: the first row is of a database without polls.
    void row01_indexWithoutPolls()
    {
        const Curled index = curl(u"/polls"_s);
        QCOMPARE(index.status, 200);
        QVERIFY(index.body.contains("No polls are available."));
    }

    void row02_sampleIsMadeWhileTheServerRuns()
    {
        const Run made = m_session->run({u"polls"_s, u"init"_s, u"--sample"_s});
        QCOMPARE(made.err, QByteArray());
        QCOMPARE(made.exitCode, 0);
        const Curled index = curl(u"/polls"_s);
        QVERIFY(hasField(index, u"content-type: text/html; charset=utf-8"_s));
        QVERIFY(index.body.startsWith("<!DOCTYPE html>"));
        QVERIFY(index.body.contains("<title>Main</title>") && index.body.contains("<h1>Main</h1>"));
        QVERIFY(index.body.contains("<li><a href=\"/poll/1\">What&#39;s new?</a>"));
    }

    void row03_poll()
    {
        const Curled poll = curl(u"/poll/1"_s);
        QCOMPARE(poll.status, 200);
        QVERIFY(poll.body.contains("<h1>What&#39;s new?</h1>"));
        QVERIFY(poll.body.contains("<form action=\"/poll/1/vote\" method=\"post\">"));
        QVERIFY(poll.body.contains("<input type=\"radio\" name=\"choice\" id=\"choice1\" value=\"1\""));
        QVERIFY(hasField(poll, u"content-security-policy: (?!.*unsafe)"_s));
    }

    void row04_results()
    {
        const QString text = textOf(curl(u"/poll/1/results"_s));
        const qsizetype first = text.indexOf(u"Not much -- 0 vote(s)"_s);
        QVERIFY(first > 0);
        QVERIFY(text.indexOf(u"The sky -- 0 vote(s)"_s) > first);
        QVERIFY(text.contains(u"Just hacking again -- 0 vote(s)"_s) && text.contains(u"Vote again?"_s));
    }

    void row05_vote()
    {
        const Curled vote = curl(u"/poll/1/vote"_s, {u"--data"_s, u"choice=1"_s});
        QCOMPARE(vote.status, 302);
        QVERIFY(hasField(vote, u"location: /poll/1/results\\s"_s));
        const Curled followed = curl(u"/poll/1/vote"_s, {u"--location"_s, u"--data"_s, u"choice=1"_s});
        QCOMPARE(followed.status, 200);
        QVERIFY(textOf(followed).contains(u"Not much -- 2 vote(s)"_s));
    }

    void row06_voteWithoutANumber()
    {
        for (const QString &form : {u"choice="_s, u"choice=abc"_s, u"nothing=1"_s}) {
            const Curled vote = curl(u"/poll/1/vote"_s, {u"--data"_s, form});
            QCOMPARE(vote.status, 400);
            QCOMPARE(vote.body, QByteArray("You have not specified choice value"));
            QVERIFY(hasField(vote, u"content-type: text/plain"_s));
        }
    }

    void row07_voteForWhatIsNotThere()
    {
        QCOMPARE(curl(u"/poll/1/vote"_s, {u"--data"_s, u"choice=99"_s}).status, 404);
        QCOMPARE(curl(u"/poll/99/vote"_s, {u"--data"_s, u"choice=1"_s}).status, 404);
    }

    void row08_unknown()
    {
        for (const QString &path : {u"/poll/99"_s, u"/poll/1/no-such-route"_s}) {
            const Curled missing = curl(path);
            QCOMPARE(missing.status, 404);
            QVERIFY(missing.body.contains("<title>Page Not Found</title>"));
            QVERIFY(missing.body.contains("<h1>Page Not Found</h1>"));
        }
        const Curled missing = curl(u"/no-such-route"_s, {u"--header"_s, u"Accept: text/html"_s});
        QCOMPARE(missing.status, 404);
        QVERIFY(missing.body.contains("<h1>Page Not Found</h1>"));
    }

    void row09_noNumber()
    {
        const Curled failed = curl(u"/poll/abc/results"_s);
        QCOMPARE(failed.status, 500);
        QVERIFY(failed.body.contains("<h1>Internal Server Error</h1>"));
    }

    void row10_wrongMethod()
    {
        const Curled wrong = curl(u"/poll/1/vote"_s);
        QCOMPARE(wrong.status, 405);
        QVERIFY(hasField(wrong, u"allow: POST\\s"_s));
    }

    void row11_staticFiles()
    {
        const Curled style = curl(u"/static/style.css"_s);
        QCOMPARE(style.status, 200);
        QVERIFY(hasField(style, u"content-type: text/css"_s));
        for (const QString &field : {u"etag: "_s, u"last-modified: "_s, u"accept-ranges: bytes"_s}) {
            QVERIFY2(hasField(style, field), qPrintable(field));
        }
        QCOMPARE(curl(u"/static/"_s).status, 403);
        QCOMPARE(curl(u"/static/../templates/poll.html"_s).status, 404);
        QCOMPARE(curl(u"/static/images/background.png"_s).status, 200);
    }

    void events_areAStream()
    {
        const Curled events = curl(u"/poll/1/events"_s);
        QCOMPARE(events.status, 200);
        QVERIFY(hasField(events, u"content-type: text/event-stream"_s));
        QVERIFY2(events.body.contains("data: {\"total\": 2,"), events.body.constData());
    }

    void voteFromAnotherSite_isRefused()
    {
        const Curled vote =
            curl(u"/poll/1/vote"_s, {u"--header"_s, u"Origin: http://evil.example"_s, u"--data"_s, u"choice=1"_s});
        QCOMPARE(vote.status, 403);
        QVERIFY(textOf(curl(u"/poll/1/results"_s)).contains(u"Not much -- 2 vote(s)"_s));
    }

    void pollClosedByTheConsole_isClosed()
    {
        QCOMPARE(m_session->run({u"polls"_s, u"close"_s, u"1"_s}).exitCode, 0);
        const Curled vote = curl(u"/poll/1/vote"_s, {u"--data"_s, u"choice=1"_s});
        QCOMPARE(vote.status, 409);
        QVERIFY(vote.body.contains("This poll is closed"));
    }
};

QTEST_GUILESS_MAIN(TestPollsCurl)
#include "tst_pollscurl.moc"
