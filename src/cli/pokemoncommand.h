// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/pokemonoptions.h"
#include "cli/pokemonprogress.h"

#include <memory>

namespace gn {

class PokeApiClient;

// giphynav pokemon: names in the order that was asked, or how long the three modes take.
class PokemonCommand final : public Command
{
public:
    PokemonCommand();
    ~PokemonCommand() override;

    CommandUsage usage() const override;
    QString take(const QCommandLineParser &line) override;
    void start(const Config &config, std::function<void(Exit)> done) override;

private:
    void fetch(PokemonMode mode);
    void onProgress(const PokemonRun &run);
    void onDone(const PokemonRun &run);
    void printNames(const PokemonRun &run);
    void print(const QByteArray &bytes);
    void end();

    PokemonOptions m_options;
    std::function<void(Exit)> m_done;
    std::unique_ptr<PokeApiClient> m_client;
    std::unique_ptr<PendingReply> m_reply; // goes before the client
    PokemonProgressLine m_progress;
    QList<PokemonRun> m_runs;  // that are over
    qsizetype m_namesDone = 0; // of the run under way: printed, or failed
    int m_arrived = 0;         // of the run under way
    bool m_canPrint = true;
};

} // namespace gn
