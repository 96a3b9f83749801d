// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

namespace gn {

// What the console says of an error: one line in English that says what can be done. source: ProviderTraits::name of
// who was asked.
QString errorLine(const Error &error, const QString &source);

} // namespace gn
