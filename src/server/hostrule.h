// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/requesthead.h"

#include <QHostAddress>
#include <QStringList>

namespace gn {

// Under which names this server may be asked; anything else is a page of somebody else's whose name was made to point
// here (DNS rebinding).
class HostRule final
{
public:
    HostRule() = default;

    // names: server.allowed_hosts, and server.host if it is a name.
    explicit HostRule(const QStringList &names);

    // host: of the Host field, with or without a port. local: the address that the client reached. Loopback names and
    // that address are ours, whatever the port: an SSH tunnel changes it.
    bool isOurs(const QByteArray &host, const QHostAddress &local) const;

private:
    QList<QByteArray> m_names; // lower case, without a dot at the end
};

// A request that changes something, sent by a page of another origin. A client that sends neither Origin nor
// Sec-Fetch-Site is no browser, and passes.
bool isForeignChange(const RequestHead &head);

} // namespace gn
