// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/weburl.h"

#include <QUrl>

namespace gn {

using namespace Qt::StringLiterals;

bool isWebUrl(const QUrl &url)
{
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isWeb && url.isValid() && !url.host().isEmpty();
}

} // namespace gn
