// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/pokeapiclient.h"

#include "providers/pokeapireply.h"
#include "providers/pokeapiworker.h"

namespace gn {

using namespace Qt::StringLiterals;

PokeApiClient::PokeApiClient(PokeApiSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
    m_thread.setObjectName(u"PokeAPI"_s);
}

PokeApiClient::~PokeApiClient()
{
    m_thread.quit();
    m_thread.wait();
}

PokeApiWorker &PokeApiClient::worker()
{
    if (m_worker == nullptr) {
        m_worker = new PokeApiWorker(m_settings);
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }
    return *m_worker;
}

void PokeApiClient::setProxy(const ProxyChoice &proxy)
{
    if (proxy == m_settings.proxy) {
        return;
    }
    m_settings.proxy = proxy;
    if (m_worker != nullptr) {
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, proxy] { worker->setProxy(proxy); });
    }
}

void PokeApiClient::preconnect()
{
    QMetaObject::invokeMethod(&worker(), &PokeApiWorker::preconnect, Qt::QueuedConnection);
}

std::unique_ptr<PokemonReply> PokeApiClient::get(const PokemonQuery &query, PokemonProgress progress, PokemonDone done)
{
    return std::make_unique<PokeApiReply>(worker(), query, std::move(progress), std::move(done));
}

} // namespace gn
