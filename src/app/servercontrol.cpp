// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/servercontrol.h"

#include "app/serverroutes.h"
#include "gui/server/serverpage.h"
#include "server/localserver.h"
#include "server/polls/pollmodule.h"
#include "storage/effectiveconfig.h"
#include "storage/settings.h"

#include <QHostAddress>
#include <QTcpServer>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QList<ServedRequest> servedRequests(const QList<RequestLog> &logs)
{
    QList<ServedRequest> requests;
    for (const RequestLog &log : logs) {
        requests.append({.time = log.time,
                         .method = QString::fromLatin1(log.method),
                         .path = log.path,
                         .status = log.status,
                         .duration = log.duration,
                         .peer = log.peer.toString()});
    }
    return requests;
}

ServerChoice choiceFrom(const Settings &settings)
{
    return {.host = settings.value(settings::ServerAddress),
            .port = settings.value(settings::ServerPort),
            .isAllPublic = settings.value(settings::IsServerAllPublic)};
}

// 0: none could be had there.
int freePort(const QString &host)
{
    QTcpServer probe;
    return probe.listen(QHostAddress(host), 0) ? probe.serverPort() : 0;
}

} // namespace

ServerControl::ServerControl(const Config &config, Settings &settings, std::function<QString()> key, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_settings(settings)
    , m_key(std::move(key))
{
    settings.setDefault(settings::ServerAddress, config.server.host);
    settings.setDefault(settings::ServerPort, config.server.port);
    settings.setDefault(settings::IsServerAllPublic, config.server.publicRoutes == "all"_L1);
    connect(&m_host, &ServerHost::listening, this, &ServerControl::onListening);
    connect(&m_host, &ServerHost::failed, this, &ServerControl::onFailed);
    connect(&m_host, &ServerHost::ended, this, &ServerControl::onEnded);
    connect(&m_host, &ServerHost::requestsSeen, this, [this](const QList<RequestLog> &requests) {
        if (m_page != nullptr) {
            m_page->addRequests(servedRequests(requests));
        }
    });
}

ServerControl::~ServerControl() = default;

void ServerControl::attach(ServerPage &page)
{
    m_page = &page;
    page.setChoice(choiceFrom(m_settings));
    page.setRoutes(serverRoutes());
    connect(&page, &ServerPage::startWanted, this, qOverload<const ServerChoice &>(&ServerControl::start));
    connect(&page, &ServerPage::stopWanted, this, [this] { m_host.stop(); });
    connect(&page, &ServerPage::freePortWanted, this, [this](const ServerChoice &choice) {
        const int port = freePort(choice.host);
        if (port > 0) {
            m_page->setFreePort(port);
        } else {
            emit said(tr("No port can be had at %1").arg(choice.host));
        }
    });
    connect(&page, &ServerPage::said, this, &ServerControl::said);
    if (isRunning()) {
        showAddress();
    }
}

void ServerControl::start()
{
    start(choiceFrom(m_settings));
}

void ServerControl::start(const ServerChoice &choice)
{
    if (m_host.isRunning()) {
        return;
    }
    m_settings.setValue(settings::ServerAddress, choice.host);
    m_settings.setValue(settings::ServerPort, choice.port);
    m_settings.setValue(settings::IsServerAllPublic, choice.isAllPublic);
    ServerHostSettings host{
        .config = effectiveConfig(m_config, m_settings), .apiKey = m_key(), .version = QStringLiteral(GN_VERSION)};
    host.config.server.host = choice.host;
    host.config.server.port = choice.port;
    host.config.server.publicRoutes = choice.isAllPublic ? u"all"_s : u"polls"_s;
    host.makeModules = [database = m_config.databaseUrl, votes = m_config.pollVotesPerMinute] {
        std::vector<std::unique_ptr<ServerModule>> modules;
        modules.push_back(std::make_unique<PollModule>(database, PollRoutes::Settings{.votesPerMinute = votes}));
        return modules;
    };
    m_host.start(std::move(host));
}

QUrl ServerControl::sharedUrl() const
{
    return isRunning() ? reachableUrls(m_url).value(0, m_url) : QUrl();
}

void ServerControl::onListening(const QUrl &url)
{
    m_url = url;
    showAddress();
    emit changed();
}

void ServerControl::showAddress()
{
    if (m_page != nullptr) {
        m_page->showRunning(m_url, reachableUrls(m_url));
    }
}

void ServerControl::onFailed(const Error &error)
{
    if (m_page != nullptr) {
        m_page->showFailed(error.detail);
    }
    emit said(tr("The server could not be started: %1").arg(error.detail));
}

void ServerControl::onEnded()
{
    m_url.clear();
    if (m_page != nullptr) {
        m_page->showStopped();
    }
    emit changed();
}

} // namespace gn
