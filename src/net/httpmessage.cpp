// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpmessage.h"

namespace gn {

using namespace Qt::StringLiterals;

Result<QByteArray> successfulBody(const Result<Response> &response)
{
    if (!response) {
        return Unexpected(response.error());
    }
    const int status = response->status;
    if (status >= 200 && status < 300) {
        return response->body;
    }
    Error::Kind kind = Error::Kind::HttpStatus;
    if (status == 404) {
        kind = Error::Kind::NotFound;
    } else if (status >= 500) {
        kind = Error::Kind::Outage;
    }
    return Unexpected(Error{kind, status, u"HTTP status %1 from %2"_s.arg(status).arg(loggable(response->url))});
}

QString loggable(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace gn
