// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace gn {

// The ids that PokeAPI has: 1 to 1025, then the other forms from 10001 to 10326.
namespace pokedexrange {
constexpr int LastSpecies = 1025;
constexpr int FirstForm = 10001;
constexpr int LastForm = 10326;
constexpr int MostCount = LastSpecies + LastForm - FirstForm + 1;
} // namespace pokedexrange

// The id itself, or the next that there is.
int existingPokemonId(int id);

// count ids from first on, over the gap; fewer where they end.
QStringList pokedexKeys(int first, int count);

} // namespace gn
