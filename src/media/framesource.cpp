// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/framesource.h"

#include "media/readerframes.h"

#include <QImageReader>

#include <algorithm>
#include <cstring>
#include <span>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

std::span<const QRgb> row(const QImage &image, int y)
{
    // QImage aligns its rows to 4 bytes and RGB32 is made of QRgb.
    return {reinterpret_cast<const QRgb *>(image.constScanLine(y)), static_cast<std::size_t>(image.width())};
}

bool isSameRow(const QImage &one, const QImage &other, int y)
{
    return std::memcmp(one.constScanLine(y), other.constScanLine(y), row(one, y).size_bytes()) == 0;
}

} // namespace

FrameSource::~FrameSource() = default;

Result<std::unique_ptr<FrameSource>>
openFrames(const QByteArray &bytes, const FrameOptions &options, const MediaLimits &limits)
{
    if (options.size.isEmpty() || qint64{options.size.width()} * options.size.height() > limits.maxPixels) {
        return Unexpected(Error{Error::Kind::TooLarge, 0, u"no size to show the picture in"_s});
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

QRect changedRect(const QImage &before, const QImage &after)
{
    int top = 0;
    int bottom = after.height() - 1;
    while (top <= bottom && isSameRow(before, after, top)) {
        ++top;
    }
    if (top > bottom) {
        return {};
    }
    while (isSameRow(before, after, bottom)) {
        --bottom;
    }
    std::ptrdiff_t left = after.width();
    std::ptrdiff_t right = 0; // behind the last one
    for (int y = top; y <= bottom; ++y) {
        const auto was = row(before, y);
        const auto is = row(after, y);
        // Only the columns that are not known to have changed have to be looked at.
        const auto first = std::mismatch(was.begin(), was.begin() + left, is.begin());
        left = first.first - was.begin();
        const auto last = std::mismatch(was.rbegin(), was.rend() - right, is.rbegin());
        right = was.rend() - last.first;
    }
    return {QPoint(static_cast<int>(left), top), QPoint(static_cast<int>(right) - 1, bottom)};
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
