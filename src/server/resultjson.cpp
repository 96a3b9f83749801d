// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/resultjson.h"

#include "core/gifprovider.h"
#include "core/jsontext.h"
#include "providers/demoprovider.h"
#include "providers/pokemonjson.h"

#include <optional>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QByteArray positive(qint64 value, qint64 least)
{
    return value >= least ? QByteArray::number(value) : QByteArrayLiteral("null");
}

QByteArray formatName(MediaFormat format)
{
    switch (format) {
    case MediaFormat::Gif:
        return "\"gif\"";
    case MediaFormat::WebP:
        return "\"webp\"";
    case MediaFormat::Mp4:
        return "\"mp4\"";
    case MediaFormat::Png:
        return "\"png\"";
    case MediaFormat::Jpeg:
        return "\"jpeg\"";
    }
    return "null";
}

QByteArray kindJson(MediaKind kind)
{
    return kind == MediaKind::Sticker ? "\"sticker\"" : "\"gif\"";
}

QByteArray renditionJson(const Rendition &rendition, const QUrl &base)
{
    return "{\"name\": " + jsonString(rendition.name) + ", \"url\": " + jsonUrl(publicUrl(rendition.url, base))
           + ", \"format\": " + formatName(rendition.format) + ", \"width\": " + positive(rendition.size.width(), 1)
           + ", \"height\": " + positive(rendition.size.height(), 1) + ", \"bytes\": " + positive(rendition.bytes, 0)
           + ", \"frames\": " + positive(rendition.frames, 1) + ", \"still\": " + (rendition.isStill ? "true" : "false")
           + '}';
}

} // namespace

QUrl publicUrl(const QUrl &url, const QUrl &base)
{
    if (const std::optional<QString> id = DemoProvider::idFromPageUrl(url)) {
        return base.resolved(QUrl(u"/demo/"_s + *id));
    }
    return url.scheme() == "qrc"_L1 ? base.resolved(QUrl(url.path())) : url; // qrc:/demo/ID.gif
}

QByteArray gifJson(const Gif &gif, const QUrl &base)
{
    return "{\"id\": " + jsonString(gif.id) + ", \"source\": " + jsonString(gif.source) + ", \"kind\": "
           + kindJson(gif.kind) + ", \"title\": " + jsonString(gif.title) + ", \"alt\": " + jsonString(gif.altText)
           + ", \"url\": " + jsonUrl(publicUrl(gif.pageUrl, base)) + ", \"rating\": " + jsonString(gif.rating)
           + ", \"author\": " + jsonString(gif.author) + ", \"author_url\": " + jsonUrl(gif.authorUrl)
           + ", \"origin\": " + jsonString(gif.originName) + ", \"origin_url\": " + jsonUrl(gif.originUrl)
           + ", \"tags\": " + jsonArray(gif.tags, jsonString) + ", \"renditions\": "
           + jsonArray(gif.renditions, [&base](const Rendition &rendition) { return renditionJson(rendition, base); })
           + '}';
}

QByteArray pageJson(const SearchPage &page, const ProviderTraits &source, const QUrl &base)
{
    return "{\"query\": " + jsonString(page.request.query) + ", \"source\": " + jsonString(source.id)
           + ", \"attribution\": " + jsonString(source.attribution) + ", \"offset\": "
           + QByteArray::number(page.request.offset) + ", \"limit\": " + QByteArray::number(page.request.limit)
           + ", \"total\": " + jsonNumber(page.totalCount) + ", \"next_offset\": " + jsonNumber(page.nextOffset)
           + ", \"gifs\": " + jsonArray(page.gifs, [&base](const Gif &gif) { return gifJson(gif, base); }) + '}';
}

QByteArray suggestionsJson(const QString &typed, const QStringList &terms)
{
    return "{\"query\": " + jsonString(typed) + ", \"suggestions\": " + jsonArray(terms, jsonString) + '}';
}

QByteArray pokemonRunJson(const PokemonRun &run)
{
    const double seconds = std::chrono::duration<double>(run.wall).count();
    return "{\"count\": " + QByteArray::number(run.outcomes.size()) + ", \"pokemon\": "
           + jsonArray(run.outcomes, outcomeJson) + ", \"seconds\": " + QByteArray::number(seconds, 'f', 3) + '}';
}

} // namespace gn
