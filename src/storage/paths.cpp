// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/paths.h"

#include <QDir>
#include <QStandardPaths>

namespace gn::paths {

using namespace Qt::StringLiterals;

namespace {

const auto Folder = u"/giphy-navigator"_s;

// The XDG rules: a relative path is to be ignored.
QString absolute(const QString &folder)
{
    return QDir::isAbsolutePath(folder) ? QDir::cleanPath(folder) : QString();
}

// QStandardPaths follows the XDG variables on Linux only. Who sets one elsewhere means the same, and our tests do.
QString below(QStandardPaths::StandardLocation location, [[maybe_unused]] const char *variable)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    if (const QString folder = absolute(qEnvironmentVariable(variable)); !folder.isEmpty()) {
        return folder + Folder;
    }
#endif
    return QStandardPaths::writableLocation(location) + Folder;
}

QStringList configLocations()
{
    QStringList folders;
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    for (const QString &named : qEnvironmentVariable("XDG_CONFIG_DIRS").split(QDir::listSeparator())) {
        if (const QString folder = absolute(named); !folder.isEmpty()) {
            folders.append(folder);
        }
    }
#endif
    return folders.isEmpty() ? QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation) : folders;
}

} // namespace

QString configFolder()
{
    return below(QStandardPaths::GenericConfigLocation, "XDG_CONFIG_HOME");
}

QStringList systemConfigFolders()
{
    const QString own = configFolder();
    QStringList folders;
    for (const QString &location : configLocations()) {
        const QString folder = location + Folder;
        if (folder != own) {
            folders.append(folder);
        }
    }
    return folders;
}

QString cacheFolder()
{
    return below(QStandardPaths::GenericCacheLocation, "XDG_CACHE_HOME");
}

QString httpCacheFolder()
{
    return cacheFolder() + u"/http"_s;
}

QString stateFolder()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return below(QStandardPaths::GenericDataLocation, "XDG_STATE_HOME");
#else
    // QStandardPaths knows the state folder from Qt 6.7 on only.
    const QString state = absolute(qEnvironmentVariable("XDG_STATE_HOME"));
    return (state.isEmpty() ? QDir::homePath() + u"/.local/state"_s : state) + Folder;
#endif
}

QString dataFolder()
{
    return below(QStandardPaths::GenericDataLocation, "XDG_DATA_HOME");
}

} // namespace gn::paths
