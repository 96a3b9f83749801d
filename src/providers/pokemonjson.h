// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/pokemonrun.h"

namespace gn {

// A Pokémon, the same from giphynav and from the local server: one JSON object, documented in
// resources/server/openapi.json.
QByteArray pokemonJson(const Pokemon &pokemon);

// One that failed: {"key": …, "error": …}.
QByteArray outcomeJson(const PokemonOutcome &outcome);

} // namespace gn
