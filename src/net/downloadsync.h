// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace gn {

// Where syncing one file after the other would take long: brings all of these open files onto the disk in one go, with
// whatever else their file systems have in memory. False: this system can't do that, or it failed; nothing is known
// about any of them then.
bool syncTogether(const QList<int> &handles);

// Brings the names in these folders onto the disk. Best effort. Nothing on Windows, where renaming does that.
void syncFolders(const QStringList &folders);

} // namespace gn
