// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/giphycalls.h"

#include <algorithm>

namespace gn::giphy {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds PagesFreshFor = 5min;
constexpr std::chrono::milliseconds TermsFreshFor = 1h;
constexpr std::chrono::milliseconds CategoriesFreshFor = 24h;

template <typename T>
Result<GiphyAnswer> asAnswer(Result<T> result)
{
    if (!result) {
        return Unexpected(result.error());
    }
    return GiphyAnswer(std::move(*result));
}

// Builds "a=1&b=2" in the order of the calls; empty values are left out. Encoded by hand because QUrlQuery leaves '+'
// alone, which a server reads as a blank.
class Query
{
public:
    Query &add(QLatin1StringView name, const QString &value)
    {
        if (!value.isEmpty()) {
            m_bytes += (m_bytes.isEmpty() ? "" : "&") + QByteArray(name.data(), name.size()) + '='
                       + QUrl::toPercentEncoding(value);
        }
        return *this;
    }

    Query &add(QLatin1StringView name, int value) { return add(name, QString::number(value)); }

    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QByteArray folderOf(const SearchRequest &request)
{
    return request.kind == MediaKind::Sticker ? "/stickers" : "/gifs";
}

int pageSize(const SearchRequest &request)
{
    return std::clamp(request.limit, 1, MaxPageSize);
}

auto pageParser(const SearchRequest &request, int lastOffset)
{
    return [request, lastOffset](const Answer &answer) { return asAnswer(parsePage(answer, request, lastOffset)); };
}

Result<GiphyAnswer> readTerms(const Answer &answer)
{
    return asAnswer(parseTerms(answer));
}

Result<GiphyAnswer> readGif(const Answer &answer)
{
    return asAnswer(parseGif(answer));
}

} // namespace

GiphyCall searchCall(const SearchRequest &request)
{
    const Query query = Query()
                            .add("q"_L1, request.query.trimmed())
                            .add("limit"_L1, pageSize(request))
                            .add("offset"_L1, request.offset)
                            .add("rating"_L1, request.rating)
                            .add("lang"_L1, request.language);
    return {folderOf(request) + "/search", query.bytes(), pageParser(request, LastSearchOffset), PagesFreshFor};
}

GiphyCall trendingCall(const SearchRequest &request)
{
    const Query query =
        Query().add("limit"_L1, pageSize(request)).add("offset"_L1, request.offset).add("rating"_L1, request.rating);
    return {folderOf(request) + "/trending", query.bytes(), pageParser(request, LastTrendingOffset), PagesFreshFor};
}

GiphyCall suggestionsCall(const QString &typed)
{
    constexpr int Wanted = 10; // GIPHY gives 5 unless told
    return {"/gifs/search/tags",
            Query().add("q"_L1, typed.trimmed()).add("limit"_L1, Wanted).bytes(),
            readTerms,
            TermsFreshFor};
}

GiphyCall relatedTermsCall(const QString &term)
{
    return {"/tags/related/" + QUrl::toPercentEncoding(term.trimmed()), {}, readTerms, TermsFreshFor};
}

GiphyCall trendingTermsCall()
{
    return {"/trending/searches", {}, readTerms, TermsFreshFor};
}

GiphyCall categoriesCall()
{
    const auto parse = [](const Answer &answer) { return asAnswer(parseCategories(answer)); };
    return {"/gifs/categories", {}, parse, CategoriesFreshFor};
}

GiphyCall byIdsCall(const QStringList &ids)
{
    const auto parse = [](const Answer &answer) { return asAnswer(parseGifs(answer)); };
    return {"/gifs", Query().add("ids"_L1, ids.join(u',')).bytes(), parse, PagesFreshFor};
}

GiphyCall randomCall(const QString &tag, const SearchRequest &request)
{
    const Query query = Query().add("tag"_L1, tag.trimmed()).add("rating"_L1, request.rating);
    return {folderOf(request) + "/random", query.bytes(), readGif, 0ms};
}

GiphyCall translateCall(const QString &phrase, const SearchRequest &request)
{
    const Query query = Query().add("s"_L1, phrase.trimmed()).add("rating"_L1, request.rating);
    return {folderOf(request) + "/translate", query.bytes(), readGif, PagesFreshFor};
}

GiphyCall keyTestCall()
{
    const SearchRequest request{.limit = 1};
    return {"/gifs/trending", Query().add("limit"_L1, 1).bytes(), pageParser(request, LastTrendingOffset), 0ms};
}

QUrl urlOf(const GiphyCall &call, const QUrl &apiUrl, const QString &key)
{
    QByteArray url =
        apiUrl.toEncoded(QUrl::StripTrailingSlash) + call.path + "?api_key=" + QUrl::toPercentEncoding(key);
    if (!call.query.isEmpty()) {
        url += '&' + call.query;
    }
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

} // namespace gn::giphy
