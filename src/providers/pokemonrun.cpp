// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/pokemonrun.h"

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

QString modeName(PokemonMode mode)
{
    switch (mode) {
    case PokemonMode::Parallel:
        return u"parallel"_s;
    case PokemonMode::Sequential:
        return u"sequential"_s;
    case PokemonMode::Fresh:
        return u"fresh"_s;
    }
    return {};
}

QStringList pokemonKeys(int first, int count)
{
    QStringList keys;
    keys.reserve(count);
    for (int i = 0; i < count; ++i) {
        keys.append(QString::number(qint64(first) + i));
    }
    return keys;
}

PokemonTiming::Time PokemonTiming::duration() const
{
    const std::optional<Time> end = parsed ? parsed : received;
    return started && end ? std::max(Time(0), *end - *started) : Time(0);
}

PokemonSummary summaryOf(const PokemonRun &run)
{
    PokemonSummary summary{.wall = run.wall};
    for (qsizetype i = 0; i < run.outcomes.size(); ++i) {
        const PokemonOutcome &outcome = run.outcomes.at(i);
        summary.failed += outcome.hasFailed() ? 1 : 0;
        if (!outcome.pokemon || !outcome.timing.started) {
            continue;
        }
        ++summary.requests;
        summary.bytes += outcome.timing.bytes;
        const auto duration = outcome.timing.duration();
        if (summary.slowest < 0 || duration > run.outcomes.at(summary.slowest).timing.duration()) {
            summary.slowest = static_cast<int>(i);
        }
    }
    const double seconds = std::chrono::duration<double>(run.wall).count();
    summary.requestsPerSecond = seconds > 0 ? summary.requests / seconds : 0;
    return summary;
}

} // namespace gn
