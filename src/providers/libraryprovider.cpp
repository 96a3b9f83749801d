// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/libraryprovider.h"

#include "storage/library/library.h"

#include <algorithm>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxPageSize = 50;

SearchPage toPage(const SearchRequest &request, const LibraryPage &found)
{
    SearchPage page{.request = request, .gifs = found.gifs, .totalCount = found.total};
    const int next = request.offset + static_cast<int>(found.gifs.size());
    if (!found.gifs.isEmpty() && next < found.total) {
        page.nextOffset = next;
    }
    return page;
}

} // namespace

LibraryProvider::LibraryProvider(Library &library, const LibraryScope &scope, QString name, QObject *parent)
    : GifProvider(parent)
    , m_library(library)
    , m_scope(scope)
    , m_name(std::move(name))
{
}

LibraryProvider::~LibraryProvider() = default;

ProviderTraits LibraryProvider::traits() const
{
    return {
        .id = u"library"_s,
        .name = m_name,
        .attribution = {},
        .abilities = ProviderTraits::Search | ProviderTraits::Trending,
        .maxPageSize = MaxPageSize,
    };
}

GifProvider::Pending LibraryProvider::search(const SearchRequest &request, Handler<SearchPage> handler)
{
    const LibraryQuery query{.scope = m_scope,
                             .text = request.query,
                             .offset = std::max(request.offset, 0),
                             .limit = std::clamp(request.limit, 0, MaxPageSize)};
    return m_library.find(query, [request, handler = std::move(handler)](const Result<LibraryPage> &found) {
        handler(found.has_value() ? Result<SearchPage>(toPage(request, *found))
                                  : Result<SearchPage>(Unexpected(found.error())));
    });
}

GifProvider::Pending LibraryProvider::trending(const SearchRequest &request, Handler<SearchPage> handler)
{
    SearchRequest everything = request;
    everything.query.clear();
    return search(everything, std::move(handler));
}

} // namespace gn
