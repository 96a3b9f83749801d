// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gifprobe/gifset.h"

namespace gn::probe {

struct DecodedAmount
{
    qint64 pixels = 0; // of the canvases
    int frames = 0;
};

// Decodes and composites every frame of a GIF. Never inlined, so that callgrind can be told to count in here only:
// --toggle-collect='*decodeOnce*'
DecodedAmount decodeOnce(const QByteArray &bytes);

// gifprobe decode DIR: prints "pixels N frames M". Returns the exit code.
int runDecode(const QStringList &arguments);

} // namespace gn::probe
