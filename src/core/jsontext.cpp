// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace gn {

QByteArray jsonString(const QString &text)
{
    // Nearly everything needs no escaping, and the way around costs a document.
    const bool isPlain = std::all_of(
        text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\'; });
    if (isPlain) {
        return '"' + text.toLatin1() + '"';
    }
    // An array of one, less its brackets: Qt's own escaping.
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray jsonUrl(const QUrl &url)
{
    return url.isEmpty() ? QByteArrayLiteral("null") : jsonString(url.toString(QUrl::FullyEncoded));
}

QByteArray jsonNumber(std::optional<int> number)
{
    return number ? QByteArray::number(*number) : QByteArrayLiteral("null");
}

} // namespace gn
