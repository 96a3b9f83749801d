// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/bytecache.h"

#include <memory>

namespace gn {

ByteCache::ByteCache(qint64 maxBytes)
    : m_cache(maxBytes)
{
}

const QByteArray *ByteCache::find(const QUrl &url) const
{
    const Entry *entry = m_cache.object(url);
    return entry != nullptr && entry->isWhole ? &entry->bytes : nullptr;
}

const QByteArray *ByteCache::findOpening(const QUrl &url) const
{
    const Entry *entry = m_cache.object(url);
    return entry != nullptr ? &entry->bytes : nullptr;
}

void ByteCache::insert(const QUrl &url, const QByteArray &bytes)
{
    keep(url, {.bytes = bytes, .isWhole = true});
}

void ByteCache::insertOpening(const QUrl &url, const QByteArray &bytes)
{
    if (find(url) == nullptr) {
        keep(url, {.bytes = bytes, .isWhole = false});
    }
}

void ByteCache::keep(const QUrl &url, const Entry &entry)
{
    // QCache owns what it is given, and deletes at once what is larger than all of it.
    m_cache.insert(url, std::make_unique<Entry>(entry).release(), entry.bytes.size());
}

void ByteCache::setMaxBytes(qint64 bytes)
{
    m_cache.setMaxCost(bytes);
}

qint64 ByteCache::usedBytes() const
{
    return m_cache.totalCost();
}

void ByteCache::clear()
{
    m_cache.clear();
}

} // namespace gn
