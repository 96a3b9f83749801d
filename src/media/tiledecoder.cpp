// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/tiledecoder.h"

#include "media/bytereader.h"

#include <utility>

namespace gn {

namespace {

// By its logical screen: 30 µs for the usual 40,000 pixels, 1 ms for a million.
bool isSmallGif(const QByteArray &bytes)
{
    constexpr qint64 MostPixels = 1024LL * 1024;
    if (sniffFormat(bytes) != MediaFormat::Gif) {
        return false;
    }
    ByteReader in(bytes);
    in.skip(6); // the signature
    const auto width = static_cast<qint64>(in.littleEndian(2));
    const auto height = static_cast<qint64>(in.littleEndian(2));
    return width > 0 && height > 0 && width * height <= MostPixels;
}

} // namespace

TileDecoder::TileDecoder(QByteArray bytes, const FrameOptions &options, const MediaLimits &limits)
    : m_bytes(std::move(bytes))
    , m_options(options)
    , m_limits(limits)
    , m_isLight(isSmallGif(m_bytes))
{
}

Result<FrameTiming> TileDecoder::decode(int lateMs, LzwBuffers &buffers)
{
    if (m_source == nullptr) {
        auto opened = openFrames(m_bytes, m_options, m_limits);
        if (!opened) {
            return Unexpected(opened.error());
        }
        m_source = std::move(*opened);
    }
    Result<FrameTiming> timing = m_source->decode(lateMs, buffers);
    if (!timing) {
        m_source.reset();
        return timing;
    }
    m_isAtLast = timing->isLast;
    return timing;
}

QRect TileDecoder::draw(QImage &canvas)
{
    const QRect changed = m_source->draw(canvas);
    if (m_isAtLast) {
        m_source.reset();
        m_buffers = {};
    }
    return changed;
}

qint64 TileDecoder::memoryUsed() const
{
    return qint64(m_buffers.memoryUsed()) + (m_source == nullptr ? 0 : m_source->memoryUsed());
}

} // namespace gn
