// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace gn {

// What an option of the console holds. One to nine digits only: QString::toInt() also takes blanks and signs.
std::optional<int> wholeNumber(const QString &text);

} // namespace gn
