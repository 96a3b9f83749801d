// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace gn {

enum class RenameOutcome { Done, NameIsTaken, Failed };

// Gives a file its name in one step, whatever other programs do meanwhile; the two are in one folder. What has the name
// already stays. reason: the system's, when it failed. Blocks.
RenameOutcome renameToNew(const QString &from, const QString &to, QString &reason);

// The same, but what has the name already is replaced.
RenameOutcome renameOver(const QString &from, const QString &to, QString &reason);

} // namespace gn
