// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/cachepolicy.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <optional>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// Splits at commas outside of quotes: no-cache="a, b" is one directive.
QList<QByteArray> directives(const QByteArray &value)
{
    QList<QByteArray> list;
    QByteArray current;
    bool isQuoted = false;
    for (const char c : value) {
        if (c == '"') {
            isQuoted = !isQuoted;
        }
        if (c == ',' && !isQuoted) {
            list.append(current.trimmed());
            current.clear();
        } else {
            current.append(c);
        }
    }
    list.append(current.trimmed());
    return list;
}

struct CacheControl
{
    bool isNoStore = false;
    bool isNoCache = false;
    std::optional<qint64> maxAge; // seconds; one that can't be read counts as 0, RFC 9111 §4.2.1
};

qint64 deltaSeconds(QByteArray text)
{
    text.replace('"', "");
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    return isNumber ? std::max<qint64>(0, seconds) : 0;
}

CacheControl cacheControl(const HttpHeaders &headers)
{
    CacheControl control;
    if (!headers.contains("cache-control")) {
        control.isNoCache = headers.value("pragma").toLower().contains("no-cache");
        return control;
    }
    for (const QByteArray &directive : directives(headers.value("cache-control"))) {
        const qsizetype equals = directive.indexOf('=');
        const QByteArray name = (equals < 0 ? directive : directive.first(equals)).trimmed().toLower();
        control.isNoStore |= name == "no-store";
        control.isNoCache |= name == "no-cache";
        if (name == "max-age") {
            const qint64 seconds = equals < 0 ? 0 : deltaSeconds(directive.mid(equals + 1).trimmed());
            control.maxAge = std::min(control.maxAge.value_or(seconds), seconds);
        }
    }
    return control;
}

QDateTime dateOf(const HttpHeaders &headers, const QDateTime &receivedAt)
{
    const QDateTime date = httpDate(headers.value("date"));
    return date.isValid() ? date : receivedAt;
}

// In seconds.
qint64 freshnessLifetime(const HttpHeaders &headers, const QDateTime &receivedAt)
{
    constexpr qint64 LongestGuess = 24LL * 60 * 60;
    const CacheControl control = cacheControl(headers);
    if (control.maxAge) {
        return *control.maxAge;
    }
    const QDateTime date = dateOf(headers, receivedAt);
    if (headers.contains("expires")) {
        const QDateTime expires = httpDate(headers.value("expires"));
        return expires.isValid() ? std::max<qint64>(0, date.secsTo(expires)) : 0; // "0" and the like mean the past
    }
    const QDateTime modified = httpDate(headers.value("last-modified"));
    return modified.isValid() ? std::clamp<qint64>(modified.secsTo(date) / 10, 0, LongestGuess) : 0;
}

qint64 currentAge(const HttpHeaders &headers, const QDateTime &receivedAt, const QDateTime &now)
{
    const qint64 apparent = std::max<qint64>(0, dateOf(headers, receivedAt).secsTo(receivedAt));
    return std::max(apparent, deltaSeconds(headers.value("age"))) + receivedAt.secsTo(now);
}

bool variesOnlyByEncoding(const HttpHeaders &headers)
{
    const QList<QByteArray> names = directives(headers.value("vary").toLower());
    return std::ranges::all_of(names, [](const QByteArray &n) { return n.isEmpty() || n == "accept-encoding"; });
}

} // namespace

QDateTime httpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeZone(QTimeZone::utc());
    return date;
}

bool mayStore(const Response &response)
{
    const CacheControl control = cacheControl(response.headers);
    const auto has = [&](const char *name) { return response.headers.contains(name); };
    return response.status == 200 && response.isProvenWhole && !control.isNoStore
           && variesOnlyByEncoding(response.headers)
           && (control.maxAge || has("expires") || has("etag") || has("last-modified"));
}

bool isFresh(const HttpHeaders &headers, const QDateTime &receivedAt, const QDateTime &now)
{
    if (cacheControl(headers).isNoCache || receivedAt > now) { // the clock was turned back: nobody knows the age
        return false;
    }
    return freshnessLifetime(headers, receivedAt) > currentAge(headers, receivedAt, now);
}

HttpHeaders keptHeaders(const HttpHeaders &headers)
{
    static constexpr std::array Names = {
        "age", "cache-control", "content-type", "date", "etag", "expires", "last-modified", "pragma", "vary"};
    HttpHeaders kept;
    for (const char *name : Names) {
        if (headers.contains(name)) {
            kept.insert(name, headers.value(name));
        }
    }
    return kept;
}

} // namespace gn
