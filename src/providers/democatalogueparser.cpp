// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/giphychoices.h"
#include "providers/democatalogue.h"
#include "providers/demotext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QStringList foldedWords(const QString &text)
{
    QStringList words;
    for (const QStringList spellings = foldedSpellings(text); const QString &spelling : spellings) {
        words += wordsOf(spelling);
    }
    words.removeDuplicates();
    return words;
}

QList<DemoTag> parseTags(const QJsonObject &byLanguage)
{
    QList<DemoTag> tags;
    for (int language = 0; const QString &code : DemoCatalogue::languages()) {
        const QJsonArray texts = byLanguage[code].toArray();
        for (const auto &value : texts) {
            const QString text = value.toString();
            tags += {text, language, foldedSpellings(text), foldedWords(text)};
        }
        ++language;
    }
    return tags;
}

Rendition parseRendition(const QJsonObject &json, const QString &id)
{
    return {
        .name = u"original"_s,
        .url = QUrl(u"qrc:/demo/%1.gif"_s.arg(id)),
        .format = MediaFormat::Gif,
        .size = {json["width"_L1].toInt(), json["height"_L1].toInt()},
        .bytes = json["bytes"_L1].toInteger(),
        .frames = json["frames"_L1].toInt(),
    };
}

Gif parseGif(const QJsonObject &json)
{
    Gif gif;
    gif.id = json["id"_L1].toString();
    gif.source = u"demo"_s;
    gif.kind = json["kind"_L1].toString() == "sticker"_L1 ? MediaKind::Sticker : MediaKind::Gif;
    gif.title = json["title"_L1].toString();
    gif.altText = json["alt"_L1].toString();
    gif.pageUrl = QUrl(u"giphy-navigator:demo/"_s + gif.id);
    gif.rating = json["rating"_L1].toString();
    gif.author = u"Giphy Navigator"_s;
    gif.renditions = {parseRendition(json, gif.id)};
    return gif;
}

DemoItem parseItem(const QJsonObject &json)
{
    DemoItem item;
    item.gif = parseGif(json);
    item.popularity = json["popularity"_L1].toInt();
    item.rating = static_cast<int>(giphyRatings().indexOf(item.gif.rating));
    item.titleWords = foldedWords(item.gif.title);
    item.altWords = foldedWords(item.gif.altText);
    item.tags = parseTags(json["tags"_L1].toObject());
    for (const DemoTag &tag : std::as_const(item.tags)) {
        if (tag.language == 0) {
            item.gif.tags += tag.text;
        }
    }
    return item;
}

bool isUsable(const DemoItem &item)
{
    return !item.gif.id.isEmpty() && item.rating >= 0 && !item.gif.renditions.first().size.isEmpty();
}

} // namespace

Result<DemoCatalogue> DemoCatalogue::parse(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return Unexpected(Error{Error::Kind::InvalidData, 0, u"the catalogue: "_s + problem.errorString()});
    }

    DemoCatalogue catalogue;
    const QJsonArray items = document["items"_L1].toArray();
    for (const auto &value : items) {
        DemoItem item = parseItem(value.toObject());
        if (!isUsable(item)) {
            return Unexpected(Error{Error::Kind::InvalidData, 0, u"the catalogue's item '%1'"_s.arg(item.gif.id)});
        }
        catalogue.m_items += std::move(item);
    }
    std::ranges::stable_sort(catalogue.m_items, std::ranges::greater{}, &DemoItem::popularity);

    const QJsonArray categories = document["categories"_L1].toArray();
    for (const auto &value : categories) {
        catalogue.m_categories += {value["name"_L1].toString(), value["query"_L1].toString()};
    }
    return catalogue;
}

} // namespace gn
