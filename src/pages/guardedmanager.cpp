// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/guardedmanager.h"

#include "net/http2.h"

#include <QNetworkRequest>

#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

GuardedManager::GuardedManager(QObject *parent)
    : QNetworkAccessManager(parent)
{
}

QUrl GuardedManager::takeBlockedUrl()
{
    return std::exchange(m_blocked, QUrl());
}

QNetworkReply *GuardedManager::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *data)
{
    QNetworkRequest guarded(request);
    if (!isHttp2Safe()) {
        guarded.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    }
    if (!isAllowed(request.url().host())) {
        m_blocked = request.url();
        guarded.setUrl(QUrl(u"blocked:"_s)); // a scheme that nobody serves: an error from the event loop
    }
    return QNetworkAccessManager::createRequest(operation, guarded, data);
}

} // namespace gn
