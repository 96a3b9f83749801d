// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCache>
#include <QUrl>

namespace gn {

// Compressed pictures in memory, the least recently used dropped first: the unit that is cached, since decoded frames
// are fifty times larger. Of a picture there is either the whole file or only its opening, its first bytes.
class ByteCache final
{
public:
    explicit ByteCache(qint64 maxBytes);

    // The whole file; null when absent. Counts as a use. Valid until the next call that changes the cache; copy it (it
    // is shared).
    const QByteArray *find(const QUrl &url) const;

    // The same, but whatever there is: the whole file or its opening.
    const QByteArray *findOpening(const QUrl &url) const;

    // The whole file. Bytes that are more than the whole cache holds are not kept, and what was under that URL before
    // is dropped.
    void insert(const QUrl &url, const QByteArray &bytes);

    // The first bytes. Nothing happens when the whole file is there.
    void insertOpening(const QUrl &url, const QByteArray &bytes);

    void setMaxBytes(qint64 bytes);
    qint64 usedBytes() const;
    void clear();

private:
    struct Entry
    {
        QByteArray bytes;
        bool isWhole = false;
    };

    void keep(const QUrl &url, const Entry &entry);

    QCache<QUrl, Entry> m_cache;
};

} // namespace gn
