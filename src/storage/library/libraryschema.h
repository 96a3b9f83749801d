// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace gn {

// The tables of library.sqlite. PRAGMA user_version says how many of the steps a file has seen. A step that was
// released is never changed; a change is a new step.
QList<QStringList> librarySchema();

// PRAGMA application_id: "GNav". Tells our files from other programs'.
constexpr int LibraryApplicationId = 0x474e6176;

} // namespace gn
