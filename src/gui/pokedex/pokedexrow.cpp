// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pokedex/pokedexrow.h"

#include "gui/pokedex/pokedexcard.h"
#include "gui/pokedex/pokedexmodel.h"
#include "gui/pokedex/typecolors.h"
#include "gui/window/textflags.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int Inset = 4;
constexpr int SpriteSide = PokedexRow::Height - 2 * Inset;
constexpr double PlateRadius = 6;

Pokemon pokemonAt(const QModelIndex &index)
{
    return index.data(PokedexModel::PokemonRole).value<Pokemon>();
}

} // namespace

PokedexRow::PokedexRow(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

// A little smaller than the plate, whose corners are round.
QRect PokedexRow::spriteBox(const QRect &cell)
{
    QRect box(0, 0, SpriteSide - Inset, SpriteSide - Inset);
    box.moveCenter(cell.center());
    return box;
}

int PokedexRow::typesWidth(const QFont &font)
{
    return typeChipsWidth({u"electric"_s, u"fighting"_s}, font) + 4 * Inset;
}

void PokedexRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isMissing = !retryButtonText(index).isEmpty();
    if (index.column() == PokedexModel::Sprite) {
        paintGround(*painter, option, index);
        paintSprite(*painter, option, index);
    } else if (index.column() == PokedexModel::Types && index.data(PokedexModel::PokemonRole).isValid()) {
        paintGround(*painter, option, index);
        paintTypeChips(
            *painter, option.rect.adjusted(Inset, 0, -Inset, 0), pokemonAt(index).types, option.font, option.direction);
    } else if (index.column() == PokedexModel::Name && isMissing) {
        paintGround(*painter, option, index);
        paintMissing(*painter, option, index);
    } else {
        QStyleOptionViewItem plain = option;
        plain.state.setFlag(QStyle::State_HasFocus, false); // the whole line is what is current
        QStyledItemDelegate::paint(painter, plain, index);
    }
}

void PokedexRow::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem ground = option;
    ground.index = index;
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, &painter, option.widget);
}

void PokedexRow::paintSprite(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Pokemon pokemon = pokemonAt(index);
    QRect plate(0, 0, SpriteSide, SpriteSide);
    plate.moveCenter(option.rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plateColor(pokemon.types, option.palette));
    painter.drawRoundedRect(plate, PlateRadius, PlateRadius);
    painter.restore();
    paintSpritePlaceholder(painter, plate, pokemon.name, option.palette);
}

QRect PokedexRow::retryRect(const QStyleOptionViewItem &option, const QString &text)
{
    const QSize size(option.fontMetrics.horizontalAdvance(text) + 20, option.fontMetrics.height() + 8);
    const QRect area = option.rect.adjusted(Inset, 0, -Inset, 0);
    return QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, size, area);
}

void PokedexRow::paintMissing(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString button = retryButtonText(index);
    const QRect place = retryRect(option, button);
    const QString told = index.data(Qt::DisplayRole).toString();
    const QString text = told.isEmpty() ? PokedexCard::tr("Not loaded") : told;
    QRect area = option.rect.adjusted(Inset, 0, -Inset, 0);
    if (option.direction == Qt::RightToLeft) {
        area.setLeft(place.right() + Inset);
    } else {
        area.setRight(place.left() - Inset);
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.save();
    painter.setFont(option.font);
    painter.setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(area,
                     textFlags(option.direction, Qt::AlignLeft),
                     option.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
    painter.restore();
    paintRetryButton(painter, place, button, option.palette);
}

bool PokedexRow::editorEvent(QEvent *event,
                             QAbstractItemModel *model,
                             const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const QString button = retryButtonText(index);
    if (event->type() == QEvent::MouseButtonRelease && index.column() == PokedexModel::Name && !button.isEmpty()) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && retryRect(option, button).contains(mouse->position().toPoint())) {
            emit retryWanted(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace gn
