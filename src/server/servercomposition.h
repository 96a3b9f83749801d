// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/demoprovider.h"
#include "providers/pokeapiclient.h"
#include "server/giphyupstream.h"
#include "server/localserver.h"
#include "server/searchroutes.h"
#include "server/servermodule.h"

#include <QElapsedTimer>

namespace gn {

// The whole server, composed by constructor from the configuration; a test builds the same with a double.
class ServerComposition final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerComposition)

public:
    struct Parts
    {
        QString apiKey;                                     // GIPHY's; empty: the built-in catalogue is the source
        QString version;                                    // for /health
        GifProvider *source = nullptr;                      // in GIPHY's place, for tests; must outlive the composition
        std::vector<std::unique_ptr<ServerModule>> modules; // the polls
        RequestLogger logger;                               // in the server's thread; may be empty
        GuardLimits limits{};                               // connections comes from the configuration
    };

    ServerComposition(Config config, Parts parts, QObject *parent = nullptr);
    ~ServerComposition() override; // drops what is not answered, and stops the modules

    // Starts the modules, then listens; started() or failed() follows, later.
    void start();

    // Finishes what runs, at most for grace, and stops the modules; ended() follows.
    void stop(std::chrono::milliseconds grace = std::chrono::seconds(5));

    const Router &router() const { return m_router; }

signals:
    void started(const QUrl &url);
    void failed(const gn::Error &error);
    void ended();

private:
    void addRoutes();
    void startModule(std::size_t index);
    void onModule(std::size_t index, const Result<void> &result);
    void listen();
    void stopModules();
    void answerHealth(const AnswerHandler &answer);

    Config m_config;
    Parts m_parts;
    QElapsedTimer m_uptime;
    std::unique_ptr<GiphyUpstream> m_giphySource;
    DemoProvider m_demoSource;
    std::unique_ptr<Upstream> m_giphy; // null: no key
    Upstream m_demo;
    PokeApiClient m_pokemon;
    SearchRoutes m_searching;
    Router m_router;
    std::unique_ptr<LocalServer> m_server; // destroyed first: its requests wait for the others
    std::size_t m_startedModules = 0;
};

} // namespace gn
