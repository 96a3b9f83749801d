// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/gifframes.h"

#include <QPainter>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

GifCanvas canvasOf(QImage &image, QSize used)
{
    auto *pixels = reinterpret_cast<std::uint32_t *>(image.bits()); // RGB32 is 0xFFRRGGBB in a 32-bit word
    return {pixels, static_cast<std::size_t>(image.bytesPerLine()) / sizeof(*pixels), used.width(), used.height()};
}

QRect toQt(const GifRect &rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}

Error errorFor(GifProblem problem)
{
    switch (problem) {
    case GifProblem::TooManyPixels:
    case GifProblem::TooManyFrames:
        return Error{Error::Kind::TooLarge, 0, u"the GIF has too many pixels or frames"_s};
    case GifProblem::Truncated:
        return Error{Error::Kind::Truncated, 0, u"the GIF ends before its first frame"_s};
    case GifProblem::NoArea:
        return Error{Error::Kind::InvalidData, 0, u"the GIF has no area"_s};
    case GifProblem::NotAGif:
    case GifProblem::BadBlock:
    case GifProblem::BadCode:
    case GifProblem::None:
        break;
    }
    return Error{Error::Kind::InvalidData, 0, u"the GIF has no frame"_s};
}

// A tile's height is rounded from a ratio: what differs by a pixel is not worth scaling.
bool isNearly(QSize one, QSize other)
{
    return std::abs(one.width() - other.width()) <= 1 && std::abs(one.height() - other.height()) <= 1;
}

// Columns and rows beyond `used` repeat the last one that is.
void repeatEdges(QImage &image, QSize used)
{
    for (int x = used.width(); x < image.width(); ++x) {
        for (int y = 0; y < used.height(); ++y) {
            auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
            row[x] = row[used.width() - 1];
        }
    }
    for (int y = used.height(); y < image.height(); ++y) {
        std::copy_n(image.constScanLine(used.height() - 1), image.bytesPerLine(), image.scanLine(y));
    }
}

bool ensure(QImage &image, QSize size)
{
    if (image.size() != size || image.format() != QImage::Format_RGB32) {
        image = QImage(size, QImage::Format_RGB32);
    }
    return !image.isNull();
}

} // namespace

GifFrames::GifFrames(QByteArray bytes, const FrameOptions &options, const MediaLimits &limits)
    : m_bytes(std::move(bytes))
    , m_options(options)
    , m_decoder({.maxPixels = limits.maxPixels, .maxFrames = limits.maxFrames})
    , m_compositor(options.background.rgb() | 0xFF000000U)
    , m_corners(options)
{
    m_decoder.feed({reinterpret_cast<const std::uint8_t *>(m_bytes.constData()), std::size_t(m_bytes.size())}, true);
}

// Loops are counted as the file says; what has one frame is a still.
bool GifFrames::mayRepeat() const
{
    return m_decoder.framesRead() > 1 && (m_decoder.plays() == 0 || m_pass < m_decoder.plays());
}

void GifFrames::beginPass()
{
    m_decoder.rewind();
    m_compositor.restart();
    ++m_pass;
    m_isPassOver = false;
}

Result<FrameTiming> GifFrames::decode(int /*lateMs*/, LzwBuffers &buffers)
{
    if (m_isPassOver) {
        beginPass();
    }
    m_hasFrame = m_decoder.nextFrame(m_frame, buffers) == GifDecoder::Step::Frame;
    if (!m_hasFrame && m_part.isEmpty()) {
        return Unexpected(errorFor(m_decoder.problem()));
    }
    if (!m_hasFrame && mayRepeat()) { // the pass was over, or the frame that peek() saw coming was nothing
        beginPass();
        m_hasFrame = m_decoder.nextFrame(m_frame, buffers) == GifDecoder::Step::Frame;
    }
    if (m_part.isEmpty()) {
        layOut();
    }
    // What plays for ever needs no look ahead: it would fetch into the cache what is decoded much later.
    const bool isEndless = m_decoder.plays() == 0 && m_decoder.framesRead() > 1;
    m_isPassOver = !isEndless && m_decoder.peek() == GifDecoder::Step::End;
    return FrameTiming{.delayMs = m_frame.delayMs, .isLast = m_isPassOver && !mayRepeat()};
}

void GifFrames::layOut()
{
    m_part = shownPart(QSize(m_decoder.width(), m_decoder.height()), m_options.size);
    m_isScaled = !isNearly(m_part.size(), m_options.size);
}

QRect GifFrames::draw(QImage &canvas)
{
    if (!m_hasFrame || !ensure(canvas, m_options.size)) {
        return {};
    }
    m_corners.uncover(canvas);
    const QRect changed = m_isScaled ? drawScaled(canvas) : drawUnscaled(canvas);
    m_corners.cover(canvas);
    return changed;
}

QRect GifFrames::drawUnscaled(QImage &canvas)
{
    const QSize used = m_part.size().boundedTo(canvas.size());
    GifFrame frame = m_frame;
    frame.rect.x -= m_part.x();
    frame.rect.y -= m_part.y();
    const QRect changed = toQt(m_compositor.draw(frame, canvasOf(canvas, used)));
    if (used == canvas.size() || changed.isEmpty()) {
        return changed;
    }
    repeatEdges(canvas, used);
    return changed.adjusted(0, 0, canvas.width() - used.width(), canvas.height() - used.height()) & canvas.rect();
}

QRect GifFrames::drawScaled(QImage &canvas)
{
    const QSize size(m_decoder.width(), m_decoder.height());
    if (!ensure(m_unscaled, size)) {
        return {};
    }
    const QRect changed = toQt(m_compositor.draw(m_frame, canvasOf(m_unscaled, size))) & m_part;
    if (changed.isEmpty()) {
        return {};
    }
    const double xScale = static_cast<double>(canvas.width()) / m_part.width();
    const double yScale = static_cast<double>(canvas.height()) / m_part.height();
    const QRectF onCanvas((changed.x() - m_part.x()) * xScale,
                          (changed.y() - m_part.y()) * yScale,
                          changed.width() * xScale,
                          changed.height() * yScale);
    // A pixel of the canvas is mixed from the nearest two of the file in each direction.
    const int reach = static_cast<int>(std::max({xScale, yScale, 1.0})) + 1;
    const QRect target = onCanvas.toAlignedRect().adjusted(-reach, -reach, reach, reach) & canvas.rect();
    QPainter painter(&canvas);
    painter.setClipRect(target);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    constexpr double Coarse = 0.6; // below, mixing two pixels leaves others out, and that is seen
    if (std::min(xScale, yScale) < Coarse) {
        const QImage scaled =
            m_unscaled.copy(m_part).scaled(canvas.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        painter.drawImage(QPoint(0, 0), scaled);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(canvas.rect()), m_unscaled, QRectF(m_part));
    }
    return target;
}

qint64 GifFrames::memoryUsed() const
{
    return qint64(sizeof(*this)) + qint64(m_compositor.memoryUsed()) + m_unscaled.sizeInBytes();
}

} // namespace gn
