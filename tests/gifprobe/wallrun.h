// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gifprobe/options.h"
#include "gifprobe/probeapplication.h"
#include "gifprobe/walls.h"

namespace gn::probe {

// One measured run of a wall that stands still: see runChild(). Returns the exit code.
int runWall(ProbeApplication &application, Rival rival, const BenchOptions &options);

} // namespace gn::probe
