// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/pokeapiboard.h"

#include <utility>

namespace gn {

PokeApiBoard::PokeApiBoard(PokemonRun run, std::function<void()> wake)
    : m_news{.run = std::move(run)}
    , m_wake(std::move(wake))
{
}

void PokeApiBoard::publish(PokemonRun run, const QList<int> &settled, bool isOver)
{
    const std::lock_guard lock(m_mutex);
    std::swap(m_news.run, run); // what was there goes when the lock is open again
    m_news.settled += settled;
    m_news.isOver = isOver;
    if ((isOver || !m_news.settled.isEmpty()) && m_wake && !std::exchange(m_isAwake, true)) {
        m_wake();
    }
}

PokeApiBoard::News PokeApiBoard::take()
{
    const std::lock_guard lock(m_mutex);
    m_isAwake = false;
    return {.run = m_news.run, .settled = std::exchange(m_news.settled, {}), .isOver = m_news.isOver};
}

PokemonRun PokeApiBoard::snapshot() const
{
    std::unique_lock lock(m_mutex);
    PokemonRun run = m_news.run;
    const bool isOver = m_news.isOver;
    lock.unlock();
    if (!isOver) {
        run.wall = std::chrono::duration_cast<PokemonTiming::Time>(Clock::now() - m_begin);
    }
    return run;
}

void PokeApiBoard::leave()
{
    const std::lock_guard lock(m_mutex);
    m_wake = nullptr;
}

} // namespace gn
