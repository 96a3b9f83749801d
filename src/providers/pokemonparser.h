// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pokemon.h"
#include "core/result.h"

#include <QByteArray>

namespace gn {

// From the bytes of PokeAPI's GET /pokemon/{id or name}. Pure and fast, for workers: only the fields of a Pokemon are
// read, the nine tenths of a document that are moves are skipped. What breaks off is Truncated; what is no Pokémon at
// all (a page of HTML, the body "OK") and what has no id or name is InvalidData. All else may be null or missing.
Result<Pokemon> parsePokemon(const QByteArray &body);

} // namespace gn
