// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/filecopy.h"

#include "core/filename.h"
#include "core/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Chunk = 1024LL * 1024;

bool haveSameContent(const QString &left, const QString &right)
{
    QFile a(left);
    QFile b(right);
    if (!a.open(QIODevice::ReadOnly) || !b.open(QIODevice::ReadOnly) || a.size() != b.size()) {
        return false;
    }
    while (!a.atEnd()) {
        const QByteArray part = a.read(Chunk);
        if (part.isEmpty() || part != b.read(part.size())) {
            return false;
        }
    }
    return true;
}

} // namespace

Result<FileCopy> copyInto(const QString &folder, const QString &file)
{
    const QFileInfo info(file);
    const QString name = safeFileName(info.completeBaseName(), info.suffix());
    const QDir dir(folder);
    for (int number = 1;; ++number) {
        const QString path = dir.filePath(number == 1 ? name : numberedFileName(name, number));
        if (!QFileInfo::exists(path)) {
            break;
        }
        if (haveSameContent(path, file)) {
            return FileCopy{.path = path};
        }
    }
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return Unexpected(Error{.kind = Error::Kind::File, .detail = file + u": "_s + source.errorString()});
    }
    const Result<QString> written = writeNewFile(folder, name, source.readAll());
    if (!written.has_value()) {
        return Unexpected(written.error());
    }
    return FileCopy{.path = *written, .isNew = true};
}

} // namespace gn
