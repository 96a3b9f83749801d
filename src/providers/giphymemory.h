// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/giphycalls.h"

#include <QCache>

#include <optional>

namespace gn {

// Answers that are fresh enough to be given again without a call. Bounded by the number of items in all of them; what
// was not used for longest goes first.
class GiphyMemory final
{
public:
    // Milliseconds of a clock that only goes forward.
    using Time = std::chrono::milliseconds;

    explicit GiphyMemory(int maxItems = 1000);

    std::optional<GiphyAnswer> find(const QByteArray &identity, Time now);
    void remember(const GiphyCall &call, const GiphyAnswer &answer, Time now);
    void clear();

private:
    struct Entry
    {
        GiphyAnswer answer;
        Time staleAt;
    };

    QCache<QByteArray, Entry> m_entries;
};

} // namespace gn
