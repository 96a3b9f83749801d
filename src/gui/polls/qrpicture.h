// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/qrcode.h"

#include <QImage>

namespace gn {

// Black on white whatever the theme is, with the quiet zone around it; a square of the code is exactly that many
// pixels wide.
QImage qrPicture(const QrCode &code, int pixelsPerSquare);

} // namespace gn
