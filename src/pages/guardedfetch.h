// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpmessage.h"
#include "pages/guardedmanager.h"

#include <QObject>

#include <memory>

namespace gn {

class Fetch;
class HostGate;

// A Fetch that goes only where the gate lets it: every host on the way, redirects included, is looked at before
// anything is sent to it. Destroying it cancels.
class GuardedFetch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuardedFetch)

public:
    // Starts at once. network is used by nobody else meanwhile; both must outlive it.
    GuardedFetch(GuardedManager &network, HostGate &gate, FetchRequest request, QObject *parent = nullptr);
    ~GuardedFetch() override;

signals:
    // Exactly once, later. A host that is refused is an Error of the kind Redirect. A receiver may delete this.
    void done(const gn::Result<gn::Response> &response);

private:
    void check(const QString &host);
    void onVerdict(const QString &host, bool isAllowed);
    void onFetched(const Result<Response> &response);

    GuardedManager &m_network;
    HostGate &m_gate;
    FetchRequest m_request;
    Fetch *m_fetch = nullptr; // a child
};

} // namespace gn
