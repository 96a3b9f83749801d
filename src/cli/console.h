// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace gn {

// Writes all of it to stdout, now. False when it can't be written (a full disk).
bool printOut(const QByteArray &bytes);

// "giphynav: " and one line to stderr.
void printError(const QString &line);

// An error of the command line: one line, and where help is. command: "" or a command's name.
void printWrongUsage(const QString &line, const QString &command);

} // namespace gn
