// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/onbothdatabases.h"
#include "storage/polls/pollschema.h"

#include <QSignalSpy>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Pixel = QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

} // namespace

class TestPollStore : public OnBothDatabases
{
    Q_OBJECT

private slots:

    void newDatabase_isReadyAndEmpty()
    {
        QSignalSpy ready(&*m_store, &PollStore::ready);
        QVERIFY(ready.wait(PollPatience));
        const auto all =
            pollAnswer<QList<Poll>>([this](const Handler<QList<Poll>> &handler) { return m_store->all(handler); });
        QVERIFY(all.has_value());
        QVERIFY(all->isEmpty());
        QCOMPARE(findPoll(*m_store, 1).error().kind, Error::Kind::NotFound);
        QVERIFY(!m_store->error().has_value());
    }

    void sample_isTheTutorialsAndAddedOnce()
    {
        const auto add = [this] {
            return pollAnswer<bool>([this](const Handler<bool> &done) { m_store->addSample(done); });
        };
        QCOMPARE(add().value(), true);
        QCOMPARE(add().value(), false);
        const Poll poll = findPoll(*m_store, 1).value();
        QCOMPARE(poll.question, u"What's new?"_s);
        QCOMPARE(poll.published, QDate(2015, 12, 15));
        QCOMPARE(poll.choices.size(), 3);
        QCOMPARE(poll.choices.at(0).text, u"Not much"_s);
        QCOMPARE(poll.choices.at(1).text, u"The sky"_s);
        QCOMPARE(poll.choices.at(2).text, u"Just hacking again"_s);
        QCOMPARE(poll.totalVotes(), 0);
        QCOMPARE(addPoll(*m_store, somePoll()).value(), 2);
    }

    void tables_areTheTutorials()
    {
        QVERIFY(addPoll(*m_store, somePoll()).has_value());
        PollSql sql(m_place);
        QVERIFY(sql.run(u"INSERT INTO question (question_text, pub_date) VALUES ('By hand', '2020-02-29')"_s));
        QVERIFY(sql.run(u"INSERT INTO choice (choice_text, question_id) VALUES ('One', 2)"_s)); // votes: 0
        const Poll poll = findPoll(*m_store, 2).value();
        QCOMPARE(poll.published, QDate(2020, 2, 29));
        QCOMPARE(poll.choices.at(0).votes, 0);
        QCOMPARE(castVote(*m_store, 2, {poll.choices.at(0).id}, "me"), VoteOutcome::Counted);
        QCOMPARE(findPoll(*m_store, 2).value().choices.at(0).votes, 1);
        QVERIFY(!sql.run(u"INSERT INTO choice (choice_text, question_id) VALUES ('Nowhere', 77)"_s));
    }

    void newPoll_isFoundAsItWasMade()
    {
        const QDateTime opens = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
        const QDateTime closes = opens.addYears(200);
        NewPoll made{.question = u"Which \"cat\" <b>'; DROP TABLE question; -- 🐈?"_s,
                     .isMultiple = true,
                     .opensAt = opens,
                     .closesAt = closes};
        made.choices.append({.text = u"Tom & Jerry"_s,
                             .pictureUrl = QUrl(u"https://media.giphy.com/media/a%20b/giphy.gif?x=1"_s),
                             .pageUrl = QUrl(u"https://giphy.com/gifs/a"_s),
                             .credit = u"Hanna"_s,
                             .alt = u"A cat runs"_s});
        made.choices.append({.text = u"Mine"_s, .picture = Pixel});
        made.choices.append({.text = u"  None  "_s});
        const qint64 id = addPoll(*m_store, made).value();
        const Poll poll = findPoll(*m_store, id).value();
        QCOMPARE(poll.question, made.question);
        QCOMPARE(poll.published, QDate::currentDate());
        QVERIFY(poll.isMultiple);
        QCOMPARE(poll.opensAt, opens);
        QCOMPARE(poll.closesAt, closes);
        QCOMPARE(poll.choices.size(), 3);
        QCOMPARE(poll.choices.at(0).pictureUrl, made.choices.at(0).pictureUrl);
        QCOMPARE(poll.choices.at(0).pageUrl, made.choices.at(0).pageUrl);
        QCOMPARE(poll.choices.at(0).credit, u"Hanna"_s);
        QCOMPARE(poll.choices.at(0).alt, u"A cat runs"_s);
        QVERIFY(!poll.choices.at(0).hasOwnPicture);
        QVERIFY(poll.choices.at(1).hasOwnPicture);
        QCOMPARE(poll.choices.at(2).text, u"None"_s);
    }

