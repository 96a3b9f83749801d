// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/race/waterfall.h"
#include "providers/pokemonrun.h"

#include <QString>

// The race's words for people.
namespace gn::racetexts {

QString modeTitle(PokemonMode mode);
QString modeDescription(PokemonMode mode, int maxInFlight);
QString stageName(WaterfallStage stage);

QString duration(PokemonTiming::Time time);                       // "7.4 ms", "187 ms", "1.53 s"
QString tick(PokemonTiming::Time time, PokemonTiming::Time span); // of an axis that long; all in one unit
QString bytes(qint64 bytes);

// "#25 Pikachu"; without a name, "#25".
QString requestName(const PokemonOutcome &outcome);

// Why it failed, in half a sentence.
QString reason(const Error &error);

// One line: name, time, its stages or its reason.
QString requestLine(const PokemonOutcome &outcome, PokemonTiming::Time now);

// The same in several lines of plain text.
QString requestTip(const PokemonOutcome &outcome, PokemonTiming::Time now);

// "150 requests in 1.53 s, 2 failed" of what is over.
QString runLine(const PokemonRun &run);

} // namespace gn::racetexts
