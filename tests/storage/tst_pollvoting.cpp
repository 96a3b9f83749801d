// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/onbothdatabases.h"

#include <QSignalSpy>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

class TestPollVoting : public OnBothDatabases
{
    Q_OBJECT

private slots:

    void secondVoteOfAVoter_isNotCounted()
    {
        const qint64 id = addPoll(*m_store, somePoll()).value();
        const QList<qint64> choices = choicesOf(id);
        QCOMPARE(castVote(*m_store, id, {choices.at(0)}, "me"), VoteOutcome::Counted);
        QCOMPARE(castVote(*m_store, id, {choices.at(1)}, "me"), VoteOutcome::AlreadyVoted);
        QCOMPARE(castVote(*m_store, id, {choices.at(1)}, "you"), VoteOutcome::Counted);
        const Poll poll = findPoll(*m_store, id).value();
        QCOMPARE(poll.choices.at(0).votes, 1);
        QCOMPARE(poll.choices.at(1).votes, 1);
        QCOMPARE(poll.voters, 2);
        QCOMPARE(poll.version, 2);
    }

    void voter_isKeptAsAHashThatDiffersFromPollToPoll()
    {
        for (int number = 0; number < 2; ++number) {
            const qint64 id = addPoll(*m_store, somePoll()).value();
            QCOMPARE(castVote(*m_store, id, {choicesOf(id).at(0)}, "a voter"), VoteOutcome::Counted);
        }
        PollSql sql(m_place);
        QCOMPARE(sql.number(u"SELECT count(DISTINCT voter) FROM ballot"_s), 2);
        QCOMPARE(sql.number(u"SELECT count(*) FROM ballot WHERE length(voter) = 64"_s), 2);
    }

    void voteThatMakesNoSense_isNotCounted()
    {
        const qint64 id = addPoll(*m_store, somePoll()).value();
        const qint64 other = addPoll(*m_store, somePoll()).value();
        const QList<qint64> choices = choicesOf(id);
        QCOMPARE(castVote(*m_store, id, {}, "me"), VoteOutcome::NothingChosen);
        QCOMPARE(castVote(*m_store, id, choices, "me"), VoteOutcome::TooManyChosen);
        QCOMPARE(castVote(*m_store, id, {choicesOf(other).at(0)}, "me"), VoteOutcome::ChoiceOfAnotherPoll);
        QCOMPARE(castVote(*m_store, id, {9999}, "me"), VoteOutcome::NoSuchChoice);
        QCOMPARE(castVote(*m_store, id, {1LL << 40}, "me"), VoteOutcome::NoSuchChoice);
        QCOMPARE(castVote(*m_store, 9999, {choices.at(0)}, "me"), VoteOutcome::NoSuchPoll);
        QCOMPARE(castVote(*m_store, -1, {choices.at(0)}, "me"), VoteOutcome::NoSuchPoll);
        QCOMPARE(castVote(*m_store, 1LL << 40, {choices.at(0)}, "me"), VoteOutcome::NoSuchPoll);
        QCOMPARE(findPoll(*m_store, id).value().totalVotes(), 0);
        QCOMPARE(countOf(u"ballot"_s), 0);
        QCOMPARE(castVote(*m_store, id, {choices.at(0)}, "me"), VoteOutcome::Counted);
    }

    void severalChoices_countOneVoter()
    {
        NewPoll made = somePoll();
        made.isMultiple = true;
        const qint64 id = addPoll(*m_store, made).value();
        const QList<qint64> choices = choicesOf(id);
        QCOMPARE(castVote(*m_store, id, {choices.at(1), choices.at(0), choices.at(1)}, "me"), VoteOutcome::Counted);
        QCOMPARE(castVote(*m_store, id, {choices.at(0)}, "you"), VoteOutcome::Counted);
        const Poll poll = findPoll(*m_store, id).value();
        QCOMPARE(poll.voters, 2);
        QCOMPARE(poll.choices.at(0).votes, 2);
        QCOMPARE(poll.choices.at(1).votes, 1);
        QCOMPARE(poll.percentOf(poll.choices.at(1)), 50);
    }

    void closedPoll_takesNoVotesUntilItIsReopened()
    {
        const qint64 id = addPoll(*m_store, somePoll()).value();
        const qint64 choice = choicesOf(id).at(0);
        const auto close = [&] {
            return pollAnswer<bool>([&](const Handler<bool> &done) { m_store->closeNow(id, done); });
        };
        const auto reopen = [&] {
            return pollAnswer<bool>([&](const Handler<bool> &done) { m_store->reopen(id, done); });
        };
        QVERIFY(close().has_value());
        QCOMPARE(findPoll(*m_store, id)->stateAt(QDateTime::currentDateTimeUtc()), PollState::Closed);
        QCOMPARE(castVote(*m_store, id, {choice}, "me"), VoteOutcome::Closed);
        QVERIFY(reopen().has_value());
        QCOMPARE(castVote(*m_store, id, {choice}, "me"), VoteOutcome::Counted);
        QCOMPARE(pollAnswer<bool>([&](const Handler<bool> &done) { m_store->closeNow(77, done); }).error().kind,
                 Error::Kind::NotFound);
    }

    void pollOfTomorrow_isNotOpenYet()
    {
        NewPoll made = somePoll();
        made.opensAt = QDateTime::currentDateTimeUtc().addDays(1);
        const qint64 id = addPoll(*m_store, made).value();
        QCOMPARE(castVote(*m_store, id, {choicesOf(id).at(0)}, "me"), VoteOutcome::NotOpenYet);
    }

    void thousandVotesAtOnce_areAllCounted()
    {
        const qint64 id = addPoll(*m_store, somePoll()).value();
        const QList<qint64> choices = choicesOf(id);
        constexpr int Votes = 1000;
        int counted = 0;
        QSignalSpy changed(&*m_store, &PollStore::changed);
        for (int number = 0; number < Votes; ++number) {
            m_store->vote(id, {choices.at(number % 2)}, QByteArray::number(number), [&](const auto &outcome) {
                counted += outcome == VoteOutcome::Counted ? 1 : 0;
            });
        }
        while (counted < Votes) {
            QVERIFY(changed.wait(PollPatience));
        }
        const Poll poll = findPoll(*m_store, id).value();
        QCOMPARE(poll.choices.at(0).votes, Votes / 2);
        QCOMPARE(poll.choices.at(1).votes, Votes / 2);
        QVERIFY2(poll.version < Votes / 2, "votes that come together share a transaction");
    }

    void destroyedStore_hasWrittenWhatWasAsked()
    {
        const qint64 id = addPoll(*m_store, somePoll()).value();
        for (int number = 0; number < 100; ++number) {
            m_store->vote(id, {choicesOf(id).at(0)}, QByteArray::number(number), {});
        }
        m_store.emplace(m_place);
        QCOMPARE(findPoll(*m_store, id).value().totalVotes(), 100);
    }
};

QTEST_GUILESS_MAIN(TestPollVoting)
#include "tst_pollvoting.moc"
