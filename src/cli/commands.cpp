// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "cli/configcommand.h"
#include "cli/downloadcommand.h"
#include "cli/fetchcommand.h"
#include "cli/librarycommand.h"
#include "cli/pokemoncommand.h"
#include "cli/pollscommand.h"
#include "cli/searchcommand.h"
#include "cli/servecommand.h"
#include "server/polls/pollmodule.h"

namespace gn {

namespace {

std::vector<std::unique_ptr<ServerModule>> serverModules(const Config &config)
{
    std::vector<std::unique_ptr<ServerModule>> modules;
    const PollRoutes::Settings settings{.votesPerMinute = config.pollVotesPerMinute};
    modules.push_back(std::make_unique<PollModule>(config.databaseUrl, settings));
    return modules;
}

} // namespace

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<SearchCommand>(SearchCommand::Subject::Query));
    commands.push_back(std::make_unique<SearchCommand>(SearchCommand::Subject::Trending));
    commands.push_back(std::make_unique<LibraryCommand>());
    commands.push_back(std::make_unique<PokemonCommand>());
    commands.push_back(std::make_unique<FetchCommand>());
    commands.push_back(std::make_unique<DownloadCommand>());
    commands.push_back(std::make_unique<ServeCommand>(serverModules));
    commands.push_back(std::make_unique<ConfigCommand>());
    commands.push_back(std::make_unique<PollsCommand>());
    return commands;
}

} // namespace gn
