// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/pokeapiclient.h"

#include <QObject>

#include <chrono>
#include <vector>

namespace gn {

// One query of a PokeApiClient, from the cache to the last value.
class PokeApiRun final : public QObject, public PokemonReply
{
    Q_OBJECT

public:
    // What it works with; all of it outlives the run.
    struct Means
    {
        const PokeApiSettings &settings;
        FetchQueue &queue; // for parallel requests
        PokemonCache &cache;
        QThreadPool &parsers;
    };

    // Starts at once.
    PokeApiRun(const Means &means, const PokemonQuery &query, PokemonProgress progress, PokemonDone done);
    ~PokeApiRun() override;
    PokeApiRun(const PokeApiRun &) = delete;
    PokeApiRun &operator=(const PokeApiRun &) = delete;
    PokeApiRun(PokeApiRun &&) = delete;
    PokeApiRun &operator=(PokeApiRun &&) = delete;

    PokemonRun snapshot() const override;

private:
    using Clock = std::chrono::steady_clock;
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
    void afterSettling();
    void finish();

    bool isOver() const { return m_left == 0; }

    PokemonTiming timingOf(qsizetype index) const;
    PokemonTiming::Time since(Clock::time_point time) const;

    Means m_means;
    PokemonQuery m_query;
    PokemonProgress m_progress;
    PokemonDone m_done;
    Clock::time_point m_begin = Clock::now();
    PokemonRun m_run;
    qsizetype m_left = 0;         // without an outcome
    qsizetype m_next = 0;         // to be sent, when one goes after the other
    std::unique_ptr<Line> m_line; // null when parallel; goes after the tickets
    std::vector<Slot> m_slots;    // of m_run.outcomes
    std::unique_ptr<PendingReply> m_lookup;
};

} // namespace gn
