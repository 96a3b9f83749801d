// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace gn {

struct FetchLimits
{
    std::chrono::milliseconds idleTimeout{10'000};  // without a single byte
    std::chrono::milliseconds totalTimeout{30'000}; // from being sent to the last byte, redirects included
    qint64 maxBytes = 8LL * 1024 * 1024;            // of the body, before as after decompression
    int maxRedirects = 5;
    bool mayLeadInside = false; // redirects from the internet to this computer or its network: for a caller that checks
};

enum class CacheUse {
    Never,    // API answers: their URL holds the key
    ByHeaders // media: as Cache-Control, Expires, ETag and Last-Modified allow
};

struct HttpHeader
{
    QByteArray name;
    QByteArray value;

    bool operator==(const HttpHeader &) const = default;
};

// How far a request got and when, for charts of where its time goes. After a redirect it is the last request's, but for
// started and bytes.
struct FetchTrace
{
    using Time = std::chrono::steady_clock::time_point;

    std::optional<Time> started; // left the queue
    // Nothing: an open connection was used, or Qt did not tell; of those that a manager opens at once 6.4 tells of one.
    std::optional<Time> connecting;
    std::optional<Time> sent;
    std::optional<Time> answered; // the head of the answer is here
    qint64 bytes = 0;             // of bodies, as they came over the wire
};

// One GET. Only http, https, qrc (the built-in catalogue's files) and file (the user's own) are fetched.
struct FetchRequest
{
    QUrl url;
    QList<HttpHeader> headers; // not sent on to another origin
    FetchLimits limits;
    CacheUse cache = CacheUse::Never;
    // Only so many bytes from the file's beginning are wanted (at least 1). A server may send all the same, as may a
    // cache and a qrc: URL: see Response::isWholeFile.
    std::optional<qint64> firstBytes;
    std::shared_ptr<FetchTrace> trace; // filled in as it happens; null: nobody asks
};

// A complete answer, whatever its status: a body cut short is an Error instead.
struct Response
{
    int status = 0;                       // 200 for qrc and file
    QUrl url;                             // the last one, after redirects
    QMap<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;                      // decompressed
    bool isFromCache = false;
    // By its Content-Length, by gzip's trailer or by HTTP/2. Else QNetworkAccessManager alone says so, and it takes
    // every other chunked body that was cut short for a whole one (a race in Qt, seen with 6.4.2).
    bool isProvenWhole = false;
    // Not the case when firstBytes were asked for and the body is the opening of a longer file.
    bool isWholeFile = true;

    bool operator==(const Response &) const = default;
};

// The body of an answer of the 2xx kind; any other status as an Error of the kind HttpStatus (404: NotFound,
// 5xx: Outage).
Result<QByteArray> successfulBody(const Result<Response> &response);

// For logs: the URL without its query, which may hold a key, and without user and password.
QString loggable(const QUrl &url);

} // namespace gn
