// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

#include <cstdio>
#include <optional>

namespace gn {

// The exit codes that scripts rely on.
enum ExitCode { Success = 0, Failure = 1, WrongUsage = 2 };

// Before QApplication exists: names, and what Qt reads only once.
void prepareProcess();

// After QApplication exists, before the first widget: accessibility, icon, name.
void prepareApplication();

// What ends the program before it has begun: wrong usage, --help, --version. Printed; the exit code, or nothing.
std::optional<int> answerAtOnce(const Result<CommandLine> &commandLine);

// One line, in UTF-8.
void printLine(FILE *stream, const QString &line);

// On stderr; where somebody may be looking at a screen also in a box, because the window will not open.
void reportBadConfig(const Error &error, bool inBox);

} // namespace gn
