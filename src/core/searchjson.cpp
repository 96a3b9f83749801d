// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchjson.h"

#include "core/jsontext.h"

namespace gn {

QByteArray toApiJson(const SearchPage &page)
{
    const auto gifJson = [](const Gif &gif) {
        return QByteArray("{\"url\": " + jsonString(gif.pageUrl.toString(QUrl::FullyEncoded)) + '}');
    };
    return "{\"query\": " + jsonString(page.request.query) + ", \"limit\": " + QByteArray::number(page.request.limit)
           + ", \"gifs\": " + jsonArray(page.gifs, gifJson) + '}';
}

} // namespace gn
