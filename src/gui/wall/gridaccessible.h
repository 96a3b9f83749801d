// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace gn {

// Makes the wall known to screen readers as a list with one item a tile. To be called once, before the first widget is
// made: Qt 6.4's own interface of a scroll area crashes when told about a child that it does not have.
void installAccessibility();

} // namespace gn
