// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace gn::probe {

// gifprobe frames FILE: one line a frame. Returns the exit code.
int runFrames(const QStringList &arguments);

} // namespace gn::probe
