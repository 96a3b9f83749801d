// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/pokedex/spritestage.h"
#include "gui/wall/exposurewatch.h"

#include <QModelIndex>

#include <functional>

class QAbstractItemView;

namespace gn {

class Settings;
struct PokedexServices;

// Keeps the sprites of the rows that an item view has in sight where the view paints their rows.
class SpriteSight final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpriteSight)

public:
    // Where an item's sprite stands, in the viewport.
    using BoxOf = std::function<QRect(const QRect &item)>;

    // Goes before the view. Its model answers PokedexModel's roles. column: of the items.
    SpriteSight(QAbstractItemView &view, const PokedexServices &services, int column, BoxOf boxOf);

    const SpriteStage &stage() const { return m_stage; }

    // Every sprite in sight shows its picture, or can't; those that the view has not painted yet are counted.
    bool isSettled() const;

signals:
    void settled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    QList<QModelIndex> rowsInSight() const; // those with a Pokémon
    void readSettings();
    void updateAttention();
    SpritePlace placeOf(const QModelIndex &index) const;

    QAbstractItemView &m_view;
    const Settings &m_settings;
    int m_column;
    BoxOf m_boxOf;
    SpriteStage m_stage;
    ExposureWatch *m_watch; // owned by the QObject tree
    QTimer m_timer;
    bool m_isMoving = true; // moving pictures are wanted
    int m_hoveredRow = -1;
};

} // namespace gn
