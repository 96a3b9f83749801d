// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/race/waterfall.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QPainter;

namespace gn {

// Told apart by people who see few colours too (orange, blue, green, purple of differing lightness, on light and dark).
QColor stageColor(WaterfallStage stage, const QPalette &palette);

// A waterfall as it is painted: by the chart and into the exported picture.
struct WaterfallScene
{
    const PokemonRun &run;
    WaterfallLayout layout;
    QRectF axis;  // above the plot
    QRectF names; // at its side, for the rows' numbers
    QPalette palette;
    QFont font;
    int current = -1; // row that is pointed at
};

void paintWaterfallAxis(QPainter &painter, const WaterfallScene &scene);

// The rows that lie in this part of the plot, with the axis' lines behind them.
void paintWaterfallRows(QPainter &painter, const WaterfallScene &scene, const QRectF &part);

} // namespace gn
