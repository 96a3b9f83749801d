// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"

#include <QJsonObject>

#include <optional>

namespace gn {

// An item as JSON, in the library's file and in exports; docs/library.md lists the keys. What is empty or unknown is
// left out.
QJsonObject gifToJson(const Gif &gif);

// What is wrong in a JSON value, and where.
struct JsonProblem
{
    QStringList path; // keys, and indexes as digits, from the value down
    QString what;     // "must be a text"

    bool operator==(const JsonProblem &) const = default;
};

// Reads whatever can be read: a wrong value is taken for a missing one, an unknown key is left out. problem: the first
// thing that was wrong.
Gif gifFromJson(const QJsonObject &json, std::optional<JsonProblem> *problem = nullptr);

QByteArray gifToBytes(const Gif &gif);
Gif gifFromBytes(const QByteArray &bytes);

} // namespace gn
