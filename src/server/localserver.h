// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/guardtypes.h"
#include "server/qthttpadapter.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

namespace gn {

class GuardServer;

struct ServerSettings
{
    QString host = QStringLiteral("127.0.0.1"); // an address, or a name that stands for one
    int port = 8080;                            // 0: a free one
    QStringList allowedHosts;
    GuardLimits limits{};
};

// Guard and QHttpServer together, in the thread that made it.
class LocalServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalServer)

public:
    // logger may be empty.
    LocalServer(ServerSettings settings, RequestHandler handler, RequestLogger logger = {}, QObject *parent = nullptr);
    ~LocalServer() override; // what is not answered is dropped

    // Where it listens from now on. The error's detail says why not, and who holds the port where that can be known.
    Result<QUrl> listen();

    // Accepts nobody any more, answers what runs, at most for grace, and closes.
    void stop(std::chrono::milliseconds grace = std::chrono::seconds(5));

    bool isListening() const;
    int connections() const;

signals:
    void stopped();

private:
    ServerSettings m_settings;
    RequestHandler m_handler;
    RequestLogger m_logger;
    QPointer<GuardServer> m_guard; // the adapter's
    std::unique_ptr<QtHttpAdapter> m_adapter;
};

// The addresses under which others reach a server that listens there: one for an address, all of this machine's for
// 0.0.0.0 and ::.
QList<QUrl> reachableUrls(const QUrl &listening);

} // namespace gn
