// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wholefile.h"

#include "core/filename.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostNumbers = 10'000;

Unexpected notWritten(const QString &path, const QString &reason)
{
    return Unexpected(Error{.kind = Error::Kind::File, .detail = path + u": "_s + reason});
}

// An empty file nobody else has, so that the name stays ours while the content is written beside it.
bool reserve(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
}

} // namespace

Result<QString> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return notWritten(folder, u"the folder can't be made"_s);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return notWritten(path, file.errorString());
    }
    return path;
}

Result<QString> writeNewFile(const QString &folder, const QString &fileName, const QByteArray &bytes)
{
    const QDir dir(folder);
    if (!dir.mkpath(u"."_s)) {
        return notWritten(folder, u"the folder can't be made"_s);
    }
    for (int n = 1; n < MostNumbers; ++n) {
        const QString path = dir.filePath(n == 1 ? fileName : numberedFileName(fileName, n));
        if (QFileInfo(path).isSymLink() || QFileInfo::exists(path)) {
            continue;
        }
        if (!reserve(path)) {
            if (QFileInfo::exists(path)) { // somebody else was faster
                continue;
            }
            return notWritten(path, u"can't be written"_s);
        }
        Result<QString> written = writeWholeFile(path, bytes);
        if (!written.has_value()) {
            QFile::remove(path);
        }
        return written;
    }
    return notWritten(dir.filePath(fileName), u"there are too many files of that name"_s);
}

} // namespace gn
