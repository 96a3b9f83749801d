// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QRect>

namespace gn {

// The smallest rectangle that holds every pixel in which two RGB32 images of one size differ.
QRect changedRect(const QImage &before, const QImage &after);

} // namespace gn
