// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace gn::probe {

// Seconds of processor that the process has used so far: user and system, all threads. (On Windows std::clock() is the
// wall's time, so figures from there say nothing.)
double cpuSeconds();

// What the process holds of the machine's memory now; 0 where there is no /proc.
qint64 residentBytes();

// The smallest value that at least this share (0 … 1) of the values don't exceed; 0 when there are none.
double percentile(std::vector<double> values, double share);
double median(std::vector<double> values);

// ours / rival; 0 when the rival's figure is.
double ratioOf(double ours, double rival);

// Prints "ratio NAME X.XX".
void printRatio(const char *name, double ours, double rival);

} // namespace gn::probe
