// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/downloadtypes.h"

namespace gn {

// One line in English: why a file or a page did not come and what can be done. errorLine() speaks of picture sources.
QString downloadErrorText(const DownloadFailure &failure);

// "1.5 MB": of 1000.
QString sizeText(double bytes);

} // namespace gn
