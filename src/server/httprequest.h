// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpmessage.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace gn {

struct FormField // decoded
{
    QString name;
    QString value;

    bool operator==(const FormField &) const = default;
};

// A request that the guard let through: whole, well formed, and for a host that is ours.
struct HttpRequest
{
    QByteArray method; // "GET"; a HEAD says HEAD, and its answer's body is left out when it is sent
    QByteArray target; // as it was sent, "/poll/1?x=y"
    QByteArray host;   // as the client called us, "localhost:8080"
    QList<HttpHeader> headers;
    QByteArray body;
    QHostAddress peer;
    bool isFromLoopback = false;

    // The target up to its "?", not decoded.
    QByteArrayView rawPath() const;
    QByteArrayView rawQuery() const;

    // Decoded as UTF-8. To find a route its parts are decoded one by one, so "%2F" never parts them.
    QString path() const;

    // The first of that name, whatever its case; empty when there is none.
    QByteArray header(QByteArrayView name) const;
    bool hasHeader(QByteArrayView name) const;

    // Of the query, the first of that name, "+" for a blank; nothing when there is none.
    std::optional<QString> parameter(QByteArrayView name) const;

    // The body of a form (application/x-www-form-urlencoded), in its order.
    QList<FormField> form() const;

    // The cookie of that name; empty when there is none.
    QByteArray cookie(QByteArrayView name) const;

    // http://host:port as the client called us, without a path.
    QUrl baseUrl() const;
};

// "a=1&b=x%20y+z", decoded.
QList<FormField> readForm(QByteArrayView encoded);

// "%41" decoded as UTF-8; plusIsBlank: as forms do it. What is no UTF-8 becomes U+FFFD.
QString percentDecoded(QByteArrayView encoded, bool plusIsBlank);

} // namespace gn
