// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace gn {

// The help of one command; options: all that it has.
QByteArray helpText(const CommandUsage &usage, const QList<QCommandLineOption> &options);

// The help of giphynav itself.
QByteArray programHelpText(const QList<CommandUsage> &commands, const QList<QCommandLineOption> &options);

} // namespace gn
