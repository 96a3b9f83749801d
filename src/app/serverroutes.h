// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/server/servertypes.h"

namespace gn {

// What the local server answers to, with examples that can be asked for, in the user's language.
QList<ServerRoute> serverRoutes();

} // namespace gn
