// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/giphymemory.h"
#include "providers/giphyprovider.h"

#include <QElapsedTimer>
#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace gn {

class GiphyTransfer;

// The calls under way and the answers remembered. A question that was answered a while ago is answered from memory;
// one that is in flight already is joined; only a new one becomes a transfer. A transfer whose last asker is gone is
// cancelled.
class GiphyFlights final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GiphyFlights)

public:
    // queue and budget must outlive it.
    GiphyFlights(FetchQueue &queue, CallBudget &budget, GiphySettings settings, QObject *parent = nullptr);
    ~GiphyFlights() override; // cancels everything; no handler is called any more

    // What was remembered is forgotten. Calls under way go on to their end with the old settings, but nobody joins
    // them and nobody remembers their answers.
    void setSettings(GiphySettings settings);

    std::unique_ptr<PendingReply> ask(GiphyCall call, Handler<GiphyAnswer> handler);

    // Past the memory, with a key of its own.
    std::unique_ptr<PendingReply> askWithKey(GiphyCall call, const QString &key, Handler<GiphyAnswer> handler);

private:
    using Waiter = std::shared_ptr<Handler<GiphyAnswer>>; // empty: cancelled
    class Seat;

    struct Flight
    {
        GiphyCall call;
        int generation = 0;
        std::unique_ptr<GiphyTransfer> transfer;
        std::vector<Waiter> waiters;
    };

    Flight *joinable(const GiphyCall &call);
    Flight *launch(GiphyCall call, GiphySettings settings, int generation);
    std::unique_ptr<PendingReply> board(Flight &flight, Handler<GiphyAnswer> handler);
    void leave(const Waiter &waiter);
    void land(Flight *flight, const Result<GiphyAnswer> &answer);
    GiphyMemory::Time now() const;

    FetchQueue &m_queue;
    CallBudget &m_budget;
    GiphySettings m_settings;
    int m_generation = 0; // of the settings
    GiphyMemory m_memory;
    QElapsedTimer m_clock;
    std::vector<std::unique_ptr<Flight>> m_flights;
};

} // namespace gn
