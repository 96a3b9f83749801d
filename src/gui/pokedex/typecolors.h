// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>
#include <QStringList>

class QPainter;
class QFont;

namespace gn {

// The colours of the 18 types; any other is a grey.
QColor pokemonTypeColor(const QString &type);

// Black or white, whichever can be read better on it: at least 4.5:1.
QColor inkOn(const QColor &ground);

// What a sprite stands on: the palette's base with a breath of the first type's colour.
QColor plateColor(const QStringList &types, const QPalette &palette);

// The types side by side, as far as there is room. font: of the view; the chips' is a little smaller.
void paintTypeChips(
    QPainter &painter, const QRect &area, const QStringList &types, const QFont &font, Qt::LayoutDirection direction);
int typeChipHeight(const QFont &font);
int typeChipsWidth(const QStringList &types, const QFont &font);

// Where a picture is missing: the initial in a circle, or an empty circle while nothing is known.
void paintSpritePlaceholder(QPainter &painter, const QRect &area, const QString &name, const QPalette &palette);

} // namespace gn
