// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/systemmotion.h"

#ifdef GN_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#elif defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_DARWIN)
#include <CoreFoundation/CoreFoundation.h>
#endif

namespace gn {

using namespace Qt::StringLiterals;

SystemMotion::SystemMotion(QObject *parent)
    : QObject(parent)
{
}

#ifdef GN_HAS_DBUS

namespace {

const auto Service = u"org.freedesktop.portal.Desktop"_s;
const auto Path = u"/org/freedesktop/portal/desktop"_s;
const auto Interface = u"org.freedesktop.portal.Settings"_s;
const auto Group = u"org.gnome.desktop.interface"_s;
const auto Key = u"enable-animations"_s;

// Read() wraps its answer twice, SettingChanged once.
QVariant unwrapped(const QDBusVariant &value)
{
    QVariant inner = value.variant();
    while (inner.metaType() == QMetaType::fromType<QDBusVariant>()) {
        inner = inner.value<QDBusVariant>().variant();
    }
    return inner;
}

} // namespace

void SystemMotion::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    if (!m_isListening) {
        m_isListening = bus.connect(
            Service, Path, Interface, u"SettingChanged"_s, this, SLOT(onChanged(QString, QString, QDBusVariant)));
    }
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Interface, u"Read"_s);
    call << Group << Key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid()) { // else there is no portal, or it doesn't know
            onChanged(Group, Key, reply.value());
        }
    });
}

void SystemMotion::onChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    const QVariant isAnimated = unwrapped(value);
    if (group == Group && key == Key && isAnimated.metaType() == QMetaType::fromType<bool>()) {
        emit answered(!isAnimated.toBool());
    }
}

#elif defined(Q_OS_WIN)

void SystemMotion::ask()
{
    BOOL isAnimated = TRUE;
    if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &isAnimated, 0)) {
        QMetaObject::invokeMethod(
            this, [this, isAnimated] { emit answered(!isAnimated); }, Qt::QueuedConnection);
    }
}

#elif defined(Q_OS_DARWIN)

void SystemMotion::ask()
{
    Boolean isKnown = false;
    const bool wantsLess =
        CFPreferencesGetAppBooleanValue(CFSTR("reduceMotion"), CFSTR("com.apple.universalaccess"), &isKnown);
    if (isKnown) {
        QMetaObject::invokeMethod(
            this, [this, wantsLess] { emit answered(wantsLess); }, Qt::QueuedConnection);
    }
}

#else

void SystemMotion::ask()
{
}

#endif

} // namespace gn
