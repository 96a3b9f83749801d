// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace gn {

// Tells the system that a file came from the internet, so that it warns before running it: the Zone.Identifier stream
// on Windows, com.apple.quarantine on macOS; nothing elsewhere. Best effort: file systems without it are fine. Blocks.
void markAsDownloaded(const QString &file, const QUrl &from);

} // namespace gn
