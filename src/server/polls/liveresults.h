// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/httpanswer.h"
#include "storage/polls/pollstore.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <map>
#include <vector>

namespace gn {

// GET /poll/{id}/events: an answer of server-sent events that is held back until the results differ from what the
// client knows, or some seconds have passed; then it ends, and the browser asks again by itself. In the store's thread.
class LiveResults final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveResults)

public:
    using Patience = std::chrono::milliseconds;

    // store must outlive it.
    explicit LiveResults(PollStore &store, Patience patience = std::chrono::seconds(10), QObject *parent = nullptr);
    ~LiveResults() override;

    // known: Last-Event-ID; empty: the client knows nothing yet.
    void subscribe(qint64 poll, const QByteArray &known, const AnswerHandler &answer);

private:
    struct Waiter
    {
        QByteArray known;
        AnswerHandler answer;
        qint64 until = 0; // on m_clock
    };

    // Of a poll that somebody waits for.
    struct Topic
    {
        std::vector<Waiter> waiters;
        std::optional<Poll> latest;
        PollStore::Pending reading;
        bool isOld = false; // it changed while it was read
    };

    void read(qint64 id);
    void onRead(qint64 id, const Result<Poll> &found);
    void onChanged(qint64 id);
    static void tell(Topic &topic);
    void sweep();

    PollStore &m_store;
    qint64 m_patience; // milliseconds
    QElapsedTimer m_clock;
    QTimer m_sweeper;
    std::map<qint64, Topic> m_topics;
    PollStore::Pending m_watch; // while somebody waits, and a little longer
    qint64 m_lastWaiter = 0;    // on m_clock
};

} // namespace gn
