// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace gn {

// How the program reaches the network.
struct ProxyChoice
{
    QUrl url; // empty: the system's; http://[user:password@]host:port or socks5://…

    bool operator==(const ProxyChoice &) const = default;
};

// QNetworkAccessManagers enough for maxConnections connections to one host: Qt before 6.5 opens 6 a manager, so there
// requests are spread over several; a newer one gets a manager with a higher limit. HTTP/2 is off before Qt 6.5.4
// (CVE-2023-51714). Managers are made when first needed.
class ManagerPool final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ManagerPool)

public:
    explicit ManagerPool(int maxConnections, QObject *parent = nullptr);
    ~ManagerPool() override;

    // The manager with the fewest requests in flight. release() gives it back.
    QNetworkAccessManager &acquire();
    void release(QNetworkAccessManager &manager);

    int maxConnections() const { return m_maxConnections; }

    // Opens one connection a manager ahead of the requests that will need it. url: its scheme, host and port count.
    void preconnect(const QUrl &url);

    // For requests that start from now on.
    void setProxy(const ProxyChoice &proxy);

    // How many managers there may be.
    int maxManagers() const { return m_maxManagers; }

    // How many have been made.
    int managers() const { return int(m_slots.size()); }

private:
    struct Slot;
    Slot &addSlot();

    int m_maxConnections;
    int m_maxManagers;
    int m_connectionsPerManager;
    ProxyChoice m_proxy;
    std::vector<std::unique_ptr<Slot>> m_slots;
};

} // namespace gn
