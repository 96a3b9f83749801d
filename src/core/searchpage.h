// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"

#include <optional>

namespace gn {

// What is asked of a source. An empty query asks for what is trending.
struct SearchRequest
{
    QString query;
    MediaKind kind = MediaKind::Gif;
    QString rating;   // empty: the source's default
    QString language; // empty: the source's default
    int offset = 0;   // of the first result, 0 is the best one
    int limit = 25;   // results wanted; a source may give fewer

    bool operator==(const SearchRequest &) const = default;
};

// The answer: the window, giphynav and the local server all work from this one value.
struct SearchPage
{
    SearchRequest request;
    QList<Gif> gifs;
    std::optional<int> totalCount; // absent where the source does not count
    std::optional<int> nextOffset; // absent: this was the last page

    bool operator==(const SearchPage &) const = default;
};

// A starting point that a source offers: its name to show, the query that it stands for.
struct Category
{
    QString name;
    QString query;

    bool operator==(const Category &) const = default;
};

} // namespace gn

Q_DECLARE_METATYPE(gn::SearchPage)
