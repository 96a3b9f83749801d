// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pokedex/evolutionview.h"

#include "gui/pokedex/evolutioncell.h"
#include "gui/pokedex/evolutionlayout.h"
#include "gui/pokedex/pokedexservices.h"
#include "gui/pokedex/pokedextexts.h"
#include "gui/pokedex/typecolors.h"
#include "storage/settings.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace gn {

namespace {

constexpr int ArrowRoom = 20;
constexpr int RowGap = 8;

int columnsIn(int width)
{
    return std::max(1, (width + ArrowRoom) / (EvolutionCell::Width + ArrowRoom));
}

} // namespace

EvolutionView::EvolutionView(const PokedexServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_stage(services.media, services.pictures, *this)
    , m_watch(new ExposureWatch(*this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_watch, &ExposureWatch::watchedChanged, &m_stage, &SpriteStage::setRunning);
    connect(&m_stage, &SpriteStage::settled, this, &EvolutionView::settled);
}

EvolutionView::~EvolutionView() = default;

void EvolutionView::setLine(const EvolutionLine &line, int currentId, const Lookup &lookUp)
{
    clear();
    m_line = line;
    for (const EvolutionStage &stage : line.stages) {
        const Pokemon pokemon = lookUp(stage.id).value_or(Pokemon());
        m_sprites.append(pokemon.sprites);
        m_types.append(pokemon.types);
        auto *cell = new EvolutionCell(stage, pokemon.types, stage.id == currentId, this);
        connect(cell, &QAbstractButton::clicked, this, [this, stage] { emit stageChosen(stage.id, stage.name); });
        cell->lower(); // below the sprites
        cell->show();
        m_cells.append(cell);
    }
    for (qsizetype i = 1; i < m_cells.size(); ++i) {
        setTabOrder(m_cells.at(i - 1), m_cells.at(i));
    }
    updateGeometry();
    arrange();
    update();
}

void EvolutionView::clear()
{
    m_stage.setPlaces({});
    for (EvolutionCell *cell : std::exchange(m_cells, {})) {
        cell->hide();
        cell->deleteLater(); // it may be what was clicked
    }
    m_line = {};
    m_sprites.clear();
    m_types.clear();
    updateGeometry();
}

QList<QPoint> EvolutionView::placesFor(int width) const
{
    return evolutionPlaces(m_line, columnsIn(width));
}

QRect EvolutionView::cellRect(QPoint place) const
{
    const int rowHeight = EvolutionCell::heightFor(font()) + RowGap;
    return {place.x() * (EvolutionCell::Width + ArrowRoom),
            place.y() * rowHeight / 2,
            EvolutionCell::Width,
            EvolutionCell::heightFor(font())};
}

void EvolutionView::arrange()
{
    const auto motion = static_cast<Motion>(m_services.settings.value(settings::Motion));
    const bool isMoving = motion != Motion::Never && !m_services.settings.value(settings::SavesData);
    m_stage.setMotion(motion);
    const QList<QPoint> places = placesFor(width());
    QList<SpritePlace> sprites;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        m_cells.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), cellRect(places.at(i))));
        const QRect box = EvolutionCell::spriteBox().translated(m_cells.at(i)->pos());
        if (const QList<QUrl> pictures = spritePictures(m_sprites.at(i), isMoving); !pictures.isEmpty()) {
            sprites.append({.row = static_cast<int>(i),
                            .box = box,
                            .ground = plateColor(m_types.at(i), palette()),
                            .pictures = pictures});
        }
    }
    m_stage.setPlaces(sprites);
}

QSize EvolutionView::minimumSizeHint() const
{
    int deepest = 0;
    for (const EvolutionStage &stage : m_line.stages) {
        deepest = std::max(deepest, stage.depth);
    }
    return {(deepest + 1) * (EvolutionCell::Width + ArrowRoom) - ArrowRoom, 0};
}

QSize EvolutionView::sizeHint() const
{
    const int width = std::max(minimumSizeHint().width(), 3 * EvolutionCell::Width + 2 * ArrowRoom);
    return {width, heightForWidth(width)};
}

int EvolutionView::heightForWidth(int width) const
{
    int bottom = 0;
    for (const QPoint place : placesFor(width)) {
        bottom = std::max(bottom, cellRect(place).bottom() + 1);
    }
    return bottom;
}

void EvolutionView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void EvolutionView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
}

// From what evolves to what stands right of it.
void EvolutionView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1.5));
    const QList<QPoint> places = placesFor(width());
    for (qsizetype i = 0; i < places.size(); ++i) {
        const int parent = m_line.stages.at(i).parent;
        if (parent < 0 || places.at(i).x() != places.at(parent).x() + 1) {
            continue;
        }
        const QRectF from = cellRect(places.at(parent));
        const QRectF to = cellRect(places.at(i));
        const double middle = (from.right() + to.left()) / 2;
        const double tip = to.left() - 3;
        QPainterPath path(QPointF(from.right() + 4, from.center().y()));
        path.lineTo(middle, from.center().y());
        path.lineTo(middle, to.center().y());
        path.lineTo(tip, to.center().y());
        path.moveTo(tip - 4, to.center().y() - 4);
        path.lineTo(tip, to.center().y());
        path.lineTo(tip - 4, to.center().y() + 4);
        painter.drawPath(path);
    }
}

} // namespace gn
