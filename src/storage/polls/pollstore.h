// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "storage/polls/pollplace.h"
#include "storage/polls/polltypes.h"

#include <QObject>

#include <memory>

namespace gn {

// The polls: questions, choices, votes. One SQLite file, which several programs may use at the same time, or one
// PostgreSQL database, which several servers may. Nothing here blocks: workers of its own have the connections.
// Handlers are called later, in the store's thread; that of a change after it was committed, so that what it was told
// survives kill -9.
//
// Errors: what the database says (File, InvalidData, Network), Unsupported (no driver, or tables of a newer version),
// NotFound, InvalidQuery (what was asked for makes no sense).
class PollStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PollStore)

public:
    using Pending = std::unique_ptr<PendingReply>; // destroying it cancels

    explicit PollStore(PollPlace place, QObject *parent = nullptr);
    ~PollStore() override; // waits until all that was asked for is written

    const PollPlace &place() const;

    // What the last answer said about the database itself; nothing: it works, or nobody knows yet.
    const std::optional<Error> &error() const;

    // Changes. Their handlers are called even if nobody waits any more.
    void add(const NewPoll &poll, Handler<qint64> done); // its id
    void addSample(Handler<bool> done);                  // false: there are polls already
    void closeNow(qint64 id, Handler<bool> done = {});
    void reopen(qint64 id, Handler<bool> done = {}); // without an end
    void remove(qint64 id, Handler<bool> done = {});

    // voter: whatever tells voters apart; it is kept as a hash that differs from poll to poll.
    void vote(qint64 id, const QList<qint64> &choices, const QByteArray &voter, Handler<VoteOutcome> done);

    [[nodiscard]] Pending all(Handler<QList<Poll>> handler); // the newest first
    [[nodiscard]] Pending find(qint64 id, Handler<Poll> handler);
    [[nodiscard]] Pending picture(qint64 poll, qint64 choice, Handler<PollPicture> handler);

    // Random bytes to sign cookies with, the same for all that share the database.
    [[nodiscard]] Pending secret(Handler<QByteArray> handler);

    // While it lives, changes that other programs make are noticed too, within a second.
    [[nodiscard]] Pending watchOthers();

signals:
    void ready();                        // the database can be used
    void failed(const gn::Error &error); // it can't be opened; asking for something tries again
    void changed(qint64 id);             // a poll was made, changed, voted in or removed; committed, so find() knows it

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace gn
