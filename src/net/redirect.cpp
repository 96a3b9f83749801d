// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/redirect.h"

#include "net/httpmessage.h"
#include "net/privateaddress.h"

namespace gn {

using namespace Qt::StringLiterals;

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

Unexpected refused(const QString &why, const QUrl &from)
{
    return Unexpected(Error{Error::Kind::Redirect, 0, u"%1: redirect %2"_s.arg(loggable(from), why)});
}

} // namespace

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

bool isRedirectStatus(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Result<QUrl> redirectTarget(const QUrl &from, const QByteArray &location, LeadingInside inside)
{
    // A relative Location would inherit the user and password of the URL it is resolved against.
    const QUrl target = from.resolved(QUrl::fromEncoded(location)).adjusted(QUrl::RemoveUserInfo);
    if (location.isEmpty() || !target.isValid()) {
        return refused(u"without a usable Location"_s, from);
    }
    if (target.scheme() != "https"_L1 && target.scheme() != "http"_L1) {
        return refused(u"to the scheme "_s + target.scheme(), from);
    }
    if (target.host().isEmpty()) {
        return refused(u"without a host"_s, from);
    }
    if (from.scheme() == "https"_L1 && target.scheme() == "http"_L1) {
        return refused(u"from https to http"_s, from);
    }
    if (inside == LeadingInside::Refused && isPrivateHost(target.host()) && !isPrivateHost(from.host())) {
        return refused(u"from the internet to the private host "_s + target.host(), from);
    }
    return target;
}

} // namespace gn
