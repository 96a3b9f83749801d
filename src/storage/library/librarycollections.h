// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/library/libraryworker.h"

namespace gn {

// A library's collections. For the worker's thread, inside a transaction of store.sql; what fails there is told by
// that, the Results are about what was asked for.
class LibraryCollections final
{
public:
    explicit LibraryCollections(LibraryStore &store, qint64 now = QDateTime::currentMSecsSinceEpoch());

    QList<Collection> all();
    int count(qint64 id);

    Result<qint64> add(qint64 id, const QString &name); // the id of the one that has the name already, else id
    Result<bool> rename(qint64 id, const QString &name);
    Result<bool> move(qint64 id, int toIndex);
    Result<int> merge(qint64 from, qint64 into); // the number of members then
    Result<RemovedCollection> remove(qint64 id);
    Result<bool> restore(const RemovedCollection &removed);

    Result<int> addMembers(qint64 id, const QList<Gif> &gifs);
    Result<int> removeMembers(qint64 id, const QList<GifKey> &keys);

    // Appends it if it is not there; true if it was not.
    bool addMember(qint64 id, qint64 item, qint64 at);

private:
    bool exists(qint64 id);
    std::optional<qint64> find(const QString &name);
    QList<qint64> order();
    void setOrder(const QList<qint64> &ids);
    QList<qint64> items(qint64 id);
    QList<CollectionMember> members(qint64 id);

    LibraryStore &m_store;
    Sql &m_sql;
    qint64 m_now;
};

// By chance, so that it is known before anything is written, and two programs don't choose the same.
qint64 newCollectionId();

// A collection's name as it is kept.
QString collectionName(const QString &typed);

// name, or with a number that makes it differ from all others.
QString freeCollectionName(const QString &name, const QStringList &others);

} // namespace gn
