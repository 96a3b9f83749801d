// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Votes, many at a time, and prints each voter whose vote was acknowledged. Meant to be killed.
// pollvoter DATABASE-URL|FILE POLL FIRST LAST
//   for the voters FIRST … LAST, each with the choice that its number modulo the number of choices gives
//   "counted VOTER" or "already VOTER"

#include "storage/polls/pollstore.h"

#include <QCoreApplication>

#include <cstdio>

using namespace gn;
using namespace Qt::StringLiterals;

namespace {

constexpr int InFlight = 64; // clients that wait for their answer

class Voter final
{
public:
    Voter(const PollPlace &place, qint64 poll, int first, int last)
        : m_store(place)
        , m_poll(poll)
        , m_next(first)
        , m_last(last)
    {
    }

    void start()
    {
        m_finding = m_store.find(m_poll, [this](const Result<Poll> &poll) {
            if (!poll.has_value()) {
                std::fprintf(stderr, "%s\n", qPrintable(poll.error().detail));
                QCoreApplication::exit(1);
                return;
            }
            m_choices = poll->choices;
            for (int client = 0; client < InFlight; ++client) {
                next();
            }
        });
    }

private:
    void next()
    {
        if (m_next > m_last) {
            if (m_waiting == 0) {
                QCoreApplication::exit(0);
            }
            return;
        }
        const int voter = m_next++;
        ++m_waiting;
        const qint64 choice = m_choices.at(voter % m_choices.size()).id;
        m_store.vote(m_poll, {choice}, QByteArray::number(voter), [this, voter](const Result<VoteOutcome> &outcome) {
            --m_waiting;
            if (outcome == VoteOutcome::Counted || outcome == VoteOutcome::AlreadyVoted) {
                std::printf("%s %d\n", outcome == VoteOutcome::Counted ? "counted" : "already", voter);
                std::fflush(stdout);
            }
            next();
        });
    }

    PollStore m_store;
    PollStore::Pending m_finding;
    QList<PollChoice> m_choices;
    qint64 m_poll;
    int m_next;
    int m_last;
    int m_waiting = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) {
        std::fprintf(stderr, "pollvoter DATABASE-URL|FILE POLL FIRST LAST\n");
        return 2;
    }
    const QString &at = arguments.at(1);
    const PollPlace place =
        at.contains("://"_L1) ? PollPlace::fromUrl(at).value_or(PollPlace()) : PollPlace::sqlite(at);
    Voter voter(place, arguments.at(2).toLongLong(), arguments.at(3).toInt(), arguments.at(4).toInt());
    voter.start();
    return QCoreApplication::exec();
}
