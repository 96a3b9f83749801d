// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/race/waterfall.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace gn {

using Time = PokemonTiming::Time;

namespace {

// The factor × 10ⁿ, of these factors, that is at least value.
double roundedUp(double value, std::initializer_list<double> factors)
{
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : factors) {
        if (factor * power >= value * (1 - 1e-9)) {
            return factor * power;
        }
    }
    return 10 * power;
}

Time roundedTime(double microseconds)
{
    return Time(static_cast<Time::rep>(std::llround(microseconds)));
}

} // namespace

QList<WaterfallSegment> segmentsOf(const PokemonOutcome &outcome, Time now)
{
    if (outcome.isFromCache) {
        return {};
    }
    const PokemonTiming &timing = outcome.timing;
    const std::array begins = {std::optional(Time(0)), timing.started, timing.sent, timing.answered, timing.received};
    QList<WaterfallSegment> segments;
    for (size_t i = 0; i < begins.size(); ++i) {
        if (begins.at(i)) {
            const Time begin = segments.isEmpty() ? Time(0) : std::max(*begins.at(i), segments.constLast().begin);
            if (!segments.isEmpty()) {
                segments.last().end = begin;
            }
            segments.append({.stage = AllWaterfallStages.at(i), .begin = begin, .end = begin});
        }
    }
    WaterfallSegment &last = segments.last();
    if (!outcome.pokemon) {
        last.end = std::max(now, last.begin);
    } else if (timing.parsed) {
        last.end = std::max(*timing.parsed, last.begin);
    }
    segments.removeIf([](const WaterfallSegment &segment) { return segment.length() <= Time(0); });
    return segments;
}

Time roundSpan(Time span)
{
    constexpr double Least = 1'000; // 1 ms
    return roundedTime(roundedUp(std::max(Least, static_cast<double>(span.count())),
                                 {1, 1.2, 1.5, 1.8, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9, 10}));
}

QList<Time> niceTicks(Time span, int most)
{
    const double wanted = static_cast<double>(std::max<Time::rep>(1, span.count())) / std::max(1, most);
    const Time step = std::max(Time(1), roundedTime(roundedUp(wanted, {1, 2, 5, 10})));
    QList<Time> ticks;
    for (Time tick{0}; tick <= span; tick += step) {
        ticks.append(tick);
    }
    return ticks;
}

double WaterfallLayout::x(Time time) const
{
    const double share = static_cast<double>(time.count()) / static_cast<double>(std::max<Time::rep>(1, span.count()));
    return isMirrored ? plot.right() - share * plot.width() : plot.left() + share * plot.width();
}

QRectF WaterfallLayout::rowRect(int row) const
{
    return {plot.left(), plot.top() + row * rowHeight(), plot.width(), rowHeight()};
}

QRectF WaterfallLayout::barRect(int row, Time begin, Time end) const
{
    const QRectF rect = rowRect(row);
    const double gap = std::clamp(rect.height() / 5, 0.5, 3.0);
    const double from = x(begin);
    const double to = x(end);
    return {std::min(from, to), rect.top() + gap / 2, std::abs(to - from), rect.height() - gap};
}

int WaterfallLayout::rowAt(double y) const
{
    const double height = rowHeight();
    if (height <= 0 || y < plot.top() || y >= plot.bottom()) {
        return -1;
    }
    return std::min(rows - 1, static_cast<int>((y - plot.top()) / height));
}

int WaterfallLayout::labelStep(double lineHeight) const
{
    const double height = rowHeight();
    if (height <= 0 || lineHeight <= height) {
        return 1;
    }
    return static_cast<int>(std::llround(roundedUp(lineHeight / height, {1, 2, 5, 10})));
}

} // namespace gn
