// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pokedex/spritesight.h"

#include "gui/pokedex/pokedexmodel.h"
#include "gui/pokedex/pokedexservices.h"
#include "gui/pokedex/typecolors.h"
#include "storage/settings.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace gn {

SpriteSight::SpriteSight(QAbstractItemView &view, const PokedexServices &services, int column, BoxOf boxOf)
    : m_view(view)
    , m_settings(services.settings)
    , m_column(column)
    , m_boxOf(std::move(boxOf))
    , m_stage(services.media, services.pictures, *view.viewport())
    , m_watch(new ExposureWatch(view))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    view.viewport()->setMouseTracking(true);
    view.viewport()->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &SpriteSight::place);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &SpriteSight::place);
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, this, &SpriteSight::place);
    connect(m_watch, &ExposureWatch::watchedChanged, &m_stage, &SpriteStage::setRunning);
    connect(&m_stage, &SpriteStage::settled, this, &SpriteSight::settled);
    connect(&services.settings, &Settings::changed, this, &SpriteSight::readSettings);
    readSettings();
}

// Whatever moves items has the viewport painted. A sprite's next frame does not, since it is opaque.
bool SpriteSight::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Paint:
    case QEvent::Hide:
        m_timer.start();
        break;
    case QEvent::MouseMove: {
        const QModelIndex index = m_view.indexAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        m_hoveredRow = index.isValid() ? index.data(PokedexModel::RowRole).toInt() : -1;
        updateAttention();
        break;
    }
    case QEvent::Leave:
        m_hoveredRow = -1;
        updateAttention();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void SpriteSight::updateAttention()
{
    const QModelIndex current = m_view.currentIndex();
    m_stage.setAttention(m_hoveredRow, current.isValid() ? current.data(PokedexModel::RowRole).toInt() : -1);
}

void SpriteSight::readSettings()
{
    const auto motion = static_cast<Motion>(m_settings.value(settings::Motion));
    m_isMoving = motion != Motion::Never && !m_settings.value(settings::SavesData);
    m_stage.setMotion(motion);
    m_watch->setNeedsActive(!m_settings.value(settings::PlaysInBackground));
    m_timer.start();
}

SpritePlace SpriteSight::placeOf(const QModelIndex &index) const
{
    const auto pokemon = index.data(PokedexModel::PokemonRole).value<Pokemon>();
    return {.row = index.data(PokedexModel::RowRole).toInt(),
            .box = m_boxOf(m_view.visualRect(index)),
            .ground = plateColor(pokemon.types, m_view.palette()),
            .pictures = spritePictures(pokemon.sprites, m_isMoving)};
}

QList<QModelIndex> SpriteSight::rowsInSight() const
{
    QList<QModelIndex> rows;
    const QAbstractItemModel *model = m_view.model();
    const QRect sight = m_view.viewport()->rect();
    for (int row = 0; m_view.isVisible() && model != nullptr && row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, m_column);
        const QRect item = m_view.visualRect(index);
        if (item.top() > sight.bottom()) {
            break; // rows come from the top down
        }
        if (item.intersects(sight)
            && index.data(PokedexModel::StateRole).toInt() == static_cast<int>(PokedexModel::State::Ready)) {
            rows.append(index);
        }
    }
    return rows;
}

void SpriteSight::place()
{
    QList<SpritePlace> places;
    for (const QModelIndex &index : rowsInSight()) {
        places.append(placeOf(index));
    }
    m_stage.setPlaces(places);
    updateAttention();
}

bool SpriteSight::isSettled() const
{
    const QList<QModelIndex> rows = rowsInSight();
    return m_stage.isSettled() && std::all_of(rows.cbegin(), rows.cend(), [this](const QModelIndex &index) {
               return m_stage.isPlaced(index.data(PokedexModel::RowRole).toInt());
           });
}

} // namespace gn
