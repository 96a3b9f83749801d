// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QString>

namespace gn {

// Why a tile shows no picture, for its tooltip and for screen readers: one short sentence.
QString tileFailureText(const Error &error);

} // namespace gn
