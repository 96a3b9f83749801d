// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/serverhost.h"

#include "server/servercomposition.h"

#include <utility>

namespace gn {

namespace {

constexpr int ShowEvery = 100;          // milliseconds
constexpr qsizetype MostWaiting = 5000; // of a flood the rest isn't shown

} // namespace

ServerHost::ServerHost(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("server"));
    m_show.setInterval(ShowEvery);
    connect(&m_show, &QTimer::timeout, this, &ServerHost::showRequests);
}

ServerHost::~ServerHost()
{
    endThread();
}

void ServerHost::start(ServerHostSettings settings)
{
    if (isRunning()) {
        return;
    }
    m_thread.start();
    auto *context = new QObject;
    context->moveToThread(&m_thread);
    m_context = context;
    const RequestLogger logger = [this](const RequestLog &entry) {
        const QMutexLocker lock(&m_mutex);
        // The analyzer takes the captured this for null.
        if (m_seen.size() < MostWaiting) { // NOLINT(clang-analyzer-core.CallAndMessage)
            m_seen.append(entry);
        }
    };
    QMetaObject::invokeMethod(m_context, [this, context, logger, settings = std::move(settings)] {
        ServerComposition::Parts parts{.apiKey = settings.apiKey, .version = settings.version, .logger = logger};
        if (settings.makeModules) {
            parts.modules = settings.makeModules();
        }
        auto *server = new ServerComposition(settings.config, std::move(parts), context);
        // From that thread into this one.
        connect(server, &ServerComposition::started, this, &ServerHost::listening);
        connect(server, &ServerComposition::failed, this, &ServerHost::onFailed);
        connect(server, &ServerComposition::ended, this, &ServerHost::onEnded);
        server->start();
    });
    m_show.start();
}

void ServerHost::stop()
{
    if (!isRunning()) {
        return;
    }
    QMetaObject::invokeMethod(m_context, [context = m_context] {
        if (auto *server = context->findChild<ServerComposition *>(QString(), Qt::FindDirectChildrenOnly)) {
            server->stop();
        }
    });
}

void ServerHost::onFailed(const Error &error)
{
    endThread();
    emit failed(error);
}

void ServerHost::onEnded()
{
    endThread();
    showRequests();
    emit ended();
}

void ServerHost::endThread()
{
    m_show.stop();
    if (QObject *context = std::exchange(m_context, nullptr)) {
        context->deleteLater(); // in its thread, before that ends
    }
    m_thread.quit();
    m_thread.wait();
}

void ServerHost::showRequests()
{
    QList<RequestLog> seen;
    {
        const QMutexLocker lock(&m_mutex);
        seen = std::exchange(m_seen, {});
    }
    if (!seen.isEmpty()) {
        emit requestsSeen(seen);
    }
}

} // namespace gn
