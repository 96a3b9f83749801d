// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/proxysetup.h"

#include "net/systemproxy.h"

#include <QNetworkAccessManager>

namespace gn {

using namespace Qt::StringLiterals;

void setUpProxy(QNetworkAccessManager &manager, const ProxyChoice &proxy)
{
    if (proxy.url.isEmpty()) {
        manager.setProxyFactory(new SystemProxy); // the manager's from now on
        return;
    }
    constexpr int SocksPort = 1080;
    constexpr int HttpPort = 8080;
    const bool isSocks = proxy.url.scheme().startsWith("socks"_L1);
    manager.setProxy(QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
                                   proxy.url.host(),
                                   static_cast<quint16>(proxy.url.port(isSocks ? SocksPort : HttpPort)),
                                   proxy.url.userName(QUrl::FullyDecoded),
                                   proxy.url.password(QUrl::FullyDecoded)));
}

} // namespace gn
