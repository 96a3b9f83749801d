// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/window/errortexts.h"
#include "storage/library/librarytypes.h"

namespace gn {

// What stands where nothing is kept yet: how something gets there.
ErrorText emptyPlaceText(const LibraryScope &scope);

} // namespace gn
