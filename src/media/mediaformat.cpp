// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/mediaformat.h"

#include "media/bytereader.h"
#include "media/gifheader.h"

#include <limits>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView PngSignature("\x89PNG\r\n\x1a\n", 8);
constexpr QByteArrayView JpegSignature("\xff\xd8\xff", 3);

Unexpected truncated(const QString &detail)
{
    return Unexpected(Error{Error::Kind::Truncated, 0, detail});
}

Unexpected invalid(const QString &detail)
{
    return Unexpected(Error{Error::Kind::InvalidData, 0, detail});
}

Result<MediaHeader> readPngHeader(QByteArrayView bytes)
{
    ByteReader in(bytes);
    in.skip(PngSignature.size() + 4); // the length of the chunk, which is always 13
    const QByteArrayView name = in.take(4);
    const quint32 width = in.bigEndian(4);
    const quint32 height = in.bigEndian(4);
    if (in.ranOut()) {
        return truncated(u"the PNG ends in its header"_s);
    }
    constexpr quint32 Most = std::numeric_limits<int>::max();
    if (name != QByteArrayView("IHDR") || width > Most || height > Most) {
        return invalid(u"the PNG has no valid header"_s);
    }
    return MediaHeader{MediaFormat::Png, QSize(static_cast<int>(width), static_cast<int>(height))};
}

// SOF0 … SOF15 without the three of that range that mean something else: DHT, JPG and DAC.
bool isStartOfFrame(quint8 marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

Result<MediaHeader> readJpegHeader(QByteArrayView bytes)
{
    constexpr quint8 StartOfScan = 0xDA;
    constexpr quint8 EndOfImage = 0xD9;
    ByteReader in(bytes.sliced(2)); // behind SOI
    while (!in.atEnd()) {
        if (in.u8() != 0xFF) {
            return invalid(u"the JPEG has no marker where one is due"_s);
        }
        quint8 marker = 0xFF;
        while (marker == 0xFF && !in.atEnd()) { // any number of fill bytes
            marker = in.u8();
        }
        if (marker == StartOfScan || marker == EndOfImage) {
            return invalid(u"the JPEG has no frame header"_s);
        }
        const auto length = static_cast<qsizetype>(in.bigEndian(2));
        if (isStartOfFrame(marker)) {
            in.skip(1); // bits a sample
            const auto height = static_cast<int>(in.bigEndian(2));
            const auto width = static_cast<int>(in.bigEndian(2));
            if (!in.ranOut()) {
                return MediaHeader{MediaFormat::Jpeg, QSize(width, height)};
            }
        } else if (length < 2 && !in.ranOut()) {
            return invalid(u"the JPEG has a segment without a length"_s);
        }
        in.skip(length - 2);
    }
    return truncated(u"the JPEG ends before its frame header"_s);
}

// The container's extended header (VP8X) and what follows it; a frame is one ANMF chunk.
Result<MediaHeader> readExtendedWebP(ByteReader in)
{
    constexpr quint8 AnimationFlag = 0x02;
    const quint8 flags = in.u8();
    in.skip(3);
    MediaHeader header{MediaFormat::WebP};
    const auto width = static_cast<int>(in.littleEndian(3)) + 1;
    const auto height = static_cast<int>(in.littleEndian(3)) + 1;
    header.canvas = QSize(width, height);
    if (in.ranOut()) {
        return truncated(u"the WebP ends in its header"_s);
    }
    if ((flags & AnimationFlag) == 0) {
        return header;
    }
    header.frames = 0;
    while (!in.atEnd()) {
        const QByteArrayView name = in.take(4);
        const qsizetype size = in.littleEndian(4);
        const QByteArrayView chunk = in.take(size);
        in.skip((size % 2 != 0 && !in.atEnd()) ? 1 : 0);
        if (name == QByteArrayView("ANIM") && chunk.size() >= 6) {
            header.plays = static_cast<int>(ByteReader(chunk.sliced(4)).littleEndian(2));
        } else if (name == QByteArrayView("ANMF") && !chunk.isEmpty()) {
            ++header.frames;
        }
    }
    if (header.frames == 0) {
        return truncated(u"the WebP ends before its first frame"_s);
    }
    return header;
}

Result<MediaHeader> readWebPHeader(QByteArrayView bytes)
{
    ByteReader in(bytes);
    in.skip(12);
    const QByteArrayView name = in.take(4);
    in.skip(4); // the chunk's size
    if (name == QByteArrayView("VP8X")) {
        return readExtendedWebP(in);
    }
    QSize size;
    if (name == QByteArrayView("VP8 ")) {
        in.skip(6); // frame tag and start code
        const auto width = static_cast<int>(in.littleEndian(2) & 0x3FFFU);
        const auto height = static_cast<int>(in.littleEndian(2) & 0x3FFFU);
        size = QSize(width, height);
    } else if (name == QByteArrayView("VP8L")) {
        in.skip(1); // signature
        const quint32 packed = in.littleEndian(4);
        size = QSize(static_cast<int>(packed & 0x3FFFU) + 1, static_cast<int>((packed >> 14U) & 0x3FFFU) + 1);
    }
    if (in.ranOut()) {
        return truncated(u"the WebP ends in its header"_s);
    }
    return MediaHeader{MediaFormat::WebP, size};
}

Result<MediaHeader> readByFormat(MediaFormat format, QByteArrayView bytes, const MediaLimits &limits)
{
    switch (format) {
    case MediaFormat::Gif:
        return readGifHeader(bytes, limits);
    case MediaFormat::WebP:
        return readWebPHeader(bytes);
    case MediaFormat::Png:
        return readPngHeader(bytes);
    case MediaFormat::Jpeg:
        return readJpegHeader(bytes);
    case MediaFormat::Mp4:
        break;
    }
    return Unexpected(Error{Error::Kind::Unsupported, 0, u"a format that is not painted"_s});
}

} // namespace

std::optional<MediaFormat> sniffFormat(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("GIF87a")) || bytes.startsWith(QByteArrayView("GIF89a"))) {
        return MediaFormat::Gif;
    }
    if (bytes.size() >= 12 && bytes.startsWith(QByteArrayView("RIFF"))
        && bytes.sliced(8).startsWith(QByteArrayView("WEBP"))) {
        return MediaFormat::WebP;
    }
    if (bytes.startsWith(PngSignature)) {
        return MediaFormat::Png;
    }
    if (bytes.startsWith(JpegSignature)) {
        return MediaFormat::Jpeg;
    }
    return std::nullopt;
}

Result<MediaHeader> readHeader(QByteArrayView bytes, const MediaLimits &limits)
{
    if (bytes.size() > limits.maxBytes) {
        return Unexpected(Error{Error::Kind::TooLarge, 0, u"the picture has too many bytes"_s});
    }
    const std::optional<MediaFormat> format = sniffFormat(bytes);
    if (!format) {
        return invalid(u"neither GIF, WebP, PNG nor JPEG"_s);
    }
    Result<MediaHeader> header = readByFormat(*format, bytes, limits);
    if (!header) {
        return header;
    }
    if (header->canvas.isEmpty()) {
        return invalid(u"the picture has no area"_s);
    }
    const qint64 pixels = qint64{header->canvas.width()} * header->canvas.height();
    if (pixels > limits.maxPixels || header->frames > limits.maxFrames) {
        return Unexpected(Error{Error::Kind::TooLarge, 0, u"the picture has too many pixels or frames"_s});
    }
    return header;
}

} // namespace gn
