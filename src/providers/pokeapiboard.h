// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/pokemonrun.h"

#include <chrono>
#include <functional>
#include <mutex>

namespace gn {

// What the two sides of a query share: the run writes it in the client's thread, the reply reads it in the asker's.
// Values are handed over as implicitly shared copies, so the lock is held for a moment only.
class PokeApiBoard final
{
public:
    using Clock = std::chrono::steady_clock;

    struct News
    {
        PokemonRun run;
        QList<int> settled; // since the last time, in the order of arrival
        bool isOver = false;
    };

    // wake: called in the run's thread and under the lock when there is something to take, and not again before it
    // was taken. It must do no more than post an event.
    PokeApiBoard(PokemonRun run, std::function<void()> wake);

    // For the run. Settled ones and the end wake the reply.
    void publish(PokemonRun run, const QList<int> &settled, bool isOver);

    // For the reply.
    News take();
    PokemonRun snapshot() const; // its wall is the time now
    void leave();                // nothing is woken from now on

    Clock::time_point begin() const { return m_begin; }

private:
    const Clock::time_point m_begin = Clock::now();
    mutable std::mutex m_mutex;
    News m_news;
    std::function<void()> m_wake;
    bool m_isAwake = false;
};

} // namespace gn
