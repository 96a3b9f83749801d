// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gn {

QByteArray jsonString(const QString &text)
{
    // An array of one, less its brackets: Qt's own escaping.
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray toApiJson(const SearchPage &page)
{
    QByteArray gifs;
    for (const Gif &gif : page.gifs) {
        if (!gifs.isEmpty()) {
            gifs += ", ";
        }
        gifs += "{\"url\": " + jsonString(gif.pageUrl.toString(QUrl::FullyEncoded)) + '}';
    }
    return "{\"query\": " + jsonString(page.request.query) + ", \"limit\": " + QByteArray::number(page.request.limit)
           + ", \"gifs\": [" + gifs + "]}";
}

} // namespace gn
