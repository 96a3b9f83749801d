// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkAccessManager>
#include <QSet>
#include <QUrl>

namespace gn {

// Sends requests only to hosts that were allowed. A request to another one, as after a redirect, fails without anything
// being sent, and blockedUrl() tells where it would have gone.
class GuardedManager final : public QNetworkAccessManager
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuardedManager)

public:
    explicit GuardedManager(QObject *parent = nullptr);

    void allow(const QString &host) { m_hosts.insert(host); }

    bool isAllowed(const QString &host) const { return m_hosts.contains(host); }

    // Of the last request that was not sent; empty if all were. Asking forgets it.
    QUrl takeBlockedUrl();

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *data) override;

private:
    QSet<QString> m_hosts;
    QUrl m_blocked;
};

} // namespace gn
