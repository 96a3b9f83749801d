// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/collector/collectedpicture.h"

#include "core/gifaturl.h"
#include "media/mediaformat.h"

namespace gn {

using namespace Qt::StringLiterals;

namespace {

MediaFormat formatOf(FoundPicture::Kind kind)
{
    switch (kind) {
    case FoundPicture::Kind::WebP:
        return MediaFormat::WebP;
    case FoundPicture::Kind::Video:
        return MediaFormat::Mp4;
    case FoundPicture::Kind::Gif:
    case FoundPicture::Kind::Unknown:
        break;
    }
    return MediaFormat::Gif;
}

Rendition renditionOf(const CheckedPicture &checked)
{
    Rendition rendition{.name = u"original"_s,
                        .url = checked.picture.url,
                        .format = formatOf(checked.picture.kind),
                        .bytes = checked.bytes};
    if (checked.picture.kind == FoundPicture::Kind::Video) {
        return rendition;
    }
    if (const Result<MediaHeader> header = readHeader(checked.opening, MediaLimits{})) {
        rendition.format = header->format;
        rendition.size = header->canvas;
        if (isWhole(checked)) { // else there may be more frames than have begun
            rendition.frames = header->frames;
            rendition.isStill = header->frames == 1;
        }
    }
    return rendition;
}

} // namespace

bool isWhole(const CheckedPicture &checked)
{
    return !checked.opening.isEmpty() && checked.opening.size() == checked.bytes;
}

CollectedPicture collectedPicture(const CheckedPicture &checked, const QUrl &page)
{
    const QUrl &url = checked.picture.url;
    CollectedPicture picture{
        .kind = checked.picture.kind, .url = url, .error = checked.error, .bytes = checked.bytes, .gif = gifAtUrl(url)};
    picture.gif.altText = checked.picture.alt;
    picture.gif.pageUrl = page;
    picture.gif.originName = page.host();
    picture.gif.originUrl = page;
    if (!checked.picture.alt.isEmpty()) {
        picture.gif.title = checked.picture.alt;
    }
    if (!checked.error) {
        picture.gif.renditions.append(renditionOf(checked));
    }
    return picture;
}

} // namespace gn
