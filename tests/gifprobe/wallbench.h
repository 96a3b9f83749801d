// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace gn::probe {

// gifprobe bench wall and bench scroll: they start the measured runs and print the tables. Both return the exit code.
int runWallBench(const QStringList &arguments);
int runScrollBench(const QStringList &arguments);

} // namespace gn::probe
