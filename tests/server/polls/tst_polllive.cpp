// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/polls/withpollroutes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Pixel = QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

} // namespace

// Pictures, text of strangers, live results.
class TestPollLive : public WithPollRoutes
{
    Q_OBJECT

private slots:

    void textOfStrangers_isEscaped()
    {
        NewPoll poll = somePoll(u"<script>alert('x')</script>&"_s);
        poll.choices[0].text = u"\"><img src=x onerror=alert(1)>{{title}}"_s;
        poll.choices[0].pictureUrl = QUrl(u"https://media.giphy.com/media/x/giphy.gif?a=\"'><b>"_s);
        poll.choices[0].pageUrl = QUrl(u"javascript:alert(1)"_s);
        poll.choices[0].credit = u"<i>me</i>"_s;
        const qint64 id = addPoll(*m_module->store(), poll).value();
        for (const QByteArray &end : {QByteArray(), QByteArray("/results")}) {
            const HttpAnswer answer = get("/poll/" + QByteArray::number(id) + end);
            QCOMPARE(answer.status, 200);
            for (const char *bad : {"<script>alert", "<img src=x", "<b>", "<i>", "javascript:"}) {
                QVERIFY2(!answer.body.contains(bad), bad);
            }
            QVERIFY(answer.body.contains("{{title}}"));
        }
    }

    void giphysPicture_staysWhereItIs()
    {
        NewPoll poll = somePoll();
        poll.choices[0].pictureUrl = QUrl(u"https://media2.giphy.com/media/x/giphy.gif"_s);
        poll.choices[0].alt = u"A cat"_s;
        const qint64 id = addPoll(*m_module->store(), poll).value();
        const HttpAnswer answer = get("/poll/" + QByteArray::number(id));
        QVERIFY(answer.body.contains("<img src=\"https://media2.giphy.com/media/x/giphy.gif\" alt=\"A cat\""));
        QVERIFY(answer.body.contains("srcset=\"https://media2.giphy.com/media/x/giphy_s.gif\""));
        QVERIFY(answer.body.contains("Powered by GIPHY"));
        QVERIFY2(answer.policy.endsWith("img-src 'self' https://media2.giphy.com"), answer.policy.constData());
        QVERIFY(!get("/polls").policy.contains("giphy"));
    }

    void ownPicture_isServedByUs()
    {
        NewPoll poll = somePoll();
        poll.choices[1].picture = Pixel;
        const qint64 id = addPoll(*m_module->store(), poll).value();
        const QByteArray choice = QByteArray::number(findPoll(*m_module->store(), id).value().choices.at(1).id);
        const QByteArray target = "/poll/" + QByteArray::number(id) + "/picture/" + choice;
        QVERIFY(get("/poll/" + QByteArray::number(id)).body.contains(QByteArray("<img src=\"" + target + "\"")));
        const HttpAnswer answer = get(target);
        QCOMPARE(answer.contentType, QByteArray("image/gif"));
        QCOMPARE(answer.body, Pixel);
        HttpRequest again = requestOf("GET", target);
        again.headers.append(HttpHeader{"If-None-Match", headerOf(answer, "ETag")});
        QCOMPARE(answerTo(again).status, 304);
        QCOMPARE(get("/poll/1/picture/99").status, 404);
        QVERIFY(!get("/poll/" + QByteArray::number(id)).body.contains("GIPHY"));
    }

    void severalChoices_areCheckboxes()
    {
        NewPoll poll = somePoll();
        poll.isMultiple = true;
        addPoll(*m_module->store(), poll).value();
        QVERIFY(get("/poll/1").body.contains("<input type=\"checkbox\" name=\"choice\" id=\"choice1\" value=\"1\" />"));
        QCOMPARE(post("/poll/1/vote", "choice=1&choice=2").status, 302);
        QCOMPARE(votesOf(1), 2);
    }

    void eventsForWhoKnowsNothing_comeAtOnce()
    {
        addSample();
        const HttpAnswer answer = get("/poll/1/events");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.contentType.startsWith("text/event-stream"));
        QVERIFY(answer.body.startsWith("retry: 200\nid: 0-open\ndata: {"));
        QVERIFY(answer.body.endsWith("\n\n"));
        const QByteArray data = answer.body.mid(answer.body.indexOf("data: ") + 6);
        const QJsonObject results = QJsonDocument::fromJson(data).object();
        QCOMPARE(results.value("total"_L1).toInt(-1), 0);
        QCOMPARE(results.value("choices"_L1).toArray().size(), 3);
        QCOMPARE(get("/poll/99/events").status, 404);
    }

    void eventsForWhoKnowsAll_areHeldUntilAVote()
    {
        addSample();
        HttpRequest request = requestOf("GET", "/poll/1/events");
        request.headers.append(HttpHeader{"Last-Event-ID", "0-open"});
        std::optional<HttpAnswer> held;
        QEventLoop loop;
        const AnswerHandler handler = ask(request, [&](const HttpAnswer &answer) {
            held = answer;
            loop.quit();
        });
        get("/poll/1"); // the database was asked and answered meanwhile
        QVERIFY(!held && handler.isWaiting());
        QCOMPARE(post("/poll/1/vote", "choice=2").status, 302);
        if (!held) {
            QTimer::singleShot(PollPatience, &loop, &QEventLoop::quit);
            loop.exec();
        }
        QVERIFY(held && held->body.contains("id: 1-open\n"));
        QVERIFY(held->body.contains("{\"id\": 2, \"votes\": 1, \"percent\": 100}"));
    }

    void eventsWhenNothingHappens_endAfterAWhile()
    {
        addSample();
        open({.votesPerMinute = 0, .patience = std::chrono::milliseconds(300)});
        HttpRequest request = requestOf("GET", "/poll/1/events");
        request.headers.append(HttpHeader{"Last-Event-ID", "0-open"});
        const HttpAnswer answer = answerTo(request);
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.body.contains("data:") && answer.body.startsWith("retry: 200\n"));
    }

    void voteInAnotherServer_isSeenHere()
    {
        addSample();
        HttpRequest request = requestOf("GET", "/poll/1/events");
        request.headers.append(HttpHeader{"Last-Event-ID", "0-open"});
        std::optional<HttpAnswer> held;
        QEventLoop loop;
        ask(request, [&](const HttpAnswer &answer) {
            held = answer;
            loop.quit();
        });
        PollStore other(m_module->store()->place());
        QCOMPARE(castVote(other, 1, {1}, "somebody"), VoteOutcome::Counted);
        if (!held) {
            QTimer::singleShot(PollPatience, &loop, &QEventLoop::quit);
            loop.exec();
        }
        QVERIFY(held && held->body.contains("id: 1-open\n"));
    }

    void databaseState_isOk() { QCOMPARE(m_module->databaseState(), u"ok"_s); }

    void databaseThatCannotBeOpened_stopsTheStart()
    {
        PollModule module(PollPlace::sqlite(u"/dev/null/polls.sqlite"_s), {});
        Router router;
        module.addRoutes(router);
        bool hasFailed = false;
        QEventLoop loop;
        module.start([&](const Result<void> &ready) {
            hasFailed = !ready.has_value();
            loop.quit();
        });
        loop.exec();
        QVERIFY(hasFailed);
    }
};

QTEST_GUILESS_MAIN(TestPollLive)
#include "tst_polllive.moc"
