// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <memory>
#include <vector>

namespace gn {

// giphynav: finds the command among those it was given, and runs it.
class Program final
{
    Q_DISABLE_COPY_MOVE(Program)

public:
    explicit Program(std::vector<std::unique_ptr<Command>> commands);
    ~Program();

    // Before QCoreApplication exists: what Qt would otherwise write to stderr.
    static void prepareProcess();

    // arguments with the program's name first. Runs the event loop if the command needs it; returns the exit code.
    int run(const QStringList &arguments);

private:
    Command *find(const QString &name) const;
    QByteArray help() const;

    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace gn
