// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/library/librarytypes.h"

#include <QSet>

#include <functional>
#include <map>

namespace gn {

// What the window asks about all the time: favourites and collections. A change shows at once, while it is still being
// written; when the file is read again, the changes under way are applied on top of what was read.
class LibraryMemory final
{
public:
    struct Content
    {
        QSet<GifKey> favourites;
        QList<Collection> collections;

        bool operator==(const Content &) const = default;
    };

    using Change = std::function<void(Content &content)>;
    using ChangeId = quint64;

    const Content &content() const { return m_content; }

    // Applies it; it stays under way until settle().
    ChangeId begin(Change change);

    // It was written, or given up. A change given up is seen until the next reload().
    void settle(ChangeId id);

    // What is in the file, read after all changes that were settled and before those that are under way.
    void reload(Content content);

    void setCount(qint64 collection, int count);

private:
    Content m_content;
    std::map<ChangeId, Change> m_underWay; // in the order of asking
    ChangeId m_last = 0;
};

} // namespace gn
