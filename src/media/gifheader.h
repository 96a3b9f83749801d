// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/mediaformat.h"

namespace gn {

// readHeader() for bytes that begin like a GIF. Counts what the limits are about and stops at the first excess, so a
// file costs at most one walk over its blocks.
Result<MediaHeader> readGifHeader(QByteArrayView bytes, const MediaLimits &limits);

} // namespace gn
