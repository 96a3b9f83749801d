// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/pokemoncommand.h"

#include "cli/console.h"
#include "cli/pokemonreport.h"
#include "providers/pokeapiclient.h"
#include "storage/paths.h"

#include <algorithm>
#include <array>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Comparison = {PokemonMode::Fresh, PokemonMode::Sequential, PokemonMode::Parallel};

} // namespace

PokemonCommand::PokemonCommand() = default;

PokemonCommand::~PokemonCommand() = default;

CommandUsage PokemonCommand::usage() const
{
    return {.name = u"pokemon"_s,
            .arguments = u"[ID|NAME]"_s,
            .summary = u"Print the names of Pokémon, many fetched at a time, and how long that takes."_s,
            .options = pokemonOptionList()};
}

QString PokemonCommand::take(const QCommandLineParser &line)
{
    const Result<PokemonOptions> options = readPokemonOptions(line);
    m_options = options.value_or(PokemonOptions());
    return options.has_value() ? QString() : options.error().detail;
}

void PokemonCommand::start(const Config &config, std::function<void(Exit)> done)
{
    m_done = std::move(done);
    m_client = std::make_unique<PokeApiClient>(
        PokeApiSettings{.apiUrl = config.pokeapi.apiUrl,
                        .maxInFlight = m_options.jobs.value_or(config.pokeapi.maxInFlight),
                        .requestTimeout = std::chrono::seconds(config.pokeapi.requestTimeout),
                        .proxy = {.url = config.proxy},
                        .cacheFolder = paths::cacheFolder()});
    fetch(m_options.isComparing ? Comparison.front() : m_options.mode.value_or(PokemonMode::Parallel));
}

void PokemonCommand::fetch(PokemonMode mode)
{
    const bool isMeasuring = m_options.isComparing || m_options.mode.has_value();
    m_namesDone = 0;
    m_arrived = 0;
    m_reply = m_client->get(
        {.keys = m_options.keys,
         .mode = mode,
         .cache = isMeasuring ? PokemonCacheUse::Never : PokemonCacheUse::ForADay},
        [this](const PokemonRun &run, int /*index*/) { onProgress(run); },
        [this](const PokemonRun &run) { onDone(run); });
}

void PokemonCommand::onProgress(const PokemonRun &run)
{
    ++m_arrived;
    if (!m_options.isComparing && !m_options.asJson) {
        printNames(run);
    }
    const QString mode = m_options.isComparing ? modeName(run.mode) + u' ' : QString();
    m_progress.show(mode + u"%1/%2"_s.arg(m_arrived).arg(run.outcomes.size()));
}

// As far as their order allows.
void PokemonCommand::printNames(const PokemonRun &run)
{
    QByteArray lines;
    while (m_namesDone < run.outcomes.size() && run.outcomes.at(m_namesDone).pokemon) {
        const Result<Pokemon> &pokemon = *run.outcomes.at(m_namesDone++).pokemon;
        lines += pokemon ? pokemon->name.toUtf8() + '\n' : QByteArray();
    }
    if (!lines.isEmpty()) {
        print(lines);
    }
}

void PokemonCommand::onDone(const PokemonRun &run)
{
    m_progress.erase();
    m_runs.append(run);
    const QString mode = m_options.isComparing ? modeName(run.mode) + u": "_s : QString();
    const QStringList failures = failureLines(run);
    for (const QString &line : failures) {
        printError(mode + line);
    }
    if (m_options.isComparing && m_runs.size() < qsizetype(Comparison.size())) {
        fetch(Comparison.at(static_cast<size_t>(m_runs.size())));
        return;
    }
    end();
}

void PokemonCommand::print(const QByteArray &bytes)
{
    m_progress.erase();
    if (m_canPrint && !printOut(bytes)) {
        m_canPrint = false; // said once, at the end
    }
}

void PokemonCommand::end()
{
    if (m_options.isComparing) {
        print(m_options.asJson ? comparisonJson(m_runs) + '\n' : comparisonTable(m_runs));
    } else if (m_options.asJson) {
        print(toJson(m_runs.constFirst()) + '\n');
    }
    if (!m_canPrint) {
        printError(u"the output can't be written: check where it goes to"_s);
    }
    PokemonTiming::Time wall{0};
    bool hasFailed = !m_canPrint;
    for (const PokemonRun &run : std::as_const(m_runs)) {
        wall += run.wall;
        hasFailed |= summaryOf(run).failed > 0;
    }
    printSeconds(std::chrono::duration<double>(wall).count());
    m_done(hasFailed ? Exit::Failure : Exit::Success);
}

} // namespace gn
