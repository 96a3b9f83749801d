// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/transfers/savefolder.h"

#include "storage/config.h"

#include <QStandardPaths>

namespace gn {

QString configuredSaveFolder(const Config &config)
{
    const QString &folder = config.download.folder;
    return folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DownloadLocation) : folder;
}

} // namespace gn
