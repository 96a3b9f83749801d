// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/giphymemory.h"

namespace gn {

namespace {

int itemsOf(const GiphyAnswer &answer)
{
    if (const auto *page = std::get_if<SearchPage>(&answer)) {
        return static_cast<int>(page->gifs.size()) + 1;
    }
    if (const auto *gifs = std::get_if<QList<Gif>>(&answer)) {
        return static_cast<int>(gifs->size()) + 1;
    }
    return 1; // lists of words weigh little
}

} // namespace

GiphyMemory::GiphyMemory(int maxItems)
    : m_entries(maxItems)
{
}

std::optional<GiphyAnswer> GiphyMemory::find(const QByteArray &identity, Time now)
{
    const Entry *entry = m_entries.object(identity);
    if (entry == nullptr) {
        return std::nullopt;
    }
    if (entry->staleAt <= now) {
        m_entries.remove(identity);
        return std::nullopt;
    }
    return entry->answer;
}

void GiphyMemory::remember(const GiphyCall &call, const GiphyAnswer &answer, Time now)
{
    if (call.freshFor > Time::zero()) {
        m_entries.insert(call.identity(), new Entry{answer, now + call.freshFor}, itemsOf(answer));
    }
}

void GiphyMemory::clear()
{
    m_entries.clear();
}

} // namespace gn
