// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/servercomposition.h"

#include "core/jsontext.h"
#include "server/routes.h"
#include "storage/paths.h"

#include <QLoggingCategory>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.server", QtInfoMsg)

SharingLimits sharingOf(const Config &config)
{
    return {.timeout = std::chrono::seconds(config.giphy.requestTimeout)};
}

ServerSettings settingsOf(const Config &config, GuardLimits limits)
{
    limits.connections = config.server.maxConnections;
    return {.host = config.server.host,
            .port = config.server.port,
            .allowedHosts = config.server.allowedHosts,
            .limits = limits};
}

PokeApiSettings pokeApiOf(const Config &config)
{
    return {.apiUrl = config.pokeapi.apiUrl,
            .maxInFlight = config.pokeapi.maxInFlight,
            .requestTimeout = std::chrono::seconds(config.pokeapi.requestTimeout),
            .proxy = {.url = config.proxy},
            .cacheFolder = paths::cacheFolder()};
}

std::unique_ptr<GiphyUpstream> giphyOf(const Config &config, const ServerComposition::Parts &parts)
{
    const bool isWanted = parts.source == nullptr && !parts.apiKey.isEmpty();
    return isWanted ? std::make_unique<GiphyUpstream>(config, parts.apiKey) : nullptr;
}

std::unique_ptr<Upstream> upstreamOf(GifProvider *provider, const Config &config)
{
    return provider != nullptr ? std::make_unique<Upstream>(*provider, sharingOf(config)) : nullptr;
}

QByteArray upstreamJson(Upstream &upstream)
{
    const Upstream::State &state = upstream.state();
    const QString now = state.error ? kindName(state.error->kind) : u"ok"_s;
    const std::optional<CallAllowance> allowance = upstream.provider().allowance();
    return "{\"source\": " + jsonString(upstream.traits().id)
           + ", \"state\": " + jsonString(state.asked.isValid() ? now : u"not asked yet"_s)
           + ", \"calls_left\": " + (allowance ? QByteArray::number(allowance->left) : QByteArrayLiteral("null")) + '}';
}

} // namespace

ServerComposition::ServerComposition(Config config, Parts parts, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_parts(std::move(parts))
    , m_giphySource(giphyOf(m_config, m_parts))
    , m_giphy(upstreamOf(m_giphySource != nullptr ? &m_giphySource->provider() : m_parts.source, m_config))
    , m_demo(m_demoSource, sharingOf(m_config))
    , m_pokemon(pokeApiOf(m_config))
    , m_searching(m_config, m_giphy.get(), m_demo)
    , m_server(std::make_unique<LocalServer>(
          settingsOf(m_config, m_parts.limits),
          [this](const HttpRequest &request, const AnswerHandler &answer) { m_router.dispatch(request, answer); },
          m_parts.logger))
{
    m_uptime.start();
    m_router.setApiPublic(m_config.server.publicRoutes == "all"_L1);
    m_router.setCrossOrigin(CrossOrigin(m_config.server.corsOrigins));
    addRoutes();
    connect(m_server.get(), &LocalServer::stopped, this, [this] {
        stopModules();
        emit ended();
    });
}

ServerComposition::~ServerComposition()
{
    m_server.reset();
    stopModules();
}

void ServerComposition::addRoutes()
{
    QStringList folders{u":/server/static"_s};
    for (const std::unique_ptr<ServerModule> &module : m_parts.modules) {
        module->addRoutes(m_router);
        folders += module->staticFolders();
    }
    m_searching.addTo(m_router);
    addTutorialRoutes(m_router);
    addPokemonRoutes(m_router, m_pokemon);
    addDemoRoutes(m_router, m_demo);
    addDocumentRoutes(m_router);
    addStaticRoutes(m_router, folders);
    m_router.add("GET",
                 u"/health"_s,
                 RouteScope::Api,
                 [this](const HttpRequest & /*request*/,
                        const QStringList & /*arguments*/,
                        const AnswerHandler &answer) { answerHealth(answer); });
}

void ServerComposition::answerHealth(const AnswerHandler &answer)
{
    QString database = u"none"_s;
    for (const std::unique_ptr<ServerModule> &module : m_parts.modules) {
        const QString state = module->databaseState();
        database = state.isEmpty() ? database : state;
    }
    HttpAnswer given = jsonAnswer(R"({"status": "ok", "version": )" + jsonString(m_parts.version)
                                  + ", \"uptime_seconds\": " + QByteArray::number(m_uptime.elapsed() / 1000)
                                  + ", \"connections\": " + QByteArray::number(m_server->connections())
                                  + ", \"upstream\": " + upstreamJson(m_giphy != nullptr ? *m_giphy : m_demo)
                                  + ", \"database\": " + jsonString(database) + '}');
    given.headers.append(HttpHeader{"Cache-Control", "no-store"});
    answer(std::move(given));
}

void ServerComposition::start()
{
    QMetaObject::invokeMethod(
        this, [this] { startModule(0); }, Qt::QueuedConnection);
}

void ServerComposition::startModule(std::size_t index)
{
    if (index == m_parts.modules.size()) {
        listen();
        return;
    }
    m_startedModules = index + 1;
    m_parts.modules.at(index)->start([this, index](const Result<void> &result) { onModule(index, result); });
}

void ServerComposition::onModule(std::size_t index, const Result<void> &result)
{
    if (result) {
        startModule(index + 1);
        return;
    }
    stopModules();
    emit failed(result.error());
}

void ServerComposition::listen()
{
    const Result<QUrl> url = m_server->listen();
    if (!url) {
        stopModules();
        emit failed(url.error());
        return;
    }
    qCInfo(log) << "listening on" << *url;
    emit started(*url);
}

void ServerComposition::stop(std::chrono::milliseconds grace)
{
    m_server->stop(grace);
}

void ServerComposition::stopModules()
{
    while (m_startedModules > 0) {
        --m_startedModules;
        m_parts.modules.at(m_startedModules)->stop();
    }
}

} // namespace gn
