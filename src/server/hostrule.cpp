// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/hostrule.h"

#include <algorithm>
#include <optional>

namespace gn {

namespace {

QByteArray normalised(QByteArrayView name)
{
    QByteArray lower = name.toByteArray().toLower();
    if (lower.endsWith('.')) {
        lower.chop(1);
    }
    return lower;
}

bool isPort(QByteArrayView port)
{
    constexpr qsizetype MostDigits = 5;
    return port.size() <= MostDigits
           && std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// The name or address of "name:port" or "[::1]:port", in lower case; nothing when it is neither.
std::optional<QByteArray> hostOf(QByteArrayView authority)
{
    if (authority.startsWith('[')) {
        const qsizetype end = authority.indexOf(']');
        const QByteArrayView rest = end < 0 ? QByteArrayView() : authority.sliced(end + 1);
        const bool isRight = end > 1 && (rest.isEmpty() || (rest.startsWith(':') && isPort(rest.sliced(1))));
        return isRight ? std::optional(normalised(authority.sliced(1, end - 1))) : std::nullopt;
    }
    const qsizetype colon = authority.indexOf(':');
    if (colon >= 0 && !isPort(authority.sliced(colon + 1))) {
        return std::nullopt;
    }
    const QByteArray host = normalised(colon < 0 ? authority : authority.first(colon));
    return host.isEmpty() ? std::nullopt : std::optional(host);
}

bool isLoopbackName(const QByteArray &host)
{
    return host == "localhost" || host.endsWith(".localhost");
}

QByteArray fieldOf(const RequestHead &head, QByteArrayView name)
{
    for (const HttpHeader &header : head.headers) {
        if (name.compare(header.name, Qt::CaseInsensitive) == 0) {
            return header.value;
        }
    }
    return {};
}

// Without the port that its scheme has anyway.
QByteArray shortAuthority(const QByteArray &authority, const char *port)
{
    const QByteArray lower = authority.toLower();
    return lower.endsWith(port) ? lower.chopped(qsizetype(qstrlen(port))) : lower;
}

bool isOwnOrigin(const QByteArray &origin, const QByteArray &host)
{
    const QByteArray lower = origin.toLower();
    if (lower.startsWith("http://")) {
        return shortAuthority(lower.sliced(7), ":80") == shortAuthority(host, ":80");
    }
    if (lower.startsWith("https://")) { // a proxy in front of us speaks TLS
        return shortAuthority(lower.sliced(8), ":443") == shortAuthority(host, ":443");
    }
    return false;
}

} // namespace

HostRule::HostRule(const QStringList &names)
{
    for (const QString &name : names) {
        m_names.append(normalised(name.toUtf8()));
    }
}

bool HostRule::isOurs(const QByteArray &host, const QHostAddress &local) const
{
    const std::optional<QByteArray> name = hostOf(host);
    if (!name) {
        return false;
    }
    if (isLoopbackName(*name) || m_names.contains(*name)) {
        return true;
    }
    const QHostAddress address(QString::fromLatin1(*name));
    return !address.isNull()
           && (address.isLoopback() || address.isEqual(local, QHostAddress::ConvertV4MappedToIPv4)
               || m_names.contains(address.toString().toLatin1()));
}

bool isForeignChange(const RequestHead &head)
{
    if (head.method == "GET" || head.method == "HEAD" || head.method == "OPTIONS") {
        return false;
    }
    if (const QByteArray origin = fieldOf(head, "Origin"); !origin.isEmpty()) {
        return !isOwnOrigin(origin, head.host);
    }
    const QByteArray site = fieldOf(head, "Sec-Fetch-Site").toLower();
    return !site.isEmpty() && site != "same-origin" && site != "none";
}

} // namespace gn
