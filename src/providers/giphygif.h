// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace gn::giphy {

// GIPHY writes numbers as strings in most places and as numbers in some.
QString textOf(const QJsonValue &value);                 // "" if it is neither
std::optional<qint64> numberOf(const QJsonValue &value); // nothing if it is neither, or negative

// One of GIPHY's GIF objects. Every part may be missing except the id, which is taken from a media URL where old
// answers lack it; without either there is no item. A rendition is taken only if it has an http(s) URL:
// - "url" becomes a rendition with the format that its file name says,
// - "webp" becomes a second one of the same name with the format WebP,
// - "mp4" becomes one with the format Mp4 where there is nothing else ("preview", "looping", "hd", …).
std::optional<Gif> gifFrom(const QJsonObject &object);

} // namespace gn::giphy
