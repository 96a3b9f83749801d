// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QList>
#include <QMetaType>
#include <QUrl>

#include <chrono>

namespace gn {

// A picture that moves, or may: what an address without a telling suffix holds is known when it was asked for.
struct FoundPicture
{
    enum class Kind { Gif, WebP, Video, Unknown };
    enum class From {
        Image,       // img, its srcset and its lazy attributes
        Source,      // source of a picture
        Poster,      // of a video
        VideoSource, // video that plays like a GIF: of GIPHY, Tenor, Imgur and the like, or muted and looping
        Meta,        // og:image, twitter:image
        Style,       // url() in CSS
        Link,        // a link to a picture
        GiphyPage    // a link to, or a frame with, a page of giphy.com
    };

    QUrl url;
    Kind kind = Kind::Unknown;
    From whereFrom = From::Image;
    QString alt; // what the page says of it; may be empty

    bool operator==(const FoundPicture &) const = default;
};

// What is in a page's text.
struct PageContent
{
    QString title;
    QString encoding;             // "UTF-8": what the bytes were taken for
    QString start;                // of the text, undecorated markup
    QList<FoundPicture> pictures; // in the order of the page, each address once

    bool operator==(const PageContent &) const = default;
};

struct PageReport
{
    QUrl url; // the last one, after redirects
    int status = 0;
    QByteArray contentType; // as the server said
    qint64 bytes = 0;       // of the body, decompressed
    std::chrono::milliseconds time{0};
    QByteArray body; // decompressed, as it came
    PageContent content;

    bool operator==(const PageReport &) const = default;
};

} // namespace gn

Q_DECLARE_METATYPE(gn::FoundPicture)
