// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/race/race.h"

#include <algorithm>

namespace gn {

namespace {

constexpr size_t placeOf(PokemonMode mode)
{
    return static_cast<size_t>(mode);
}

} // namespace

Race::Race(PokeApiClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

Race::~Race() = default;

void Race::start(const QList<PokemonMode> &modes, const QStringList &keys)
{
    cancel();
    if (modes.isEmpty() || keys.isEmpty()) {
        return;
    }
    if (keys != m_keys) {
        m_runs = {};
        m_keys = keys;
    }
    m_waiting = modes;
    startNext();
}

void Race::startNext()
{
    m_running = m_waiting.takeFirst();
    m_runs.at(placeOf(*m_running)).reset();
    m_reply = m_client.get({.keys = m_keys, .mode = *m_running, .cache = PokemonCacheUse::Never},
                           {},
                           [this](const PokemonRun &run) { onDone(run); });
    emit modeStarted(*m_running);
}

void Race::onDone(const PokemonRun &run)
{
    m_reply.reset();
    keep({.state = RaceRun::State::Over, .run = run});
    if (hasReachedNothing(run)) {
        m_waiting.clear();
    }
    const bool isLast = m_waiting.isEmpty();
    if (isLast) {
        m_running.reset();
    } else {
        // Not from here, as a receiver of what is emitted may start another race.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_reply == nullptr && !m_waiting.isEmpty()) {
                    startNext();
                }
            },
            Qt::QueuedConnection);
    }
    emit modeEnded(run.mode);
    if (isLast) {
        emit ended();
    }
}

void Race::cancel()
{
    if (!m_running) {
        return;
    }
    m_waiting.clear();
    const PokemonMode mode = *m_running;
    m_running.reset();
    if (m_reply != nullptr) {
        keep({.state = RaceRun::State::Cancelled, .run = m_reply->snapshot()});
        m_reply.reset();
        emit modeEnded(mode);
    }
    emit ended();
}

void Race::keep(RaceRun run)
{
    m_runs.at(placeOf(run.run.mode)) = std::move(run);
}

std::optional<PokemonMode> Race::running() const
{
    return m_running;
}

std::optional<RaceRun> Race::run(PokemonMode mode) const
{
    if (m_reply != nullptr && m_running == mode) {
        return RaceRun{.state = RaceRun::State::UnderWay, .run = m_reply->snapshot()};
    }
    return m_runs.at(placeOf(mode));
}

QList<RaceRun> Race::runs() const
{
    QList<RaceRun> runs;
    for (const PokemonMode mode : AllRaceModes) {
        if (const std::optional<RaceRun> found = run(mode)) {
            runs.append(*found);
        }
    }
    return runs;
}

bool hasReachedNothing(const PokemonRun &run)
{
    return !run.outcomes.isEmpty() && std::ranges::all_of(run.outcomes, [](const PokemonOutcome &outcome) {
        if (!outcome.hasFailed()) {
            return false;
        }
        const Error::Kind kind = outcome.pokemon->error().kind;
        return kind == Error::Kind::Offline || kind == Error::Kind::Network || kind == Error::Kind::Timeout;
    });
}

double timesFaster(const RaceRun &run, const QList<RaceRun> &runs)
{
    PokemonTiming::Time slowest{0};
    int over = 0;
    for (const RaceRun &other : runs) {
        if (other.state == RaceRun::State::Over) {
            slowest = std::max(slowest, other.run.wall);
            ++over;
        }
    }
    const bool isComparable = run.state == RaceRun::State::Over && over > 1 && run.run.wall.count() > 0;
    return isComparable ? static_cast<double>(slowest.count()) / static_cast<double>(run.run.wall.count()) : 0;
}

} // namespace gn
