// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/pokeapiworker.h"

#include "net/fetchqueue.h"
#include "net/managerpool.h"
#include "providers/pokeapiboard.h"
#include "providers/pokeapirun.h"
#include "providers/pokemoncache.h"

#include <QThreadPool>

namespace gn {

struct PokeApiWorker::Tools
{
    explicit Tools(const PokeApiSettings &settings)
        : connections(settings.maxInFlight)
        , queue(connections, nullptr, settings.maxInFlight)
        , cache(settings.cacheFolder, settings.apiUrl)
    {
        connections.setProxy(settings.proxy);
    }

    ManagerPool connections;
    FetchQueue queue;
    PokemonCache cache;
    QThreadPool parsers;
};

PokeApiWorker::PokeApiWorker(PokeApiSettings settings)
    : m_settings(std::move(settings))
{
}

PokeApiWorker::~PokeApiWorker() = default;

void PokeApiWorker::setProxy(const ProxyChoice &proxy)
{
    m_settings.proxy = proxy;
    if (m_tools != nullptr) {
        m_tools->connections.setProxy(proxy);
    }
}

void PokeApiWorker::preconnect()
{
    tools().connections.preconnect(m_settings.apiUrl);
}

void PokeApiWorker::start(const PokemonQuery &query, const std::shared_ptr<PokeApiBoard> &board)
{
    Tools &with = tools();
    const PokeApiRun::Means means{
        .settings = m_settings, .queue = with.queue, .cache = with.cache, .parsers = with.parsers};
    auto run = std::make_unique<PokeApiRun>(means, query, board);
    connect(
        run.get(), &PokeApiRun::finished, this, [this, key = board.get()] { m_runs.erase(key); }, Qt::QueuedConnection);
    m_runs.insert_or_assign(board.get(), std::move(run));
}

void PokeApiWorker::drop(const PokeApiBoard &board)
{
    m_runs.erase(&board);
}

PokeApiWorker::Tools &PokeApiWorker::tools()
{
    if (m_tools == nullptr) {
        m_tools = std::make_unique<Tools>(m_settings);
    }
    return *m_tools;
}

} // namespace gn
