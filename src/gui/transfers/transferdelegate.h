// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/transfers/transfercommands.h"

#include <QStyledItemDelegate>

#include <optional>

namespace gn {

// Paints a row of the TransferList: its name, how far it is or what became of it, and buttons for what is most likely
// wanted next. The buttons are for the pointer; the list has keys and a menu for the same.
class TransferDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TransferDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event,
                     QAbstractItemModel *model,
                     const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event,
                   QAbstractItemView *view,
                   const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    // Where a row's button is: 0 is the last one.
    static QRect buttonPlace(const QStyleOptionViewItem &option, int fromEnd);

signals:
    void clicked(gn::TransferCommand command, const QModelIndex &index);

private:
    static std::optional<TransferCommand>
    buttonAt(const QPoint &point, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace gn
