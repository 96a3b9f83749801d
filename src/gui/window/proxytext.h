// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace gn {

// A proxy as a person types it; "host:port" alone means HTTP. Empty text gives an empty (valid) choice.
struct ProxyInput
{
    QUrl url;
    QString problem; // for people; empty: url may be used
};

ProxyInput parseProxy(const QString &text);

} // namespace gn
