// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/guardtypes.h"

#include <QTcpServer>
#include <QTimer>

#include <unordered_set>

namespace gn {

class FeedSocket;
class GuardConnection;

// Listens, and stands between the clients and QHttpServer; see GuardConnection.
class GuardServer final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuardServer)

public:
    GuardServer(GuardLimits limits, HostRule hosts, RequestHandler handler, RequestLogger logger);
    ~GuardServer() override;

    // From QHttpServer: the request that is being passed on.
    void receive(const QByteArray &body);

    // No new connection, no further request; drained() when the last answer is sent, at the latest after grace.
    void stop(std::chrono::milliseconds grace);

    int connections() const { return int(m_connections.size()); }

    // What follows is for its connections.

    const GuardLimits &limits() const { return m_limits; }

    const HostRule &hosts() const { return m_hosts; }

    // request goes through QHttpServer; false when that did not take it for one.
    bool pass(GuardConnection &connection, FeedSocket &feed, const QByteArray &request);

    void handle(const HttpRequest &request, const AnswerHandler &answer) { m_handler(request, answer); }

    void record(const RequestLog &entry) { m_logger(entry); }

    bool wantsLog() const { return m_logger != nullptr; }

    // Bytes of unfinished requests, of all connections; false when there are too many.
    bool addUnread(qint64 bytes);

    void forget(GuardConnection &connection); // it deletes itself

signals:
    void drained();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void sweep();
    void watchDescriptors();
    void pauseBecause(const QString &reason);
    void endAll();

    GuardLimits m_limits;
    int m_mostConnections; // m_limits', or fewer when there are not so many file descriptors
    HostRule m_hosts;
    RequestHandler m_handler;
    RequestLogger m_logger;
    std::unordered_set<GuardConnection *> m_connections; // children
    GuardConnection *m_passing = nullptr;
    bool m_hasPassed = false;
    bool m_isStopping = false;
    bool m_hasDrained = false;
    bool m_isPaused = false;  // no file descriptor is left
    bool m_hasWarned = false; // of that
    qint64 m_unread = 0;
    QTimer m_sweep;
};

} // namespace gn
