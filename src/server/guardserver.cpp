// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/guardserver.h"

#include "server/descriptors.h"
#include "server/feedsocket.h"
#include "server/guardconnection.h"

#include <QLoggingCategory>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace gn {

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.server.guard", QtInfoMsg)

constexpr std::size_t RefusedAtATime = 64; // that get their 503; more are closed without a word

std::chrono::milliseconds sweepEvery(const GuardLimits &limits)
{
    const auto shortest = std::min({limits.headTime, limits.bodyTime, limits.idleTime, limits.unsentTime});
    return std::clamp(shortest / 4, std::chrono::milliseconds(20), std::chrono::milliseconds(1000));
}

} // namespace

GuardServer::GuardServer(GuardLimits limits, HostRule hosts, RequestHandler handler, RequestLogger logger)
    : m_limits(limits)
    , m_mostConnections(connectionsFor(limits.connections))
    , m_hosts(std::move(hosts))
    , m_handler(std::move(handler))
    , m_logger(std::move(logger))
{
    setListenBacklogSize(m_limits.backlog);
    connect(this, &QTcpServer::acceptError, this, [this] { pauseBecause(errorString()); });
    connect(&m_sweep, &QTimer::timeout, this, &GuardServer::sweep);
    m_sweep.start(sweepEvery(m_limits));
}

GuardServer::~GuardServer()
{
    const auto connections = std::exchange(m_connections, {});
    qDeleteAll(connections);
}

void GuardServer::incomingConnection(qintptr descriptor)
{
    auto socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor)) {
        qCDebug(log) << socket->errorString();
        return;
    }
    const auto most = static_cast<std::size_t>(m_mostConnections);
    if (m_connections.size() >= most) {
        if (m_connections.size() < most + RefusedAtATime) {
            auto *connection = new GuardConnection(*this, std::move(socket), nullptr);
            m_connections.insert(connection);
            connection->refuse(503, "too many connections");
        }
        return;
    }
    auto *feed = new FeedSocket(*socket, this);
    m_connections.insert(new GuardConnection(*this, std::move(socket), feed));
    addPendingConnection(feed);
}

bool GuardServer::pass(GuardConnection &connection, FeedSocket &feed, const QByteArray &request)
{
    GuardConnection *const before = std::exchange(m_passing, &connection);
    m_hasPassed = false;
    feed.feed(request);
    m_passing = before;
    return m_hasPassed;
}

void GuardServer::receive(const QByteArray &body)
{
    if (m_passing != nullptr) {
        m_passing->receive(body);
        m_hasPassed = true;
    }
}

bool GuardServer::addUnread(qint64 bytes)
{
    m_unread += bytes;
    return m_unread <= m_limits.unread;
}

void GuardServer::forget(GuardConnection &connection)
{
    m_connections.erase(&connection);
    connection.deleteLater();
    if (m_isPaused) {
        watchDescriptors();
    }
    if (m_isStopping && m_connections.empty()) {
        endAll();
    }
}

void GuardServer::sweep()
{
    const std::vector<GuardConnection *> connections(m_connections.cbegin(), m_connections.cend());
    for (GuardConnection *connection : connections) {
        if (m_connections.contains(connection)) {
            connection->checkClock();
        }
    }
    watchDescriptors();
}

// Without a free file descriptor accept() fails again and again, and Qt would ask it again and again.
void GuardServer::watchDescriptors()
{
    if (!isListening()) {
        return;
    }
    const bool isFree = hasFreeDescriptor();
    if (isFree && m_isPaused) {
        m_isPaused = false;
        resumeAccepting();
    } else if (!isFree && !m_isPaused) {
        pauseBecause(QStringLiteral("no file descriptor is left"));
    }
}

// Until the next sweep finds a descriptor.
void GuardServer::pauseBecause(const QString &reason)
{
    m_isPaused = true;
    pauseAccepting();
    if (!std::exchange(m_hasWarned, true)) {
        qCWarning(log).noquote() << "new connections wait:" << reason;
    }
}

void GuardServer::stop(std::chrono::milliseconds grace)
{
    if (m_isStopping) {
        return;
    }
    m_isStopping = true;
    close();
    const std::vector<GuardConnection *> connections(m_connections.cbegin(), m_connections.cend());
    for (GuardConnection *connection : connections) {
        connection->finish();
    }
    if (m_connections.empty()) {
        QMetaObject::invokeMethod(this, &GuardServer::endAll, Qt::QueuedConnection);
    }
    QTimer::singleShot(grace, this, &GuardServer::endAll);
}

void GuardServer::endAll()
{
    if (std::exchange(m_hasDrained, true)) {
        return;
    }
    const auto connections = std::exchange(m_connections, {});
    for (GuardConnection *connection : connections) {
        connection->deleteLater();
    }
    emit drained();
}

} // namespace gn
