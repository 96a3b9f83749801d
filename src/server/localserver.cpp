// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/localserver.h"

#include "server/guardserver.h"
#include "server/portholder.h"

#include <QHostInfo>
#include <QNetworkInterface>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Result<QHostAddress> addressOf(const QString &host)
{
    if (const QHostAddress address(host); !address.isNull()) {
        return address;
    }
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0) {
        return QHostAddress(QHostAddress::LocalHost);
    }
    const QHostInfo info = QHostInfo::fromName(host);
    if (info.addresses().isEmpty()) {
        return Unexpected(Error{.kind = Error::Kind::Network,
                                .detail = u"the address of %1 is not known (%2): choose another server.host"_s.arg(
                                    host, info.errorString())});
    }
    return info.addresses().constFirst();
}

Error listenError(const GuardServer &server, const QString &host, int port)
{
    const QString place = host + u':' + QString::number(port);
    QString detail;
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError: {
        const QString holder = portHolder(static_cast<quint16>(port));
        detail = holder.isEmpty() ? u"%1 is in use by another program: choose another port"_s.arg(place)
                                  : u"%1 is in use by %2: end that, or choose another port"_s.arg(place, holder);
        break;
    }
    case QAbstractSocket::SocketAccessError:
        detail = u"%1 is not allowed to this user: choose a port from 1024 on"_s.arg(place);
        break;
    case QAbstractSocket::SocketAddressNotAvailableError:
        detail = u"%1 is no address of this machine: choose another server.host"_s.arg(host);
        break;
    default:
        detail = u"%1: %2"_s.arg(place, server.errorString());
    }
    return {.kind = Error::Kind::Network, .detail = detail};
}

QUrl urlOf(const QHostAddress &address, quint16 port)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(address.toString());
    url.setPort(port);
    url.setPath(u"/"_s);
    return url;
}

} // namespace

LocalServer::LocalServer(ServerSettings settings, RequestHandler handler, RequestLogger logger, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_handler(std::move(handler))
    , m_logger(std::move(logger))
{
}

LocalServer::~LocalServer() = default;

Result<QUrl> LocalServer::listen()
{
    if (!QtHttpAdapter::isAvailable()) {
        return Unexpected(Error{.kind = Error::Kind::Unsupported,
                                .detail = u"this program was built without Qt's HttpServer module"_s});
    }
    const Result<QHostAddress> address = addressOf(m_settings.host);
    if (!address) {
        return Unexpected(address.error());
    }
    QStringList names = m_settings.allowedHosts;
    if (QHostAddress(m_settings.host).isNull()) {
        names.append(m_settings.host);
    }
    auto guard = std::make_unique<GuardServer>(m_settings.limits, HostRule(names), m_handler, m_logger);
    if (!guard->listen(*address, static_cast<quint16>(m_settings.port))) {
        return Unexpected(listenError(*guard, m_settings.host, m_settings.port));
    }
    connect(guard.get(), &GuardServer::drained, this, &LocalServer::stopped);
    m_guard = guard.get();
    m_adapter = std::make_unique<QtHttpAdapter>([this](const QByteArray &body) { m_guard->receive(body); });
    m_adapter->bind(std::move(guard));
    return urlOf(*address, m_guard->serverPort());
}

void LocalServer::stop(std::chrono::milliseconds grace)
{
    if (m_guard == nullptr) {
        QMetaObject::invokeMethod(this, &LocalServer::stopped, Qt::QueuedConnection);
        return;
    }
    m_guard->stop(grace);
}

bool LocalServer::isListening() const
{
    return m_guard != nullptr && m_guard->isListening();
}

int LocalServer::connections() const
{
    return m_guard == nullptr ? 0 : m_guard->connections();
}

QList<QUrl> reachableUrls(const QUrl &listening)
{
    const QHostAddress host(listening.host());
    if (host != QHostAddress(QHostAddress::AnyIPv4) && host != QHostAddress(QHostAddress::AnyIPv6)
        && host != QHostAddress(QHostAddress::Any)) {
        return {listening};
    }
    const bool takesIpv6 = host.protocol() != QAbstractSocket::IPv4Protocol;
    QList<QUrl> urls;
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        if (!address.isLinkLocal() && (takesIpv6 || !isIpv6)) {
            urls.append(urlOf(address, static_cast<quint16>(listening.port())));
        }
    }
    return urls;
}

} // namespace gn
