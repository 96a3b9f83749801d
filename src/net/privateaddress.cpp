// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/privateaddress.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

using Network = std::pair<QLatin1StringView, int>;

// IANA's special-purpose registries, as far as they are not reachable from everywhere.
constexpr std::array Networks4 = {
    Network{"0.0.0.0"_L1, 8},
    Network{"10.0.0.0"_L1, 8},
    Network{"100.64.0.0"_L1, 10},
    Network{"127.0.0.0"_L1, 8},
    Network{"169.254.0.0"_L1, 16},
    Network{"172.16.0.0"_L1, 12},
    Network{"192.0.0.0"_L1, 24},
    Network{"192.168.0.0"_L1, 16},
    Network{"198.18.0.0"_L1, 15},
    Network{"224.0.0.0"_L1, 4},
    Network{"240.0.0.0"_L1, 4},
};
constexpr std::array Networks6 = {
    Network{"::"_L1, 128},
    Network{"::1"_L1, 128},
    Network{"fc00::"_L1, 7},
    Network{"fe80::"_L1, 10},
    Network{"fec0::"_L1, 10},
    Network{"ff00::"_L1, 8},
};
// Those that hold an IPv4 address: NAT64 in the last, 6to4 in the second to fifth byte.
constexpr auto Nat64 = "64:ff9b::"_L1;
constexpr auto SixToFour = "2002::"_L1;

template <size_t Size>
bool isIn(const QHostAddress &address, const std::array<Network, Size> &networks)
{
    return std::ranges::any_of(networks, [&address](const Network &network) {
        return address.isInSubnet(QHostAddress(QString(network.first)), network.second);
    });
}

QHostAddress embedded(const Q_IPV6ADDR &bytes, int first)
{
    quint32 value = 0;
    for (int index = first; index < first + 4; ++index) {
        value = (value << 8U) | bytes[index];
    }
    return QHostAddress(value);
}

} // namespace

bool isPrivateAddress(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4); // ::ffff:… too
    if (isV4) {
        return isIn(QHostAddress(v4), Networks4);
    }
    QHostAddress plain(address);
    plain.setScopeId({});
    if (plain.isInSubnet(QHostAddress(QString(Nat64)), 96)) {
        return isIn(embedded(plain.toIPv6Address(), 12), Networks4);
    }
    if (plain.isInSubnet(QHostAddress(QString(SixToFour)), 16)) {
        return isIn(embedded(plain.toIPv6Address(), 2), Networks4);
    }
    return isIn(plain, Networks6);
}

bool isPrivateHost(const QString &host)
{
    QString name = host.toLower();
    while (name.endsWith(u'.')) {
        name.chop(1);
    }
    if (name.startsWith(u'[') && name.endsWith(u']')) {
        name = name.sliced(1, name.size() - 2);
    }
    const QHostAddress address(name);
    if (!address.isNull()) {
        return isPrivateAddress(address);
    }
    const auto isOf = [&name](QLatin1StringView domain) {
        return name == domain || (name.endsWith(domain) && name.at(name.size() - domain.size() - 1) == u'.');
    };
    // RFC 6761, RFC 6762, RFC 8375 and ICANN's name for private use; a name without a dot is one of the network's own.
    return isOf("localhost"_L1) || isOf("local"_L1) || isOf("home.arpa"_L1) || isOf("internal"_L1)
           || !name.contains(u'.');
}

} // namespace gn
