// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/gif/giffile.h"

namespace gn::test {

// Plays the bytes in every way that must lead to the same; aborts if it
// doesn't.
void fuzzGif(ByteSpan bytes);

} // namespace gn::test
