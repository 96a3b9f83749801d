// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/race/race.h"

#include <QFont>
#include <QImage>
#include <QPalette>

namespace gn {

struct RacePictureLook
{
    QPalette palette;
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

// The waterfall of one mode with its legend, and the summary of all, in twice the screen's resolution. For the GUI
// thread, as it draws text. Null when shown has not been run.
QImage racePicture(const QList<RaceRun> &runs, PokemonMode shown, const RacePictureLook &look);

} // namespace gn
