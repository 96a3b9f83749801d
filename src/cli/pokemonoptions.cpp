// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/pokemonoptions.h"

#include "cli/wholenumber.h"
#include "core/pokemon.h"

#include <algorithm>
#include <array>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostPokemon = 2'000; // the service has 1351
constexpr int LargestId = 99'999;
constexpr int DefaultCount = 150;
constexpr int MostJobs = 256; // as pokeapi.max_in_flight
constexpr std::array Modes = {PokemonMode::Parallel, PokemonMode::Sequential, PokemonMode::Fresh};

Unexpected wrong(const QString &what)
{
    return Unexpected(Error{.kind = Error::Kind::InvalidQuery, .detail = what});
}

// The option's number, fallback when it is not set.
Result<int> numberOf(const QCommandLineParser &line, const QString &option, int most, int fallback)
{
    if (!line.isSet(option)) {
        return fallback;
    }
    const std::optional<int> number = wholeNumber(line.value(option));
    if (!number.has_value() || *number < 1 || *number > most) {
        return wrong(u"--%1 must be a whole number from 1 to %2"_s.arg(option).arg(most));
    }
    return *number;
}

Result<QStringList> readKeys(const QCommandLineParser &line)
{
    const QStringList arguments = line.positionalArguments();
    const Result<int> first = numberOf(line, u"first"_s, LargestId, 1);
    if (!first.has_value()) {
        return Unexpected(first.error());
    }
    const Result<int> count = numberOf(line, u"count"_s, MostPokemon, DefaultCount);
    if (!count.has_value()) {
        return Unexpected(count.error());
    }
    if (arguments.isEmpty()) {
        return pokemonKeys(*first, *count);
    }
    if (arguments.size() > 1) {
        return wrong(u"pokemon takes one ID or NAME; use --first and --count for several"_s);
    }
    if (line.isSet(u"first"_s) || line.isSet(u"count"_s)) {
        return wrong(u"an ID or NAME excludes --first and --count"_s);
    }
    const QString &key = arguments.constFirst();
    if (!isPokemonKey(key)) {
        return wrong(u"'%1' is not an ID or NAME: letters, digits and hyphens"_s.arg(key));
    }
    return QStringList{key};
}

Result<std::optional<PokemonMode>> readMode(const QCommandLineParser &line)
{
    if (!line.isSet(u"mode"_s)) {
        return std::optional<PokemonMode>();
    }
    const auto *const found = std::ranges::find(Modes, line.value(u"mode"_s), modeName);
    if (found == Modes.end()) {
        return wrong(u"--mode must be one of parallel, sequential, fresh"_s);
    }
    if (line.isSet(u"compare"_s)) {
        return wrong(u"--compare runs all modes and excludes --mode"_s);
    }
    if (line.isSet(u"jobs"_s) && *found != PokemonMode::Parallel) {
        return wrong(u"--jobs goes with parallel only"_s);
    }
    return std::optional(*found);
}

} // namespace

QList<QCommandLineOption> pokemonOptionList()
{
    return {
        {u"first"_s, u"Begin with the Pokémon of that ID (default: 1)."_s, u"ID"_s},
        {u"count"_s, u"Fetch N of them, 1 to 2000 (default: 150)."_s, u"N"_s},
        {u"mode"_s,
         u"parallel; sequential: one after the other on one connection; or fresh: each on a new one."_s,
         u"MODE"_s},
        {u"jobs"_s, u"At most N requests at a time (default: pokeapi.max_in_flight of config.yml)."_s, u"N"_s},
        {u"compare"_s, u"Fetch them in all three modes and print how long each took."_s},
        {u"json"_s, u"Print one JSON object instead of a name a line."_s},
    };
}

Result<PokemonOptions> readPokemonOptions(const QCommandLineParser &line)
{
    PokemonOptions options;
    const Result<QStringList> keys = readKeys(line);
    if (!keys.has_value()) {
        return Unexpected(keys.error());
    }
    const Result<std::optional<PokemonMode>> mode = readMode(line);
    if (!mode.has_value()) {
        return Unexpected(mode.error());
    }
    const Result<int> jobs = numberOf(line, u"jobs"_s, MostJobs, 0);
    if (!jobs.has_value()) {
        return Unexpected(jobs.error());
    }
    options.keys = *keys;
    options.mode = *mode;
    options.jobs = *jobs > 0 ? std::optional(*jobs) : std::nullopt;
    options.isComparing = line.isSet(u"compare"_s);
    options.asJson = line.isSet(u"json"_s);
    return options;
}

} // namespace gn
