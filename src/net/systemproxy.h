// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QNetworkProxyFactory>

namespace gn {

// What the system says about proxies, for one QNetworkAccessManager (setUseSystemConfiguration() would be for the whole
// process). An answer is kept for a minute, as asking runs a script where the system has a PAC file; this computer
// itself is never reached through a proxy.
class SystemProxy final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    struct Answer
    {
        QList<QNetworkProxy> proxies;
        QDeadlineTimer goodUntil;
    };

    QHash<QString, Answer> m_answers;
};

} // namespace gn
