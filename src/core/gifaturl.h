// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"

namespace gn {

// The item of a picture that no provider knows, named by its URL alone: the same picture is the same favourite, however
// it came here. Without renditions.
Gif gifAtUrl(const QUrl &url);

} // namespace gn
