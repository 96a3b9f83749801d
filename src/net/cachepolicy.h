// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpmessage.h"

#include <QDateTime>

namespace gn {

// What RFC 9111 lets a private cache do with an answer. Header names are in lower case.
using HttpHeaders = QMap<QByteArray, QByteArray>;

// IMF-fixdate ("Sun, 06 Nov 1994 08:49:37 GMT"), the form every server sends today; invalid for anything else.
QDateTime httpDate(const QByteArray &text);

// Status 200, surely whole, nothing forbids it, it can be told apart by its URL alone, and it can be used or at least
// validated later.
bool mayStore(const Response &response);

// May be used at the time now without asking the server.
bool isFresh(const HttpHeaders &headers, const QDateTime &receivedAt, const QDateTime &now);

// The headers worth keeping: those the rules above and the readers of a body need, and none that can hold a URL.
HttpHeaders keptHeaders(const HttpHeaders &headers);

} // namespace gn
