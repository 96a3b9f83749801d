// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/gifheader.h"

#include "media/gif/giffile.h"

namespace gn {

using namespace Qt::StringLiterals;

Result<MediaHeader> readGifHeader(QByteArrayView bytes, const MediaLimits &limits)
{
    GifFile file;
    file.feed({reinterpret_cast<const std::uint8_t *>(bytes.data()), static_cast<std::size_t>(bytes.size())}, true);
    MediaHeader header{.format = MediaFormat::Gif, .frames = 0};
    bool isTooLarge = false;
    bool isCut = false;
    while (!isTooLarge && file.next() == GifFile::Step::Image) {
        const GifImage &image = file.image();
        if (!image.isWhole && image.data.empty()) {
            isCut = true; // not one byte of its pixels is there
            break;
        }
        ++header.frames;
        isTooLarge = image.rect.area() > limits.maxPixels || header.frames > limits.maxFrames;
    }
    header.canvas = QSize(file.width(), file.height());
    if (isTooLarge || qint64{file.width()} * file.height() > limits.maxPixels) {
        return Unexpected(Error{Error::Kind::TooLarge, 0, u"the GIF has too many pixels or frames"_s});
    }
    header.plays = file.plays();
    if (file.problem() == GifProblem::NoArea) {
        return Unexpected(Error{Error::Kind::InvalidData, 0, u"the GIF has no area"_s});
    }
    if (header.frames == 0) {
        return Unexpected(isCut || file.problem() == GifProblem::Truncated
                              ? Error{Error::Kind::Truncated, 0, u"the GIF ends before its first frame"_s}
                              : Error{Error::Kind::InvalidData, 0, u"the GIF has no frame"_s});
    }
    return header;
}

} // namespace gn
