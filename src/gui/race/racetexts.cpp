// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/race/racetexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace gn::racetexts {

using namespace Qt::StringLiterals;
using Time = PokemonTiming::Time;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(gn::RaceTexts)
};

constexpr Time Second{1'000'000};

double milliseconds(Time time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

double seconds(Time time)
{
    return std::chrono::duration<double>(time).count();
}

QStringList stageTexts(const PokemonOutcome &outcome, Time now)
{
    QStringList texts;
    for (const WaterfallSegment &segment : segmentsOf(outcome, now)) {
        texts.append(Texts::tr("%1 %2", "stage of a request and its duration")
                         .arg(stageName(segment.stage), duration(segment.length())));
    }
    return texts;
}

QString endOf(const PokemonOutcome &outcome)
{
    if (!outcome.pokemon) {
        return outcome.timing.started ? Texts::tr("under way") : Texts::tr("waiting for its turn");
    }
    if (outcome.hasFailed()) {
        return Texts::tr("failed: %1").arg(reason(outcome.pokemon->error()));
    }
    return Texts::tr("%1, %2", "duration and size")
        .arg(duration(outcome.timing.duration()), bytes(outcome.timing.bytes));
}

} // namespace

QString modeTitle(PokemonMode mode)
{
    switch (mode) {
    case PokemonMode::Fresh:
        return Texts::tr("New connections");
    case PokemonMode::Sequential:
        return Texts::tr("One connection");
    case PokemonMode::Parallel:
        return Texts::tr("In parallel");
    }
    return {};
}

QString modeDescription(PokemonMode mode, int maxInFlight)
{
    switch (mode) {
    case PokemonMode::Fresh:
        return Texts::tr("One after the other, and each opens a connection of its own.");
    case PokemonMode::Sequential:
        return Texts::tr("One after the other, all over the same connection.");
    case PokemonMode::Parallel:
        return Texts::tr("Up to %n at the same time.", nullptr, maxInFlight);
    }
    return {};
}

QString stageName(WaterfallStage stage)
{
    switch (stage) {
    case WaterfallStage::Queued:
        return Texts::tr("Queued");
    case WaterfallStage::Connecting:
        return Texts::tr("Connecting");
    case WaterfallStage::Waiting:
        return Texts::tr("Waiting");
    case WaterfallStage::Receiving:
        return Texts::tr("Receiving");
    case WaterfallStage::Parsing:
        return Texts::tr("Parsing");
    }
    return {};
}

QString duration(Time time)
{
    const QLocale locale;
    if (time < Second) {
        const double value = milliseconds(time);
        return Texts::tr("%1 ms", "milliseconds").arg(locale.toString(value, 'f', value < 10 ? 1 : 0));
    }
    const double value = seconds(time);
    return Texts::tr("%1 s", "seconds").arg(locale.toString(value, 'f', value < 10 ? 2 : 1));
}

QString tick(Time time, Time span)
{
    const QLocale locale;
    if (span < Second) {
        return Texts::tr("%1 ms", "milliseconds").arg(locale.toString(milliseconds(time), 'g', 6));
    }
    return Texts::tr("%1 s", "seconds").arg(locale.toString(seconds(time), 'g', 6));
}

QString bytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString requestName(const PokemonOutcome &outcome)
{
    const bool hasName = outcome.pokemon && outcome.pokemon->has_value() && !(*outcome.pokemon)->name.isEmpty();
    if (!hasName) {
        return u'#' + outcome.key;
    }
    QString name = (*outcome.pokemon)->name;
    name[0] = name.at(0).toUpper();
    return u"#%1 %2"_s.arg(outcome.key, name);
}

QString reason(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
        return Texts::tr("PokeAPI can't be reached");
    case Error::Kind::Network:
        return Texts::tr("the connection broke or was refused");
    case Error::Kind::Timeout:
        return Texts::tr("no answer in time");
    case Error::Kind::NotFound:
        return Texts::tr("there is no such Pokémon (404)");
    case Error::Kind::Outage:
        return Texts::tr("PokeAPI is out of order (%1)").arg(error.httpStatus);
    case Error::Kind::HttpStatus:
        return Texts::tr("PokeAPI answered with the status %1").arg(error.httpStatus);
    case Error::Kind::RateLimited:
        return Texts::tr("PokeAPI asks for fewer requests (429)");
    case Error::Kind::Truncated:
        return Texts::tr("the answer broke off");
    case Error::Kind::TooLarge:
        return Texts::tr("the answer is too large");
    case Error::Kind::Redirect:
        return Texts::tr("the request was sent elsewhere, where it is not safe to follow");
    default:
        return Texts::tr("the answer is no Pokémon");
    }
}

QString requestLine(const PokemonOutcome &outcome, Time now)
{
    const QStringList stages = stageTexts(outcome, now);
    const QString line = Texts::tr("%1: %2").arg(requestName(outcome), endOf(outcome));
    return stages.isEmpty() ? line : line + u"  ·  "_s + stages.join(u", "_s);
}

QString requestTip(const PokemonOutcome &outcome, Time now)
{
    return (QStringList{requestName(outcome), endOf(outcome)} + stageTexts(outcome, now)).join(u'\n');
}

QString runLine(const PokemonRun &run)
{
    const PokemonSummary summary = summaryOf(run);
    const QString line = Texts::tr("%n request(s) in %1", nullptr, summary.requests).arg(duration(summary.wall));
    return summary.failed > 0 ? line + u", "_s + Texts::tr("%n failed", nullptr, summary.failed) : line;
}

} // namespace gn::racetexts
