// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pokemon.h"
#include "core/result.h"

#include <QList>

#include <chrono>
#include <optional>

namespace gn {

enum class PokemonMode {
    Parallel,   // many at a time
    Sequential, // one after the other on one connection
    Fresh       // one after the other, each on a new connection
};

// "parallel", "sequential", "fresh"
QString modeName(PokemonMode mode);

enum class PokemonCacheUse {
    Never,  // nothing is read and nothing kept: a race is about the network
    ForADay // when parallel; what is fetched is kept after the last has come
};

struct PokemonQuery
{
    QStringList keys; // ids or names
    PokemonMode mode = PokemonMode::Parallel;
    PokemonCacheUse cache = PokemonCacheUse::ForADay;

    bool operator==(const PokemonQuery &) const = default;
};

// The keys of first … first + count - 1.
QStringList pokemonKeys(int first, int count);

// When a request reached what, since its run began, where all are queued. Nothing: not yet, or never.
struct PokemonTiming
{
    using Time = std::chrono::microseconds;

    std::optional<Time> started;    // left the queue
    std::optional<Time> connecting; // nothing on an open connection, and Qt 6.4 tells it of one a manager only
    std::optional<Time> sent;
    std::optional<Time> answered; // its first byte came
    std::optional<Time> received;
    std::optional<Time> parsed;
    qint64 bytes = 0; // of the body, compressed as it came

    // From the queue to the parsed value, or to the failure. Zero as long as it is not over, and from the cache.
    Time duration() const;

    bool operator==(const PokemonTiming &) const = default;
};

struct PokemonOutcome
{
    QString key;                            // what was asked for
    std::optional<Result<Pokemon>> pokemon; // nothing: under way
    bool isFromCache = false;
    PokemonTiming timing;

    bool hasFailed() const { return pokemon.has_value() && !pokemon->has_value(); }

    bool operator==(const PokemonOutcome &) const = default;
};

// What came of a query, under way or over.
struct PokemonRun
{
    PokemonMode mode = PokemonMode::Parallel;
    QList<PokemonOutcome> outcomes; // in the order of the query's keys
    PokemonTiming::Time wall{0};    // to the last value, or to now

    bool operator==(const PokemonRun &) const = default;
};

struct PokemonSummary
{
    PokemonTiming::Time wall{0};
    int requests = 0; // that are over; what came from the cache is none
    int failed = 0;
    qint64 bytes = 0;
    int slowest = -1; // index of the outcome; -1: none
    double requestsPerSecond = 0;

    bool operator==(const PokemonSummary &) const = default;
};

PokemonSummary summaryOf(const PokemonRun &run);

} // namespace gn
