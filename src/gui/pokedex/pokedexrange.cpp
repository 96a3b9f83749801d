// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pokedex/pokedexrange.h"

#include <algorithm>

namespace gn {

int existingPokemonId(int id)
{
    using namespace pokedexrange;
    const int known = std::clamp(id, 1, LastForm);
    return known > LastSpecies ? std::max(known, FirstForm) : known;
}

QStringList pokedexKeys(int first, int count)
{
    QStringList keys;
    int id = existingPokemonId(first);
    while (keys.size() < count && id <= pokedexrange::LastForm) {
        keys.append(QString::number(id));
        id = id == pokedexrange::LastSpecies ? pokedexrange::FirstForm : id + 1;
    }
    return keys;
}

} // namespace gn
