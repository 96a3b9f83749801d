// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/thiscomputer.h"

#include <QHostAddress>
#include <QUrl>

namespace gn {

using namespace Qt::StringLiterals;

bool isOnThisComputer(const QUrl &url)
{
    const QString host = url.host();
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

} // namespace gn
