// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace gn {

class DesktopSearch;

// The interface by which GNOME's overview asks programs for results: org.gnome.Shell.SearchProvider2, see
// https://developer.gnome.org/documentation/tutorials/search-provider.html
class ShellSearchProvider final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShellSearchProvider)
    Q_CLASSINFO("D-Bus Interface", "org.gnome.Shell.SearchProvider2")

public:
    explicit ShellSearchProvider(DesktopSearch &search, QObject *parent = nullptr); // which must outlive this

    // The interface's methods, with its names and arguments. What is returned is sent later.
    // NOLINTBEGIN(readability-identifier-naming)
    Q_SLOT QStringList GetInitialResultSet(const QStringList &terms);
    Q_SLOT QStringList GetSubsearchResultSet(const QStringList &previousResults, const QStringList &terms);
    Q_SLOT QList<QVariantMap> GetResultMetas(const QStringList &identifiers);
    Q_SLOT void ActivateResult(const QString &identifier, const QStringList &terms, uint timestamp);
    Q_SLOT void LaunchSearch(const QStringList &terms, uint timestamp);
    // NOLINTEND(readability-identifier-naming)

private:
    DesktopSearch &m_search;
};

} // namespace gn
