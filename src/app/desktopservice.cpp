// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktopservice.h"

#include "app/pagenames.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QFile>
#include <QLoggingCategory>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.app.dbus", QtInfoMsg)

const auto BusName = u"io.github.giphynavigator.GiphyNavigator"_s;
const auto ObjectPath = u"/io/github/giphynavigator/GiphyNavigator"_s;

// Asked first, because libdbus would start a bus of its own where there is none.
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
           || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

QString tokenIn(const QVariantMap &platformData)
{
    const QString token = platformData.value(u"activation-token"_s).toString();
    return token.isEmpty() ? platformData.value(u"desktop-startup-id"_s).toString() : token;
}

} // namespace

DesktopService::DesktopService(QObject *parent)
    : QObject(parent)
{
}

DesktopService::~DesktopService()
{
    if (m_hasName) {
        QDBusConnection::sessionBus().unregisterService(BusName);
    }
}

void DesktopService::addObject(const QString &path, QObject &object)
{
    m_objects.emplace_back(ObjectPath + path, &object);
}

bool DesktopService::begin()
{
    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected()) {
        return false;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    // The objects first: who waits for the name may call at once.
    m_hasName = bus.registerObject(ObjectPath, this, QDBusConnection::ExportAllSlots);
    for (const auto &[path, object] : m_objects) {
        m_hasName = m_hasName && bus.registerObject(path, object, QDBusConnection::ExportAllSlots);
    }
    m_hasName = m_hasName && bus.registerService(BusName);
    if (!m_hasName) {
        bus.unregisterObject(ObjectPath, QDBusConnection::UnregisterTree);
        qCInfo(log) << "not on the session bus:" << bus.lastError().message();
    }
    return m_hasName;
}

void DesktopService::Activate(const QVariantMap &platformData)
{
    emit windowWanted({}, tokenIn(platformData));
}

void DesktopService::Open(const QStringList &uris, const QVariantMap &platformData)
{
    emit windowWanted(wishToOpen(uris), tokenIn(platformData));
}

void DesktopService::ActivateAction(const QString &name,
                                    const QVariantList & /*parameters*/,
                                    const QVariantMap &platformData)
{
    if (name == "pick"_L1) {
        emit pickWanted(tokenIn(platformData));
    } else if (isPageName(name)) {
        emit windowWanted({.page = name}, tokenIn(platformData));
    } else {
        emit windowWanted({.query = name == "search"_L1 ? u""_s : QString()}, tokenIn(platformData));
    }
}

} // namespace gn
