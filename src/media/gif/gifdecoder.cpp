// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/gif/gifdecoder.h"

#include "media/playdelay.h"

#include <algorithm>

namespace gn {

namespace {

void fillPalette(GifPalette &palette, ByteSpan triples)
{
    constexpr std::uint32_t Opaque = 0xFF000000;
    const std::size_t count = std::min(palette.size(), triples.size() / 3);
    for (std::size_t i = 0; i < count; ++i) {
        const ByteSpan color = triples.subspan(3 * i, 3);
        palette[i] = Opaque | (std::uint32_t{color[0]} << 16U) | (std::uint32_t{color[1]} << 8U) | color[2];
    }
    std::fill(palette.begin() + static_cast<std::ptrdiff_t>(count), palette.end(), Opaque);
}

} // namespace

void GifDecoder::rewind()
{
    m_file.rewind();
    m_isAtImage = false;
    m_hasEnded = false;
    m_frames = 0;
    m_problem = GifProblem::None;
}

GifDecoder::Step GifDecoder::stop(GifProblem problem)
{
    m_problem = problem;
    m_hasEnded = true;
    return Step::End;
}

GifDecoder::Step GifDecoder::peek()
{
    if (m_hasEnded) {
        return Step::End;
    }
    if (m_isAtImage) {
        return Step::Frame;
    }
    const GifFile::Step step = m_file.next();
    if (std::int64_t{width()} * height() > m_limits.maxPixels) {
        return stop(GifProblem::TooManyPixels);
    }
    if (step != GifFile::Step::Image) {
        return step == GifFile::Step::End ? stop(m_file.problem()) : Step::NeedsBytes;
    }
    const GifImage &image = m_file.image();
    if (image.rect.area() > m_limits.maxPixels) {
        return stop(GifProblem::TooManyPixels);
    }
    if (m_frames >= m_limits.maxFrames) {
        return stop(GifProblem::TooManyFrames);
    }
    if (!image.isWhole && image.data.size() < 2) {
        return stop(GifProblem::Truncated); // not one byte of its pixels is there
    }
    m_isAtImage = true;
    return Step::Frame;
}

GifDecoder::Step GifDecoder::nextFrame(GifFrame &frame, LzwBuffers &buffers)
{
    const Step step = peek();
    if (step != Step::Frame) {
        return step;
    }
    m_isAtImage = false;
    return decode(frame, buffers);
}

GifDecoder::Step GifDecoder::decode(GifFrame &frame, LzwBuffers &buffers)
{
    const GifImage &image = m_file.image();
    const auto pixels = static_cast<std::size_t>(image.rect.area());
    const LzwEnd end = LzwDecoder::decode(image.data, image.minimumCodeSize, pixels, buffers);
    if (!image.isWhole) {
        stop(GifProblem::Truncated);
    } else if (end == LzwEnd::BadCode) {
        stop(GifProblem::BadCode);
    }
    if (m_hasEnded && buffers.indices().empty()) {
        return Step::End;
    }
    ++m_frames;
    frame.rect = image.rect;
    frame.indices = buffers.indices();
    frame.isInterlaced = image.isInterlaced;
    frame.palette = &paletteOf(image);
    frame.transparentIndex = image.transparentIndex;
    frame.delayMs = shownDelay(image.delayMs);
    frame.disposal = image.disposal;
    return Step::Frame;
}

const GifPalette &GifDecoder::paletteOf(const GifImage &image)
{
    if (!image.localPalette.empty()) {
        fillPalette(m_localPalette, image.localPalette);
        return m_localPalette;
    }
    if (!m_hasGlobalPalette) {
        fillPalette(m_globalPalette, m_file.globalPalette());
        m_hasGlobalPalette = true;
    }
    return m_globalPalette;
}

std::size_t gifFirstFrameSize(ByteSpan bytes)
{
    GifFile file;
    file.feed(bytes, false);
    return file.next() == GifFile::Step::Image ? file.position() : 0;
}

} // namespace gn
