// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace gn::test {

// A folder of the recorded data ("gifs/real"), or "" when it is absent: $GN_REAL_DATA, else ../shared/data seen from
// the repository's root. A test skips without it, saying so.
QString realData(const QString &folder);

} // namespace gn::test
