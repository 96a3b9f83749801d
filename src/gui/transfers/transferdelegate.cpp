// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/transfers/transferdelegate.h"

#include "gui/transfers/transferlist.h"
#include "gui/transfers/transfertexts.h"
#include "gui/window/icons.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace gn {

using namespace Qt::StringLiterals;
using State = TransferList::State;

namespace {

constexpr int Padding = 6;
constexpr int SidePadding = 12;
constexpr int BarHeight = 4;
constexpr int IconSize = 16;
constexpr int ButtonSize = 28;
constexpr int MostButtons = 2;

State stateOf(const QModelIndex &index)
{
    return index.data(TransferList::StateRole).value<State>();
}

QString stateIcon(State state)
{
    switch (state) {
    case State::Waiting:
        return u"clock"_s;
    case State::Running:
        return u"download"_s;
    case State::Paused:
        return u"pause"_s;
    case State::Done:
        return u"check"_s;
    case State::Failed:
        return u"warning"_s;
    case State::Cancelled:
        return u"clear"_s;
    }
    return {};
}

void paintIcon(QPainter &painter, const QString &name, const QRect &place, QPalette::ColorRole role)
{
    QRect square(0, 0, IconSize, IconSize);
    square.moveCenter(place.center());
    themedIcon(name, role).paint(&painter, square);
}

// Nothing where nobody knows how far it is.
void paintBar(QPainter &painter, const QStyleOptionViewItem &item, const QRect &place, const QModelIndex &index)
{
    const double total = index.data(TransferList::TotalRole).toDouble();
    const State state = stateOf(index);
    const bool isShown = state == State::Running || state == State::Paused;
    if (!isShown || total <= 0) {
        return;
    }
    const double share = std::min(1.0, index.data(TransferList::ReceivedRole).toDouble() / total);
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    painter.setPen(Qt::NoPen);
    painter.setBrush(item.palette.mid());
    painter.drawRoundedRect(place, BarHeight / 2.0, BarHeight / 2.0);
    QRect filled(place);
    filled.setWidth(static_cast<int>(place.width() * share));
    const QPalette::ColorRole role = isSelected ? QPalette::HighlightedText : QPalette::Highlight;
    painter.setBrush(item.palette.color(state == State::Paused && !isSelected ? QPalette::PlaceholderText : role));
    painter.drawRoundedRect(QStyle::visualRect(item.direction, place, filled), BarHeight / 2.0, BarHeight / 2.0);
}

} // namespace

QRect TransferDelegate::buttonPlace(const QStyleOptionViewItem &option, int fromEnd)
{
    const QRect &row = option.rect;
    const QRect place(row.right() + 1 - Padding - (fromEnd + 1) * ButtonSize,
                      row.top() + (row.height() - ButtonSize) / 2,
                      ButtonSize,
                      ButtonSize);
    return QStyle::visualRect(option.direction, row, place);
}

std::optional<TransferCommand>
TransferDelegate::buttonAt(const QPoint &point, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QList<TransferCommand> buttons = rowButtons(index);
    for (int fromEnd = 0; fromEnd < buttons.size(); ++fromEnd) {
        if (buttonPlace(option, fromEnd).contains(point)) {
            return buttons.at(buttons.size() - 1 - fromEnd);
        }
    }
    return std::nullopt;
}

void TransferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QWidget *widget = option.widget;
    const QStyle *style = widget == nullptr ? QApplication::style() : widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget); // selection and focus

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const auto role = [isSelected](QPalette::ColorRole usual) {
        return isSelected ? QPalette::HighlightedText : usual;
    };
    const bool isFailed = stateOf(index) == State::Failed;
    const auto placed = [&item](const QRect &place) { return QStyle::visualRect(item.direction, item.rect, place); };

    const int lineHeight = item.fontMetrics.height();
    const int left = item.rect.left() + SidePadding + IconSize + Padding + 2;
    const int width = item.rect.right() + 1 - Padding - MostButtons * ButtonSize - Padding - left;
    const int top = item.rect.top() + Padding;
    const QRect icon(item.rect.left() + SidePadding, top, IconSize, lineHeight);
    const QRect name(left, top, width, lineHeight);
    const QRect status(left, top + lineHeight + 1, width, lineHeight);
    const QRect bar(left, status.bottom() + Padding / 2, width, BarHeight);
    constexpr auto Alignment = static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);

    paintIcon(*painter,
              stateIcon(stateOf(index)),
              placed(icon),
              role(isFailed ? QPalette::BrightText : QPalette::PlaceholderText));
    painter->setPen(item.palette.color(role(QPalette::Text)));
    painter->drawText(
        placed(name), Alignment, item.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, width));
    painter->setPen(item.palette.color(role(isFailed ? QPalette::BrightText : QPalette::PlaceholderText)));
    painter->drawText(
        placed(status), Alignment, item.fontMetrics.elidedText(transferText(index), Qt::ElideRight, width));
    paintBar(*painter, item, placed(bar), index);
    const QList<TransferCommand> buttons = rowButtons(index);
    for (int fromEnd = 0; fromEnd < buttons.size(); ++fromEnd) {
        paintIcon(*painter,
                  commandIcon(buttons.at(buttons.size() - 1 - fromEnd)),
                  buttonPlace(item, fromEnd),
                  role(QPalette::Text));
    }
    painter->restore();
}

QSize TransferDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {100, 2 * option.fontMetrics.height() + 3 * Padding + BarHeight};
}

bool TransferDelegate::editorEvent(QEvent *event,
                                   QAbstractItemModel *model,
                                   const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const auto command = buttonAt(mouse->position().toPoint(), option, index);
        if (command && mouse->button() == Qt::LeftButton) {
            emit clicked(*command, index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool TransferDelegate::helpEvent(QHelpEvent *event,
                                 QAbstractItemView *view,
                                 const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const auto command = buttonAt(event->pos(), option, index);
    if (event->type() == QEvent::ToolTip && command) {
        QToolTip::showText(event->globalPos(), commandText(*command), option.widget->parentWidget());
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace gn
