// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace gn {

// Writes a file whole or not at all, its folder made when missing; answers the file's path. What was there is
// replaced. Blocks. Errors: File, with the system's reason.
Result<QString> writeWholeFile(const QString &path, const QByteArray &bytes);

// The same in a folder, under a name that is still free there: fileName, else one with a number. Two programs may
// write to the folder at the same time.
Result<QString> writeNewFile(const QString &folder, const QString &fileName, const QByteArray &bytes);

} // namespace gn
