// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/polls/pollstore.h"

#include <QEventLoop>
#include <QTimer>

namespace gn::test {

constexpr int PollPatience = 60'000; // milliseconds

// Waits for the one answer of a call that is given its handler; what the call returns is kept meanwhile.
template <typename T, typename Call>
Result<T> pollAnswer(Call call)
{
    Result<T> answer = Unexpected(Error{.kind = Error::Kind::Timeout, .detail = QStringLiteral("no answer")});
    QEventLoop loop;
    const Handler<T> handler = [&](const Result<T> &result) {
        answer = result;
        loop.quit();
    };
    QTimer::singleShot(PollPatience, &loop, &QEventLoop::quit);
    if constexpr (std::is_void_v<std::invoke_result_t<Call, Handler<T>>>) {
        call(handler);
        loop.exec();
    } else {
        const auto pending = call(handler);
        loop.exec();
    }
    return answer;
}

inline Result<qint64> addPoll(PollStore &store, const NewPoll &poll)
{
    return pollAnswer<qint64>([&](const Handler<qint64> &done) { store.add(poll, done); });
}

inline Result<VoteOutcome>
castVote(PollStore &store, qint64 poll, const QList<qint64> &choices, const QByteArray &voter)
{
    return pollAnswer<VoteOutcome>([&](const Handler<VoteOutcome> &done) { store.vote(poll, choices, voter, done); });
}

inline Result<Poll> findPoll(PollStore &store, qint64 id)
{
    return pollAnswer<Poll>([&](const Handler<Poll> &handler) { return store.find(id, handler); });
}

inline NewPoll somePoll(const QString &question = QStringLiteral("Best cat?"))
{
    return {.question = question, .choices = {{.text = QStringLiteral("Tom")}, {.text = QStringLiteral("Garfield")}}};
}

} // namespace gn::test
