// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/pokemonrun.h"

namespace gn {

// One JSON object: {"pokemon": […], "seconds": …}, in the order that was asked; one that failed has "error".
QByteArray toJson(const PokemonRun &run);

// What the modes took, the first of them first: {"modes": […]}, or a table.
QByteArray comparisonJson(const QList<PokemonRun> &runs);
QByteArray comparisonTable(const QList<PokemonRun> &runs);

// What could not be fetched and what can be done about it, a line for each reason.
QStringList failureLines(const PokemonRun &run);

} // namespace gn
