// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/pokemonreport.h"

#include "core/jsontext.h"
#include "providers/pokemonjson.h"

#include <QLocale>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

double seconds(PokemonTiming::Time time)
{
    return std::chrono::duration<double>(time).count();
}

QByteArray decimals(double number, int places)
{
    return QByteArray::number(number, 'f', places);
}

QString slowestKey(const PokemonRun &run, const PokemonSummary &summary)
{
    return summary.slowest < 0 ? QString() : run.outcomes.at(summary.slowest).key;
}

double slowestSeconds(const PokemonRun &run, const PokemonSummary &summary)
{
    return summary.slowest < 0 ? 0 : seconds(run.outcomes.at(summary.slowest).timing.duration());
}

// How often this run fits into the slowest one.
double ratio(const PokemonRun &run, const QList<PokemonRun> &runs)
{
    const auto slowest = std::ranges::max_element(runs, {}, &PokemonRun::wall);
    return run.wall.count() > 0 ? seconds(slowest->wall) / seconds(run.wall) : 1;
}

QByteArray modeJson(const PokemonRun &run, const QList<PokemonRun> &runs)
{
    const PokemonSummary summary = summaryOf(run);
    return "{\"mode\": " + jsonString(modeName(run.mode)) + ", \"seconds\": " + decimals(seconds(run.wall), 3)
           + ", \"requests\": " + QByteArray::number(summary.requests) + ", \"failed\": "
           + QByteArray::number(summary.failed) + ", \"requests_per_second\": " + decimals(summary.requestsPerSecond, 1)
           + ", \"bytes\": " + QByteArray::number(summary.bytes)
           + ", \"slowest\": " + jsonString(slowestKey(run, summary)) + ", \"slowest_seconds\": "
           + decimals(slowestSeconds(run, summary), 3) + ", \"times_faster\": " + decimals(ratio(run, runs), 2) + '}';
}

QStringList tableRow(const PokemonRun &run, const QList<PokemonRun> &runs)
{
    const PokemonSummary summary = summaryOf(run);
    return {modeName(run.mode),
            QString::number(seconds(run.wall), 'f', 3),
            QString::number(summary.requests),
            QString::number(summary.failed),
            QString::number(summary.requestsPerSecond, 'f', 1),
            QLocale::c().toString(summary.bytes),
            u"%1 (%2 s)"_s.arg(slowestKey(run, summary)).arg(slowestSeconds(run, summary), 0, 'f', 3),
            QString::number(ratio(run, runs), 'f', 2)};
}

// The words of those kinds that a request to this service ends with.
QString wordsOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
        return u"PokeAPI can't be reached: check the network"_s;
    case Error::Kind::Network:
        return u"the connection to PokeAPI failed: try again, or check network.proxy in config.yml (%1)"_s.arg(
            error.detail);
    case Error::Kind::Timeout:
        return u"PokeAPI did not answer in time: try again, or raise pokeapi.request_timeout in config.yml"_s;
    case Error::Kind::NotFound:
        return u"PokeAPI has no such Pokémon"_s;
    case Error::Kind::Outage:
        return u"PokeAPI is out of order: try again later (HTTP %1)"_s.arg(error.httpStatus);
    case Error::Kind::HttpStatus:
        return u"PokeAPI answered with an unexpected status: check pokeapi.api_url in config.yml (HTTP %1)"_s.arg(
            error.httpStatus);
    case Error::Kind::Truncated:
        return u"the answer of PokeAPI broke off: try again"_s;
    case Error::Kind::InvalidData:
        return u"the answer of PokeAPI can't be understood: check pokeapi.api_url in config.yml (%1)"_s.arg(
            error.detail);
    default:
        return error.detail.isEmpty() ? kindName(error.kind) : error.detail;
    }
}

// "3, 7", and of many only the first.
QString shortList(const QStringList &keys)
{
    constexpr qsizetype Most = 5;
    if (keys.size() <= Most) {
        return keys.join(u", "_s);
    }
    return u"%1 and %2 more"_s.arg(keys.first(Most).join(u", "_s)).arg(keys.size() - Most);
}

} // namespace

QByteArray toJson(const PokemonRun &run)
{
    return "{\"pokemon\": " + jsonArray(run.outcomes, outcomeJson) + ", \"seconds\": " + decimals(seconds(run.wall), 3)
           + '}';
}

QByteArray comparisonJson(const QList<PokemonRun> &runs)
{
    return "{\"modes\": " + jsonArray(runs, [&runs](const PokemonRun &run) { return modeJson(run, runs); }) + '}';
}

QByteArray comparisonTable(const QList<PokemonRun> &runs)
{
    QList<QStringList> rows{{u"mode"_s,
                             u"seconds"_s,
                             u"requests"_s,
                             u"failed"_s,
                             u"requests/s"_s,
                             u"bytes"_s,
                             u"slowest"_s,
                             u"times faster"_s}};
    for (const PokemonRun &run : runs) {
        rows.append(tableRow(run, runs));
    }
    QString text;
    for (const QStringList &row : std::as_const(rows)) {
        QStringList cells;
        for (qsizetype column = 0; column < row.size(); ++column) {
            qsizetype width = 0;
            for (const QStringList &other : std::as_const(rows)) {
                width = std::max(width, other.at(column).size());
            }
            const QString &cell = row.at(column);
            cells.append(column == 0 ? cell.leftJustified(width) : cell.rightJustified(width));
        }
        text += cells.join(u"  "_s) + u'\n';
    }
    return text.toUtf8();
}

QStringList failureLines(const PokemonRun &run)
{
    QStringList reasons; // in the order of their first Pokémon
    QHash<QString, QStringList> keys;
    for (const PokemonOutcome &outcome : run.outcomes) {
        if (outcome.hasFailed()) {
            const QString words = wordsOf(outcome.pokemon->error());
            if (!keys.contains(words)) {
                reasons.append(words);
            }
            keys[words].append(outcome.key);
        }
    }
    QStringList lines;
    for (const QString &reason : std::as_const(reasons)) {
        lines.append(u"%1: %2"_s.arg(shortList(keys.value(reason)), reason));
    }
    return lines;
}

} // namespace gn
