// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QDBusVariant;

namespace gn {

// Whether the system's user asked for less motion: on Linux the desktop portal's copy of GNOME's "enable-animations"
// (org.freedesktop.portal.Settings, which other desktops fill too), on Windows "animation effects", on macOS "reduce
// motion". Where nobody knows it, answered() stays silent.
class SystemMotion final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemMotion)

public:
    explicit SystemMotion(QObject *parent = nullptr);

    void ask(); // answered() follows, later, and again on Linux whenever the user changes it

signals:
    void answered(bool wantsLess);

private:
#ifdef GN_HAS_DBUS
    Q_SLOT void onChanged(const QString &group, const QString &key, const QDBusVariant &value);
    bool m_isListening = false;
#endif
};

} // namespace gn
