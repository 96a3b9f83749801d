// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/giphyparser.h"

#include "providers/giphyerrors.h"
#include "providers/giphygif.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <limits>

namespace gn::giphy {

using namespace Qt::StringLiterals;

namespace {

Unexpected invalidData(const QString &detail)
{
    return Unexpected(Error{.kind = Error::Kind::InvalidData, .detail = detail});
}

// A body that is no JSON did not come from GIPHY's API but from something before it, a proxy or a sign-in page, whose
// 401 and 403 say nothing about the key.
Error notJson(const Answer &answer, const QString &why)
{
    if (answer.status < 400) {
        return {.kind = Error::Kind::InvalidData, .httpStatus = answer.status, .detail = u"not JSON: "_s + why};
    }
    Error error = classify(answer.status, {});
    const bool isFromGiphy = answer.body.trimmed().isEmpty() || answer.status >= 414;
    if (!isFromGiphy) {
        error.kind = Error::Kind::HttpStatus;
        error.detail += u", without GIPHY's JSON"_s;
    }
    return error;
}

bool isEmpty(const QJsonValue &data)
{
    return data.isNull() || data.isUndefined() || (data.isArray() && data.toArray().isEmpty())
           || (data.isObject() && data.toObject().isEmpty());
}

Result<QJsonArray> arrayOf(const Answer &answer)
{
    const auto envelope = envelopeOf(answer);
    if (!envelope) {
        return Unexpected(envelope.error());
    }
    const QJsonValue data = (*envelope)["data"_L1];
    if (!data.isArray() && !isEmpty(data)) {
        return invalidData(u"data is no list"_s);
    }
    return data.toArray();
}

QList<Gif> gifsFrom(const QJsonArray &array)
{
    QList<Gif> gifs;
    QSet<QString> seen;
    for (const auto &value : array) {
        auto gif = gifFrom(value.toObject());
        if (gif && !seen.contains(gif->id)) {
            seen.insert(gif->id);
            gifs.append(std::move(*gif));
        }
    }
    return gifs;
}

std::optional<int> countOf(const QJsonValue &value)
{
    const auto number = numberOf(value);
    if (!number || *number > std::numeric_limits<int>::max()) {
        return std::nullopt;
    }
    return static_cast<int>(*number);
}

// received: items of the answer, those left out included.
std::optional<int> nextOffset(const SearchPage &page, const QJsonObject &pagination, int received, int lastOffset)
{
    const int count = countOf(pagination["count"_L1]).value_or(received);
    const qint64 begin = countOf(pagination["offset"_L1]).value_or(page.request.offset);
    const qint64 next = begin + (count > 0 ? count : received);
    const bool isCounted = page.totalCount && *page.totalCount > 0;
    const bool isEnd = page.gifs.isEmpty() || next <= page.request.offset || next > lastOffset
                       || (isCounted && next >= *page.totalCount);
    return isEnd ? std::nullopt : std::optional(static_cast<int>(next));
}

} // namespace

Result<QJsonObject> envelopeOf(const Answer &answer)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &parsed);
    if (!document.isObject()) {
        return Unexpected(notJson(answer, document.isNull() ? parsed.errorString() : u"no object"_s));
    }
    const QJsonObject object = document.object();
    const QJsonObject meta = object["meta"_L1].toObject();
    const QJsonValue text = meta["msg"_L1].isString() ? meta["msg"_L1] : object["message"_L1];
    const int metaStatus = static_cast<int>(std::min<qint64>(numberOf(meta["status"_L1]).value_or(0), 999));
    const int status = answer.status >= 400 ? answer.status : std::max(answer.status, metaStatus);
    if (status >= 400) {
        return Unexpected(classify(status, text.toString()));
    }
    if (isEmpty(object["data"_L1]) && meta["response_id"_L1].toString().isEmpty()) {
        const bool isSynthetic = object.contains("meta"_L1) || object.contains("data"_L1);
        return Unexpected(isSynthetic ? syntheticAnswer() : classify(status, text.toString()));
    }
    return object;
}

Result<SearchPage> parsePage(const Answer &answer, const SearchRequest &request, int lastOffset)
{
    const auto envelope = envelopeOf(answer);
    if (!envelope) {
        return Unexpected(envelope.error());
    }
    const QJsonValue data = (*envelope)["data"_L1];
    if (!data.isArray() && !isEmpty(data)) {
        return invalidData(u"data is no list"_s);
    }
    const QJsonObject pagination = (*envelope)["pagination"_L1].toObject();
    SearchPage page;
    page.request = request;
    page.gifs = gifsFrom(data.toArray());
    page.totalCount = countOf(pagination["total_count"_L1]);
    page.nextOffset = nextOffset(page, pagination, static_cast<int>(data.toArray().size()), lastOffset);
    return page;
}

Result<QList<Gif>> parseGifs(const Answer &answer)
{
    const auto array = arrayOf(answer);
    if (!array) {
        return Unexpected(array.error());
    }
    return gifsFrom(*array);
}

Result<Gif> parseGif(const Answer &answer)
{
    const auto envelope = envelopeOf(answer);
    if (!envelope) {
        return Unexpected(envelope.error());
    }
    const QJsonValue data = (*envelope)["data"_L1];
    if (isEmpty(data)) {
        return Unexpected(Error{.kind = Error::Kind::NotFound, .detail = u"nothing matches"_s});
    }
    auto gif = gifFrom((data.isArray() ? data.toArray().first() : data).toObject());
    if (!gif) {
        return invalidData(u"an item without an id"_s);
    }
    return std::move(*gif);
}

Result<QStringList> parseTerms(const Answer &answer)
{
    const auto array = arrayOf(answer);
    if (!array) {
        return Unexpected(array.error());
    }
    QStringList terms;
    for (const auto &value : *array) {
        terms.append(textOf(value.isObject() ? value["name"_L1] : value).simplified());
    }
    terms.removeAll(QString());
    terms.removeDuplicates();
    return terms;
}

Result<QList<Category>> parseCategories(const Answer &answer)
{
    const auto array = arrayOf(answer);
    if (!array) {
        return Unexpected(array.error());
    }
    QList<Category> categories;
    for (const auto &value : *array) {
        const QString name = textOf(value["name"_L1]).simplified();
        if (!name.isEmpty()) {
            categories.append({.name = name, .query = name});
        }
    }
    return categories;
}

} // namespace gn::giphy
