// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/pokemonjson.h"

#include "core/jsontext.h"

namespace gn {

namespace {

QByteArray statsJson(const PokemonStats &stats)
{
    QByteArrayList items;
    for (const PokemonStat stat : AllPokemonStats) {
        items.append(jsonString(statName(stat)) + ": " + jsonNumber(stats.value(stat)));
    }
    return '{' + items.join(", ") + '}';
}

} // namespace

QByteArray pokemonJson(const Pokemon &pokemon)
{
    return "{\"id\": " + QByteArray::number(pokemon.id) + ", \"name\": " + jsonString(pokemon.name)
           + ", \"types\": " + jsonArray(pokemon.types, jsonString) + ", \"height\": " + jsonNumber(pokemon.height)
           + ", \"weight\": " + jsonNumber(pokemon.weight) + ", \"stats\": " + statsJson(pokemon.stats)
           + ", \"sprite\": " + jsonUrl(pokemon.sprites.front) + ", \"animated\": " + jsonUrl(pokemon.sprites.animated)
           + ", \"artwork\": " + jsonUrl(pokemon.sprites.artwork) + '}';
}

QByteArray outcomeJson(const PokemonOutcome &outcome)
{
    if (outcome.pokemon && outcome.pokemon->has_value()) {
        return pokemonJson(**outcome.pokemon);
    }
    const QString kind = outcome.hasFailed() ? kindName(outcome.pokemon->error().kind) : QString();
    return "{\"key\": " + jsonString(outcome.key) + ", \"error\": " + jsonString(kind) + '}';
}

} // namespace gn
