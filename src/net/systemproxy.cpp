// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/systemproxy.h"

#include "net/thiscomputer.h"

#include <QUrl>

#include <chrono>

namespace gn {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QList<QNetworkProxy> SystemProxy::queryProxy(const QNetworkProxyQuery &query)
{
    if (isOnThisComputer(query.url())) {
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    }
    const QString key = u"%1://%2:%3"_s.arg(query.protocolTag(), query.url().host()).arg(query.peerPort());
    Answer &answer = m_answers[key];
    if (answer.proxies.isEmpty() || answer.goodUntil.hasExpired()) {
        answer = {QNetworkProxyFactory::systemProxyForQuery(query), QDeadlineTimer(1min)};
    }
    return answer.proxies;
}

} // namespace gn
