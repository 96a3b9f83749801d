// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/resultjson.h"

#include "core/gifprovider.h"
#include "core/searchjson.h"
#include "providers/demoprovider.h"

#include <algorithm>
#include <optional>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// jsonString, without the detour for what needs no escaping: nearly everything.
QByteArray text(const QString &value)
{
    const bool isPlain = std::all_of(
        value.cbegin(), value.cend(), [](QChar c) { return c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\'; });
    return isPlain ? QByteArray('"' + value.toLatin1() + '"') : jsonString(value);
}

QByteArray address(const QUrl &url)
{
    return url.isEmpty() ? QByteArrayLiteral("null") : text(url.toString(QUrl::FullyEncoded));
}

QByteArray number(std::optional<int> value)
{
    return value ? QByteArray::number(*value) : QByteArrayLiteral("null");
}

QByteArray positive(qint64 value, qint64 least)
{
    return value >= least ? QByteArray::number(value) : QByteArrayLiteral("null");
}

template <typename List, typename ToJson>
QByteArray array(const List &list, ToJson toJson)
{
    QByteArrayList items;
    for (const auto &item : list) {
        items.append(toJson(item));
    }
    return '[' + items.join(", ") + ']';
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
    return "{\"name\": " + text(rendition.name) + ", \"url\": " + address(publicUrl(rendition.url, base))
           + ", \"format\": " + formatName(rendition.format) + ", \"width\": " + positive(rendition.size.width(), 1)
           + ", \"height\": " + positive(rendition.size.height(), 1) + ", \"bytes\": " + positive(rendition.bytes, 0)
           + ", \"frames\": " + positive(rendition.frames, 1) + ", \"still\": " + (rendition.isStill ? "true" : "false")
           + '}';
}

QByteArray statsJson(const PokemonStats &stats)
{
    QByteArrayList items;
    for (const PokemonStat stat : AllPokemonStats) {
        items.append(text(statName(stat)) + ": " + number(stats.value(stat)));
    }
    return '{' + items.join(", ") + '}';
}

QByteArray outcomeJson(const PokemonOutcome &outcome)
{
    if (outcome.pokemon && outcome.pokemon->has_value()) {
        return pokemonJson(**outcome.pokemon);
    }
    const QString kind = outcome.hasFailed() ? kindName(outcome.pokemon->error().kind) : QString();
    return "{\"key\": " + text(outcome.key) + ", \"error\": " + text(kind) + '}';
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
    return "{\"id\": " + text(gif.id) + ", \"source\": " + text(gif.source) + ", \"kind\": " + kindJson(gif.kind)
           + ", \"title\": " + text(gif.title) + ", \"alt\": " + text(gif.altText)
           + ", \"url\": " + address(publicUrl(gif.pageUrl, base)) + ", \"rating\": " + text(gif.rating)
           + ", \"author\": " + text(gif.author) + ", \"author_url\": " + address(gif.authorUrl)
           + ", \"origin\": " + text(gif.originName) + ", \"origin_url\": " + address(gif.originUrl)
           + ", \"tags\": " + array(gif.tags, text) + ", \"renditions\": "
           + array(gif.renditions, [&base](const Rendition &rendition) { return renditionJson(rendition, base); })
           + '}';
}

QByteArray pageJson(const SearchPage &page, const ProviderTraits &source, const QUrl &base)
{
    return "{\"query\": " + text(page.request.query) + ", \"source\": " + text(source.id) + ", \"attribution\": "
           + text(source.attribution) + ", \"offset\": " + QByteArray::number(page.request.offset)
           + ", \"limit\": " + QByteArray::number(page.request.limit) + ", \"total\": " + number(page.totalCount)
           + ", \"next_offset\": " + number(page.nextOffset)
           + ", \"gifs\": " + array(page.gifs, [&base](const Gif &gif) { return gifJson(gif, base); }) + '}';
}

QByteArray suggestionsJson(const QString &typed, const QStringList &terms)
{
    return "{\"query\": " + text(typed) + ", \"suggestions\": " + array(terms, text) + '}';
}

QByteArray pokemonJson(const Pokemon &pokemon)
{
    return "{\"id\": " + QByteArray::number(pokemon.id) + ", \"name\": " + text(pokemon.name)
           + ", \"types\": " + array(pokemon.types, text) + ", \"height\": " + number(pokemon.height)
           + ", \"weight\": " + number(pokemon.weight) + ", \"stats\": " + statsJson(pokemon.stats)
           + ", \"sprite\": " + address(pokemon.sprites.front) + ", \"animated\": " + address(pokemon.sprites.animated)
           + ", \"artwork\": " + address(pokemon.sprites.artwork) + '}';
}

QByteArray pokemonRunJson(const PokemonRun &run)
{
    const double seconds = std::chrono::duration<double>(run.wall).count();
    return "{\"count\": " + QByteArray::number(run.outcomes.size()) + ", \"pokemon\": "
           + array(run.outcomes, outcomeJson) + ", \"seconds\": " + QByteArray::number(seconds, 'f', 3) + '}';
}

} // namespace gn
