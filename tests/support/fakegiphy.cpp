// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakegiphy.h"

#include "support/fakegiphyanswers.h"
#include "support/fakegiphyitems.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <algorithm>

namespace gn::test {

using namespace Qt::StringLiterals;

struct FakeGiphy::Call
{
    QString path; // behind /v1: "/gifs/search"
    QUrlQuery query;
    QString word;

    QString value(const QString &name) const { return query.queryItemValue(name, QUrl::FullyDecoded); }

    bool isSticker() const { return path.startsWith("/stickers"_L1); }
};

namespace {

constexpr int MaxObjects = 50;     // of one call of a beta key
constexpr int MaxQueryLength = 50; // code points
constexpr int LastSearchOffset = 4999;
constexpr int LastTrendingOffset = 499;

// "g" with "g", one of "g, pg" with "pg", …: inclusive downwards.
QString ratingOf(const QString &asked, int number)
{
    const QStringList ratings{u"g"_s, u"pg"_s, u"pg-13"_s, u"r"_s};
    const qsizetype highest = ratings.indexOf(asked);
    return ratings.at(number % ((highest < 0 ? ratings.size() - 1 : highest) + 1));
}

QString suffixOf(const QString &word, int number)
{
    const QStringList faults{u"x404"_s, u"x403"_s, u"xcut"_s, u"xhang"_s};
    return word == "__media"_L1 ? faults.value(number) : QString();
}

} // namespace

FakeGiphy::FakeGiphy(QObject *parent)
    : QObject(parent)
    , m_server([this](const FakeRequest &request) { return answer(request); })
{
}

QUrl FakeGiphy::apiUrl() const
{
    return m_server.url(u"/v1"_s);
}

QUrl FakeGiphy::root() const
{
    QUrl url = m_server.url();
    url.setPath({});
    return url;
}

QString FakeGiphy::idOf(const QString &word, int number)
{
    return FakeItem{.word = word, .number = number, .suffix = suffixOf(word, number)}.id();
}

void FakeGiphy::answerNext(const QString &word, int times)
{
    for (int i = 0; i < times; ++i) {
        m_next.append(word);
    }
}

FakeReply FakeGiphy::answer(const FakeRequest &request)
{
    const QString path = request.url.path();
    FakeReply reply;
    if (path.startsWith("/media/"_L1)) {
        reply = answerMedia(request);
    } else if (path == "/v2/pingback_simple"_L1) {
        m_pingbacks.append(request.url.query());
    } else if (path.startsWith("/v1/"_L1)) {
        reply = answerApi(request);
    } else {
        reply = error(404);
    }
    reply.delayMs += m_latencyMs;
    return reply;
}

FakeReply FakeGiphy::answerApi(const FakeRequest &request)
{
    Call call{.path = request.url.path().mid(3), .query = QUrlQuery(request.url)};
    const QString key = call.value(u"api_key"_s);
    ++m_calls[key];
    for (const QString &name : {u"q"_s, u"s"_s, u"tag"_s}) {
        call.word += call.value(name);
    }
    const QString armed = m_next.isEmpty() ? QString() : m_next.takeFirst();
    const QString word = armed.isEmpty() ? call.word : armed;
    if (auto reply = refusal(key)) {
        return *reply;
    }
    if (call.word.toUcs4().size() > MaxQueryLength) {
        return error(414);
    }
    if (auto reply = fault(word)) {
        return *reply;
    }
    call.word = word;
    FakeReply reply = answerEndpoint(call);
    if (word == "__truncated"_L1) {
        reply.body.truncate(reply.body.size() / 2);
    } else if (word == "__slow"_L1) {
        reply.delayMs = m_slownessMs;
    } else if (word == "__cut"_L1) {
        reply.fault = FakeReply::Fault::Truncate;
    }
    return reply;
}

std::optional<FakeReply> FakeGiphy::refusal(const QString &key)
{
    if (key == "limited"_L1) {
        return m_calls.value(key) > m_limitAfter ? std::optional(error(429)) : std::nullopt;
    }
    if (key == "banned"_L1) {
        return error(403);
    }
    return key.startsWith("ok"_L1) ? std::nullopt : std::optional(error(401));
}

FakeReply FakeGiphy::error(int status) const
{
    if (!m_isOldGateway) {
        return errorReply(status);
    }
    switch (status) {
    case 401:
        return jsonReply(R"({"message":"Invalid authentication credentials"})", 403);
    case 403:
        return jsonReply(R"({"meta":{"status":403,"msg":"Forbidden"}})", 403);
    case 429:
        return jsonReply(R"({"message":"API rate limit exceeded"})", 429);
    default:
        return errorReply(status);
    }
}

std::optional<FakeReply> FakeGiphy::fault(const QString &word) const
{
    static const QMap<QString, FakeReply::Fault> Broken{{u"__reset"_s, FakeReply::Fault::Reset},
                                                        {u"__stall"_s, FakeReply::Fault::StallBeforeHead}};
    static const QMap<QString, int> Statuses{{u"__500"_s, 500},
                                             {u"__503"_s, 503},
                                             {u"__401"_s, 401},
                                             {u"__403"_s, 403},
                                             {u"__404"_s, 404},
                                             {u"__414"_s, 414},
                                             {u"__429"_s, 429}};
    if (Broken.contains(word)) {
        FakeReply reply;
        reply.fault = Broken.value(word);
        return reply;
    }
    if (Statuses.contains(word)) {
        return error(Statuses.value(word));
    }
    if (word == "__synthetic"_L1) {
        return jsonReply(metaOnly(200, "OK"));
    }
    if (word == "__geo"_L1) {
        return jsonReply(R"({"message":"This content is not available in your location"})", 403);
    }
    if (word == "__html"_L1) {
        FakeReply reply;
        reply.headers = {{"Content-Type", "text/html"}};
        reply.body = "<!DOCTYPE html><html><body>Please sign in to the network.</body></html>";
        return reply;
    }
    return std::nullopt;
}

FakeReply FakeGiphy::answerEndpoint(const Call &call)
{
    const QString path = call.path;
    if (path == "/gifs/search"_L1 || path == "/stickers/search"_L1) {
        return call.word.isEmpty() ? error(400) : page(call, Popular, LastSearchOffset);
    }
    if (path == "/gifs/trending"_L1 || path == "/stickers/trending"_L1) {
        return page(call, PopularTrending, LastTrendingOffset);
    }
    if (path == "/gifs/search/tags"_L1) {
        return terms(call.word, call.value(u"limit"_s).isEmpty() ? 5 : call.value(u"limit"_s).toInt());
    }
    if (path.startsWith("/tags/related/"_L1)) {
        return terms(path.section(u'/', 3), 10);
    }
    if (path == "/trending/searches"_L1) {
        return trendingTerms();
    }
    if (path == "/gifs/categories"_L1) {
        return categories(root());
    }
    if (path == "/gifs"_L1) {
        return byIds(call);
    }
    if (path == "/randomid"_L1) {
        return envelope(QJsonObject{{u"random_id"_s, u"0123456789abcdef0123456789abcdef"_s}});
    }
    if (path.endsWith("/random"_L1) || path.endsWith("/translate"_L1)) {
        return oneItem(call);
    }
    return path.startsWith("/gifs/"_L1) ? byId(call) : error(404);
}

FakeReply FakeGiphy::page(const Call &call, int found, int lastOffset)
{
    const QString limit = call.value(u"limit"_s);
    const int count = std::clamp(limit.isEmpty() ? 25 : limit.toInt(), 0, MaxObjects);
    const int offset = call.value(u"offset"_s).toInt();
    const int total = call.word == "__empty"_L1 ? 0 : call.word.startsWith("rare"_L1) ? Rare : found;
    if (offset < 0 || offset > lastOffset) {
        return error(400);
    }
    QJsonArray items;
    for (int number = offset; number < std::min(offset + count, total); ++number) {
        const bool isRepeated = call.word == "__dup"_L1 && number == offset && offset > 0;
        FakeItem item{.word = call.word, .number = isRepeated ? number - 1 : number};
        item.suffix = suffixOf(call.word, number);
        item.isSticker = call.isSticker();
        item.rating = ratingOf(call.value(u"rating"_s), number);
        items.append(call.word == "__missing"_L1 ? scantItem(item, root()) : fullItem(item, root()));
    }
    const QJsonObject pagination{
        {u"total_count"_s, total}, {u"count"_s, static_cast<int>(items.size())}, {u"offset"_s, offset}};
    FakeReply reply = envelope(items, pagination);
    reply.headers.append(HttpHeader{"Cache-Control", "max-age=30"});
    return reply;
}

FakeReply FakeGiphy::byIds(const Call &call)
{
    const QStringList ids = call.value(u"ids"_s).split(u',', Qt::SkipEmptyParts);
    QJsonArray items;
    for (const QString &id : ids.mid(0, MaxObjects)) {
        if (const auto item = itemById(id, Popular, root())) {
            items.append(*item);
        }
    }
    return envelope(items);
}

FakeReply FakeGiphy::byId(const Call &call)
{
    const auto item = itemById(call.path.section(u'/', -1), Popular, root());
    return item ? envelope(*item) : error(404);
}

FakeReply FakeGiphy::oneItem(const Call &call)
{
    if (call.word == "__empty"_L1) {
        return envelope(QJsonArray());
    }
    // Every call gives another one, so that "random" can be told from "remembered".
    const int number = static_cast<int>(m_server.requests().size()) % Popular;
    FakeItem item{.word = call.word, .number = number, .isSticker = call.isSticker()};
    return envelope(call.word == "__missing"_L1 ? scantItem(item, root()) : fullItem(item, root()));
}

FakeReply FakeGiphy::answerMedia(const FakeRequest &request)
{
    ++m_mediaRequests;
    const QString path = request.url.path();
    const QString id = path.section(u'/', -2, -2);
    const QString file = path.section(u'/', -1);
    FakeReply reply;
    if (id.endsWith("x404"_L1) || id.endsWith("x403"_L1)) {
        reply.status = id.endsWith("x404"_L1) ? 404 : 403;
        return reply;
    }
    const QByteArray tag = '"' + id.toUtf8() + '-' + file.toUtf8() + '"';
    reply.headers = {{"ETag", tag}, {"Cache-Control", "public, max-age=86400"}, {"Content-Type", "image/gif"}};
    if (request.headers.value("if-none-match") == tag) {
        reply.status = 304;
        return reply;
    }
    reply.body = mediaFile(id, file);
    if (id.endsWith("xcut"_L1)) {
        reply.body.truncate(reply.body.size() / 2); // the GIF itself, not the transfer
    } else if (id.endsWith("xhang"_L1)) {
        reply.fault = FakeReply::Fault::StallInBody;
    }
    return reply;
}

} // namespace gn::test
