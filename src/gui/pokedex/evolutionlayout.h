// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/pokemonevolution.h"

#include <QList>
#include <QPoint>

namespace gn {

// Where the stages of a line stand: x in columns, y in half rows. What evolves stands right of what it evolves from. A
// first stage with many others fills the columns that there are, line by line.
QList<QPoint> evolutionPlaces(const EvolutionLine &line, int columns);

} // namespace gn
