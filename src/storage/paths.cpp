// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/paths.h"

#include <QDir>
#include <QStandardPaths>

namespace gn::paths {

using namespace Qt::StringLiterals;

namespace {

const auto Folder = u"/giphy-navigator"_s;

QString below(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + Folder;
}

} // namespace

QString configFolder()
{
    return below(QStandardPaths::GenericConfigLocation);
}

QStringList systemConfigFolders()
{
    const QString own = configFolder();
    QStringList folders;
    for (const QString &location : QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation)) {
        const QString folder = location + Folder;
        if (folder != own) {
            folders.append(folder);
        }
    }
    return folders;
}

QString cacheFolder()
{
    return below(QStandardPaths::GenericCacheLocation);
}

QString httpCacheFolder()
{
    return cacheFolder() + u"/http"_s;
}

QString stateFolder()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return below(QStandardPaths::GenericDataLocation);
#else
    // QStandardPaths knows the state folder from Qt 6.7 on only. The XDG rules: a relative path is to be ignored.
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(state) ? QDir::cleanPath(state) : QDir::homePath() + u"/.local/state"_s) + Folder;
#endif
}

QString dataFolder()
{
    return below(QStandardPaths::GenericDataLocation);
}

} // namespace gn::paths
