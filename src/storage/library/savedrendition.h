// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"

namespace gn {

// The item as its saved file shows it: the file is its only rendition (the first, if it is a video, which a wall can't
// show), with what is known of it from the rendition that it was. Looks at the disk; unchanged if the file is gone.
Gif shownFromFile(Gif gif, const QString &file);

} // namespace gn
