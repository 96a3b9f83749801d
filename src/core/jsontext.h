// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QUrl>

#include <optional>

namespace gn {

// JSON that keeps its keys in the order they are written in, which QJsonObject does not.

// text as a JSON string literal with its quotes; everything outside ASCII stays UTF-8.
QByteArray jsonString(const QString &text);

// An empty address, a number that is not known: null.
QByteArray jsonUrl(const QUrl &url);
QByteArray jsonNumber(std::optional<int> number);

// toJson: called with each item, returns its JSON.
template <typename List, typename ToJson>
QByteArray jsonArray(const List &list, ToJson toJson)
{
    QByteArrayList items;
    for (const auto &item : list) {
        items.append(toJson(item));
    }
    return '[' + items.join(", ") + ']';
}

} // namespace gn
