// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/polls/pollstore.h"

#include "storage/polls/pollqueries.h"
#include "storage/polls/pollreply.h"
#include "storage/polls/pollworker.h"

#include <QPointer>
#include <QTimer>

namespace gn {

namespace {

constexpr auto LookAtOthers = std::chrono::seconds(1);

} // namespace

struct PollStore::Private
{
    template <typename T>
    using Work = std::function<Result<T>(PollSql &sql)>;

    enum class Access { Read, Write };

    Private(PollStore *store, PollPlace at);

    // The handler goes to the worker and comes back: it dies in the store's thread.
    template <typename T>
    void ask(Access access, Work<T> work, Handler<T> handler);

    template <typename T>
    Pending read(Work<T> work, Handler<T> handler);

    void setClosing(qint64 id, const QDateTime &closesAt, Handler<bool> done);
    void onOpened(const Result<bool> &opened);
    void onCounted(std::vector<BallotInHand> ballots, const Result<CountedBallots> &counted);
    void note(const std::optional<Error> &answer);
    void noteChange(qint64 id, qint64 version);
    void look();
    void onLooked(const QHash<qint64, qint64> &versions);

    PollStore *q;
    PollPlace place;
    std::optional<Error> error;
    QHash<qint64, qint64> known; // versions that changed() was emitted for
    QTimer timer;
    std::shared_ptr<int> watchers = std::make_shared<int>(0);
    bool isLooking = false;
    std::unique_ptr<PollWorker> writer;
    std::unique_ptr<PollWorker> reader; // so that reading doesn't wait for the disk
};

PollStore::Private::Private(PollStore *store, PollPlace at)
    : q(store)
    , place(std::move(at))
{
    timer.setInterval(LookAtOthers);
    QObject::connect(&timer, &QTimer::timeout, q, [this] { look(); });
    const auto inThread = [this](std::function<void()> call) {
        QMetaObject::invokeMethod(q, std::move(call), Qt::QueuedConnection);
    };
    const auto counted = [this, inThread](std::vector<BallotInHand> ballots, const Result<CountedBallots> &result) {
        const auto inHand = std::make_shared<std::vector<BallotInHand>>(std::move(ballots));
        inThread([this, inHand, result] { onCounted(std::exchange(*inHand, {}), result); });
    };
    const auto opened = [this, inThread](const Result<bool> &result) {
        inThread([this, result] { onOpened(result); });
    };
    writer = std::make_unique<PollWorker>(place, PollWorker::Events{.opened = opened, .counted = counted});
    reader = std::make_unique<PollWorker>(place, PollWorker::Events{.opened = [](const Result<bool> &) {}});
}

template <typename T>
void PollStore::Private::ask(Access access, Work<T> work, Handler<T> handler)
{
    const auto kept = std::make_shared<Handler<T>>(std::move(handler));
    const bool isWriting = access == Access::Write;
    (isWriting ? writer : reader)
        ->post([this, isWriting, kept, work = std::move(work)](const Result<PollSql *> &sql, bool isLastTry) mutable {
            Result<T> answer = sql.and_then([&work, isWriting](PollSql *database) {
                const auto call = [&work, database] { return work(*database); };
                return isWriting ? database->transaction(call) : database->checked(call);
            });
            if (sql.has_value() && (*sql)->isBroken() && !(*sql)->isCommitUnknown() && !isLastTry) {
                return false;
            }
            const auto deliver = [this, kept, answer = std::move(answer)] {
                note(answer.has_value() ? std::nullopt : std::optional(answer.error()));
                if (const Handler<T> taken = std::exchange(*kept, nullptr)) {
                    taken(answer); // last statement: it may destroy the store
                }
            };
            QMetaObject::invokeMethod(q, deliver, Qt::QueuedConnection);
            return true;
        });
}

template <typename T>
PollStore::Pending PollStore::Private::read(Work<T> work, Handler<T> handler)
{
    const auto isWanted = std::make_shared<bool>(true);
    ask<T>(Access::Read, std::move(work), [isWanted, handler = std::move(handler)](const Result<T> &answer) {
        if (*isWanted) {
            handler(answer);
        }
    });
    return std::make_unique<PollReply>(isWanted);
}

void PollStore::Private::setClosing(qint64 id, const QDateTime &closesAt, Handler<bool> done)
{
    ask<qint64>(
        Access::Write,
        [id, closesAt](PollSql &sql) { return pollqueries::setClosing(sql, id, closesAt); },
        [this, id, done = std::move(done)](const Result<qint64> &version) {
            const QPointer<PollStore> guard(q);
            if (version.has_value()) {
                noteChange(id, *version);
            }
            if (guard != nullptr && done) {
                done(version.map([](qint64) { return true; }));
            }
        });
}

void PollStore::Private::onOpened(const Result<bool> &opened)
{
    if (opened.has_value()) {
        error.reset();
        emit q->ready();
    } else {
        error = opened.error();
        emit q->failed(opened.error());
    }
}

void PollStore::Private::onCounted(std::vector<BallotInHand> ballots, const Result<CountedBallots> &counted)
{
    note(counted.has_value() ? std::nullopt : std::optional(counted.error()));
    const QPointer<PollStore> guard(q);
    for (size_t index = 0; index < ballots.size(); ++index) {
        const auto nth = static_cast<qsizetype>(index);
        const Handler<VoteOutcome> done = std::move(ballots[index].done);
        if (done) {
            done(counted.map([nth](const CountedBallots &all) { return all.outcomes.at(nth); }));
        }
    }
    if (guard == nullptr || !counted.has_value()) {
        return;
    }
    const QHash<qint64, qint64> versions = counted->versions;
    for (auto version = versions.cbegin(); version != versions.cend() && guard != nullptr; ++version) {
        noteChange(version.key(), version.value());
    }
}

// That a poll isn't there says nothing against the database.
void PollStore::Private::note(const std::optional<Error> &answer)
{
    const bool isHarmless =
        answer && (answer->kind == Error::Kind::NotFound || answer->kind == Error::Kind::InvalidQuery);
    error = isHarmless ? std::nullopt : answer;
}

void PollStore::Private::noteChange(qint64 id, qint64 version)
{
    known[id] = std::max(known.value(id), version);
    emit q->changed(id);
}

void PollStore::Private::look()
{
    if (std::exchange(isLooking, true)) {
        return;
    }
    ask<QHash<qint64, qint64>>(Access::Read, pollqueries::versions, [this](const Result<QHash<qint64, qint64>> &found) {
        isLooking = false;
        if (found.has_value()) {
            onLooked(*found);
        }
    });
}

void PollStore::Private::onLooked(const QHash<qint64, qint64> &versions)
{
    QList<qint64> changes;
    for (auto version = versions.cbegin(); version != versions.cend(); ++version) {
        if (known.value(version.key(), -1) < version.value()) {
            changes.append(version.key());
        }
    }
    for (auto version = known.cbegin(); version != known.cend(); ++version) {
        if (!versions.contains(version.key())) {
            changes.append(version.key());
        }
    }
    known = versions;
    const QPointer<PollStore> guard(q);
    for (const qint64 id : changes) {
        if (guard != nullptr) {
            emit q->changed(id);
        }
    }
}

PollStore::PollStore(PollPlace place, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(this, std::move(place)))
{
}

PollStore::~PollStore() = default;

const PollPlace &PollStore::place() const
{
    return m_d->place;
}

const std::optional<Error> &PollStore::error() const
{
    return m_d->error;
}

void PollStore::add(const NewPoll &poll, Handler<qint64> done)
{
    m_d->ask<qint64>(
        Private::Access::Write,
        [poll](PollSql &sql) { return pollqueries::add(sql, poll, QDate::currentDate()); },
        [this, done = std::move(done)](const Result<qint64> &id) {
            const QPointer<PollStore> guard(this);
            if (id.has_value()) {
                m_d->noteChange(*id, 0);
            }
            if (guard != nullptr && done) {
                done(id);
            }
        });
}

void PollStore::addSample(Handler<bool> done)
{
    m_d->ask<bool>(
        Private::Access::Write, pollqueries::addSample, [this, done = std::move(done)](const Result<bool> &isAdded) {
            const QPointer<PollStore> guard(this);
            if (isAdded.value_or(false)) {
                m_d->noteChange(1, 0);
            }
            if (guard != nullptr && done) {
                done(isAdded);
            }
        });
}

void PollStore::closeNow(qint64 id, Handler<bool> done)
{
    m_d->setClosing(id, QDateTime::currentDateTimeUtc(), std::move(done));
}

void PollStore::reopen(qint64 id, Handler<bool> done)
{
    m_d->setClosing(id, {}, std::move(done));
}

void PollStore::remove(qint64 id, Handler<bool> done)
{
    m_d->ask<bool>(
        Private::Access::Write,
        [id](PollSql &sql) { return pollqueries::remove(sql, id); },
        [this, id, done = std::move(done)](const Result<bool> &isRemoved) {
            const QPointer<PollStore> guard(this);
            if (isRemoved.has_value()) {
                m_d->known.remove(id);
                emit changed(id);
            }
            if (guard != nullptr && done) {
                done(isRemoved);
            }
        });
}

void PollStore::vote(qint64 id, const QList<qint64> &choices, const QByteArray &voter, Handler<VoteOutcome> done)
{
    m_d->writer->count({.ballot = {.poll = id, .choices = choices, .voter = voter}, .done = std::move(done)});
}

PollStore::Pending PollStore::all(Handler<QList<Poll>> handler)
{
    return m_d->read<QList<Poll>>(pollqueries::all, std::move(handler));
}

PollStore::Pending PollStore::find(qint64 id, Handler<Poll> handler)
{
    return m_d->read<Poll>([id](PollSql &sql) { return pollqueries::find(sql, id); }, std::move(handler));
}

PollStore::Pending PollStore::picture(qint64 poll, qint64 choice, Handler<PollPicture> handler)
{
    return m_d->read<PollPicture>([poll, choice](PollSql &sql) { return pollqueries::picture(sql, poll, choice); },
                                  std::move(handler));
}

// Written when it is first wanted.
PollStore::Pending PollStore::secret(Handler<QByteArray> handler)
{
    const auto isWanted = std::make_shared<bool>(true);
    m_d->ask<QByteArray>(Private::Access::Write,
                         pollqueries::secret,
                         [isWanted, handler = std::move(handler)](const Result<QByteArray> &secret) {
                             if (*isWanted) {
                                 handler(secret);
                             }
                         });
    return std::make_unique<PollReply>(isWanted);
}

PollStore::Pending PollStore::watchOthers()
{
    return std::make_unique<PollWatch>(&m_d->timer, m_d->watchers);
}

} // namespace gn
