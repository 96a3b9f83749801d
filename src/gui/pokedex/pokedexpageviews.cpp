// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the page is looked at: its two views, their order, what is filtered, and the details.

#include "gui/pokedex/pokedexcard.h"
#include "gui/pokedex/pokedexdetails.h"
#include "gui/pokedex/pokedexgrid.h"
#include "gui/pokedex/pokedexpage.h"
#include "gui/pokedex/pokedextable.h"
#include "gui/pokedex/pokedextexts.h"
#include "providers/pokeapiclient.h"
#include "ui_pokedexpage.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>
#include <QSignalBlocker>

#include <array>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastWidthForSide = 760; // narrower: the details are below

} // namespace

QAbstractItemView *PokedexPage::view() const
{
    return m_ui->tableButton->isChecked() ? static_cast<QAbstractItemView *>(m_table) : m_grid;
}

QModelIndex PokedexPage::indexOf(int row) const
{
    return m_filter.mapFromSource(m_model.index(row, PokedexModel::Name));
}

void PokedexPage::connectFilter()
{
    connect(m_ui->searchField, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        refreshShown();
    });
    connect(m_ui->searchField, &QLineEdit::returnPressed, this, [this] { view()->setFocus(); });
    connect(m_ui->typeBox, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setType(m_ui->typeBox->currentData().toString());
        refreshShown();
    });
    connect(m_ui->sortBox, &QComboBox::currentIndexChanged, this, [this] {
        setOrder(m_ui->sortBox->currentData().toInt(), m_filter.sortOrder());
    });
    connect(m_ui->orderButton, &QToolButton::clicked, this, [this] {
        const bool wasAscending = m_filter.sortOrder() == Qt::AscendingOrder;
        setOrder(m_filter.sortColumn(), wasAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &PokedexPage::setOrder);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_ui->searchField->setFocus(Qt::ShortcutFocusReason);
        m_ui->searchField->selectAll();
    });
    setOrder(PokedexModel::Number, Qt::AscendingOrder);
}

void PokedexPage::connectViews()
{
    m_table->setSelectionModel(m_grid->selectionModel());
    connect(m_ui->gridButton, &QToolButton::clicked, this, [this] { showTable(false); });
    connect(m_ui->tableButton, &QToolButton::clicked, this, [this] { showTable(true); });
    connect(m_grid, &PokedexGrid::retryWanted, this, &PokedexPage::retry);
    connect(m_table, &PokedexTable::retryWanted, this, &PokedexPage::retry);
    connect(m_grid, &PokedexGrid::settled, this, &PokedexPage::checkSettled);
    connect(m_table, &PokedexTable::settled, this, &PokedexPage::checkSettled);
    for (QAbstractItemView *each : std::array<QAbstractItemView *, 2>{m_grid, m_table}) {
        each->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(each, &QAbstractItemView::activated, this, &PokedexPage::activate);
        connect(each, &QAbstractItemView::clicked, this, &PokedexPage::openDetails);
        connect(each, &QWidget::customContextMenuRequested, this, [this, each](const QPoint &point) {
            showContextMenu(*each, point);
        });
    }
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &PokedexPage::onCurrentChanged);
    connect(m_details, &PokedexDetails::closed, this, &PokedexPage::closeDetails);
    connect(m_details, &PokedexDetails::stageChosen, this, &PokedexPage::showStage);
    connect(m_details, &PokedexDetails::retryWanted, this, [this] { showStage(m_stageId, m_stageName); });
    connect(m_details, &PokedexDetails::settled, this, &PokedexPage::checkSettled);
}

void PokedexPage::showTable(bool isTable)
{
    m_ui->viewStack->setCurrentIndex(isTable ? 1 : 0);
    m_ui->sortGroup->setVisible(!isTable); // the table's header does that
    if (const QModelIndex current = view()->currentIndex(); current.isValid()) {
        view()->scrollTo(current);
    }
    m_wasSettled = false;
    m_settledTimer.start();
}

void PokedexPage::setOrder(int column, Qt::SortOrder order)
{
    QHeaderView *header = m_table->horizontalHeader();
    const bool isSortable = column >= 0 && column != PokedexModel::Sprite;
    const int wanted = isSortable ? column : m_filter.sortColumn();
    const Qt::SortOrder way = isSortable ? order : m_filter.sortOrder();
    const QSignalBlocker noHeader(header);
    const QSignalBlocker noBox(m_ui->sortBox);
    header->setSortIndicator(wanted, way);
    m_ui->sortBox->setCurrentIndex(m_ui->sortBox->findData(wanted));
    const bool isAscending = way == Qt::AscendingOrder;
    m_ui->orderButton->setArrowType(isAscending ? Qt::UpArrow : Qt::DownArrow);
    const QString told = isAscending ? tr("Ascending: the smallest first") : tr("Descending: the largest first");
    m_ui->orderButton->setToolTip(told);
    m_ui->orderButton->setAccessibleName(told);
    m_filter.sort(wanted, way);
    header->viewport()->update(); // the blocked signal would have done so
}

