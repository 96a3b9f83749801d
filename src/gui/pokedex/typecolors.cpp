// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pokedex/typecolors.h"

#include "gui/pokedex/pokedextexts.h"
#include "gui/wall/tilestyle.h"

#include <QFontMetrics>
#include <QHash>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int ChipPadding = 7; // at each side of the text
constexpr int ChipGap = 4;
constexpr int ChipRise = 2; // above and below the text
constexpr double LightTint = 0.16;
constexpr double DarkTint = 0.20;

const QHash<QString, QRgb> &colors()
{
    static const QHash<QString, QRgb> Colors{{u"normal"_s, 0xff8f9099},
                                             {u"fire"_s, 0xffe8703a},
                                             {u"water"_s, 0xff3f82d9},
                                             {u"electric"_s, 0xffeec42e},
                                             {u"grass"_s, 0xff4fa851},
                                             {u"ice"_s, 0xff6fcfc4},
                                             {u"fighting"_s, 0xffc23b5a},
                                             {u"poison"_s, 0xff9a55c2},
                                             {u"ground"_s, 0xffcf8147},
                                             {u"flying"_s, 0xff8ea6e4},
                                             {u"psychic"_s, 0xffef6a80},
                                             {u"bug"_s, 0xff97b42c},
                                             {u"rock"_s, 0xffb3a26a},
                                             {u"ghost"_s, 0xff5a609f},
                                             {u"dragon"_s, 0xff2f62b8},
                                             {u"dark"_s, 0xff565163},
                                             {u"steel"_s, 0xff5f8da0},
                                             {u"fairy"_s, 0xffe58fd8}};
    return Colors;
}

QColor mixed(const QColor &ground, const QColor &tint, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {part(ground.red(), tint.red()), part(ground.green(), tint.green()), part(ground.blue(), tint.blue())};
}

QFont chipFont(const QFont &font)
{
    QFont small = font;
    if (font.pointSizeF() > 0) {
        small.setPointSizeF(font.pointSizeF() * 0.88);
    } else {
        small.setPixelSize(std::max(9, font.pixelSize() * 88 / 100));
    }
    small.setWeight(QFont::DemiBold);
    return small;
}

int chipWidth(const QString &type, const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(pokemonTypeLabel(type)) + 2 * ChipPadding;
}

} // namespace

QColor pokemonTypeColor(const QString &type)
{
    return QColor::fromRgb(colors().value(type, 0xff7c8290));
}

QColor inkOn(const QColor &ground)
{
    const QColor dark(0x12, 0x14, 0x1a);
    return contrastRatio(Qt::white, ground) >= 4.5 || contrastRatio(Qt::white, ground) > contrastRatio(dark, ground)
               ? QColor(Qt::white)
               : dark;
}

QColor plateColor(const QStringList &types, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::AlternateBase);
    const bool isDark = base.lightness() < 128;
    return types.isEmpty() ? base : mixed(base, pokemonTypeColor(types.constFirst()), isDark ? DarkTint : LightTint);
}

int typeChipHeight(const QFont &font)
{
    return QFontMetrics(chipFont(font)).height() + 2 * ChipRise;
}

int typeChipsWidth(const QStringList &types, const QFont &font)
{
    const QFontMetrics metrics(chipFont(font));
    int width = 0;
    for (const QString &type : types) {
        width += chipWidth(type, metrics) + (width > 0 ? ChipGap : 0);
    }
    return width;
}

void paintTypeChips(
    QPainter &painter, const QRect &area, const QStringList &types, const QFont &font, Qt::LayoutDirection direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(chipFont(font));
    const QFontMetrics metrics(painter.font());
    const int height = std::min(area.height(), typeChipHeight(font));
    int left = area.left();
    for (const QString &type : types) {
        const int width = std::min(chipWidth(type, metrics), area.right() + 1 - left);
        if (width < 4 * ChipPadding) {
            break;
        }
        const QRect logical(left, area.top() + (area.height() - height) / 2, width, height);
        const QRect chip = QStyle::visualRect(direction, area, logical);
        const QColor ground = pokemonTypeColor(type);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(chip, height / 2.0, height / 2.0);
        painter.setPen(inkOn(ground));
        const QString label = metrics.elidedText(pokemonTypeLabel(type), Qt::ElideRight, width - ChipPadding);
        painter.drawText(chip, Qt::AlignCenter, label);
        left += width + ChipGap;
    }
    painter.restore();
}

void paintSpritePlaceholder(QPainter &painter, const QRect &area, const QString &name, const QPalette &palette)
{
    const int side = std::min(area.width(), area.height()) * 2 / 3;
    QRect circle(0, 0, side, side);
    circle.moveCenter(area.center());
    QColor ink = palette.color(QPalette::PlaceholderText);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = ink;
    ground.setAlphaF(0.14F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(circle);
    if (!name.isEmpty()) {
        QFont font = painter.font();
        font.setPixelSize(std::max(8, side / 2));
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(circle, Qt::AlignCenter, prettyPokemonName(name).left(1));
    }
    painter.restore();
}

} // namespace gn
