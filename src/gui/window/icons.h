// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QPalette>

namespace gn {

// resources/icons/NAME.svg in the palette's text colour of the moment it is painted, so that a change between light
// and dark needs no new icons. role: the palette's colour to use.
QIcon themedIcon(const QString &name, QPalette::ColorRole role = QPalette::ButtonText);

// The program's own, in its colours.
QIcon programIcon();

} // namespace gn
