// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gifaturl.h"

#include "core/filename.h"

#include <QCryptographicHash>

namespace gn {

using namespace Qt::StringLiterals;

Gif gifAtUrl(const QUrl &url)
{
    const QByteArray hash = QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Sha1).toHex();
    return {.id = QString::fromLatin1(hash),
            .source = url.isLocalFile() ? u"file"_s : u"web"_s,
            .title = titleFromFileName(url.path())};
}

} // namespace gn
