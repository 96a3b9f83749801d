// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/library/libraryworker.h"

namespace gn {

// The items of a library and what is kept about each. For the worker's thread, inside a transaction of store.sql; what
// fails is told by that. An item exists while something keeps it: favourite, collection, recents, a saved file, own
// tags, a folder.
class LibraryItems final
{
public:
    // now: what is written as the time of all changes.
    explicit LibraryItems(LibraryStore &store, qint64 now = QDateTime::currentMSecsSinceEpoch());

    std::optional<qint64> find(const GifKey &key);

    // The item's number; new ones are added, of a known one the metadata is renewed.
    qint64 put(const Gif &gif);
    bool putNew(const Gif &gif, qint64 addedAt); // false: it was known; nothing was changed

    void setFavourite(const QList<Gif> &gifs, bool isFavourite);
    void setOwnTags(const Gif &gif, const QStringList &tags);
    QStringList ownTags(qint64 item);
    void setOwnTags(qint64 item, const QStringList &tags);

    void noteUsed(const Gif &gif);
    void forgetRecent(const QList<GifKey> &keys);
    void forgetRecents();

    void noteSaved(const Gif &gif, const QString &file);
    void forgetSaved(const QList<GifKey> &keys);

    void renew(const QList<Gif> &gifs); // those that are known
    void noteRefreshed(const QList<GifKey> &keys);

    // Deletes the item if nothing keeps it any more.
    void release(qint64 item);
    void release(const QList<qint64> &items);

private:
    void writeText(qint64 item, const Gif &gif, const QStringList &ownTags);
    void replace(qint64 item, const Gif &gif);
    qint64 insert(const Gif &gif, qint64 addedAt);
    QList<qint64> numbers(const QString &statement, const QVariantList &values);

    LibraryStore &m_store;
    Sql &m_sql;
    qint64 m_now;
};

// Own tags as they are stored: a JSON array, "" for none.
QString tagsToText(const QStringList &tags);
QStringList tagsFromText(const QString &text);

} // namespace gn
