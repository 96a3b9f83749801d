// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPixmap;

namespace gn {

class GifGridView;

// What hangs at the pointer while items are dragged out of the wall: its current tile, made small.
QPixmap dragPicture(const GifGridView &wall);

} // namespace gn
