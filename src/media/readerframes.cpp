// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/readerframes.h"

#include "media/changedrect.h"
#include "media/playdelay.h"

#include <QPainter>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QByteArray readerFormat(MediaFormat format)
{
    switch (format) {
    case MediaFormat::WebP:
        return "webp"_ba;
    case MediaFormat::Png:
        return "png"_ba;
    case MediaFormat::Jpeg:
        return "jpeg"_ba;
    case MediaFormat::Gif: // ours
    case MediaFormat::Mp4:
        break;
    }
    return {};
}

} // namespace

ReaderFrames::ReaderFrames(const QByteArray &bytes, const MediaHeader &header, const FrameOptions &options)
    : m_header(header)
    , m_options(options)
    , m_corners(options)
    , m_framesInPass(header.frames)
{
    m_buffer.setData(bytes);
    m_buffer.open(QIODevice::ReadOnly);
    beginPass();
}

Result<FrameTiming> ReaderFrames::decode(int lateMs, LzwBuffers & /*buffers*/)
{
    m_changed = {};
    if (!advance()) {
        if (m_ready.isNull()) {
            return Unexpected(readerError());
        }
        // The decoder found less than the header promised: what is seen now was the last.
        return FrameTiming{.delayMs = shownDelay(m_delayMs), .isLast = true};
    }
    FrameTiming timing{.delayMs = shownDelay(m_delayMs)};
    while (timing.skippedMs + timing.delayMs <= lateMs && !isAtEnd() && advance()) {
        timing.skippedMs += timing.delayMs;
        timing.delayMs = shownDelay(m_delayMs);
    }
    timing.isLast = isAtEnd();
    const QImage image = render();
    if (image.isNull()) {
        return Unexpected(Error{Error::Kind::TooLarge, 0, u"no memory for the picture"_s});
    }
    m_changed = m_ready.isNull() ? image.rect() : changedRect(m_ready, image);
    m_ready = image;
    return timing;
}

QRect ReaderFrames::draw(QImage &canvas)
{
    canvas = m_ready;
    return m_changed;
}

qint64 ReaderFrames::memoryUsed() const
{
    // Qt's WebP decoder keeps a second canvas, to compose the next frame on.
    return m_picture.sizeInBytes() * (m_header.frames > 1 ? 2 : 1);
}

bool ReaderFrames::isAtEnd() const
{
    const bool isLastPass = m_header.plays > 0 && m_pass >= m_header.plays;
    return isAtPassEnd() && (isLastPass || m_framesInPass == 1);
}

void ReaderFrames::beginPass()
{
    m_reader.reset();
    m_buffer.seek(0);
    m_reader = std::make_unique<QImageReader>(&m_buffer, readerFormat(m_header.format));
    m_reader->setAutoDetectImageFormat(false);
    m_reader->setAutoTransform(m_header.format == MediaFormat::Jpeg);
    m_read = 0;
}

// Decodes one more frame into m_picture, beginning a new pass where one is due. False when nothing follows.
bool ReaderFrames::advance()
{
    while (!isAtEnd()) {
        if (isAtPassEnd()) {
            beginPass();
            ++m_pass;
        }
        QImage picture;
        if (m_reader->read(&picture)) {
            ++m_read;
            m_delayMs = m_reader->nextImageDelay();
            m_picture = std::move(picture);
            return true;
        }
        if (m_read == 0) {
            return false;
        }
        m_framesInPass = m_read; // cut off, or broken from here on
    }
    return false;
}

QImage ReaderFrames::render()
{
    const QRect part = shownPart(m_picture.size(), m_options.size);
    QImage flat;
    if (part.size() == m_picture.size() && !m_picture.hasAlphaChannel()) {
        flat = m_picture.convertToFormat(QImage::Format_RGB32);
    } else {
        flat = QImage(part.size(), QImage::Format_RGB32);
        flat.fill(m_options.background.rgb() | 0xFF000000U);
        QPainter painter(&flat);
        painter.drawImage(QPoint(0, 0), m_picture, part);
    }
    if (flat.size() != m_options.size) {
        flat = flat.scaled(m_options.size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                   .convertToFormat(QImage::Format_RGB32);
    }
    flat.setDevicePixelRatio(1);
    if (!flat.isNull()) {
        m_corners.cover(flat);
    }
    return flat;
}

Error ReaderFrames::readerError() const
{
    const bool isUnsupported = m_reader->error() == QImageReader::UnsupportedFormatError;
    const auto kind = isUnsupported ? Error::Kind::Unsupported : Error::Kind::InvalidData;
    return Error{kind, 0, m_reader->errorString()};
}

} // namespace gn
