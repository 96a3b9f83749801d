// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/guardedfetch.h"

#include "net/fetch.h"
#include "pages/hostgate.h"

namespace gn {

using namespace Qt::StringLiterals;

GuardedFetch::GuardedFetch(GuardedManager &network, HostGate &gate, FetchRequest request, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_gate(gate)
    , m_request(std::move(request))
{
    m_request.limits.mayLeadInside = true; // the gate is asked
    check(m_request.url.host());
}

GuardedFetch::~GuardedFetch() = default;

void GuardedFetch::check(const QString &host)
{
    m_gate.check(host, this, [this, host](bool isAllowed) { onVerdict(host, isAllowed); });
}

void GuardedFetch::onVerdict(const QString &host, bool isAllowed)
{
    if (!isAllowed) {
        emit done(
            Unexpected(Error{.kind = Error::Kind::Redirect,
                             .detail = u"%1: leads to the private host %2"_s.arg(loggable(m_request.url), host)}));
        return;
    }
    m_network.allow(host);
    m_network.takeBlockedUrl();
    delete m_fetch;
    m_fetch = new Fetch(m_network, m_request, this);
    connect(m_fetch, &Fetch::done, this, &GuardedFetch::onFetched);
}

// From the beginning, for a redirect may depend on what was asked; there are no more hosts than redirects.
void GuardedFetch::onFetched(const Result<Response> &response)
{
    const QUrl blocked = m_network.takeBlockedUrl();
    if (!response.has_value() && !blocked.isEmpty()) {
        check(blocked.host());
        return;
    }
    emit done(response); // last statement: a receiver may delete this
}

} // namespace gn
