// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/resourcefile.h"

#include <QFile>
#include <QFileInfo>

namespace gn {

using namespace Qt::StringLiterals;

Result<Response> readResource(const QUrl &url, qint64 maxBytes)
{
    QFile file(u':' + url.path());
    const bool isFile = url.path().startsWith(u'/') && QFileInfo(file).isFile(); // QFile would open a folder too
    if (!isFile || !file.open(QIODevice::ReadOnly)) {
        return Unexpected(Error{Error::Kind::NotFound, 0, u"there is no "_s + loggable(url)});
    }
    if (file.size() > maxBytes) {
        return Unexpected(Error{Error::Kind::TooLarge, 0, loggable(url)});
    }
    Response response;
    response.status = 200;
    response.url = url;
    response.body = file.readAll();
    response.isProvenWhole = true;
    return response;
}

} // namespace gn
