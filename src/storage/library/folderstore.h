// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/library/libraryworker.h"

#include <QHash>

namespace gn {

// A file as the disk tells it without opening it.
struct FolderFile
{
    QString path;
    qint64 modified = 0; // milliseconds since 1970
    qint64 bytes = 0;

    bool operator==(const FolderFile &) const = default;
};

struct IndexedFile
{
    FolderFile file;
    std::optional<Gif> gif; // nothing: no picture
};

// What a library knows of the user's folders. For the worker's thread, inside a transaction of store.sql.
class FolderStore final
{
public:
    explicit FolderStore(LibraryStore &store);

    QStringList folders();
    void setFolders(const QStringList &folders);

    QHash<QString, FolderFile> files();
    void put(const QList<IndexedFile> &files);
    void remove(const QStringList &paths);

private:
    std::optional<qint64> itemOf(const QString &path);

    LibraryStore &m_store;
    Sql &m_sql;
};

} // namespace gn
