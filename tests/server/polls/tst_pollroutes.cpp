// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/polls/withpollroutes.h"

#include <QRegularExpression>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

// The rows of the tutorial's table, and who may vote.
class TestPollRoutes : public WithPollRoutes
{
    Q_OBJECT

private slots:

    void indexWithoutPolls_saysSo()
    {
        const HttpAnswer answer = get("/polls");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.contentType, QByteArray("text/html; charset=utf-8"));
        QVERIFY(answer.body.startsWith("<!DOCTYPE html>"));
        QVERIFY(answer.body.contains("<title>Main</title>") && answer.body.contains("<h1>Main</h1>"));
        QVERIFY(answer.body.contains("No polls are available."));
        QVERIFY(answer.body.contains("href=\"/static/style.css\""));
    }

    void index_listsThePolls()
    {
        addSample();
        QVERIFY(get("/polls").body.contains("<li><a href=\"/poll/1\">What&#39;s new?</a>"));
    }

    void poll_isAForm()
    {
        addSample();
        const HttpAnswer answer = get("/poll/1");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.contains("<title>What&#39;s new?</title>"));
        QVERIFY(answer.body.contains("<h1>What&#39;s new?</h1>"));
        QVERIFY(answer.body.contains("<form action=\"/poll/1/vote\" method=\"post\">"));
        QVERIFY(answer.body.contains("<input type=\"radio\" name=\"choice\" id=\"choice1\" value=\"1\" required />"));
        QVERIFY(answer.body.contains("<label for=\"choice3\"><span class=\"text\">Just hacking again</span></label>"));
        QVERIFY(answer.body.contains("<input type=\"submit\" value=\"Vote\" />"));
        QVERIFY(!answer.body.contains("{{") && !answer.policy.contains("unsafe"));
    }

    void results_areInTheOrderOfTheChoices()
    {
        addSample();
        const HttpAnswer answer = get("/poll/1/results");
        QCOMPARE(answer.status, 200);
        static const QRegularExpression Tags(u"<[^>]*>"_s);
        const QString text = QString::fromUtf8(answer.body).remove(Tags);
        const qsizetype first = text.indexOf(u"Not much -- 0 vote(s)"_s);
        QVERIFY(first > 0);
        QVERIFY(text.indexOf(u"The sky -- 0 vote(s)"_s) > first);
        QVERIFY(answer.body.contains("<a href=\"/poll/1\">Vote again?</a>"));
    }

    void vote_addsExactlyOneAndRedirects()
    {
        addSample();
        const HttpAnswer answer = post("/poll/1/vote", "choice=1");
        QCOMPARE(answer.status, 302);
        QCOMPARE(headerOf(answer, "Location"), QByteArray("/poll/1/results"));
        const QByteArray cookie = headerOf(answer, "Set-Cookie");
        QVERIFY2(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie.constData());
        QCOMPARE(votesOf(1), 1);
        QVERIFY(get("/poll/1/results").body.contains("<span class=\"votes\">1</span>"));
    }

    void voteWithoutANumber_is400()
    {
        addSample();
        for (const QByteArray &form :
             {QByteArray(), QByteArray("choice="), QByteArray("choice=abc"), QByteArray("x=1")}) {
            const HttpAnswer answer = post("/poll/1/vote", form);
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.contentType, QByteArray("text/plain; charset=utf-8"));
            QCOMPARE(answer.body, QByteArray("You have not specified choice value"));
        }
        QCOMPARE(post("/poll/1/vote", "choice=1&choice=2").status, 400); // one is allowed
        QCOMPARE(votesOf(1), 0);
    }

    void voteForWhatIsNotThere_isThe404Page()
    {
        addSample();
        addPoll(*m_module->store(), somePoll()).value();
        QCOMPARE(post("/poll/1/vote", "choice=99").status, 404);
        QCOMPARE(post("/poll/99/vote", "choice=1").status, 404);
        QCOMPARE(post("/poll/2/vote", "choice=1").status, 404);
        QCOMPARE(post("/poll/1/vote", "choice=99999999999999999999").status, 404);
        QCOMPARE(votesOf(1) + votesOf(2), 0);
    }

    void unknownPollOrPath_isThe404Page()
    {
        for (const QByteArray &target :
             {QByteArray("/poll/99"), QByteArray("/poll/99/results"), QByteArray("/poll/1/no-such-route")}) {
            const HttpAnswer answer = get(target);
            QCOMPARE(answer.status, 404);
            QVERIFY(answer.body.contains("<title>Page Not Found</title>"));
            QVERIFY(answer.body.contains("<h1>Page Not Found</h1>"));
        }
    }

    void pollThatIsNoNumber_isThe500Page()
    {
        const HttpAnswer answer = get("/poll/abc/results");
        QCOMPARE(answer.status, 500);
        QVERIFY(answer.body.contains("<h1>Internal Server Error</h1>"));
    }

    void getOfVote_is405()
    {
        const HttpAnswer answer = get("/poll/1/vote");
        QCOMPARE(answer.status, 405);
        QCOMPARE(headerOf(answer, "Allow"), QByteArray("POST"));
    }

    void staticFiles_areServed()
    {
        const HttpAnswer style = get("/static/style.css");
        QCOMPARE(style.status, 200);
        QVERIFY(style.contentType.startsWith("text/css"));
        QVERIFY(!headerOf(style, "ETag").isEmpty() && !headerOf(style, "Accept-Ranges").isEmpty());
        QVERIFY(get("/static/images/background.png").body.startsWith("\x89PNG"));
        QVERIFY(get("/static/poll.js").contentType.contains("javascript"));
        QCOMPARE(get("/static/").status, 403);
        QCOMPARE(get("/static/../templates/poll.html").status, 404);
        QCOMPARE(get("/static/%2e%2e/templates/poll.html").status, 404);
    }

    void secondVoteOfABrowser_isRefusedKindly()
    {
        addSample();
        const QByteArray cookie = cookieOf(post("/poll/1/vote", "choice=1"));
        const HttpAnswer answer = post("/poll/1/vote", "choice=2", cookie);
        QCOMPARE(answer.status, 409);
        QVERIFY(answer.body.contains("href=\"/poll/1/results\""));
        QCOMPARE(votesOf(1), 1);
        QCOMPARE(post("/poll/1/vote", "choice=2").status, 302); // another browser
    }

    void cookieOfTheForm_isTheVoters()
    {
        addSample();
        const QByteArray cookie = cookieOf(get("/poll/1"));
        QVERIFY(!cookie.isEmpty());
        QVERIFY(cookieOf(answerTo(requestOf("GET", "/poll/1", cookie))).isEmpty());
        QCOMPARE(post("/poll/1/vote", "choice=1", cookie).status, 302);
        QCOMPARE(post("/poll/1/vote", "choice=1", cookie).status, 409);
    }

    void forgedCookie_countsAsNone()
    {
        addSample();
        const QByteArray cookie = cookieOf(post("/poll/1/vote", "choice=1"));
        QByteArray forged = cookie;
        forged[forged.indexOf('=') + 1] = cookie.at(cookie.indexOf('=') + 1) == 'A' ? 'B' : 'A';
        QVERIFY(!cookieOf(answerTo(requestOf("GET", "/poll/1", forged))).isEmpty());
    }

    void cookie_isGoodAfterARestart()
    {
        addSample();
        const QByteArray cookie = cookieOf(post("/poll/1/vote", "choice=1"));
        open({.votesPerMinute = 0});
        QCOMPARE(post("/poll/1/vote", "choice=2", cookie).status, 409);
    }

    void tooManyVotes_are429()
    {
        addSample();
        open({.votesPerMinute = 2});
        QCOMPARE(post("/poll/1/vote", "choice=1").status, 302);
        QCOMPARE(post("/poll/1/vote", "choice=1").status, 302);
        const HttpAnswer answer = post("/poll/1/vote", "choice=1");
        QCOMPARE(answer.status, 429);
        const int wait = headerOf(answer, "Retry-After").toInt();
        QVERIFY(wait >= 1 && wait <= 30);
        HttpRequest other = requestOf("POST", "/poll/1/vote");
        other.peer = QHostAddress(u"192.0.2.8"_s);
        QCOMPARE(answerTo(other).status, 400); // not this one's business
    }

    void closedPoll_isSaidKindly()
    {
        addSample();
        QVERIFY(pollAnswer<bool>([this](const Handler<bool> &done) { m_module->store()->closeNow(1, done); }).value());
        const HttpAnswer answer = post("/poll/1/vote", "choice=1");
        QCOMPARE(answer.status, 409);
        QVERIFY(answer.body.contains("This poll is closed"));
        QVERIFY(get("/poll/1").body.contains("This poll is closed"));
    }
};

QTEST_GUILESS_MAIN(TestPollRoutes)
#include "tst_pollroutes.moc"
