// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QString>

namespace gn {

// Whether an address is of this machine or this network and none of the internet's: loopback, RFC 1918, link-local,
// unique local, carrier-grade NAT, and the like; IPv4 written as IPv6 too.
bool isPrivateAddress(const QHostAddress &address);

// The same for the host of a URL where the name alone tells: an address, localhost, a name of the local network.
bool isPrivateHost(const QString &host);

} // namespace gn
