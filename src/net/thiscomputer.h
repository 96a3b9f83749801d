// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QUrl;

namespace gn {

// Whether the address names this computer itself, by "localhost" or a loopback address. Asks no name server.
bool isOnThisComputer(const QUrl &url);

} // namespace gn
