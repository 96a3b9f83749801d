// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCache>
#include <QUrl>

namespace gn {

// Compressed pictures in memory, the least recently used dropped first: the unit that is cached, since decoded frames
// are fifty times larger.
class ByteCache final
{
public:
    explicit ByteCache(qint64 maxBytes);

    // Null when absent. Counts as a use. Valid until the next call that changes the cache; copy it (it is shared).
    const QByteArray *find(const QUrl &url) const;

    // Bytes that are more than the whole cache holds are not kept, and what was under that URL before is dropped.
    void insert(const QUrl &url, const QByteArray &bytes);

    void setMaxBytes(qint64 bytes);
    qint64 usedBytes() const;
    void clear();

private:
    QCache<QUrl, QByteArray> m_cache;
};

} // namespace gn
