// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/polls/qrpicture.h"

#include <QPainter>

namespace gn {

QImage qrPicture(const QrCode &code, int pixelsPerSquare)
{
    const int side = (code.size + 2 * QrCode::QuietZone) * pixelsPerSquare;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            if (code.isDark(x, y)) {
                painter.fillRect((x + QrCode::QuietZone) * pixelsPerSquare,
                                 (y + QrCode::QuietZone) * pixelsPerSquare,
                                 pixelsPerSquare,
                                 pixelsPerSquare,
                                 Qt::black);
            }
        }
    }
    return image;
}

} // namespace gn
