// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "providers/pokemonrun.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <optional>

namespace gn {

// What giphynav pokemon was asked.
struct PokemonOptions
{
    QStringList keys;                // ids, or one name
    std::optional<PokemonMode> mode; // nothing: parallel, and kept answers will do
    std::optional<int> jobs;         // nothing: pokeapi.max_in_flight of config.yml
    bool isComparing = false;
    bool asJson = false;

    bool operator==(const PokemonOptions &) const = default;
};

QList<QCommandLineOption> pokemonOptionList();

// Wrong usage is an Error of the kind InvalidQuery with the text to print.
Result<PokemonOptions> readPokemonOptions(const QCommandLineParser &line);

} // namespace gn
