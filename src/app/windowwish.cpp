// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowwish.h"

#include "core/weburl.h"

namespace gn {

bool isPictureAddress(const QUrl &url)
{
    return url.isLocalFile() || isWebUrl(url);
}

WindowWish wishToOpen(const QStringList &addresses)
{
    WindowWish wish;
    for (const QString &address : addresses) {
        const QUrl url(address, QUrl::StrictMode);
        if (isPictureAddress(url)) {
            wish.pictures.append(url);
        } else if (wish.query.isNull()) { // a link of the program's own: it shows one at a time
            wish.query = address;
        }
    }
    return wish;
}

} // namespace gn
