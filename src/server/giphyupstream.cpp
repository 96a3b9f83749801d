// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/giphyupstream.h"

#include "storage/config.h"
#include "storage/paths.h"

namespace gn {

namespace {

constexpr int Requests = 8; // at the same time

} // namespace

GiphyUpstream::GiphyUpstream(const Config &config, const QString &key)
    : m_connections(Requests)
    , m_queue(m_connections, nullptr, Requests)
    , m_budget(paths::stateFolder())
    , m_provider(m_queue,
                 m_budget,
                 {.apiUrl = config.giphy.apiUrl,
                  .key = key,
                  .requestTimeout = std::chrono::seconds(config.giphy.requestTimeout),
                  .rating = config.giphy.rating,
                  .language = config.giphy.lang})
{
    m_connections.setProxy({.url = config.proxy});
    m_budget.setLimit(config.giphy.callsPerHour);
    m_budget.setKey(key);
}

GiphyUpstream::~GiphyUpstream() = default;

} // namespace gn
