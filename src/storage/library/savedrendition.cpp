// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/savedrendition.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

std::optional<MediaFormat> formatOf(const QString &suffix)
{
    const QString lower = suffix.toLower();
    if (lower == "gif"_L1) {
        return MediaFormat::Gif;
    }
    if (lower == "webp"_L1) {
        return MediaFormat::WebP;
    }
    if (lower == "mp4"_L1) {
        return MediaFormat::Mp4;
    }
    if (lower == "png"_L1) {
        return MediaFormat::Png;
    }
    if (lower == "jpg"_L1 || lower == "jpeg"_L1) {
        return MediaFormat::Jpeg;
    }
    return std::nullopt;
}

qint64 area(const Rendition &rendition)
{
    return qint64{rendition.size.width()} * rendition.size.height();
}

// The one that was saved: of the same format and number of bytes. Else a guess at the size only.
Rendition likeliest(const Gif &gif, MediaFormat format, qint64 bytes)
{
    const auto same = std::ranges::find_if(gif.renditions, [format, bytes](const Rendition &rendition) {
        return rendition.format == format && rendition.bytes == bytes;
    });
    if (same != gif.renditions.cend()) {
        return *same;
    }
    const auto largest = std::ranges::max_element(gif.renditions, {}, area);
    return {.size = largest == gif.renditions.cend() ? QSize() : largest->size};
}

} // namespace

Gif shownFromFile(Gif gif, const QString &file)
{
    const QFileInfo info(file);
    const std::optional<MediaFormat> format = formatOf(info.suffix());
    if (!format || !info.isFile()) {
        return gif;
    }
    Rendition rendition = likeliest(gif, *format, info.size());
    rendition.name = u"saved"_s;
    rendition.url = QUrl::fromLocalFile(file);
    rendition.format = *format;
    rendition.bytes = info.size();
    if (*format == MediaFormat::Mp4) {
        gif.renditions.prepend(rendition);
    } else {
        gif.renditions = {rendition};
    }
    return gif;
}

} // namespace gn
