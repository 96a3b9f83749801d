// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "server/router.h"

#include <QStringList>

namespace gn {

// A part of the server that brings its own routes and its own resources: the polls. Lives in the server's thread, is
// started before the server listens and stopped after the last answer.
class ServerModule
{
public:
    ServerModule() = default;
    virtual ~ServerModule() = default;
    ServerModule(const ServerModule &) = delete;
    ServerModule &operator=(const ServerModule &) = delete;
    ServerModule(ServerModule &&) = delete;
    ServerModule &operator=(ServerModule &&) = delete;

    // Opens what it needs. Answers later, once; an error means that the server does not start, and everything that was
    // started is stopped again.
    virtual void start(Handler<void> ready) = 0;
    virtual void stop() = 0;

    // router outlives the module's handlers.
    virtual void addRoutes(Router &router) = 0;

    // Folders (":/polls/static") whose files are served below /static/.
    virtual QStringList staticFolders() const { return {}; }

    // For /health: "database": "ok". Empty: it has none.
    virtual QString databaseState() const { return {}; }
};

} // namespace gn
