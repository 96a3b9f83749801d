// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pokedex/pokedexdetails.h"

#include "gui/pokedex/evolutionview.h"
#include "gui/pokedex/pokedexportrait.h"
#include "gui/pokedex/pokedexservices.h"
#include "gui/pokedex/pokedextexts.h"
#include "gui/pokedex/statchart.h"
#include "gui/window/icons.h"
#include "providers/pokeapiclient.h"
#include "ui_pokedexdetails.h"

#include <QLabel>

#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr double NameScale = 1.6;
constexpr int LittleHeight = 420;

void setWeight(QLabel &label, double scale)
{
    QFont font = label.font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * scale);
    label.setFont(font);
}

} // namespace

PokedexDetails::PokedexDetails(const PokedexServices &services, Lookup lookUp, QWidget *parent)
    : QScrollArea(parent)
    , m_ui(std::make_unique<Ui::PokedexDetails>())
    , m_lookUp(std::move(lookUp))
    , m_evolution(services.media, services.client.settings().apiUrl, services.client.settings().requestTimeout)
    , m_portrait(new PokedexPortrait(services))
    , m_chart(new StatChart)
    , m_stages(new EvolutionView(services))
{
    auto *content = new QWidget;
    m_ui->setupUi(content);
    m_ui->portraitPlace->addWidget(m_portrait);
    m_ui->chartPlace->addWidget(m_chart);
    m_ui->stagesPlace->addWidget(m_stages);
    for (QLabel *heading : {m_ui->statsHeading, m_ui->stagesHeading}) {
        setWeight(*heading, 1);
    }
    setWeight(*m_ui->nameLabel, NameScale);
    for (QLabel *quiet : {m_ui->numberLabel, m_ui->heightLabel, m_ui->weightLabel, m_ui->messageLabel}) {
        quiet->setForegroundRole(QPalette::PlaceholderText);
    }
    m_ui->closeButton->setIcon(themedIcon(u"clear"_s));
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(m_ui->closeButton, &QToolButton::clicked, this, &PokedexDetails::closed);
    connect(m_ui->retryButton, &QPushButton::clicked, this, &PokedexDetails::retry);
    connect(m_stages, &EvolutionView::stageChosen, this, &PokedexDetails::stageChosen);
    connect(m_stages, &EvolutionView::settled, this, &PokedexDetails::checkSettled);
    connect(m_portrait, &PokedexPortrait::settled, this, &PokedexDetails::checkSettled);
    say({}, false);
}

PokedexDetails::~PokedexDetails() = default;

void PokedexDetails::showPokemon(const Pokemon &pokemon)
{
    const bool isSame = std::exchange(m_pokemon, pokemon) == pokemon;
    if (isSame && (m_line != nullptr || !m_stages->line().stages.isEmpty())) {
        return;
    }
    const QString type = pokemon.types.isEmpty() ? QString() : pokemon.types.constFirst();
    m_ui->nameLabel->setText(prettyPokemonName(pokemon.name));
    m_ui->numberLabel->setText(pokemonNumber(pokemon.id));
    m_ui->heightValue->setText(heightText(pokemon.height));
    m_ui->weightValue->setText(weightText(pokemon.weight));
    m_portrait->setPokemon(pokemon);
    m_chart->setStats(pokemon.stats, type);
    widget()->setAccessibleName(pokemonSummary(pokemon));
    loadLine();
}

void PokedexDetails::resizeEvent(QResizeEvent *event)
{
    m_portrait->setCompact(height() < LittleHeight);
    QScrollArea::resizeEvent(event);
}

void PokedexDetails::loadLine()
{
    m_isOfStage = false;
    m_stages->clear();
    say(tr("Looking up the evolution line…"), false);
    m_line = m_evolution.get(m_pokemon.speciesUrl, [this](const Result<EvolutionLine> &line) { onLine(line); });
}

void PokedexDetails::onLine(const Result<EvolutionLine> &line)
{
    m_line.reset();
    if (!line) {
        say(tr("The evolution line could not be loaded: %1.").arg(pokemonFailureTitle(line.error())), true);
    } else if (line->stages.size() < 2) {
        say(tr("It does not evolve."), false);
    } else {
        say({}, false);
        m_stages->setLine(*line, m_pokemon.id, m_lookUp);
    }
    checkSettled();
}

void PokedexDetails::showLoading(const QString &name)
{
    m_isOfStage = true;
    say(tr("Loading %1…").arg(prettyPokemonName(name)), false);
}

void PokedexDetails::showFailure(const QString &name, const Error &error)
{
    m_isOfStage = true;
    say(tr("%1 could not be loaded: %2.").arg(prettyPokemonName(name), pokemonFailureTitle(error)), true);
    checkSettled();
}

void PokedexDetails::say(const QString &message, bool isRetryOffered)
{
    m_ui->messageLabel->setText(message);
    m_ui->messageLabel->setVisible(!message.isEmpty());
    m_ui->retryButton->setVisible(isRetryOffered);
}

void PokedexDetails::retry()
{
    if (m_isOfStage) {
        emit retryWanted();
    } else {
        loadLine();
    }
}

bool PokedexDetails::isSettled() const
{
    return m_line == nullptr && m_portrait->isSettled() && m_stages->isSettled();
}

void PokedexDetails::checkSettled()
{
    if (isSettled()) {
        emit settled();
    }
}

} // namespace gn
