// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pokedex/pokedextable.h"

#include "gui/pokedex/pokedexcard.h"
#include "gui/pokedex/pokedexmodel.h"
#include "gui/pokedex/pokedexrow.h"
#include "gui/pokedex/pokedexservices.h"
#include "gui/pokedex/spritesight.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastNameLetters = 34; // a reason and its button
constexpr int Padding = 26;          // beside a header's text, for the arrow that shows the order

} // namespace

PokedexTable::PokedexTable(const PokedexServices &services, QWidget *parent)
    : QTableView(parent)
    , m_sight(std::make_unique<SpriteSight>(*this, services, PokedexModel::Sprite, &PokedexRow::spriteBox))
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false); // Tab goes on to the next widget
    setWordWrap(false);
    setAccessibleName(tr("Pokémon"));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(PokedexRow::Height);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    auto *row = new PokedexRow(this);
    setItemDelegate(row);
    connect(row, &PokedexRow::retryWanted, this, &PokedexTable::retryWanted);
    connect(m_sight.get(), &SpriteSight::settled, this, &PokedexTable::settled);
}

PokedexTable::~PokedexTable() = default;

const SpriteStage &PokedexTable::stage() const
{
    return m_sight->stage();
}

bool PokedexTable::isSettled() const
{
    return m_sight->isSettled();
}

void PokedexTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    fitColumns();
}

void PokedexTable::fitColumns()
{
    for (int column = 0; model() != nullptr && column < model()->columnCount(); ++column) {
        if (column != PokedexModel::Name) {
            setColumnWidth(column, widthFor(column));
        }
    }
    fitName();
}

int PokedexTable::widthFor(int column) const
{
    const QFontMetrics metrics(font());
    const int title = metrics.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + Padding;
    switch (column) {
    case PokedexModel::Sprite:
        return PokedexRow::Height + 8;
    case PokedexModel::Types:
        return std::max(title, PokedexRow::typesWidth(font()));
    case PokedexModel::Height:
    case PokedexModel::Weight:
        return std::max(title, metrics.horizontalAdvance(u"9,999.9 kg"_s));
    default:
        return std::max(title, metrics.horizontalAdvance(u"#00000"_s));
    }
}

// The names, and why one is missing, have what the numbers leave.
void PokedexTable::fitName()
{
    if (model() == nullptr) {
        return;
    }
    int others = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        others += column == PokedexModel::Name ? 0 : columnWidth(column);
    }
    const int least = fontMetrics().averageCharWidth() * LeastNameLetters;
    setColumnWidth(PokedexModel::Name, std::max(least, viewport()->width() - others));
}

void PokedexTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitName();
}

void PokedexTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitColumns();
    }
}

void PokedexTable::keyboardSearch(const QString &search)
{
    const QModelIndex name = currentIndex().siblingAtColumn(PokedexModel::Name);
    if (name.isValid() && name != currentIndex()) {
        setCurrentIndex(name);
    }
    QTableView::keyboardSearch(search);
}

void PokedexTable::keyPressEvent(QKeyEvent *event)
{
    const bool isRetry = event->key() == Qt::Key_R && event->modifiers() == Qt::NoModifier;
    if (isRetry && !retryButtonText(currentIndex()).isEmpty()) {
        emit retryWanted(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace gn
