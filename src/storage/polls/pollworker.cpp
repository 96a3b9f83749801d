// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/polls/pollworker.h"

#include "storage/polls/pollschema.h"

namespace gn {

namespace {

constexpr size_t MostBallots = 512;             // in one transaction: what waits for one commit
constexpr auto Pause = std::chrono::seconds(1); // between attempts to reach a server that is not there

} // namespace

PollWorker::PollWorker(PollPlace place, Events events)
    : m_place(std::move(place))
    , m_events(std::move(events))
    , m_thread([this] { loop(); })
{
}

PollWorker::~PollWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void PollWorker::post(Job job)
{
    add(std::move(job));
}

void PollWorker::count(BallotInHand ballot)
{
    add(std::move(ballot));
}

void PollWorker::add(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void PollWorker::loop()
{
    open();
    while (auto task = next()) {
        if (auto *job = std::get_if<Job>(&*task)) {
            doJob(*job);
        } else {
            doBallots(std::get<Ballots>(std::move(*task)));
        }
    }
    m_sql.reset(); // in the thread that opened it
}

std::optional<std::variant<PollWorker::Job, PollWorker::Ballots>> PollWorker::next()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_isEnding || !m_tasks.empty(); });
    if (m_tasks.empty()) {
        return std::nullopt;
    }
    if (auto *job = std::get_if<Job>(&m_tasks.front())) {
        Job taken = std::move(*job);
        m_tasks.pop_front();
        return taken;
    }
    Ballots ballots;
    while (!m_tasks.empty() && ballots.size() < MostBallots && std::holds_alternative<BallotInHand>(m_tasks.front())) {
        ballots.push_back(std::get<BallotInHand>(std::move(m_tasks.front())));
        m_tasks.pop_front();
    }
    return ballots;
}

void PollWorker::doJob(const Job &job)
{
    if (!job(sql(), false)) {
        job(sql(), true);
    }
}

void PollWorker::doBallots(Ballots ballots)
{
    QList<Ballot> cast;
    for (const BallotInHand &inHand : ballots) {
        cast.append(inHand.ballot);
    }
    doJob([&](const Result<PollSql *> &sql, bool isLastTry) {
        const Result<CountedBallots> counted = sql.and_then([&cast](PollSql *database) {
            return database->transaction(
                [database, &cast] { return countBallots(*database, cast, QDateTime::currentDateTimeUtc()); });
        });
        if (sql.has_value() && (*sql)->isBroken() && !(*sql)->isCommitUnknown() && !isLastTry) {
            return false;
        }
        m_events.counted(std::move(ballots), counted);
        return true;
    });
}

void PollWorker::open()
{
    m_error.reset();
    Result<std::unique_ptr<PollSql>> opened = openPolls(m_place);
    if (opened.has_value()) {
        m_sql = std::move(*opened);
        m_events.opened(true);
    } else {
        m_error = opened.error();
        m_triedAt = std::chrono::steady_clock::now();
        m_events.opened(Unexpected(*m_error));
    }
}

// A newer version's tables stay so; a server may come back.
Result<PollSql *> PollWorker::sql()
{
    if (m_sql != nullptr && m_sql->isBroken()) {
        m_sql.reset();
    }
    const bool isHopeless = m_error && m_error->kind == Error::Kind::Unsupported;
    const bool isTooSoon = m_error && std::chrono::steady_clock::now() - m_triedAt < Pause;
    if (m_sql == nullptr && !isHopeless && !isTooSoon) {
        open();
    }
    if (m_sql == nullptr) {
        return Unexpected(*m_error);
    }
    return m_sql.get();
}

} // namespace gn
