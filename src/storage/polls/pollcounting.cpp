// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/polls/pollcounting.h"

#include "storage/polls/pollqueries.h"
#include "storage/polls/pollsql.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// Of another poll the same voter has another hash: nobody can tell from the tables who voted in both.
QString hashOf(const Ballot &ballot)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(QByteArray::number(ballot.poll) + ':'));
    hash.addData(ballot.voter);
    return QString::fromLatin1(hash.result().toHex());
}

class Counting final
{
public:
    Counting(PollSql &sql, QDateTime now)
        : m_sql(sql)
        , m_now(std::move(now))
    {
    }

    // In the order of their numbers, or two servers would wait for each other for ever.
    void lockPolls(const QList<Ballot> &ballots)
    {
        for (const Ballot &ballot : ballots) {
            m_polls[ballot.poll];
        }
        for (auto &[id, tally] : m_polls) {
            if (pollqueries::lock(m_sql, id)) {
                tally.poll = pollqueries::find(m_sql, id).value_or(Poll());
            }
        }
    }

    VoteOutcome count(const Ballot &ballot)
    {
        Tally &tally = m_polls[ballot.poll];
        QList<qint64> choices = ballot.choices;
        std::ranges::sort(choices);
        choices.erase(std::unique(choices.begin(), choices.end()), choices.end());
        if (const VoteOutcome outcome = judge(tally.poll, choices); outcome != VoteOutcome::Counted) {
            return outcome;
        }
        m_sql.run(u"INSERT INTO ballot (question_id, voter, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
                  {ballot.poll, hashOf(ballot), m_now.toMSecsSinceEpoch()});
        if (m_sql.changedRows() == 0) {
            return VoteOutcome::AlreadyVoted;
        }
        ++tally.voters;
        for (const qint64 choice : choices) {
            ++tally.votes[choice];
        }
        return VoteOutcome::Counted;
    }

    QHash<qint64, qint64> write()
    {
        QHash<qint64, qint64> versions;
        for (const auto &[id, tally] : m_polls) {
            if (tally.voters == 0) {
                continue;
            }
            for (const auto &[choice, votes] : tally.votes) {
                m_sql.run(u"UPDATE choice SET votes = votes + ? WHERE id = ?"_s, {votes, choice});
            }
            versions.insert(
                id,
                m_sql.number(u"INSERT INTO poll (question_id, voters, version) VALUES (?, ?, 1) "
                             u"ON CONFLICT (question_id) DO UPDATE SET voters = poll.voters + excluded.voters, "
                             u"version = poll.version + 1 RETURNING version"_s,
                             {id, tally.voters}));
        }
        return versions;
    }

private:
    struct Tally
    {
        Poll poll; // its id is 0: there is none
        int voters = 0;
        std::map<qint64, int> votes;
    };

    VoteOutcome judge(const Poll &poll, const QList<qint64> &choices)
    {
        if (poll.id == 0) {
            return VoteOutcome::NoSuchPoll;
        }
        if (choices.isEmpty()) {
            return VoteOutcome::NothingChosen;
        }
        for (const qint64 choice : choices) {
            if (std::ranges::find(poll.choices, choice, &PollChoice::id) == poll.choices.cend()) {
                return pollqueries::doesChoiceExist(m_sql, choice) ? VoteOutcome::ChoiceOfAnotherPoll
                                                                   : VoteOutcome::NoSuchChoice;
            }
        }
        if (choices.size() > 1 && !poll.isMultiple) {
            return VoteOutcome::TooManyChosen;
        }
        switch (poll.stateAt(m_now)) {
        case PollState::Closed:
            return VoteOutcome::Closed;
        case PollState::NotOpenYet:
            return VoteOutcome::NotOpenYet;
        case PollState::Open:
            break;
        }
        return VoteOutcome::Counted;
    }

    PollSql &m_sql;
    QDateTime m_now;
    std::map<qint64, Tally> m_polls; // in the order of their numbers
};

} // namespace

Result<CountedBallots> countBallots(PollSql &sql, const QList<Ballot> &ballots, const QDateTime &now)
{
    Counting counting(sql, now);
    counting.lockPolls(ballots);
    CountedBallots counted;
    for (const Ballot &ballot : ballots) {
        counted.outcomes.append(counting.count(ballot));
    }
    counted.versions = counting.write();
    return counted;
}

} // namespace gn
