// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/localfile.h"

#include <QFile>
#include <QFileInfo>

namespace gn {

using namespace Qt::StringLiterals;

bool isLocal(const QUrl &url)
{
    return url.scheme() == "qrc"_L1 || url.isLocalFile();
}

Result<Response> readLocalFile(const QUrl &url, qint64 maxBytes)
{
    const QString path = url.isLocalFile() ? url.toLocalFile() : QString(u':' + url.path());
    QFile file(path);
    // QFile would open a folder too, and a pipe, which never ends.
    const bool isFile = url.path().startsWith(u'/') && QFileInfo(path).isFile();
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
    if (response.body.size() != file.size()) {
        return Unexpected(Error{Error::Kind::Truncated, 0, u"could not read all of "_s + loggable(url)});
    }
    response.isProvenWhole = true;
    return response;
}

} // namespace gn
