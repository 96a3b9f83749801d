// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/server/servertypes.h"

#include <QTimer>
#include <QWidget>

#include <deque>
#include <memory>

namespace gn {

class RequestLogFilter;
class RequestLogModel;

namespace Ui {
class ServerPage;
}

// The local server from the outside: where it listens and for whom, what it answers to, and what was asked of it. It
// asks for what it wants by signals and is told by slots, since it may not know the server.
class ServerPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerPage)

public:
    enum class State { Stopped, Starting, Running, Stopping, Failed };

    explicit ServerPage(QWidget *parent = nullptr);
    ~ServerPage() override;

    void setChoice(const ServerChoice &choice);
    ServerChoice choice() const;
    void setRoutes(const QList<ServerRoute> &routes);

    // The program was built without Qt's HTTP server.
    void setUnavailable();

    // addresses: where the server is reached from other computers; empty: it is not.
    void showRunning(const QUrl &url, const QList<QUrl> &addresses);
    void showStopped();
    void showFailed(const QString &reason);
    void addRequests(const QList<ServedRequest> &requests);

    State state() const { return m_state; }

signals:
    void startWanted(const gn::ServerChoice &choice);
    void stopWanted();
    void freePortWanted(const gn::ServerChoice &choice); // setFreePort() answers
    void openWanted(const QUrl &url);                    // in the browser
    void said(const QString &text);                      // for a moment

public slots:
    void setFreePort(int port);

private:
    void setUpLog();
    void setUpRoutes();
    void connectForm();
    void showState(State state);
    void showReach();
    void showRate();
    void startOrStop();
    void copy(const QString &text, const QString &what);
    ServerRoute currentRoute() const;
    QUrl urlOf(const ServerRoute &route) const;

    std::unique_ptr<Ui::ServerPage> m_ui;
    RequestLogModel *m_log;     // child
    RequestLogFilter *m_filter; // child
    QList<ServerRoute> m_routes;
    State m_state = State::Stopped;
    QUrl m_url; // while running
    QTimer m_rateTimer;
    std::deque<qint64> m_perSecond; // requests, the last seconds'
    qint64 m_sinceTick = 0;
    qint64 m_total = 0;
};

} // namespace gn
