// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace gn {

// How many connections there may be of those wanted: the process's limit of file descriptors is raised as far as it
// may be, and some are left for what else the program opens.
int connectionsFor(int wanted);

// Whether a file could be opened now.
bool hasFreeDescriptor();

} // namespace gn
