// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/framesource.h"

#include "media/gifframes.h"
#include "media/readerframes.h"

#include <QImageReader>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

FrameSource::~FrameSource() = default;

Result<std::unique_ptr<FrameSource>>
openFrames(const QByteArray &bytes, const FrameOptions &options, const MediaLimits &limits)
{
    if (options.size.isEmpty() || qint64{options.size.width()} * options.size.height() > limits.maxPixels) {
        return Unexpected(Error{Error::Kind::TooLarge, 0, u"no size to show the picture in"_s});
    }
    if (bytes.size() <= limits.maxBytes && sniffFormat(bytes) == MediaFormat::Gif) {
        return std::make_unique<GifFrames>(bytes, options, limits);
    }
    const Result<MediaHeader> header = readHeader(bytes, limits);
    if (!header) {
        return Unexpected(header.error());
    }
    return std::make_unique<ReaderFrames>(bytes, *header, options);
}

void applyAllocationLimit(const MediaLimits &limits)
{
    QImageReader::setAllocationLimit(limits.maxAllocationMegabytes);
}

QRect shownPart(QSize picture, QSize size)
{
    const qint64 byHeight = qint64{picture.height()} * size.width();
    const qint64 byWidth = qint64{picture.width()} * size.height();
    QSize part = picture;
    if (byWidth > byHeight) {
        part.setWidth(std::max(1, static_cast<int>((byHeight + size.height() / 2) / size.height())));
    } else if (byHeight > byWidth) {
        part.setHeight(std::max(1, static_cast<int>((byWidth + size.width() / 2) / size.width())));
    }
    return {QPoint((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2), part};
}

} // namespace gn
