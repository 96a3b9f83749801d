// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/transfers/transferdelegate.h"

#include "gui/transfers/transferlist.h"
#include "gui/window/errortexts.h"
#include "gui/window/labels.h"

#include <QApplication>
#include <QPainter>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int Padding = 6;
constexpr int BarHeight = 4;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(gn::TransferDelegate)
};

TransferList::State stateOf(const QModelIndex &index)
{
    return index.data(TransferList::StateRole).value<TransferList::State>();
}

QString progressText(const QModelIndex &index)
{
    const qint64 received = index.data(TransferList::ReceivedRole).toLongLong();
    const qint64 total = index.data(TransferList::TotalRole).toLongLong();
    return total > 0 ? Texts::tr("%1 of %2").arg(byteSizeLabel(received), byteSizeLabel(total))
                     : byteSizeLabel(received);
}

void paintBar(QPainter &painter, const QPalette &palette, const QRect &place, double share)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.mid());
    painter.drawRoundedRect(place, BarHeight / 2.0, BarHeight / 2.0);
    QRectF filled(place);
    filled.setWidth(place.width() * share);
    painter.setBrush(palette.highlight());
    painter.drawRoundedRect(filled, BarHeight / 2.0, BarHeight / 2.0);
}

} // namespace

QString transferText(const QModelIndex &index)
{
    switch (stateOf(index)) {
    case TransferList::State::Waiting:
        return Texts::tr("Waiting");
    case TransferList::State::Running:
        return progressText(index);
    case TransferList::State::Done:
        return Texts::tr("Saved, %1").arg(byteSizeLabel(index.data(TransferList::ReceivedRole).toLongLong()));
    case TransferList::State::Cancelled:
        return Texts::tr("Cancelled");
    case TransferList::State::Failed: {
        const auto error = index.data(TransferList::ErrorRole).value<Error>();
        return Texts::tr("Failed: %1")
            .arg(errorText(error, index.data(TransferList::GifRole).value<Gif>().source).title);
    }
    }
    return {};
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
    const bool isFailed = stateOf(index) == TransferList::State::Failed;
    painter->setPen(item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    const QRect room = item.rect.adjusted(Padding * 2, Padding, -Padding * 2, -Padding);
    const QString status = transferText(index);
    const int statusWidth = std::min(item.fontMetrics.horizontalAdvance(status) + Padding, room.width() * 2 / 3);
    const QRect statusPlace(room.right() - statusWidth + 1, room.top(), statusWidth, item.fontMetrics.height());
    const QRect namePlace(room.left(), room.top(), room.width() - statusWidth - Padding * 2, item.fontMetrics.height());
    painter->drawText(namePlace,
                      static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                      item.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, namePlace.width()));
    if (isFailed && !isSelected) {
        painter->setPen(item.palette.color(QPalette::BrightText));
    }
    painter->drawText(statusPlace,
                      static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                      item.fontMetrics.elidedText(status, Qt::ElideRight, statusWidth));
    if (stateOf(index) == TransferList::State::Running) {
        const double total = index.data(TransferList::TotalRole).toDouble();
        const double share = total > 0 ? std::min(1.0, index.data(TransferList::ReceivedRole).toDouble() / total) : 0;
        paintBar(*painter, item.palette, {room.left(), room.bottom() - BarHeight, room.width(), BarHeight}, share);
    }
    painter->restore();
}

QSize TransferDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {100, option.fontMetrics.height() + 3 * Padding + BarHeight};
}

} // namespace gn
