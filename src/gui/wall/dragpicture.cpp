// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wall/dragpicture.h"

#include "gui/wall/gifgridview.h"

#include <algorithm>

namespace gn {

namespace {

constexpr int MostPixels = 160; // of either side

} // namespace

QPixmap dragPicture(const GifGridView &wall)
{
    const QRect tile = wall.visualRect(wall.currentIndex()) & wall.viewport()->rect();
    QPixmap picture = wall.viewport()->grab(tile);
    if (std::max(picture.width(), picture.height()) > MostPixels) {
        picture = picture.scaled(QSize(MostPixels, MostPixels), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    return picture;
}

} // namespace gn