    void ownPicture_comesBackFromItsPollOnly()
    {
        NewPoll made = somePoll();
        made.choices[0].picture = Pixel;
        const qint64 id = addPoll(*m_store, made).value();
        const qint64 other = addPoll(*m_store, somePoll()).value();
        const QList<qint64> choices = choicesOf(id);
        const auto picture = [this](qint64 poll, qint64 choice) {
            return pollAnswer<PollPicture>(
                [&](const Handler<PollPicture> &handler) { return m_store->picture(poll, choice, handler); });
        };
        QCOMPARE(picture(id, choices.at(0)).value(), (PollPicture{.bytes = Pixel, .mediaType = "image/gif"}));
        QCOMPARE(picture(id, choices.at(1)).error().kind, Error::Kind::NotFound);
        QCOMPARE(picture(other, choices.at(0)).error().kind, Error::Kind::NotFound);
        QCOMPARE(picture(id, 1LL << 40).error().kind, Error::Kind::NotFound);
    }

    void wrongPoll_isRefusedAndNothingIsWritten()
    {
        NewPoll wrong = somePoll();
        wrong.choices.removeLast();
        QCOMPARE(addPoll(*m_store, wrong).error().kind, Error::Kind::InvalidQuery);
        QCOMPARE(countOf(u"question"_s), 0);
    }

    void list_beginsWithTheNewest()
    {
        addPoll(*m_store, somePoll(u"first"_s)).value();
        addPoll(*m_store, somePoll(u"second"_s)).value();
        const auto all =
            pollAnswer<QList<Poll>>([this](const Handler<QList<Poll>> &handler) { return m_store->all(handler); });
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->at(0).question, u"second"_s);
        QCOMPARE(all->at(0).choices.size(), 2);
        QCOMPARE(all->at(1).question, u"first"_s);
    }

    void removedPoll_takesEverythingAlongAndItsNumberIsNotUsedAgain()
    {
        NewPoll made = somePoll();
        made.choices[0].picture = Pixel;
        const qint64 id = addPoll(*m_store, made).value();
        QCOMPARE(castVote(*m_store, id, {choicesOf(id).at(0)}, "me"), VoteOutcome::Counted);
        const auto remove = [&] {
            return pollAnswer<bool>([&](const Handler<bool> &done) { m_store->remove(id, done); });
        };
        QVERIFY(remove().has_value());
        for (const QString &table : {u"question"_s, u"choice"_s, u"poll"_s, u"choice_picture"_s, u"ballot"_s}) {
            QCOMPARE(countOf(table), 0);
        }
        QCOMPARE(remove().error().kind, Error::Kind::NotFound);
        QVERIFY(addPoll(*m_store, somePoll()).value() > id);
    }

    void cancelledQuestion_isNotAnswered()
    {
        bool isAnswered = false;
        m_store->find(1, [&](const Result<Poll> &) { isAnswered = true; }).reset();
        findPoll(*m_store, 1); // through the same queue
        QVERIFY(!isAnswered);
    }

    void twoStores_countTogetherAndTellEachOther()
    {
        PollStore other(m_place);
        const qint64 id = addPoll(*m_store, somePoll()).value();
        const QList<qint64> choices = choicesOf(id);
        const PollStore::Pending watch = m_store->watchOthers();
        QSignalSpy changed(&*m_store, &PollStore::changed);
        QCOMPARE(castVote(other, id, {choices.at(0)}, "me"), VoteOutcome::Counted);
        QCOMPARE(castVote(*m_store, id, {choices.at(1)}, "me"), VoteOutcome::AlreadyVoted);
        QVERIFY(!changed.isEmpty() || changed.wait(PollPatience));
        QCOMPARE(changed.first().first().toLongLong(), id);
        QCOMPARE(findPoll(*m_store, id).value().choices.at(0).votes, 1);
        changed.clear();
        QVERIFY(pollAnswer<bool>([&](const Handler<bool> &done) { other.remove(id, done); }).has_value());
        QVERIFY(!changed.isEmpty() || changed.wait(PollPatience));
    }

    void secret_isRandomAndTheSameForAll()
    {
        const auto secretOf = [](PollStore &store) {
            return pollAnswer<QByteArray>([&](const Handler<QByteArray> &handler) { return store.secret(handler); });
        };
        const QByteArray secret = secretOf(*m_store).value();
        QCOMPARE(secret.size(), 32);
        PollStore other(m_place);
        QCOMPARE(secretOf(other).value(), secret);
    }

    void newerSchema_isRefusedPolitely()
    {
        addPoll(*m_store, somePoll()).value();
        m_store.reset();
        QVERIFY(openPolls(m_place, pollSchema() << PollSchemaStep{}).has_value());
        m_store.emplace(m_place);
        QSignalSpy failed(&*m_store, &PollStore::failed);
        QVERIFY(failed.wait(PollPatience));
        const Result<Poll> found = findPoll(*m_store, 1);
        QCOMPARE(found.error().kind, Error::Kind::Unsupported);
        QVERIFY2(found.error().detail.contains(u"newer version"_s), qPrintable(found.error().detail));
        QCOMPARE(countOf(u"question"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestPollStore)
#include "tst_pollstore.moc"
