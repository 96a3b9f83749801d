// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "cli/librarycommand.h"
#include "cli/pokemoncommand.h"
#include "cli/searchcommand.h"

namespace gn {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<SearchCommand>(SearchCommand::Subject::Query));
    commands.push_back(std::make_unique<SearchCommand>(SearchCommand::Subject::Trending));
    commands.push_back(std::make_unique<LibraryCommand>());
    commands.push_back(std::make_unique<PokemonCommand>());
    return commands;
}

} // namespace gn
