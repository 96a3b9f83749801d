// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pokedex/evolutionlayout.h"

#include <algorithm>

namespace gn {

namespace {

constexpr int MostInColumn = 3; // more are set side by side

bool isFan(const EvolutionLine &line)
{
    return line.stages.size() > MostInColumn + 1
           && std::all_of(
               line.stages.cbegin(), line.stages.cend(), [](const EvolutionStage &stage) { return stage.depth <= 1; });
}

QList<QPoint> fan(qsizetype count, int columns)
{
    const int perRow = std::max(1, columns - 1);
    QList<QPoint> places{{0, 0}};
    for (int i = 0; i < static_cast<int>(count) - 1; ++i) {
        places.append({1 + i % perRow, 2 * (i / perRow)});
    }
    places.first().setY(places.constLast().y() / 2);
    return places;
}

} // namespace

QList<QPoint> evolutionPlaces(const EvolutionLine &line, int columns)
{
    const qsizetype count = line.stages.size();
    if (isFan(line)) {
        return fan(count, columns);
    }

    struct Span
    {
        int first = -1; // half rows of the children
        int last = -1;
    };

    QList<Span> spans(count);
    QList<bool> hasChildren(count, false);
    for (const EvolutionStage &stage : line.stages) {
        if (stage.parent >= 0) {
            hasChildren[stage.parent] = true;
        }
    }
    QList<QPoint> places(count);
    int nextRow = 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (!hasChildren.at(i)) {
            places[i] = QPoint(line.stages.at(i).depth, nextRow);
            nextRow += 2;
        }
    }
    for (qsizetype i = count - 1; i >= 0; --i) { // children come after their parents
        const EvolutionStage &stage = line.stages.at(i);
        if (hasChildren.at(i)) {
            places[i] = QPoint(stage.depth, (spans.at(i).first + spans.at(i).last) / 2);
        }
        if (stage.parent >= 0) {
            Span &span = spans[stage.parent];
            span.first = places.at(i).y();
            span.last = span.last < 0 ? places.at(i).y() : span.last;
        }
    }
    return places;
}

} // namespace gn
