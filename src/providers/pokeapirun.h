// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/fetchqueue.h"
#include "net/managerpool.h"
#include "providers/pokeapiboard.h"
#include "providers/pokeapiclient.h"
#include "providers/pokemoncache.h"

#include <QObject>
#include <QTimer>

#include <vector>

class QThreadPool;

namespace gn {

// One query of a PokeApiClient in that one's thread, from the cache to the last value. Destroying it cancels.
class PokeApiRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PokeApiRun)

public:
    // What it works with; all of it outlives the run.
    struct Means
    {
        const PokeApiSettings &settings;
        FetchQueue &queue; // for parallel requests
        PokemonCache &cache;
        QThreadPool &parsers;
    };

    // Starts at once. board: with what was asked for as its outcomes.
    PokeApiRun(const Means &means, const PokemonQuery &query, std::shared_ptr<PokeApiBoard> board);
    ~PokeApiRun() override;

signals:
    void finished(); // the board knows it already

private:
    using Clock = PokeApiBoard::Clock;
    using Outcome = Result<Pokemon>;

    struct Slot
    {
        std::unique_ptr<FetchTicket> ticket;
        std::shared_ptr<FetchTrace> trace; // null: nothing was asked of the network
        std::unique_ptr<PendingReply> parsing;
    };

    // One connection, or one after the other.
    struct Line
    {
        explicit Line(const ProxyChoice &proxy);

        ManagerPool connections{1};
        FetchQueue queue{connections, nullptr, 1};
    };

    bool usesCache() const;
    void useCached(const PokemonCache::Found &found);
    void sendAll();
    void sendNext();
    void send(qsizetype index, FetchQueue &queue);
    void onResponse(qsizetype index, const Result<Response> &response);
    void settleLater(qsizetype index, const Error &error);
    void settle(qsizetype index, const Outcome &outcome);
    void onTick();
    void publish();
    void finish();

    bool isOver() const { return m_left == 0; }

    PokemonRun now() const;
    PokemonTiming timingOf(qsizetype index) const;
    PokemonTiming::Time since(Clock::time_point time) const;

    Means m_means;
    PokemonMode m_mode;
    PokemonCacheUse m_cacheUse;
    std::shared_ptr<PokeApiBoard> m_board;
    PokemonRun m_run;
    QTimer m_tick;
    QList<int> m_settled;         // not yet on the board
    bool m_mayTell = true;        // once between two ticks
    qsizetype m_left = 0;         // without an outcome
    qsizetype m_next = 0;         // to be sent, when one goes after the other
    std::unique_ptr<Line> m_line; // null when parallel; goes after the tickets
    std::vector<Slot> m_slots;    // of m_run.outcomes
    std::unique_ptr<PendingReply> m_lookup;
};

} // namespace gn
