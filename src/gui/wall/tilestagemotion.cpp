// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which tiles move, and which show a heart: what depends on where the user looks.

#include "gui/search/giflistmodel.h"
#include "gui/wall/tilestage.h"
#include "gui/wall/tilewidget.h"

#include <utility>

namespace gn {

bool TileStage::shouldPlay(int row, const Tile &tile) const
{
    if (tile.playsByHand) {
        return *tile.playsByHand;
    }
    return m_motion == Motion::Always || (m_motion == Motion::OnHover && (row == m_hoveredRow || row == m_focusedRow));
}

// Only when it changes: telling the engine to play an animation that has ended starts it anew.
void TileStage::direct(int row, Tile &tile)
{
    const bool plays = shouldPlay(row, tile);
    if (std::exchange(tile.isToPlay, plays) != plays) {
        m_engine.setPlaying(tile.id, plays);
    }
}

void TileStage::setMotion(Motion motion)
{
    m_motion = motion;
    m_engine.setAutoPlay(motion == Motion::Always); // for all tiles
    for (auto it = m_tiles.begin(); it != m_tiles.end(); ++it) {
        it->playsByHand.reset();
        it->isToPlay = motion == Motion::Always;
        it->widget->setPauseMark(false);
        direct(it.key(), *it);
    }
}

void TileStage::setAttention(int hoveredRow, int focusedRow)
{
    if (std::exchange(m_hoveredRow, hoveredRow) == hoveredRow && m_focusedRow == focusedRow) {
        return;
    }
    m_focusedRow = focusedRow;
    for (auto it = m_tiles.begin(); it != m_tiles.end(); ++it) {
        direct(it.key(), *it);
        it->widget->setHeart(heartFor(it.key()));
    }
}

Heart TileStage::heartFor(int row) const
{
    if (m_model == nullptr) { // it went before the wall
        return Heart::None;
    }
    const QVariant isFavourite = m_model->index(row, 0).data(GifListModel::FavouriteRole);
    if (isFavourite.toBool()) {
        return Heart::Full;
    }
    return isFavourite.isValid() && (row == m_hoveredRow || row == m_focusedRow) ? Heart::Hollow : Heart::None;
}

bool TileStage::hasHeart(int row) const
{
    return m_tiles.contains(row) && heartFor(row) != Heart::None;
}

void TileStage::refreshHearts(int first, int last)
{
    for (auto it = m_tiles.begin(); it != m_tiles.end(); ++it) {
        if (it.key() >= first && it.key() <= last) {
            it->widget->setHeart(heartFor(it.key()));
        }
    }
}

void TileStage::togglePlaying(int row)
{
    const auto tile = m_tiles.find(row);
    if (tile == m_tiles.end() || tile->failure) {
        return;
    }
    const bool plays = !m_engine.isPlaying(tile->id);
    tile->playsByHand = plays;
    tile->isToPlay = plays;
    tile->widget->setPauseMark(!plays);
    m_engine.setPlaying(tile->id, plays); // always: what has ended starts anew
}

bool TileStage::isPlaying(int row) const
{
    const auto tile = m_tiles.constFind(row);
    return tile != m_tiles.cend() && m_engine.isPlaying(tile->id);
}

void TileStage::setRunning(bool running)
{
    m_engine.setRunning(running);
}

} // namespace gn
