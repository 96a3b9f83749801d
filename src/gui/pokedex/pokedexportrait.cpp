// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pokedex/pokedexportrait.h"

#include "gui/pokedex/pokedexservices.h"
#include "gui/pokedex/pokedextexts.h"
#include "gui/pokedex/typecolors.h"

#include <QEvent>
#include <QPainter>

#include <utility>

namespace gn {

namespace {

constexpr int PlateHeight = 190;
constexpr int CompactHeight = 112;
constexpr int Inset = 8;
constexpr int Gap = 8;
constexpr double Radius = 12;

} // namespace

PokedexPortrait::PokedexPortrait(const PokedexServices &services, QWidget *parent)
    : QWidget(parent)
    , m_stage(services.media, services.pictures, *this)
    , m_watch(new ExposureWatch(*this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_watch, &ExposureWatch::watchedChanged, &m_stage, &SpriteStage::setRunning);
    connect(&m_stage, &SpriteStage::settled, this, &PokedexPortrait::settled);
}

void PokedexPortrait::setPokemon(const Pokemon &pokemon)
{
    m_pokemon = pokemon;
    setAccessibleName(tr("Picture of %1").arg(prettyPokemonName(pokemon.name)));
    setAccessibleDescription(pokemonTypeLabels(pokemon.types));
    place();
    update();
}

void PokedexPortrait::setCompact(bool isCompact)
{
    if (std::exchange(m_isCompact, isCompact) != isCompact) {
        updateGeometry();
        place();
        update();
    }
}

QSize PokedexPortrait::sizeHint() const
{
    return {240, plate().height() + Gap + typeChipHeight(font())};
}

QRect PokedexPortrait::plate() const
{
    return {0, 0, width(), m_isCompact ? CompactHeight : PlateHeight};
}

// The large picture stands still; the moving one is for those that have no other.
void PokedexPortrait::place()
{
    QList<QUrl> pictures{m_pokemon.sprites.artwork, m_pokemon.sprites.front, m_pokemon.sprites.animated};
    pictures.removeAll(QUrl());
    m_stage.setPlaces({{.row = 0,
                        .box = plate().adjusted(Inset, Inset, -Inset, -Inset),
                        .ground = plateColor(m_pokemon.types, palette()),
                        .pictures = pictures,
                        .enlarging = 2}});
}

void PokedexPortrait::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void PokedexPortrait::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        place();
    }
}

void PokedexPortrait::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plateColor(m_pokemon.types, palette()));
    painter.drawRoundedRect(plate(), Radius, Radius);
    paintSpritePlaceholder(painter, plate().adjusted(Inset, Inset, -Inset, -Inset), m_pokemon.name, palette());
    const int top = plate().height() + Gap;
    const QRect chips(0, top, width(), height() - top);
    paintTypeChips(painter, chips, m_pokemon.types, font(), layoutDirection());
}

} // namespace gn
