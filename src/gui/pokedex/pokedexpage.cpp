// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pokedex/pokedexpage.h"

#include "gui/pokedex/pokedexdetails.h"
#include "gui/pokedex/pokedexgrid.h"
#include "gui/pokedex/pokedexrange.h"
#include "gui/pokedex/pokedextable.h"
#include "gui/pokedex/pokedextexts.h"
#include "providers/pokeapiclient.h"
#include "ui_pokedexpage.h"

#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int RefreshMs = 40; // 150 answers in a second are few lines to redraw
constexpr int DetailsWidth = 330;

} // namespace

PokedexPage::PokedexPage(const PokedexServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::PokedexPage>())
    , m_load(services.client)
{
    m_ui->setupUi(this);
    m_filter.setSourceModel(&m_model);
    m_filter.sort(PokedexModel::Number, Qt::AscendingOrder);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(RefreshMs);
    m_settledTimer.setSingleShot(true);
    m_settledTimer.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &PokedexPage::refresh);
    connect(&m_settledTimer, &QTimer::timeout, this, &PokedexPage::checkSettled);
    buildControls();
    buildViews();
    connectLoading();
    connectFilter();
    connectViews();
    refresh();
}

PokedexPage::~PokedexPage()
{
    m_stage.reset();
    m_load.cancel();
    // Before the models, whose items they show.
    delete m_details;
    delete m_table;
    delete m_grid;
}

void PokedexPage::buildViews()
{
    m_grid = new PokedexGrid(m_services, m_ui->viewStack);
    m_table = new PokedexTable(m_services, m_ui->viewStack);
    m_details = new PokedexDetails(
        m_services,
        [this](int id) {
            const int row = m_model.rowOf(id);
            return row < 0 ? std::nullopt : std::optional(*m_model.pokemon(row));
        },
        m_ui->splitter);
    m_grid->setModel(&m_filter);
    m_table->setModel(&m_filter);
    m_ui->viewStack->addWidget(m_grid);
    m_ui->viewStack->addWidget(m_table);
    m_ui->splitter->addWidget(m_details);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    m_ui->splitter->setSizes({DetailsWidth * 3, DetailsWidth});
    m_details->hide();
}

void PokedexPage::connectLoading()
{
    connect(m_ui->loadButton, &QPushButton::clicked, this, &PokedexPage::loadChosen);
    connect(m_ui->firstBox, &QSpinBox::editingFinished, this, [this] {
        m_ui->firstBox->setValue(existingPokemonId(m_ui->firstBox->value()));
    });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &PokedexPage::cancel);
    connect(m_ui->retryAllButton, &QPushButton::clicked, this, &PokedexPage::retryMissing);
    connect(m_ui->raceButton, &QPushButton::clicked, this, &PokedexPage::raceWanted);
    connect(m_ui->statePanel, &StatePanel::remedyChosen, this, &PokedexPage::retryMissing);
    connect(&m_load, &PokedexLoad::outcome, this, &PokedexPage::onOutcome);
    connect(&m_load, &PokedexLoad::progressed, this, &PokedexPage::refreshSoon);
    connect(&m_load, &PokedexLoad::ended, this, &PokedexPage::onEnded);
}

void PokedexPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_wasShown, true)) {
        alignControls();
        m_services.client.preconnect();
        view()->setFocus();
    }
    if (!m_hasBegun) {
        loadChosen();
    }
    m_settledTimer.start();
}

void PokedexPage::load(int first, int count)
{
    m_ui->firstBox->setValue(existingPokemonId(first));
    m_ui->countBox->setValue(count);
    loadChosen();
}

void PokedexPage::loadChosen()
{
    m_hasBegun = true;
    m_wasSettled = false;
    const QStringList keys = pokedexKeys(existingPokemonId(m_ui->firstBox->value()), m_ui->countBox->value());
    m_model.setKeys(keys);
    m_load.start(keys);
    refresh();
}

void PokedexPage::onOutcome(int row, const Result<Pokemon> &outcome)
{
    m_model.setOutcome(row, outcome);
    refreshSoon();
}

void PokedexPage::onEnded()
{
    m_refresh.stop();
    refresh();
}

void PokedexPage::cancel()
{
    m_load.cancel();
    m_model.stopWaiting();
    refresh();
    view()->setFocus();
}

void PokedexPage::retry(const QModelIndex &index)
{
    if (index.isValid()) {
        const int row = index.data(PokedexModel::RowRole).toInt();
        m_model.setWaiting(row);
        m_load.retry({row});
        refresh();
    }
}

void PokedexPage::retryMissing()
{
    const QList<int> rows = m_model.missingRows();
    for (const int row : rows) {
        m_model.setWaiting(row);
    }
    m_load.retry(rows);
    refresh();
}

void PokedexPage::refreshSoon()
{
    if (!m_refresh.isActive()) {
        m_refresh.start();
    }
}

void PokedexPage::refresh()
{
    refreshTypes();
    refreshProgress();
    refreshShown();
    m_settledTimer.start();
}

void PokedexPage::refreshShown()
{
    const int shown = m_filter.rowCount();
    const int all = m_model.rowCount();
    m_ui->shownLabel->setText(tr("%L1 of %L2", "shown").arg(shown).arg(all));
    if (hasAllFailed()) {
        showFailureOfAll();
    } else if (shown == 0 && m_filter.isFiltering() && all > 0) {
        showNoMatch();
    } else {
        m_ui->stack->setCurrentWidget(m_ui->listPage);
    }
}

bool PokedexPage::hasAllFailed() const
{
    if (m_load.isUnderWay() || m_model.rowCount() == 0) {
        return false;
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.state(row) != PokedexModel::State::Failed) {
            return false;
        }
    }
    return true;
}

void PokedexPage::showFailureOfAll()
{
    const Error error = m_model.failure(0).value_or(Error());
    ErrorText text = errorText(error, u"PokéAPI"_s);
    text.title = pokemonFailureTitle(error);
    text.advice = pokemonFailureAdvice(error);
    text.remedies = {Remedy::Retry};
    m_ui->statePanel->showText(text);
    m_ui->stack->setCurrentWidget(m_ui->statePanel);
    m_ui->statePanel->focusFirstButton();
}

void PokedexPage::showNoMatch()
{
    m_ui->statePanel->showText(
        {.icon = u"search"_s,
         .title = tr("No Pokémon matches"),
         .advice = m_load.isUnderWay() ? tr("Some are still on their way.") : tr("Press Esc to see them all again.")});
    m_ui->stack->setCurrentWidget(m_ui->statePanel);
}

bool PokedexPage::isSettled() const
{
    if (!m_hasBegun || m_load.isUnderWay() || m_stage != nullptr || m_refresh.isActive()) {
        return false;
    }
    if (m_ui->stack->currentWidget() != m_ui->listPage) {
        return true;
    }
    const bool isListSettled = view() == m_grid ? m_grid->isSettled() : m_table->isSettled();
    return isListSettled && (!m_details->isVisibleTo(this) || m_details->isSettled());
}

void PokedexPage::checkSettled()
{
    if (std::exchange(m_wasSettled, isSettled()) != m_wasSettled && m_wasSettled) {
        emit settled();
    }
}

} // namespace gn
