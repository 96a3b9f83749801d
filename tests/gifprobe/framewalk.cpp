// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/framewalk.h"

#include "media/framesource.h"
#include "media/gif/gifcompositor.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <array>
#include <bit>
#include <span>
#include <vector>

namespace gn::probe {

using namespace Qt::StringLiterals;

namespace {

ByteSpan spanOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

QString describe(GifProblem problem)
{
    switch (problem) {
    case GifProblem::None:
        return {};
    case GifProblem::NotAGif:
        return u"this is no GIF"_s;
    case GifProblem::NoArea:
        return u"the picture has no area"_s;
    case GifProblem::TooManyPixels:
        return u"the picture has too many pixels"_s;
    case GifProblem::TooManyFrames:
        return u"the picture has too many frames"_s;
    case GifProblem::Truncated:
        return u"the file is cut off"_s;
    case GifProblem::BadBlock:
        return u"there is something in the file that is no block of a GIF"_s;
    case GifProblem::BadCode:
        return u"the compressed pixels are damaged"_s;
    }
    return u"the file is damaged"_s;
}

// Qt paints what is missing grey and says nothing. Neither mark occurs within the compressed data.
bool isWholeJpeg(const QByteArray &bytes)
{
    constexpr QByteArrayView EndOfImage("\xff\xd9");
    constexpr QByteArrayView StartOfScan("\xff\xda");
    return bytes.lastIndexOf(EndOfImage) > bytes.lastIndexOf(StartOfScan);
}

QImage rgbaOf(const std::vector<std::uint32_t> &pixels, int width, int height)
{
    const QImage argb(reinterpret_cast<const uchar *>(pixels.data()),
                      width,
                      height,
                      width * static_cast<int>(sizeof(std::uint32_t)),
                      QImage::Format_ARGB32);
    return withBlankTransparency(argb.convertToFormat(QImage::Format_RGBA8888));
}

WalkResult walkGif(const QByteArray &bytes, const MediaLimits &limits, const FrameHandler &handler)
{
    GifDecoder decoder(GifLimits{.maxPixels = limits.maxPixels, .maxFrames = limits.maxFrames});
    GifCompositor compositor;
    LzwBuffers buffers;
    GifFrame frame;
    std::vector<std::uint32_t> pixels;
    decoder.feed(spanOf(bytes), true);
    WalkResult result;
    while (decoder.peek() == GifDecoder::Step::Frame) {
        const int width = decoder.width();
        const int height = decoder.height();
        pixels.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
        if (decoder.nextFrame(frame, buffers) != GifDecoder::Step::Frame) {
            break;
        }
        compositor.draw(
            frame,
            {.pixels = pixels.data(), .stride = static_cast<std::size_t>(width), .width = width, .height = height});
        ++result.frames;
        handler({.delayMs = frame.delayMs, .canvas = rgbaOf(pixels, width, height)});
    }
    result.plays = decoder.plays();
    result.problem = describe(decoder.problem());
    return result;
}

} // namespace

QImage withBlankTransparency(QImage rgba)
{
    for (int y = 0; y < rgba.height(); ++y) {
        const std::span row(reinterpret_cast<quint32 *>(rgba.scanLine(y)), static_cast<std::size_t>(rgba.width()));
        constexpr std::array<uchar, 4> AlphaBytes{0, 0, 0, 0xFF}; // wherever that is in a number of this machine
        const auto alpha = std::bit_cast<quint32>(AlphaBytes);
        std::replace_if(
            row.begin(), row.end(), [alpha](quint32 pixel) { return (pixel & alpha) == 0; }, 0U);
    }
    return rgba;
}

WalkResult walkFramesByQt(const QByteArray &bytes, MediaFormat format, const FrameHandler &handler)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const bool isGif = format == MediaFormat::Gif;
    const bool isWebP = format == MediaFormat::WebP;
    QImageReader reader(&buffer, isGif ? "gif" : isWebP ? "webp" : format == MediaFormat::Png ? "png" : "jpeg");
    WalkResult result;
    QImage image;
    while (reader.canRead()) {
        if (!reader.read(&image)) {
            result.problem = reader.errorString();
            break;
        }
        ++result.frames;
        handler({.delayMs = reader.nextImageDelay(),
                 .canvas = withBlankTransparency(image.convertToFormat(QImage::Format_RGBA8888))});
        if (!isGif && !isWebP) {
            break; // a still; its reader would go on giving it
        }
    }
    return result;
}

WalkResult walkFrames(const QByteArray &bytes, const MediaLimits &limits, const FrameHandler &handler)
{
    WalkResult result;
    const Result<MediaHeader> header = readHeader(bytes, limits);
    const std::optional<MediaFormat> format = sniffFormat(bytes);
    const bool isTooLarge = !header && header.error().kind == Error::Kind::TooLarge;
    if (format == MediaFormat::Gif && !isTooLarge) {
        result = walkGif(bytes, limits, handler); // may find more in a damaged file than its header promises
    } else if (!header) {
        result.problem = header.error().detail;
    } else {
        applyAllocationLimit(limits);
        result = walkFramesByQt(bytes, header->format, handler);
        const bool isCut = result.frames < header->frames || (format == MediaFormat::Jpeg && !isWholeJpeg(bytes));
        if (result.problem.isEmpty() && isCut) {
            result.problem = u"the file is cut off or damaged"_s;
        }
    }
    if (result.problem.isEmpty() && result.frames == 0) {
        result.problem = u"there is no picture in it"_s;
    }
    return result;
}

} // namespace gn::probe
