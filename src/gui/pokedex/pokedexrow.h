// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace gn {

// Paints the table's cells: types as chips, what failed with its reason and a button.
class PokedexRow final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PokedexRow)

public:
    static constexpr int Height = 48;

    explicit PokedexRow(QObject *parent = nullptr);

    static QRect spriteBox(const QRect &cell);
    static int typesWidth(const QFont &font); // room for two

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event,
                     QAbstractItemModel *model,
                     const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

signals:
    void retryWanted(const QModelIndex &index);

private:
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintSprite(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintMissing(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static QRect retryRect(const QStyleOptionViewItem &option, const QString &text);
};

} // namespace gn
