// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace gn {

// What giphy-navigator was started with.
struct CommandLine
{
    enum class Start {
        Window,
        Picker, // --pick
        Service // --service: no window until somebody asks for one over D-Bus
    };

    QString configFile;     // --config
    QString screenshotFile; // --screenshot; empty: none
    QString query;          // all other words, joined by blanks; or a giphy-navigator: link
    QList<QUrl> pictures;   // to be opened in the preview: files as absolute file: URLs, or addresses on the web
    QString page;           // --page: one of PageNames; empty: the wall
    QString message;        // --help, --version: to be printed, then the program ends
    Start start = Start::Window;
    bool printsChoice = false;  // --print
    bool isNewInstance = false; // --new-instance

    // Whether a program that runs already is to do it.
    bool joinsOthers() const { return !isNewInstance && screenshotFile.isEmpty(); }

    bool operator==(const CommandLine &) const = default;
};

// arguments with the program's name first. What an argument is depends on which files there are: an existing one is a
// file, as is what can be nothing else by its look. Wrong usage is an Error of the kind InvalidQuery with the text to
// print.
Result<CommandLine> parseCommandLine(const QStringList &arguments);

} // namespace gn
