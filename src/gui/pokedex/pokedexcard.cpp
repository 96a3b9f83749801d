// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pokedex/pokedexcard.h"

#include "gui/pokedex/pokedexmodel.h"
#include "gui/pokedex/pokedextexts.h"
#include "gui/pokedex/typecolors.h"
#include "gui/window/icons.h"
#include "gui/window/textflags.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTextLayout>

#include <array>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int Gap = 5;   // around a card
constexpr int Inset = 6; // between a card's edge and its plate
constexpr int TextInset = 10;
constexpr int PlateRise = 8; // above and below the sprite
constexpr int LineGap = 4;
constexpr int Radius = 12;
constexpr int PlateRadius = 8;
constexpr int IconSide = 36;

using State = PokedexModel::State;

QFont nameFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

State stateOf(const QModelIndex &index)
{
    return static_cast<State>(index.data(PokedexModel::StateRole).toInt());
}

int factsHeight(const QFont &font)
{
    return QFontMetrics(font).height();
}

// One card while it is painted.
struct Brush
{
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const CardGeometry &at;

    QColor color(QPalette::ColorRole role) const { return option.palette.color(role); }

    void frame(bool isReady, const QColor &plate) const;
    void heading(const QString &name, const QString &number) const;
    void bar(const QRect &area, int width) const;
    void ready(const Pokemon &pokemon) const;
    void waiting(const QString &number) const;
    void missing(const QString &number, const QString &reason, const QString &button) const;
    void wrapped(const QRect &area, const QString &text) const;
};

void Brush::frame(bool isReady, const QColor &plate) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool hasFocus = isSelected && option.state.testFlag(QStyle::State_Active);
    QColor line = color(isHovered ? QPalette::PlaceholderText : QPalette::Mid);
    if (isSelected) {
        line = color(hasFocus ? QPalette::Link : QPalette::PlaceholderText);
    }
    const double thickness = isSelected ? 2 : 1;
    const double half = thickness / 2;
    painter.setPen(QPen(line, thickness));
    painter.setBrush(color(isReady ? QPalette::Base : QPalette::Window));
    painter.drawRoundedRect(QRectF(at.card).adjusted(half, half, -half, -half), Radius, Radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plate);
    painter.drawRoundedRect(at.plate, PlateRadius, PlateRadius);
}

void Brush::heading(const QString &name, const QString &number) const
{
    painter.setFont(option.font);
    painter.setPen(color(QPalette::PlaceholderText));
    painter.drawText(at.number, textFlags(option.direction, Qt::AlignRight), number);
    painter.setFont(nameFont(option.font));
    painter.setPen(color(QPalette::Text));
    painter.drawText(at.name,
                     textFlags(option.direction, Qt::AlignLeft),
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, at.name.width()));
}

// In the place of a text that is on its way.
void Brush::bar(const QRect &area, int width) const
{
    QColor ground = color(QPalette::PlaceholderText);
    ground.setAlphaF(0.16F);
    const QRect logical(area.left(), area.top() + area.height() / 4, std::min(width, area.width()), area.height() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QStyle::visualRect(option.direction, area, logical), 4, 4);
}

void Brush::ready(const Pokemon &pokemon) const
{
    frame(true, plateColor(pokemon.types, option.palette));
    paintSpritePlaceholder(painter, at.sprite, pokemon.name, option.palette); // the sprite covers it
    heading(prettyPokemonName(pokemon.name), pokemonNumber(pokemon.id));
    paintTypeChips(painter, at.types, pokemon.types, option.font, option.direction);
    painter.setFont(option.font);
    painter.setPen(color(QPalette::PlaceholderText));
    painter.drawText(at.facts,
                     textFlags(option.direction, Qt::AlignLeft),
                     QString(heightText(pokemon.height) + u" · "_s + weightText(pokemon.weight)));
}

void Brush::waiting(const QString &number) const
{
    frame(false, plateColor({}, option.palette));
    paintSpritePlaceholder(painter, at.sprite, {}, option.palette);
    heading({}, number);
    bar(at.name, at.name.width() * 3 / 4);
    bar(at.types, at.types.width() / 2);
    bar(at.facts, at.facts.width() * 2 / 3);
}

void Brush::missing(const QString &number, const QString &reason, const QString &button) const
{
    frame(false, plateColor({}, option.palette));
    QRect icon(0, 0, IconSide, IconSide);
    icon.moveCenter(at.plate.center());
    themedIcon(u"outage"_s, QPalette::PlaceholderText).paint(&painter, icon);
    wrapped(at.reason, QString(number + u"\u2002"_s + reason));
    paintRetryButton(painter, at.retry, button, option.palette);
}

