// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wall/tilestyle.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace gn {

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &a, const QColor &b, double shareOfB)
{
    const auto mix = [shareOfB](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * shareOfB)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

// Not qHash(): the colour of an item must be the same on every machine and in every run.
quint32 stableHash(const QString &text)
{
    quint32 hash = 2166136261U; // FNV-1a
    for (const QChar character : text) {
        hash = (hash ^ character.unicode()) * 16777619U;
    }
    return hash;
}

QPixmap topLeftCorner(const QColor &page, double pixelRatio)
{
    constexpr int Radius = TileStyle::CornerRadius;
    const int side = static_cast<int>(std::ceil(Radius * pixelRatio));
    QPixmap pixmap(side, side);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainterPath outside;
    outside.addRect(0, 0, Radius, Radius);
    QPainterPath circle;
    circle.addEllipse(0, 0, 2 * Radius, 2 * Radius);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outside.subtracted(circle), page);
    return pixmap;
}

QPainterPath heartPath()
{
    // In a square of 24 by 24, as resources/icons/heart.svg.
    QPainterPath path;
    path.moveTo(12, 19.5);
    path.cubicTo(12, 19.5, 5, 15.2, 5, 10);
    path.cubicTo(5, 5.8, 10, 4.6, 12, 7.6);
    path.cubicTo(14, 4.6, 19, 5.8, 19, 10);
    path.cubicTo(19, 15.2, 12, 19.5, 12, 19.5);
    return path;
}

QPixmap heart(bool isFull, double pixelRatio)
{
    constexpr int Size = TileStyle::HeartSize;
    QPixmap pixmap(QSize(Size, Size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 165));
    painter.drawEllipse(QRectF(0.5, 0.5, Size - 1, Size - 1));
    constexpr double HeartScale = 0.75;
    painter.translate(Size / 2.0, Size / 2.0);
    painter.scale(HeartScale, HeartScale);
    painter.translate(-12, -11.8);
    painter.setPen(QPen(isFull ? QColor(255, 92, 122) : QColor(Qt::white), 2));
    painter.setBrush(isFull ? QBrush(QColor(255, 92, 122)) : QBrush(Qt::NoBrush));
    painter.drawPath(heartPath());
    return pixmap;
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor withContrast(const QColor &wanted, const QColor &background, double ratio)
{
    const QColor goal = luminance(background) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    QColor colour = wanted;
    for (int step = 1; step <= 20 && contrastRatio(colour, background) < ratio; ++step) {
        colour = mixed(wanted, goal, step / 20.0);
    }
    return colour;
}

TileStyle::TileStyle(const QPalette &palette, const QColor &pageColour, double devicePixelRatio)
    : isDark(pageColour.lightness() < 128)
    , page(pageColour)
    , focusRing(withContrast(palette.color(QPalette::Highlight), pageColour, 3.2))
    , selectionRing(withContrast(mixed(focusRing, pageColour, 0.25), pageColour, 3.05))
    , hoverRing(mixed(pageColour, palette.color(QPalette::Text), 0.35))
    , broken(mixed(pageColour, palette.color(QPalette::Text), 0.06))
    , brokenIcon(withContrast(mixed(pageColour, palette.color(QPalette::Text), 0.45), broken, 3.05))
    , pixelRatio(devicePixelRatio)
    , hollowHeart(heart(false, devicePixelRatio))
    , fullHeart(heart(true, devicePixelRatio))
{
    const QPixmap corner = topLeftCorner(page, pixelRatio);
    corners = {corner,
               corner.transformed(QTransform::fromScale(-1, 1)),
               corner.transformed(QTransform::fromScale(1, -1)),
               corner.transformed(QTransform::fromScale(-1, -1))};
    for (QPixmap &pixmap : corners) {
        pixmap.setDevicePixelRatio(pixelRatio);
    }
}

QRect TileStyle::heartPlace(const QRect &tile)
{
    return {tile.right() + 1 - HeartSize - HeartMargin, tile.top() + HeartMargin, HeartSize, HeartSize};
}

QColor TileStyle::placeholder(const QString &itemId) const
{
    const quint32 hash = stableHash(itemId);
    const int hue = static_cast<int>(hash % 360);
    const int shade = static_cast<int>(hash / 360 % 12);
    const QColor tint = isDark ? QColor::fromHsl(hue, 70, 56 + shade) : QColor::fromHsl(hue, 90, 214 + shade);
    return mixed(tint, page, 0.15);
}

} // namespace gn
