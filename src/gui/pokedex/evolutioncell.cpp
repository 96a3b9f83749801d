// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pokedex/evolutioncell.h"

#include "gui/pokedex/pokedextexts.h"
#include "gui/pokedex/typecolors.h"

#include <QPainter>

#include <utility>

namespace gn {

namespace {

constexpr int Side = 52; // of the sprite
constexpr int Inset = 6;
constexpr double Radius = 8;

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() > 0 ? font.pointSizeF() * 0.92 : 9);
    return small;
}

} // namespace

EvolutionCell::EvolutionCell(const EvolutionStage &stage, QStringList types, bool isCurrent, QWidget *parent)
    : QAbstractButton(parent)
    , m_types(std::move(types))
    , m_isCurrent(isCurrent)
{
    const QString name = prettyPokemonName(stage.name);
    setText(name);
    setToolTip(name);
    setAccessibleName(tr("%1, number %2").arg(name).arg(stage.id));
    setAccessibleDescription(isCurrent ? tr("Shown now") : QString());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

int EvolutionCell::heightFor(const QFont &font)
{
    return Side + 2 * Inset + QFontMetrics(smallFont(font)).height() + Inset;
}

QRect EvolutionCell::spriteBox()
{
    return {(Width - Side) / 2, Inset, Side, Side};
}

void EvolutionCell::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = palette().color(underMouse() ? QPalette::PlaceholderText : QPalette::Mid);
    if (hasFocus() || m_isCurrent) {
        line = palette().color(hasFocus() ? QPalette::WindowText : QPalette::Link);
    }
    const double thickness = hasFocus() || m_isCurrent ? 2 : 1;
    painter.setPen(QPen(line, thickness));
    painter.setBrush(plateColor(m_types, palette()));
    const double half = thickness / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), Radius, Radius);
    paintSpritePlaceholder(painter, spriteBox(), text(), palette());
    const QRect label(3, Side + Inset + 2, width() - 6, height() - Side - Inset - 4);
    QFont font = smallFont(this->font());
    font.setWeight(m_isCurrent ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(label, Qt::AlignCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, label.width()));
}

} // namespace gn
