// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/pokemonrun.h"

#include <QList>
#include <QRectF>

#include <array>

namespace gn {

// Where a waterfall's bars lie: pure arithmetic, painted by waterfallpainter.

enum class WaterfallStage { Queued, Connecting, Waiting, Receiving, Parsing };

inline constexpr std::array AllWaterfallStages = {WaterfallStage::Queued,
                                                  WaterfallStage::Connecting,
                                                  WaterfallStage::Waiting,
                                                  WaterfallStage::Receiving,
                                                  WaterfallStage::Parsing};

struct WaterfallSegment
{
    WaterfallStage stage = WaterfallStage::Queued;
    PokemonTiming::Time begin{0};
    PokemonTiming::Time end{0};

    PokemonTiming::Time length() const { return end - begin; }

    bool operator==(const WaterfallSegment &) const = default;
};

// What a request did, one stage after the other without gaps, from 0 on. Of one under way the last segment ends now. A
// stage whose beginning nobody knows is part of the one before. Connecting is all from being started to being sent: Qt
// 6.4 tells of one connection a manager only. From the cache: nothing.
QList<WaterfallSegment> segmentsOf(const PokemonOutcome &outcome, PokemonTiming::Time now);

// The end of an axis for that much: a round number a little above it, so that the scale changes now and then only.
PokemonTiming::Time roundSpan(PokemonTiming::Time span);

// 0, … up to span in equal steps of 1, 2 or 5 × 10ⁿ, at most that many steps (at least 1).
QList<PokemonTiming::Time> niceTicks(PokemonTiming::Time span, int most);

struct WaterfallLayout
{
    QRectF plot; // the rows, all of them, also those out of sight
    int rows = 0;
    PokemonTiming::Time span{1}; // the plot's width
    bool isMirrored = false;     // time runs from right to left

    double rowHeight() const { return rows > 0 ? plot.height() / rows : 0; }

    double x(PokemonTiming::Time time) const;
    QRectF rowRect(int row) const;
    QRectF barRect(int row, PokemonTiming::Time begin, PokemonTiming::Time end) const; // thinner than the row
    int rowAt(double y) const;                                                         // -1: none
    int labelStep(double lineHeight) const; // every how many rows have room for a label: 1, 2, 5, 10, …
};

} // namespace gn
