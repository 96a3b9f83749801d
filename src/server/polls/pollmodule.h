// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/polls/pollroutes.h"
#include "server/servermodule.h"

namespace gn {

// The polls as a part of the server: opens their database before the server listens, closes it after the last answer.
// Is started once.
class PollModule final : public ServerModule
{
public:
    // databaseUrl: config.yml's database.url.
    PollModule(const QString &databaseUrl, PollRoutes::Settings settings);
    PollModule(PollPlace place, PollRoutes::Settings settings);
    ~PollModule() override;

    PollModule(const PollModule &) = delete;
    PollModule &operator=(const PollModule &) = delete;
    PollModule(PollModule &&) = delete;
    PollModule &operator=(PollModule &&) = delete;

    void start(Handler<void> ready) override;
    void stop() override;
    void addRoutes(Router &router) override;
    QStringList staticFolders() const override;
    QString databaseState() const override;

    PollStore *store() const { return m_store.get(); } // null before start() and after stop()

private:
    void open(const PollPlace &place, Handler<void> ready);

    Result<PollPlace> m_place;
    PollRoutes::Settings m_settings;
    Router *m_router = nullptr; // the server's
    std::unique_ptr<PollStore> m_store;
    PollStore::Pending m_secret;          // goes before the store
    std::unique_ptr<PollRoutes> m_routes; // so do they
};

} // namespace gn
