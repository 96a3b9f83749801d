// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/hostgate.h"

#include "net/privateaddress.h"

#include <QHostInfo>
#include <QPointer>

#include <algorithm>

namespace gn {

HostGate::HostGate(HostQuestion question, QObject *parent)
    : QObject(parent)
    , m_question(std::move(question))
{
}

void HostGate::check(const QString &host, QObject *context, const Verdict &verdict)
{
    auto *listener = new QObject(context); // ends the connection after the one answer
    connect(this, &HostGate::settled, listener, [host, listener, verdict](const QString &settled, bool isAllowed) {
        if (settled == host) {
            listener->disconnect();
            listener->deleteLater();
            verdict(isAllowed); // last: it may destroy everything
        }
    });
    if (m_verdicts.contains(host) || host.isEmpty()) {
        QMetaObject::invokeMethod(
            listener,
            [host, listener, verdict, isAllowed = m_verdicts.value(host)] {
                listener->deleteLater();
                verdict(isAllowed);
            },
            Qt::QueuedConnection);
        disconnect(this, nullptr, listener, nullptr);
        return;
    }
    if (m_underWay.contains(host)) {
        return;
    }
    m_underWay.insert(host);
    if (isPrivateHost(host)) {
        QMetaObject::invokeMethod(
            this, [this, host] { ask(host); }, Qt::QueuedConnection);
        return;
    }
    QHostInfo::lookupHost(host, this, [this, host](const QHostInfo &info) { onLookedUp(host, info); });
}

// A name that can't be looked up here may still be known to a proxy.
void HostGate::onLookedUp(const QString &host, const QHostInfo &info)
{
    const QList<QHostAddress> addresses = info.addresses();
    if (std::ranges::any_of(addresses, isPrivateAddress)) {
        ask(host);
    } else {
        settle(host, true);
    }
}

void HostGate::ask(const QString &host)
{
    if (m_isPrivateAllowed || !m_question) {
        settle(host, m_isPrivateAllowed);
        return;
    }
    m_question(host, [guard = QPointer<HostGate>(this), host](bool isAllowed) {
        if (guard != nullptr) {
            guard->settle(host, isAllowed);
        }
    });
}

void HostGate::settle(const QString &host, bool isAllowed)
{
    m_verdicts.insert(host, isAllowed);
    m_underWay.remove(host);
    emit settled(host, isAllowed);
}

} // namespace gn
