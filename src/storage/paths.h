// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

// Where the program's files are: by the XDG rules on Linux; elsewhere by the system's own, unless an XDG variable is
// set. Nothing is created.
namespace gn::paths {

QString configFolder();            // config.yml, settings.ini
QStringList systemConfigFolders(); // config.yml of the machine, the most important first
QString cacheFolder();             // may be deleted at any time
QString httpCacheFolder();         // HttpCache's, inside cacheFolder()
QString stateFolder();             // worth keeping, not worth backing up: the call budget
QString dataFolder();              // the user's own: favourites, polls

} // namespace gn::paths
