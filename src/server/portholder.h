// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace gn {

// The program that listens on a TCP port of this machine: "nginx (process 4711)". Empty where that can't be known: on
// systems without /proc, and for programs of other users.
QString portHolder(quint16 port);

} // namespace gn
