// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/polls/pollcounting.h"
#include "storage/polls/pollplace.h"
#include "storage/polls/pollsql.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <variant>
#include <vector>

namespace gn {

// A ballot and who waits for its outcome.
struct BallotInHand
{
    Ballot ballot;
    Handler<VoteOutcome> done;
};

// A thread with a connection of its own to the polls' database. Works are done in the order they came in, ballots that
// follow each other in one transaction; destroying the worker first does all of them. A connection that was lost is
// made anew when something is asked for.
class PollWorker final
{
    Q_DISABLE_COPY_MOVE(PollWorker)

public:
    // Called in the worker's thread. False: the connection was lost, call it again with another one (if there are
    // tries left).
    using Job = std::function<bool(const Result<PollSql *> &sql, bool isLastTry)>;

    // Called in the worker's thread.
    struct Events
    {
        std::function<void(const Result<bool> &)> opened; // after every attempt
        std::function<void(std::vector<BallotInHand> ballots, const Result<CountedBallots> &counted)> counted;
    };

    PollWorker(PollPlace place, Events events);
    ~PollWorker();

    void post(Job job);
    void count(BallotInHand ballot);

private:
    using Ballots = std::vector<BallotInHand>;
    using Task = std::variant<Job, BallotInHand>;

    void add(Task task);
    void loop();
    std::optional<std::variant<Job, Ballots>> next();
    void doJob(const Job &job);
    void doBallots(Ballots ballots);
    void open();
    Result<PollSql *> sql();

    PollPlace m_place;
    Events m_events;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks; // guarded by m_mutex
    bool m_isEnding = false;  // guarded by m_mutex

    // The thread's own.
    std::unique_ptr<PollSql> m_sql;
    std::optional<Error> m_error; // why there is no connection
    std::chrono::steady_clock::time_point m_triedAt;

    std::thread m_thread; // last: everything else exists when it begins
};

} // namespace gn
