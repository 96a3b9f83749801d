// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/config.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <functional>
#include <memory>
#include <vector>

namespace gn {

// What giphynav ends with; scripts rely on the numbers.
enum class Exit {
    Success = 0,
    Failure = 1,       // it was asked well and could not be done
    WrongUsage = 2,    // the command line is wrong
    Interrupted = 130, // by SIGINT or SIGTERM; the number that shells give the first
};

// How a command is called, for its parser and its help.
struct CommandUsage
{
    QString name;      // "search"
    QString arguments; // "QUERY"; may be empty
    QString summary;   // one line
    QList<QCommandLineOption> options;
};

// A sub-command of giphynav. Destroying it ends what it does.
class Command
{
public:
    Command() = default;
    virtual ~Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;
    Command(Command &&) = delete;
    Command &operator=(Command &&) = delete;

    virtual CommandUsage usage() const = 0;

    // What is wrong with what was typed; empty when all is well.
    virtual QString take(const QCommandLineParser &line) = 0;

    // Does what take() understood. done is called once; the output was written before.
    virtual void start(const Config &config, std::function<void(Exit)> done) = 0;

    // SIGINT or SIGTERM came. False: the program ends at once. True: the command ends what runs, and calls done soon.
    virtual bool endSoon() { return false; }
};

// All of giphynav's commands, in the order of its help.
std::vector<std::unique_ptr<Command>> allCommands();

} // namespace gn
