// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/managerpool.h"

namespace gn {

// Has a manager reach the network as chosen, from its next request on.
void setUpProxy(QNetworkAccessManager &manager, const ProxyChoice &proxy);

} // namespace gn
