// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"

#include <QString>

namespace gn {

// What a person may save of an item: every moving rendition once, GIF before WebP before MP4, the largest first; then
// the largest still.
QList<Rendition> savableRenditions(const Gif &gif);

// "GIF, 480 × 270, 1.2 MB": as far as it is known.
QString renditionName(const Rendition &rendition);

} // namespace gn
