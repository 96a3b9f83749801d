// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/librarymemory.h"

namespace gn {

LibraryMemory::ChangeId LibraryMemory::begin(Change change)
{
    change(m_content);
    m_underWay.emplace(++m_last, std::move(change));
    return m_last;
}

void LibraryMemory::settle(ChangeId id)
{
    m_underWay.erase(id);
}

void LibraryMemory::reload(Content content)
{
    m_content = std::move(content);
    for (const auto &[id, change] : m_underWay) {
        change(m_content);
    }
}

void LibraryMemory::setCount(qint64 collection, int count)
{
    for (Collection &known : m_content.collections) {
        if (known.id == collection) {
            known.count = count;
        }
    }
}

} // namespace gn
