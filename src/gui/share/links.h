// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"

#include <QString>

namespace gn {

// An item as text; empty where there is no such link.

QString mediaLink(const Gif &gif);    // the original's own URL on the web, else its page
QString pageLink(const Gif &gif);     // the item's page, else the original's own URL
QString markdownLink(const Gif &gif); // the original as a picture, if it is on the web
QString htmlLink(const Gif &gif);     // the same
QString htmlImage(const QUrl &url, const Gif &gif);

} // namespace gn
