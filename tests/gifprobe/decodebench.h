// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace gn::probe {

// gifprobe bench decode: our decoder against QImageReader, one thread, in this process. Returns the exit code.
int runDecodeBench(const QStringList &arguments);

} // namespace gn::probe
