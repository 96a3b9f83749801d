// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/guardtypes.h"
#include "server/servermodule.h"
#include "storage/config.h"

#include <QMutex>
#include <QObject>
#include <QThread>
#include <QTimer>
#include <QUrl>

namespace gn {

struct ServerHostSettings
{
    Config config;
    QString apiKey; // GIPHY's; empty: the built-in catalogue is the source
    QString version;

    // Called in the server's thread; may be empty.
    std::function<std::vector<std::unique_ptr<ServerModule>>()> makeModules;
};

// The server for the window: in a thread of its own, so that neither waits for the other. Belongs to the thread that
// made it, where its signals come; one server at a time.
class ServerHost final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerHost)

public:
    explicit ServerHost(QObject *parent = nullptr);
    ~ServerHost() override; // waits for the thread, which drops what is not answered

    // listening() or failed() follows. Does nothing while a server runs.
    void start(ServerHostSettings settings);

    // Answers what runs, at most 5 s; ended() follows.
    void stop();

    bool isRunning() const { return m_context != nullptr; }

signals:
    void listening(const QUrl &url);
    void failed(const gn::Error &error); // it does not run
    void ended();

    // At most ten times a second, in the order of the answers.
    void requestsSeen(const QList<gn::RequestLog> &requests);

private:
    void onFailed(const Error &error);
    void onEnded();
    void endThread();
    void showRequests();

    QThread m_thread;
    QObject *m_context = nullptr; // in the thread; null: no server
    QMutex m_mutex;
    QList<RequestLog> m_seen; // under the mutex: written by the server's thread
    QTimer m_show;
};

} // namespace gn
