// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/transfers/savefolder.h"

#include "storage/config.h"
#include "storage/settings.h"

#include <QStandardPaths>

namespace gn {

QString configuredSaveFolder(const Config &config)
{
    const QString &folder = config.download.folder;
    return folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DownloadLocation) : folder;
}

QString saveFolder(const Settings &settings, const Config &config)
{
    const QString chosen = settings.value(settings::SaveFolder);
    return chosen.isEmpty() ? configuredSaveFolder(config) : chosen;
}

} // namespace gn
