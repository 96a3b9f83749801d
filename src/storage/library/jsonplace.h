// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace gn {

// The line, counted from 1, where a value of a well-formed JSON document begins; QJsonDocument does not tell. path:
// keys, and indexes as digits. A path that leads nowhere gives the line of the last value on it.
int jsonLine(QByteArrayView json, const QStringList &path);

// The line of a byte.
int lineAt(QByteArrayView text, qsizetype offset);

} // namespace gn
