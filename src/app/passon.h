// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "app/instanceaddress.h"
#include "app/instancemessage.h"

#include <chrono>
#include <optional>

namespace gn {

class SingleInstance;

// Blocks: for a process that has nothing else to do. An Error of the kind Offline: nobody listens there. Timeout: who
// listens does not answer; firstAnswer is how long that may take. The final answer to Pick may take for ever.
Result<InstanceAnswer>
askInstance(const InstanceAddress &address, const InstanceMessage &message, std::chrono::milliseconds firstAnswer);

// What the program that runs already is asked for by this command line.
InstanceMessage messageFor(const CommandLine &commandLine);

// Has the program that runs already do it, and gives this process' exit code; nothing when there is none, or it does
// not answer.
std::optional<int> passOn(const CommandLine &commandLine);

// The same before there is a QApplication, which takes the longest of a start: a process that only passes something on
// opens no connection to the screen. Nothing too for what is for QApplication to read or to refuse.
std::optional<int> passOn(int argc, char **argv);

// Makes this process the one that others ask; if another one was quicker, that does it, as above.
std::optional<int> passOnOrClaim(const CommandLine &commandLine, SingleInstance &instance);

} // namespace gn
