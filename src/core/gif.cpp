// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gif.h"

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

size_t qHash(const GifKey &key, size_t seed)
{
    return qHashMulti(seed, key.source, key.id);
}

GifKey keyOf(const Gif &gif)
{
    return {.source = gif.source, .id = gif.id};
}

QString describe(const Gif &gif)
{
    if (!gif.altText.isEmpty()) {
        return gif.altText;
    }
    if (!gif.title.isEmpty()) {
        return gif.title;
    }
    return gif.tags.join(u", "_s);
}

QSize pictureSize(const Gif &gif)
{
    const auto sized = std::find_if(gif.renditions.cbegin(), gif.renditions.cend(), [](const Rendition &rendition) {
        return !rendition.size.isEmpty();
    });
    return sized == gif.renditions.cend() ? QSize(200, 200) : sized->size;
}

} // namespace gn
