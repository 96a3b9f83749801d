// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/polls/pollmodule.h"

#include <QCoreApplication>

namespace gn {

using namespace Qt::StringLiterals;

PollModule::PollModule(const QString &databaseUrl, PollRoutes::Settings settings)
    : m_place(PollPlace::fromUrl(databaseUrl))
    , m_settings(settings)
{
}

PollModule::PollModule(PollPlace place, PollRoutes::Settings settings)
    : m_place(std::move(place))
    , m_settings(settings)
{
}

PollModule::~PollModule()
{
    stop();
}

void PollModule::start(Handler<void> ready)
{
    if (!m_place.has_value()) {
        QMetaObject::invokeMethod(
            qApp,
            [ready = std::move(ready), error = m_place.error()] { ready(Unexpected(error)); },
            Qt::QueuedConnection);
        return;
    }
    open(*m_place, std::move(ready));
}

// Who has the secret has an open database.
void PollModule::open(const PollPlace &place, Handler<void> ready)
{
    m_store = std::make_unique<PollStore>(place);
    m_secret = m_store->secret([this, ready = std::move(ready)](const Result<QByteArray> &secret) {
        if (!secret.has_value()) {
            ready(Unexpected(secret.error()));
            return;
        }
        m_routes = std::make_unique<PollRoutes>(*m_store, *secret, m_settings);
        if (m_router != nullptr) {
            m_routes->addTo(*m_router);
        }
        ready({});
    });
}

void PollModule::stop()
{
    m_routes.reset();
    m_secret.reset();
    m_store.reset();
}

void PollModule::addRoutes(Router &router)
{
    m_router = &router; // what the routes need is there when the database is open
}

QStringList PollModule::staticFolders() const
{
    return {u":/polls/static"_s};
}

QString PollModule::databaseState() const
{
    return m_store != nullptr && !m_store->error() ? u"ok"_s : u"failed"_s;
}

} // namespace gn