void PokedexPage::activate(const QModelIndex &index)
{
    if (retryButtonText(index).isEmpty()) {
        openDetails(index);
    } else {
        retry(index);
    }
}

void PokedexPage::openDetails(const QModelIndex &index)
{
    const QVariant pokemon = index.data(PokedexModel::PokemonRole);
    if (!pokemon.isValid()) {
        return;
    }
    m_stage.reset();
    m_wasSettled = false;
    const bool wasHidden = m_details->isHidden();
    m_details->showPokemon(pokemon.value<Pokemon>());
    m_details->show();
    if (wasHidden) {
        fitSplitter();
        // Its cards may be fewer in a line now; not before that is laid out.
        QMetaObject::invokeMethod(
            this, [this] { view()->scrollTo(view()->currentIndex()); }, Qt::QueuedConnection);
    }
    m_settledTimer.start();
}

void PokedexPage::closeDetails()
{
    m_stage.reset();
    m_details->hide();
    view()->setFocus();
    m_settledTimer.start();
}

// Details that are open follow.
void PokedexPage::onCurrentChanged(const QModelIndex &index)
{
    if (m_details->isVisibleTo(this)) {
        openDetails(index);
    }
}

void PokedexPage::showStage(int id, const QString &name)
{
    m_stage.reset();
    const int row = m_model.rowOf(id);
    if (row < 0) {
        m_stageId = id;
        m_stageName = name;
        m_wasSettled = false;
        m_details->showLoading(name);
        m_stage = m_services.client.get({.keys = {QString::number(id)}}, {}, [this, name](const PokemonRun &run) {
            onStage(name, *run.outcomes.constFirst().pokemon);
        });
        return;
    }
    if (const QModelIndex index = indexOf(row); index.isValid()) {
        view()->setCurrentIndex(index);
        view()->scrollTo(index);
        openDetails(index);
    } else { // the filter hides it
        m_details->showPokemon(*m_model.pokemon(row));
    }
}

void PokedexPage::onStage(const QString &name, const Result<Pokemon> &pokemon)
{
    const std::unique_ptr<PokemonReply> over = std::move(m_stage); // it called us
    if (pokemon) {
        m_details->showPokemon(*pokemon);
    } else {
        m_details->showFailure(name, pokemon.error());
    }
    m_settledTimer.start();
}

void PokedexPage::showContextMenu(QAbstractItemView &view, const QPoint &point)
{
    const QModelIndex index = view.indexAt(point);
    auto *menu = new QMenu(this);
    menu->setObjectName("cardMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.data(PokedexModel::PokemonRole).isValid()) {
        connect(menu->addAction(tr("Show details")),
                &QAction::triggered,
                this,
                [this, at = QPersistentModelIndex(index)] { openDetails(at); });
    } else if (const QString text = retryButtonText(index); !text.isEmpty()) {
        connect(
            menu->addAction(text), &QAction::triggered, this, [this, at = QPersistentModelIndex(index)] { retry(at); });
    }
    if (m_ui->retryAllButton->isVisibleTo(this)) {
        connect(menu->addAction(m_ui->retryAllButton->text()), &QAction::triggered, this, &PokedexPage::retryMissing);
    }
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(view.viewport()->mapToGlobal(point));
}

bool PokedexPage::clearFilter()
{
    if (!m_filter.isFiltering() && m_ui->searchField->text().isEmpty()) {
        return false;
    }
    m_ui->searchField->clear();
    m_ui->typeBox->setCurrentIndex(0);
    view()->setFocus();
    return true;
}

void PokedexPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        if (clearFilter()) {
            return;
        }
        if (m_details->isVisibleTo(this)) {
            closeDetails();
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void PokedexPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSplitter();
}

void PokedexPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        roundSegments();
    }
}

void PokedexPage::fitSplitter()
{
    const bool isWide = width() >= LeastWidthForSide;
    const Qt::Orientation wanted = isWide ? Qt::Horizontal : Qt::Vertical;
    if (m_ui->splitter->orientation() != wanted) {
        m_ui->splitter->setOrientation(wanted);
        const int whole = isWide ? m_ui->splitter->width() : m_ui->splitter->height();
        m_ui->splitter->setSizes(isWide ? QList{whole - 330, 330} : QList{whole / 2, whole / 2});
    }
}

} // namespace gn
