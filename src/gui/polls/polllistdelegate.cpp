// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/polls/polllistdelegate.h"

#include "gui/polls/polllistmodel.h"
#include "gui/polls/polltexts.h"

#include <QLocale>
#include <QPainter>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int MarginX = 12;
constexpr int MarginY = 8;
constexpr int Gap = 3;
constexpr int Radius = 8;
constexpr int DotSize = 8;
constexpr int DotRoom = 14;

QFont questionFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

void drawLine(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line, const QString &text)
{
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width());
    const int alignment = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, line), alignment, shown);
}

void drawGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRectF ground = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->setPen(Qt::NoPen);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(option.palette.brush(isSelected ? QPalette::Highlight : QPalette::AlternateBase));
        painter->drawRoundedRect(ground, Radius, Radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(option.palette.text(), 2));
        painter->drawRoundedRect(ground.adjusted(1, 1, -1, -1), Radius, Radius);
    }
}

// Full: votes are taken. Hollow: they are not, or not yet.
void drawDot(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line, PollState state)
{
    const QRect box = QStyle::visualRect(
        option.direction, option.rect, QRect(line.left(), line.center().y() - DotSize / 2 + 1, DotSize, DotSize));
    const QColor color = painter->pen().color();
    painter->setBrush(state == PollState::Open ? QBrush(color) : QBrush(Qt::NoBrush));
    painter->drawEllipse(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

PollListDelegate::PollListDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void PollListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Poll poll = index.data(PollListModel::PollRole).value<Poll>();
    const PollState state = poll.stateAt(QDateTime::currentDateTimeUtc());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawGround(painter, option);

    const QRect room = option.rect.adjusted(MarginX, MarginY, -MarginX, -MarginY);
    const QFont bold = questionFont(option.font);
    const QRect first(room.left(), room.top(), room.width(), QFontMetrics(bold).height());
    const QRect second(room.left(), first.bottom() + Gap, room.width(), option.fontMetrics.height());
    painter->setFont(bold);
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    drawLine(painter, option, first, poll.question.simplified());
    painter->setFont(option.font);
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText));
    drawDot(painter, option, second, state);
    const QString date = QLocale().toString(poll.published, QLocale::ShortFormat);
    const QString text = QStringList{pollStateName(state), pollVotesText(poll.totalVotes()), date}.join(u" · "_s);
    drawLine(painter, option, second.adjusted(DotRoom, 0, 0, 0), text);
    painter->restore();
}

QSize PollListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    const int height = QFontMetrics(questionFont(option.font)).height() + option.fontMetrics.height();
    return {0, height + Gap + 2 * MarginY};
}

} // namespace gn
