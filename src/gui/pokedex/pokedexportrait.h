// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/pokedex/spritestage.h"
#include "gui/wall/exposurewatch.h"

#include <QWidget>

namespace gn {

struct PokedexServices;

// A Pokémon large, with its types beneath.
class PokedexPortrait final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PokedexPortrait)

public:
    explicit PokedexPortrait(const PokedexServices &services, QWidget *parent = nullptr);

    void setPokemon(const Pokemon &pokemon);
    void setCompact(bool isCompact); // for where there is little height

    bool hasPicture() const { return m_stage.hasPicture(0); }

    bool isSettled() const { return m_stage.isSettled(); }

    QSize sizeHint() const override;

signals:
    void settled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    QRect plate() const;

    Pokemon m_pokemon;
    bool m_isCompact = false;
    SpriteStage m_stage;
    ExposureWatch *m_watch; // owned by the QObject tree
};

} // namespace gn
