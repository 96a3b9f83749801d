// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/pokeapiclient.h"

#include <QObject>

#include <array>
#include <optional>

namespace gn {

// In the order of a whole race: the slowest first.
inline constexpr std::array AllRaceModes = {PokemonMode::Fresh, PokemonMode::Sequential, PokemonMode::Parallel};

// What a mode did when it was last run.
struct RaceRun
{
    enum class State { UnderWay, Over, Cancelled };

    State state = State::UnderWay;
    PokemonRun run; // of one that was cancelled as far as it came

    bool operator==(const RaceRun &) const = default;
};

// The same Pokémon fetched in several modes, one mode after the other, never from the cache.
class Race final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Race)

public:
    // client must outlive it.
    explicit Race(PokeApiClient &client, QObject *parent = nullptr);
    ~Race() override;

    // One under way is cancelled. Runs of other keys are forgotten, as they can't be compared.
    void start(const QList<PokemonMode> &modes, const QStringList &keys);
    void cancel();

    std::optional<PokemonMode> running() const;

    // Of one under way as it stands now. Nothing: not run yet.
    std::optional<RaceRun> run(PokemonMode mode) const;

    // All that there are, in the order of AllRaceModes.
    QList<RaceRun> runs() const;

signals:
    void modeStarted(gn::PokemonMode mode);
    void modeEnded(gn::PokemonMode mode); // over or cancelled; the next one starts a little later
    void ended();

private:
    void startNext();
    void onDone(const PokemonRun &run);
    void keep(RaceRun run);

    PokeApiClient &m_client;
    QStringList m_keys;
    QList<PokemonMode> m_waiting;
    std::array<std::optional<RaceRun>, AllRaceModes.size()> m_runs; // by mode
    std::optional<PokemonMode> m_running;                           // set until the race is over
    std::unique_ptr<PokemonReply> m_reply;                          // null between two modes
};

// In none of them was anything reached: there is no network, and the other modes would do no better.
bool hasReachedNothing(const PokemonRun &run);

// That many times faster than the slowest of those that are over; 0: it is not over, or it is alone.
double timesFaster(const RaceRun &run, const QList<RaceRun> &runs);

} // namespace gn
