// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>
#include <QPixmap>
#include <QRect>
#include <QString>

#include <array>

namespace gn {

// The heart on a tile.
enum class Heart { None, Hollow, Full };

// WCAG 2.2: 1 (the same) to 21 (black on white).
double contrastRatio(const QColor &a, const QColor &b);

// wanted, made lighter or darker as far as it needs to stand out from background by at least ratio.
QColor withContrast(const QColor &wanted, const QColor &background, double ratio);

// The wall's colours and the small pictures it paints with, all made from the palette, so that light, dark and high
// contrast come by themselves.
struct TileStyle
{
    static constexpr int CornerRadius = 6;
    static constexpr int HeartSize = 28; // of the square that is clicked, in the tile's upper corner
    static constexpr int HeartMargin = 6;
    static constexpr int RingReach = 4; // how far rings reach into the gap around a tile

    TileStyle() = default;
    TileStyle(const QPalette &palette, const QColor &pageColour, double devicePixelRatio);

    // Where the heart is on a tile that stands there.
    static QRect heartPlace(const QRect &tile);

    // The calm colour that stands where a picture will be: always the same for the same item.
    QColor placeholder(const QString &itemId) const;

    bool isDark = false;
    QColor page;          // around the tiles
    QColor focusRing;     // these stand out from page by at least 3:1
    QColor selectionRing; //
    QColor hoverRing;
    QColor broken;     // a broken tile's ground
    QColor brokenIcon; // at least 3:1 on it
    double pixelRatio = 1;
    std::array<QPixmap, 4> corners; // page outside a rounded corner: top left, top right, bottom left, bottom right
    QPixmap hollowHeart;            // on a dark disc, so that they stand out from every picture
    QPixmap fullHeart;              //
};

} // namespace gn
