// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/giphyparser.h"

#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <variant>

namespace gn {

// Whatever a call of the API comes to.
using GiphyAnswer = std::variant<SearchPage, QStringList, QList<Category>, QList<Gif>, Gif>;

// One question to the API, as a value: where it goes, how its answer is read, and how long that answer holds.
struct GiphyCall
{
    QByteArray path;  // percent-encoded, behind the API's URL: "/gifs/search"
    QByteArray query; // percent-encoded, without the key; the same question has the same one
    std::function<Result<GiphyAnswer>(const giphy::Answer &)> parse; // may run in any thread
    std::chrono::milliseconds freshFor{0};                           // 0: another call may get another answer

    QByteArray identity() const { return path + '?' + query; }
};

namespace giphy {

constexpr int MaxQueryLength = 50; // code points; see GiphyProvider
constexpr int MaxPageSize = 50;    // of a beta key
constexpr int MaxIds = 50;         // of one call: a beta key gets no more objects
constexpr int LastSearchOffset = 4999;
constexpr int LastTrendingOffset = 499;

GiphyCall searchCall(const SearchRequest &request);
GiphyCall trendingCall(const SearchRequest &request);
GiphyCall suggestionsCall(const QString &typed);
GiphyCall relatedTermsCall(const QString &term);
GiphyCall trendingTermsCall();
GiphyCall categoriesCall();
GiphyCall byIdsCall(const QStringList &ids);
GiphyCall randomCall(const QString &tag, const SearchRequest &request);
GiphyCall translateCall(const QString &phrase, const SearchRequest &request);

// The cheapest question that needs a key that works.
GiphyCall keyTestCall();

QUrl urlOf(const GiphyCall &call, const QUrl &apiUrl, const QString &key);

} // namespace giphy

} // namespace gn
