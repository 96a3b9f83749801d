// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/giphygif.h"

#include "core/weburl.h"

#include <QJsonArray>

namespace gn::giphy {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxSide = 100'000; // no picture is larger: a number beyond it is an error of the answer

// Every URL is used as it is; other schemes (file:, javascript:) are refused.
QUrl webUrl(const QJsonValue &value)
{
    const QUrl url(value.toString());
    return isWebUrl(url) ? url : QUrl();
}

MediaFormat formatOf(const QUrl &url)
{
    const QString path = url.path().toLower();
    if (path.endsWith(".webp"_L1)) {
        return MediaFormat::WebP;
    }
    if (path.endsWith(".mp4"_L1)) {
        return MediaFormat::Mp4;
    }
    if (path.endsWith(".jpg"_L1) || path.endsWith(".jpeg"_L1)) {
        return MediaFormat::Jpeg;
    }
    return path.endsWith(".png"_L1) ? MediaFormat::Png : MediaFormat::Gif;
}

qint64 bytesOf(const QJsonValue &value)
{
    const qint64 bytes = numberOf(value).value_or(0);
    return bytes > 0 ? bytes : -1;
}

QSize sizeOf(const QJsonObject &rendition)
{
    const qint64 width = numberOf(rendition["width"_L1]).value_or(0);
    const qint64 height = numberOf(rendition["height"_L1]).value_or(0);
    const bool isSane = width > 0 && height > 0 && width <= MaxSide && height <= MaxSide;
    return isSane ? QSize(static_cast<int>(width), static_cast<int>(height)) : QSize();
}

Rendition common(const QString &name, const QJsonObject &object)
{
    Rendition rendition;
    rendition.name = name;
    rendition.size = sizeOf(object);
    rendition.isStill = name.endsWith("_still"_L1);
    const qint64 frames = numberOf(object["frames"_L1]).value_or(0);
    rendition.frames = rendition.isStill ? 1 : static_cast<int>(std::min<qint64>(frames, MaxSide));
    return rendition;
}

void appendRenditions(QList<Rendition> &out, const QString &name, const QJsonObject &object)
{
    Rendition rendition = common(name, object);
    bool hasPicture = false;
    if (const QUrl url = webUrl(object["url"_L1]); !url.isEmpty()) {
        rendition.url = url;
        rendition.format = formatOf(url);
        // 480w_still is a JPEG, but its size is that of the animated original.
        rendition.bytes = rendition.format == MediaFormat::Jpeg ? -1 : bytesOf(object["size"_L1]);
        out.append(rendition);
        hasPicture = true;
    }
    if (const QUrl url = webUrl(object["webp"_L1]); !url.isEmpty()) {
        rendition.url = url;
        rendition.format = MediaFormat::WebP;
        rendition.bytes = bytesOf(object["webp_size"_L1]);
        out.append(rendition);
        hasPicture = true;
    }
    if (const QUrl url = webUrl(object["mp4"_L1]); !hasPicture && !url.isEmpty()) {
        rendition.url = url;
        rendition.format = MediaFormat::Mp4;
        rendition.bytes = bytesOf(object["mp4_size"_L1]);
        out.append(rendition);
    }
}

// The original stands first: its proportions are the exact ones, the small renditions' are rounded.
QList<Rendition> renditionsFrom(const QJsonObject &images)
{
    QList<Rendition> renditions;
    appendRenditions(renditions, u"original"_s, images["original"_L1].toObject());
    for (auto it = images.begin(); it != images.end(); ++it) {
        if (it.key() != "original"_L1) {
            appendRenditions(renditions, it.key(), it.value().toObject());
        }
    }
    return renditions;
}

// Until about 2021 "random" answered without "images": image_original_url, image_width, fixed_width_small_url, …
QJsonObject imagesOfFlatForm(const QJsonObject &object)
{
    QJsonObject images;
    images["original"_L1] = QJsonObject{{u"url"_s, object["image_original_url"_L1]},
                                        {u"width"_s, object["image_width"_L1]},
                                        {u"height"_s, object["image_height"_L1]},
                                        {u"frames"_s, object["image_frames"_L1]},
                                        {u"mp4"_s, object["image_mp4_url"_L1]}};
    for (const QString &name : {u"fixed_height_downsampled"_s,
                                u"fixed_width_downsampled"_s,
                                u"fixed_height_small"_s,
                                u"fixed_height_small_still"_s,
                                u"fixed_width_small"_s,
                                u"fixed_width_small_still"_s}) {
        images[name] = QJsonObject{{u"url"_s, object[QString(name + u"_url"_s)]},
                                   {u"width"_s, object[QString(name + u"_width"_s)]},
                                   {u"height"_s, object[QString(name + u"_height"_s)]}};
    }
    return images;
}

// ".../media/ID/200w.gif" and ".../media/v1.TOKEN/ID/200w.gif"
QString idFromMedia(const QList<Rendition> &renditions)
{
    const QString path = renditions.isEmpty() ? QString() : renditions.first().url.path();
    return path.contains("/media/"_L1) ? path.section(u'/', -2, -2) : QString();
}

QStringList tagsFrom(const QJsonObject &object)
{
    QStringList tags;
    for (const auto &list : {"tags"_L1, "featured_tags"_L1, "user_tags"_L1}) {
        const QJsonArray values = object[list].toArray();
        for (const auto &value : values) {
            tags.append(textOf(value.isObject() ? value["text"_L1] : value));
        }
    }
    tags.removeAll(QString());
    tags.removeDuplicates();
    return tags;
}

MediaKind kindFrom(const QJsonObject &object)
{
    const QString type = object["type"_L1].toString();
    const QJsonValue flag = object["is_sticker"_L1];
    // Emoji and animated texts are transparent as stickers are.
    const bool isSticker = type == "sticker"_L1 || type == "emoji"_L1 || type == "text"_L1 || flag.toBool()
                           || numberOf(flag).value_or(0) == 1;
    return isSticker ? MediaKind::Sticker : MediaKind::Gif;
}

void fillOrigin(Gif &gif, const QJsonObject &object)
{
    gif.originName = object["source_tld"_L1].toString();
    gif.originUrl = webUrl(object["source_post_url"_L1]);
    if (gif.originUrl.isEmpty()) {
        gif.originUrl = webUrl(object["source"_L1]);
    }
}

void fillAuthor(Gif &gif, const QJsonObject &object)
{
    const QJsonObject user = object["user"_L1].toObject();
    gif.author = user["display_name"_L1].toString();
    if (gif.author.isEmpty()) {
        gif.author = object["username"_L1].toString();
    }
    gif.authorUrl = webUrl(user["profile_url"_L1]);
}

} // namespace

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

std::optional<qint64> numberOf(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const qint64 number = isNumber ? value.toInteger(-1) : value.toString().toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<Gif> gifFrom(const QJsonObject &object)
{
    Gif gif;
    gif.source = u"giphy"_s;
    const QJsonValue images = object["images"_L1];
    gif.renditions = renditionsFrom(images.isObject() ? images.toObject() : imagesOfFlatForm(object));
    gif.id = textOf(object["id"_L1]);
    if (gif.id.isEmpty()) {
        gif.id = idFromMedia(gif.renditions);
    }
    if (gif.id.isEmpty()) {
        return std::nullopt;
    }
    gif.pageUrl = webUrl(object["url"_L1]);
    if (gif.pageUrl.isEmpty()) {
        gif.pageUrl = QUrl(u"https://giphy.com/gifs/"_s + gif.id);
    }
    gif.kind = kindFrom(object);
    gif.title = object["title"_L1].toString();
    gif.altText = object["alt_text"_L1].toString();
    gif.rating = object["rating"_L1].toString();
    gif.tags = tagsFrom(object);
    fillAuthor(gif, object);
    fillOrigin(gif, object);
    return gif;
}

} // namespace gn::giphy
