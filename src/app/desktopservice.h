// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/windowwish.h"

#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <utility>
#include <vector>

namespace gn {

// The freedesktop.org interface by which desktops start and ask programs: org.freedesktop.Application at the name
// io.github.giphynavigator.GiphyNavigator of the session bus. Without a session bus it is silently absent.
class DesktopService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopService)
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit DesktopService(QObject *parent = nullptr);
    ~DesktopService() override; // gives the name up

    // Before begin(): what else is to be found under the name, at the service's own path with this one after it
    // ("/SearchProvider"). All slots of object, which must outlive this.
    void addObject(const QString &path, QObject &object);

    bool begin(); // false: no bus, or another process has the name

    // The interface's methods, with its names and arguments.
    // NOLINTBEGIN(readability-identifier-naming)
    Q_SLOT void Activate(const QVariantMap &platformData);
    Q_SLOT void Open(const QStringList &uris, const QVariantMap &platformData);
    Q_SLOT void ActivateAction(const QString &name, const QVariantList &parameters, const QVariantMap &platformData);
    // NOLINTEND(readability-identifier-naming)

signals:
    void windowWanted(const gn::WindowWish &wish, const QString &activationToken);
    void pickWanted(const QString &activationToken);

private:
    std::vector<std::pair<QString, QObject *>> m_objects; // not owned
    bool m_hasName = false;
};

} // namespace gn
