// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/search/giflistmodel.h"
#include "gui/wall/gifgridview.h"
#include "media/bytecache.h"
#include "net/fetchqueue.h"
#include "net/managerpool.h"
#include "support/fakehttpserver.h"

#include <QMap>

namespace gn::test {

// What the server of a Wall gives for an item.
enum class Picture { Moving, Still, Damaged, Missing, Stalled };

struct WallItem
{
    QSize size = {200, 150};
    QRgb colour = 0xffc02020;
    Picture picture = Picture::Moving;
};

// A wall with its model, its network and a server of tiny GIFs, 680 x 480 pixels: three columns.
class Wall final
{
public:
    Wall();

    Gif gif(int number, const WallItem &item) const;
    void append(const QList<WallItem> &items);
    void append(int count, const WallItem &item = {});

    void show(); // and wait for the window
    QColor pixel(const QPoint &inViewport);
    QColor centreOf(int row);  // of its tile, as painted
    QColor averageOf(int row); // the tiny GIFs have a light bar, which may be anywhere

    QRect rect(int row) const { return view.visualRect(model.index(row)); }

    int currentRow() const { return view.currentIndex().row(); }

    FakeHttpServer server;
    QMap<QString, FakeReply> replies; // path: what is answered instead
    ManagerPool pool{6};
    FetchQueue queue{pool, nullptr, 6};
    ByteCache cache{32LL * 1024 * 1024};
    GifListModel model;
    GifGridView view{queue, cache};
};

} // namespace gn::test
