// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "gifprobe/options.h"
#include "gifprobe/walls.h"

#include <QJsonObject>
#include <QList>

namespace gn::probe {

// What one run of one wall found out: numbers by name, and where it ran.
using Figures = QJsonObject;

// The measured runs are processes of their own, so that neither memory nor processor time of the others counts. This
// program is started again with "run KIND ours|naive OPTIONS…" and prints its figures as one line of JSON.
Result<Figures> runChild(const QString &kind, Rival rival, const BenchOptions &options);

struct RivalRuns
{
    QList<Figures> ours;
    QList<Figures> naive;
};

// Interleaved, so that a slow minute of the machine strikes both.
Result<RivalRuns> runRounds(const QString &kind, const BenchOptions &options);

double medianOf(const QList<Figures> &runs, const QString &name);

// Where the figures come from, and loudly what is wrong with that.
void printSurroundings(const Figures &figures);

// In the child: the same, told.
void noteSurroundings(Figures &figures, QWidget &window);
int printFigures(const Figures &figures); // returns the exit code

} // namespace gn::probe
