// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace gn {

// What GIPHY calls gifs and stickers (stickers have a transparent background).
enum class MediaKind { Gif, Sticker };

enum class MediaFormat { Gif, WebP, Mp4, Png, Jpeg };

// One file that shows an item: a size and a format. The terms are GIPHY's.
struct Rendition
{
    QString name; // the source's own name: "fixed_width", "original", …
    QUrl url;     // http, https or qrc; to be used as it is (GIPHY forbids changing it)
    MediaFormat format = MediaFormat::Gif;
    QSize size;        // pixels; empty if the source does not say
    qint64 bytes = -1; // -1: unknown
    int frames = 0;    // 0: unknown, 1: a still
    bool isStill = false;

    bool operator==(const Rendition &) const = default;
};

// Pixels; of renditions the larger one is the better one.
constexpr qint64 areaOf(QSize size)
{
    return qint64{size.width()} * size.height();
}

struct Gif
{
    QString id;     // unique within its source
    QString source; // ProviderTraits::id of the source
    MediaKind kind = MediaKind::Gif;
    QString title;
    QString altText; // describes the picture; may be empty
    QUrl pageUrl;    // what is shared: the item's page
    QString rating;  // in the source's own terms; may be empty
    QString author;
    QUrl authorUrl;
    QString originName; // where the source has it from, e.g. "haydiroket.tumblr.com"
    QUrl originUrl;
    QStringList tags;
    QList<Rendition> renditions;

    bool operator==(const Gif &) const = default;
};

// Which item, in the whole program: what favourites, collections and the model know an item by.
struct GifKey
{
    QString source; // Gif::source
    QString id;     // Gif::id

    bool operator==(const GifKey &) const = default;
};

size_t qHash(const GifKey &key, size_t seed = 0);

GifKey keyOf(const Gif &gif);

// What a screen reader or a tooltip calls the item: the alt text, else the title, else the tags, else "".
QString describe(const Gif &gif);

// Width and height of the item's picture, by its first rendition that has a size; 1:1 when none has.
QSize pictureSize(const Gif &gif);

} // namespace gn

Q_DECLARE_METATYPE(gn::Gif)
