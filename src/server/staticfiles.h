// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/httpanswer.h"

#include <QStringList>

namespace gn {

// Files below some folders, of resources (":/…") or of the disk, with ETag, Last-Modified, conditional requests and one
// range. Whatever isn't plainly a file inside, by name and after links were followed, is not there.
class StaticFiles final
{
public:
    explicit StaticFiles(QStringList folders);

    // path: decoded, relative to the folders, the first that has it counts. Nothing: there is no such file.
    std::optional<HttpAnswer> serve(const HttpRequest &request, const QString &path) const;

    // A folder, which is not listed.
    bool isFolder(const QString &path) const;

private:
    QString find(const QString &path) const;

    QStringList m_folders;
};

// The answer with these bytes as a file of that type and time: what StaticFiles does with a file it found.
HttpAnswer fileAnswer(const HttpRequest &request,
                      const QByteArray &bytes,
                      const QByteArray &contentType,
                      const QDateTime &modified);

} // namespace gn
