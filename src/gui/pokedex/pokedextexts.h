// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/pokemon.h"

#include <QString>

#include <optional>

namespace gn {

// What people read about Pokémon.

QString prettyPokemonName(const QString &name);      // "mr-mime": "Mr Mime"
QString pokemonNumber(int id);                       // "#007"
QString heightText(std::optional<int> decimetres);   // "0.7 m"; UnknownText when nobody knows
QString weightText(std::optional<int> hectograms);   // "6.9 kg"
QString statText(std::optional<int> value);          // "45"
QString pokemonTypeLabel(const QString &type);       // "fire": "Fire", translated
QString pokemonTypeLabels(const QStringList &types); // "Fire, Flying"
QString pokemonStatLabel(PokemonStat stat);          // "Special attack"
QString pokemonStatShortLabel(PokemonStat stat);     // "Sp. Atk"
QString pokemonFailureTitle(const Error &error);     // why a card has no Pokémon, in a few words
QString pokemonFailureAdvice(const Error &error);    // and what to do about it
QString pokemonSummary(const Pokemon &pokemon);      // a card, for screen readers

} // namespace gn
