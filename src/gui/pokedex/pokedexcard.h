// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace gn {

// Where the parts of a card stand.
struct CardGeometry
{
    static constexpr int LeastWidth = 152;
    static constexpr int SpriteSide = 96;

    CardGeometry(const QRect &cell, const QFont &font, Qt::LayoutDirection direction);

    static int heightFor(const QFont &font);

    QRect card;
    QRect plate;  // that the sprite stands on
    QRect sprite; // in the plate
    QRect name;
    QRect number;
    QRect types;
    QRect facts;
    QRect reason; // of a failure, in the place of types and facts
    QRect retry;  // the button
};

// Paints a Pokémon as a card: loaded, on its way, or the reason why it is not there and a button.
class PokedexCard final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PokedexCard)

public:
    explicit PokedexCard(QObject *parent = nullptr);

    void setCellSize(QSize size) { m_cell = size; } // of all cards

    QSize sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const override
    {
        return m_cell;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event,
                     QAbstractItemModel *model,
                     const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

signals:
    void retryWanted(const QModelIndex &index);

private:
    QSize m_cell;
};

// A small button as the delegates paint it.
void paintRetryButton(QPainter &painter, const QRect &rect, const QString &text, const QPalette &palette);
QString retryButtonText(const QModelIndex &index); // "Retry", or "Load" when it was cancelled; empty: it has none

} // namespace gn
