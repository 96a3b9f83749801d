// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/pokeapiclient.h"

#include "providers/pokeapirun.h"

namespace gn {

PokeApiClient::PokeApiClient(PokeApiSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_connections(m_settings.maxInFlight)
    , m_queue(m_connections, nullptr, m_settings.maxInFlight)
    , m_cache(m_settings.cacheFolder, m_settings.apiUrl)
{
    m_connections.setProxy(m_settings.proxy);
}

PokeApiClient::~PokeApiClient() = default;

void PokeApiClient::preconnect()
{
    m_connections.preconnect(m_settings.apiUrl);
}

std::unique_ptr<PokemonReply> PokeApiClient::get(const PokemonQuery &query, PokemonProgress progress, PokemonDone done)
{
    const PokeApiRun::Means means{.settings = m_settings, .queue = m_queue, .cache = m_cache, .parsers = m_parsers};
    return std::make_unique<PokeApiRun>(means, query, std::move(progress), std::move(done));
}

} // namespace gn
