// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/playedgif.h"

#include <QElapsedTimer>

#include <algorithm>

namespace gn::test {

namespace {

constexpr QRgb Untouched = 0x12345678; // no colour of a GIF: it is neither opaque nor clear

GifCanvas canvasOf(QImage &image)
{
    auto *pixels = reinterpret_cast<std::uint32_t *>(image.bits());
    return {pixels, static_cast<std::size_t>(image.bytesPerLine()) / sizeof(*pixels), image.width(), image.height()};
}

bool hasUntouched(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(row, row + image.width(), [](QRgb pixel) { return pixel != 0 && qAlpha(pixel) != 255; })) {
            return true;
        }
    }
    return false;
}

} // namespace

OurGif::OurGif(const QByteArray &bytes, const GifLimits &limits)
    : m_decoder(limits)
{
    m_decoder.feed({reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size())}, true);
}

std::optional<PlayedPicture> OurGif::next()
{
    GifFrame frame;
    if (m_decoder.nextFrame(frame, m_buffers) != GifDecoder::Step::Frame) {
        return std::nullopt;
    }
    if (m_canvas.isNull()) {
        m_canvas = QImage(m_decoder.width(), m_decoder.height(), QImage::Format_ARGB32);
        m_canvas.fill(Untouched);
    }
    m_compositor.draw(frame, canvasOf(m_canvas));
    m_leftPixelsOut = m_leftPixelsOut || hasUntouched(m_canvas);
    return PlayedPicture{m_canvas.copy(), frame.delayMs};
}

QtGif::QtGif(const QByteArray &bytes)
{
    m_device.setData(bytes);
    m_device.open(QIODevice::ReadOnly);
    m_reader.setDevice(&m_device);
    m_reader.setFormat(QByteArrayLiteral("gif"));
}

std::optional<PlayedPicture> QtGif::next()
{
    QImage image = m_reader.read();
    if (image.isNull()) {
        return std::nullopt;
    }
    image.convertTo(QImage::Format_ARGB32);
    return PlayedPicture{image, m_reader.nextImageDelay()};
}

bool looksSame(const QImage &one, const QImage &other)
{
    if (one.size() != other.size()) {
        return false;
    }
    const auto isAlike = [](QRgb a, QRgb b) { return a == b || (qAlpha(a) == 0 && qAlpha(b) == 0); };
    for (int y = 0; y < one.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(one.constScanLine(y));
        const auto *otherRow = reinterpret_cast<const QRgb *>(other.constScanLine(y));
        if (!std::equal(row, row + one.width(), otherRow, isAlike)) {
            return false;
        }
    }
    return true;
}

PlayedBoth playBoth(const QByteArray &bytes, const GifLimits &limits)
{
    PlayedBoth result;
    OurGif ours(bytes, limits);
    QtGif qts(bytes);
    while (result.frames < limits.maxFrames) {
        QElapsedTimer timer;
        timer.start();
        const auto our = ours.next();
        const qint64 after = timer.nsecsElapsed() / 1000;
        const auto qt = qts.next();
        result.ourMicroseconds += after;
        result.qtMicroseconds += timer.nsecsElapsed() / 1000 - after;
        result.endsTogether = our.has_value() == qt.has_value();
        if (!our || !qt) {
            break;
        }
        ++result.frames;
        result.differingFrames += looksSame(our->image, qt->image) && our->delayMs == qt->delayMs ? 0 : 1;
    }
    while (!result.endsTogether && ours.next()) { // to its end, for the crash that it may have
    }
    result.loopsAlike = ours.loopCount() == qts.loopCount();
    result.leftPixelsOut = ours.leftPixelsOut();
    return result;
}

} // namespace gn::test
