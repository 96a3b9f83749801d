// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/managerpool.h"

#include "net/http2.h"
#include "net/proxysetup.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QHttp1Configuration>
#endif
#ifndef QT_NO_SSL
#include <QSslConfiguration>
#endif

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
// Two, because one HTTP/2 connection serves only 100 requests at a time.
int managersFor(int maxConnections)
{
    return maxConnections > 1 ? 2 : 1;
}
#else
constexpr int QtsConnectionsPerHost = 6; // defaultHttpChannelCount in Qt's qhttpnetworkconnection.cpp

int managersFor(int maxConnections)
{
    return (maxConnections + QtsConnectionsPerHost - 1) / QtsConnectionsPerHost;
}
#endif

// A manager that opens up to so many HTTP/1.1 connections to a host. What is set here and not by Fetch counts for the
// connections opened ahead too: QNAM files its connections by these settings, so with others they would stay unused.
class Manager final : public QNetworkAccessManager
{
public:
    explicit Manager(int connectionsPerHost)
        : m_connectionsPerHost(connectionsPerHost)
    {
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *data) override
    {
        QNetworkRequest adjusted(request);
        if (!isHttp2Safe()) {
            adjusted.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        }
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        QHttp1Configuration configuration;
        configuration.setNumberOfConnectionsPerHost(unsigned(std::min(m_connectionsPerHost, 255)));
        adjusted.setHttp1Configuration(configuration);
#else
        Q_UNUSED(m_connectionsPerHost)
#endif
        return QNetworkAccessManager::createRequest(operation, adjusted, data);
    }

private:
    int m_connectionsPerHost;
};

} // namespace

struct ManagerPool::Slot
{
    explicit Slot(int connectionsPerHost)
        : manager(connectionsPerHost)
    {
    }

    Manager manager;
    int inFlight = 0;
};

ManagerPool::ManagerPool(int maxConnections, QObject *parent)
    : QObject(parent)
    , m_maxConnections(std::max(1, maxConnections))
    , m_maxManagers(managersFor(m_maxConnections))
    , m_connectionsPerManager((m_maxConnections + m_maxManagers - 1) / m_maxManagers)
{
}

ManagerPool::~ManagerPool() = default;

ManagerPool::Slot &ManagerPool::addSlot()
{
    Slot &slot = *m_slots.emplace_back(std::make_unique<Slot>(m_connectionsPerManager));
    setUpProxy(slot.manager, m_proxy);
    return slot;
}

QNetworkAccessManager &ManagerPool::acquire()
{
    const auto least = std::ranges::min_element(m_slots, {}, [](const auto &slot) { return slot->inFlight; });
    // A new manager only when the ones there are could not send at once: an open connection is the better one.
    const bool isFull = least == m_slots.end() || (*least)->inFlight >= m_connectionsPerManager;
    Slot &slot = isFull && managers() < m_maxManagers ? addSlot() : **least;
    ++slot.inFlight;
    return slot.manager;
}

void ManagerPool::release(QNetworkAccessManager &manager)
{
    const auto found = std::ranges::find_if(m_slots, [&](const auto &slot) { return &slot->manager == &manager; });
    Q_ASSERT(found != m_slots.end() && (*found)->inFlight > 0);
    --(*found)->inFlight;
}

void ManagerPool::preconnect(const QUrl &url)
{
    while (managers() < m_maxManagers) {
        addSlot();
    }
    for (const auto &slot : m_slots) {
        if (url.scheme() == "http"_L1) {
            slot->manager.connectToHost(url.host(), quint16(url.port(80)));
        }
#ifndef QT_NO_SSL
        if (url.scheme() == "https"_L1) {
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            if (isHttp2Safe()) { // without h2 in it the manager would open an HTTP/1.1 connection
                configuration.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2, "http/1.1"_ba});
            }
            slot->manager.connectToHostEncrypted(url.host(), quint16(url.port(443)), configuration);
        }
#endif
    }
}

void ManagerPool::setProxy(const ProxyChoice &proxy)
{
    m_proxy = proxy;
    for (const auto &slot : m_slots) {
        setUpProxy(slot->manager, m_proxy);
    }
}

} // namespace gn