// As many lines as there is room for, the last one elided.
void Brush::wrapped(const QRect &area, const QString &text) const
{
    painter.setFont(option.font);
    painter.setPen(color(QPalette::Text));
    const QFontMetrics metrics(option.font, painter.device());
    QTextLayout layout(text, option.font, painter.device());
    QTextOption wrap;
    wrap.setTextDirection(option.direction);
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    int y = area.top();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(area.width());
        const bool isLast = y + 2 * metrics.lineSpacing() > area.bottom() + 1;
        const QRect place(area.left(), y, area.width(), metrics.lineSpacing());
        const QString rest = text.mid(line.textStart());
        const QString part = isLast ? metrics.elidedText(rest, Qt::ElideRight, area.width())
                                    : text.mid(line.textStart(), line.textLength());
        painter.drawText(place, textFlags(option.direction, Qt::AlignLeft), part);
        y += metrics.lineSpacing();
        if (isLast) {
            break;
        }
    }
    layout.endLayout();
}

} // namespace

int CardGeometry::heightFor(const QFont &font)
{
    const int text = QFontMetrics(nameFont(font)).height() + typeChipHeight(font) + factsHeight(font) + 2 * LineGap;
    return 2 * Gap + 2 * Inset + SpriteSide + 2 * PlateRise + 2 * LineGap + text + LineGap;
}

CardGeometry::CardGeometry(const QRect &cell, const QFont &font, Qt::LayoutDirection direction)
    : card(cell.adjusted(Gap, Gap, -Gap, -Gap))
{
    plate = QRect(card.left() + Inset, card.top() + Inset, card.width() - 2 * Inset, SpriteSide + 2 * PlateRise);
    sprite = QRect(0, 0, SpriteSide, SpriteSide);
    sprite.moveCenter(plate.center());
    const int left = card.left() + TextInset;
    const int width = card.width() - 2 * TextInset;
    const int nameHeight = QFontMetrics(nameFont(font)).height();
    const int numberWidth = QFontMetrics(font).horizontalAdvance(u"#00000"_s);
    int y = plate.bottom() + 1 + 2 * LineGap;
    name = QRect(left, y, width - numberWidth, nameHeight);
    number = QRect(left + width - numberWidth, y, numberWidth, nameHeight);
    reason = QRect(left, y, width, 2 * QFontMetrics(font).lineSpacing());
    y += nameHeight + LineGap;
    types = QRect(left, y, width, typeChipHeight(font));
    y += types.height() + LineGap;
    facts = QRect(left, y, width, factsHeight(font));
    const int buttonHeight = QFontMetrics(font).height() + 6;
    const int buttonWidth = QFontMetrics(font).horizontalAdvance(PokedexCard::tr("Retry")) + 28;
    retry = QRect(left, facts.bottom() + 1 - buttonHeight, buttonWidth, buttonHeight);
    for (QRect *part : std::array{&name, &number, &retry}) {
        *part = QStyle::visualRect(direction, card, *part);
    }
}

PokedexCard::PokedexCard(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void PokedexCard::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CardGeometry at(option.rect, option.font, option.direction);
    const Brush brush{.painter = *painter, .option = option, .at = at};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString number = index.siblingAtColumn(PokedexModel::Number).data(Qt::DisplayRole).toString();
    switch (stateOf(index)) {
    case State::Ready:
        brush.ready(index.data(PokedexModel::PokemonRole).value<Pokemon>());
        break;
    case State::Waiting:
        brush.waiting(number);
        break;
    case State::Failed:
        brush.missing(number, index.data(Qt::DisplayRole).toString(), retryButtonText(index));
        break;
    case State::Stopped:
        brush.missing(number, tr("Not loaded"), retryButtonText(index));
        break;
    }
    painter->restore();
}

bool PokedexCard::editorEvent(QEvent *event,
                              QAbstractItemModel *model,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease && !retryButtonText(index).isEmpty()) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const CardGeometry at(option.rect, option.font, option.direction);
        if (mouse->button() == Qt::LeftButton && at.retry.contains(mouse->position().toPoint())) {
            emit retryWanted(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

void paintRetryButton(QPainter &painter, const QRect &rect, const QString &text, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette.color(QPalette::Mid));
    painter.setBrush(palette.color(QPalette::Button));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(palette.color(QPalette::ButtonText));
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

QString retryButtonText(const QModelIndex &index)
{
    switch (stateOf(index)) {
    case State::Failed:
        return PokedexCard::tr("Retry");
    case State::Stopped:
        return PokedexCard::tr("Load");
    default:
        return {};
    }
}

} // namespace gn
