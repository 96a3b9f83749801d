// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pokedex/pokedexgrid.h"

#include "gui/pokedex/pokedexcard.h"
#include "gui/pokedex/pokedexmodel.h"
#include "gui/pokedex/pokedexservices.h"
#include "gui/pokedex/spritesight.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace gn {

PokedexGrid::PokedexGrid(const PokedexServices &services, QWidget *parent)
    : QListView(parent)
    , m_sight(std::make_unique<SpriteSight>(
          *this,
          services,
          PokedexModel::Name,
          [this](const QRect &cell) { return CardGeometry(cell, font(), layoutDirection()).sprite; }))
    , m_card(new PokedexCard(this))
{
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else its coming and going changes the columns
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Pokémon"));
    setItemDelegate(m_card);
    connect(m_card, &PokedexCard::retryWanted, this, &PokedexGrid::retryWanted);
    connect(m_sight.get(), &SpriteSight::settled, this, &PokedexGrid::settled);
    fitCells();
}

PokedexGrid::~PokedexGrid() = default;

const SpriteStage &PokedexGrid::stage() const
{
    return m_sight->stage();
}

bool PokedexGrid::isSettled() const
{
    return m_sight->isSettled();
}

void PokedexGrid::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    setModelColumn(PokedexModel::Name); // a view without a model takes no column
}

void PokedexGrid::resizeEvent(QResizeEvent *event)
{
    fitCells();
    QListView::resizeEvent(event);
}

void PokedexGrid::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitCells();
    }
}

// The line is filled: what is left over is shared among its cards.
void PokedexGrid::fitCells()
{
    const int width = viewport()->width() - 1;
    const int columns = std::max(1, width / CardGeometry::LeastWidth);
    const QSize cell(std::max(CardGeometry::LeastWidth, width / columns), CardGeometry::heightFor(font()));
    if (cell != gridSize()) {
        m_card->setCellSize(cell);
        setGridSize(cell);
        verticalScrollBar()->setSingleStep(cell.height() / 4);
    }
}

void PokedexGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isRetry = event->key() == Qt::Key_R && event->modifiers() == Qt::NoModifier;
    if (isRetry && !retryButtonText(currentIndex()).isEmpty()) {
        emit retryWanted(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace gn
