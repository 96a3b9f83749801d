// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/cachepolicy.h"

#include <QDir>

#include <optional>

namespace gn {

// The files of an HttpCache, one an answer. Synchronous and for one thread: HttpCache's worker. Another process may
// write and delete in the folder at the same time.
class CacheStore final
{
public:
    struct Entry
    {
        HttpHeaders headers;
        QDateTime receivedAt;
        QByteArray body;
    };

    CacheStore(const QString &folder, qint64 maxBytes);

    // A file's name: says nothing about the URL to who does not know it already.
    static QString keyOf(const QUrl &url);

    // Also marks the entry as used. What is no good is deleted.
    std::optional<Entry> read(const QString &key);

    // Older entries give way. An entry that takes more than half of the room is not kept.
    void write(const QString &key, const Entry &entry);

    // Headers that are in the map replace those of the entry.
    void update(const QString &key, const HttpHeaders &headers, const QDateTime &receivedAt);

    void remove(const QString &key);

    void setMaxBytes(qint64 bytes);
    qint64 usedBytes();

    // The number of bytes freed. Other files in the folder are left alone.
    Result<qint64> clear();

private:
    struct File
    {
        QString path;
        qint64 size = 0;
        QDateTime lastUse;
    };

    QList<File> scan();
    void makeRoom(qint64 bytes);
    QString pathOf(const QString &key) const;

    QDir m_folder;
    qint64 m_maxBytes;
    std::optional<qint64> m_used; // nothing: not counted yet
    qint64 m_writtenSinceScan = 0;
};

} // namespace gn
