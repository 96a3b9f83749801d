// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/folderstore.h"

#include "storage/library/libraryitems.h"

namespace gn {

using namespace Qt::StringLiterals;

FolderStore::FolderStore(LibraryStore &store)
    : m_store(store)
    , m_sql(*store.sql)
{
}

QStringList FolderStore::folders()
{
    QStringList found;
    m_sql.each(u"SELECT path FROM folder ORDER BY position"_s, {}, [&found](const QSqlQuery &row) {
        found.append(row.value(0).toString());
        return true;
    });
    return found;
}

void FolderStore::setFolders(const QStringList &folders)
{
    m_sql.run(u"DELETE FROM folder"_s);
    for (qsizetype index = 0; index < folders.size(); ++index) {
        m_sql.run(u"INSERT INTO folder (path, position) VALUES (?, ?)"_s, {folders.at(index), index});
    }
}

QHash<QString, FolderFile> FolderStore::files()
{
    QHash<QString, FolderFile> found;
    m_sql.each(u"SELECT path, at, bytes FROM folder_file"_s, {}, [&found](const QSqlQuery &row) {
        const QString path = row.value(0).toString();
        found.insert(path, {.path = path, .modified = row.value(1).toLongLong(), .bytes = row.value(2).toLongLong()});
        return true;
    });
    return found;
}

void FolderStore::put(const QList<IndexedFile> &files)
{
    LibraryItems items(m_store);
    for (const IndexedFile &indexed : files) {
        const FolderFile &file = indexed.file;
        const std::optional<qint64> before = itemOf(file.path);
        QVariant item; // NULL
        if (indexed.gif) {
            items.putNew(*indexed.gif, file.modified);
            item = items.put(*indexed.gif);
        }
        m_sql.run(u"INSERT OR REPLACE INTO folder_file (path, item, at, bytes) VALUES (?, ?, ?, ?)"_s,
                  {file.path, item, file.modified, file.bytes});
        if (before) {
            items.release(*before);
        }
    }
}

void FolderStore::remove(const QStringList &paths)
{
    LibraryItems items(m_store);
    for (const QString &path : paths) {
        const std::optional<qint64> item = itemOf(path);
        m_sql.run(u"DELETE FROM folder_file WHERE path = ?"_s, {path});
        if (item) {
            items.release(*item);
        }
    }
}

std::optional<qint64> FolderStore::itemOf(const QString &path)
{
    return m_sql.number(u"SELECT item FROM folder_file WHERE path = ? AND item IS NOT NULL"_s, {path});
}

} // namespace gn
