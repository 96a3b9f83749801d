// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace gn::probe {

// Both run the event loop; a benchmark may wait where the program must not.
void runFor(int ms);

// False: it took longer than a minute.
bool runUntil(const std::function<bool()> &condition);

// Shows a small empty window and waits for it, so that what any window costs (fonts, style, the connection to the
// screen) is there before anything is measured.
void warmUpWindowSystem();

} // namespace gn::probe
