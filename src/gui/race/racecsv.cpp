// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/race/racecsv.h"

#include <QStringList>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString field)
{
    if (!field.contains(u'"') && !field.contains(u',') && !field.contains(u'\n') && !field.contains(u'\r')) {
        return field;
    }
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

QString milliseconds(std::optional<PokemonTiming::Time> time)
{
    return time ? QString::number(std::chrono::duration<double, std::milli>(*time).count(), 'f', 3) : QString();
}

QString resultOf(const PokemonOutcome &outcome)
{
    if (!outcome.pokemon) {
        return u"unfinished"_s;
    }
    return outcome.hasFailed() ? kindName(outcome.pokemon->error().kind) : u"ok"_s;
}

QStringList fields(const PokemonRun &run, const PokemonOutcome &outcome)
{
    const bool hasPokemon = outcome.pokemon && outcome.pokemon->has_value();
    const int status = outcome.hasFailed() ? outcome.pokemon->error().httpStatus : 0;
    const PokemonTiming &t = outcome.timing;
    return {modeName(run.mode),
            outcome.key,
            hasPokemon ? (*outcome.pokemon)->name : QString(),
            resultOf(outcome),
            status > 0 ? QString::number(status) : QString(),
            milliseconds(t.started),
            milliseconds(t.connecting),
            milliseconds(t.sent),
            milliseconds(t.answered),
            milliseconds(t.received),
            milliseconds(t.parsed),
            outcome.pokemon ? milliseconds(t.duration()) : QString(),
            QString::number(t.bytes)};
}

} // namespace

QByteArray raceCsv(const QList<RaceRun> &runs)
{
    QByteArray csv = "mode,key,name,result,http_status,started_ms,connecting_ms,sent_ms,answered_ms,received_ms,"
                     "parsed_ms,duration_ms,bytes\r\n";
    for (const RaceRun &race : runs) {
        for (const PokemonOutcome &outcome : race.run.outcomes) {
            QStringList line = fields(race.run, outcome);
            for (QString &field : line) {
                field = quoted(field);
            }
            csv += line.join(u',').toUtf8() + "\r\n";
        }
    }
    return csv;
}

} // namespace gn
