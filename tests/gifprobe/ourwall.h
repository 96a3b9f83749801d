// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gifprobe/walls.h"
#include "gui/search/giflistmodel.h"
#include "gui/wall/gifgridview.h"
#include "media/bytecache.h"
#include "net/fetchqueue.h"
#include "net/managerpool.h"

namespace gn::probe {

// The program's own view, with all pictures in its cache.
class OurWall final : public Wall
{
public:
    OurWall(const QList<TileContent> &tiles, QSize size);

    QWidget &window() override { return m_view; }

    QList<int> blankTiles() const override;
    int tilesInSight() const override;
    quint64 framesShown() const override;
    qint64 wakeUps() const override;

    QScrollBar *bar() override { return m_view.verticalScrollBar(); }

private:
    ManagerPool m_pool{1};
    FetchQueue m_queue{m_pool, nullptr, 1};
    ByteCache m_cache;
    GifListModel m_model;
    GifGridView m_view{m_queue, m_cache};
};

} // namespace gn::probe
