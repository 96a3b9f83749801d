// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/pokedex/spritestage.h"
#include "gui/wall/exposurewatch.h"
#include "providers/pokemonevolution.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace gn {

class EvolutionCell;
struct PokedexServices;

// An evolution line: a button for each stage, arrows between them. A stage shows its picture where its Pokémon is
// loaded.
class EvolutionView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvolutionView)

public:
    using Lookup = std::function<std::optional<Pokemon>(int id)>;

    explicit EvolutionView(const PokedexServices &services, QWidget *parent = nullptr);
    ~EvolutionView() override;

    // lookUp: of what is loaded.
    void setLine(const EvolutionLine &line, int currentId, const Lookup &lookUp);
    void clear();

    const EvolutionLine &line() const { return m_line; }

    bool isSettled() const { return m_stage.isSettled(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;

signals:
    void stageChosen(int id, const QString &name);
    void settled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    QList<QPoint> placesFor(int width) const;
    QRect cellRect(QPoint place) const; // before mirroring

    const PokedexServices &m_services;
    EvolutionLine m_line;
    QList<PokemonSprites> m_sprites;
    QList<QStringList> m_types;
    QList<EvolutionCell *> m_cells; // children
    SpriteStage m_stage;
    ExposureWatch *m_watch; // owned by the QObject tree
};

} // namespace gn
