// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/gif/giffile.h"

#include <algorithm>
#include <string_view>

namespace gn {

namespace {

// The names and numbers are those of the GIF89a specification.
constexpr std::uint8_t ImageSeparator = 0x2C;
constexpr std::uint8_t ExtensionIntroducer = 0x21;
constexpr std::uint8_t Trailer = 0x3B;
constexpr std::uint8_t GraphicControlLabel = 0xF9;
constexpr std::uint8_t ApplicationLabel = 0xFF;
constexpr std::size_t SignatureSize = 6;
constexpr std::size_t ScreenSize = 13; // signature and logical screen descriptor
constexpr std::size_t ImageDescriptorSize = 10;

int twoBytes(ByteSpan bytes, std::size_t at)
{
    return bytes[at] | (bytes[at + 1] << 8);
}

std::size_t paletteSize(std::uint8_t flags)
{
    constexpr unsigned HasPalette = 0x80;
    return (flags & HasPalette) == 0 ? 0 : std::size_t{3} << ((flags & 0x07U) + 1U);
}

std::string_view asText(ByteSpan bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

GifDisposal disposalOf(std::uint8_t flags)
{
    switch ((flags >> 2U) & 0x07U) {
    case 2:
        return GifDisposal::RestoreBackground;
    case 3:
    case 4: // written by programs that took the value for a bit
        return GifDisposal::RestorePrevious;
    default:
        return GifDisposal::Keep;
    }
}

} // namespace

void GifFile::feed(ByteSpan soFar, bool isAll)
{
    m_bytes = soFar;
    m_isAll = isAll;
    // The bytes may have moved.
    if (m_hasScreen) {
        m_globalPalette = m_bytes.subspan(m_paletteAt, m_globalPalette.size());
    }
    if (m_hasImage) {
        m_image.localPalette = m_bytes.subspan(m_localPaletteAt, m_image.localPalette.size());
        m_image.data = m_bytes.subspan(m_dataAt, m_image.data.size());
    }
}

void GifFile::rewind()
{
    m_position = m_firstBlock;
    m_scanned = 0;
    m_hasEnded = false;
    m_problem = GifProblem::None;
    m_control = {};
}

GifFile::Outcome GifFile::stop(GifProblem problem)
{
    m_problem = problem;
    m_hasEnded = true;
    return Outcome::Done;
}

GifFile::Step GifFile::next()
{
    while (!m_hasEnded) {
        const Outcome outcome = m_hasScreen ? readBlock() : readScreen();
        if (outcome == Outcome::Image) {
            return Step::Image;
        }
        if (outcome == Outcome::Short && !m_isAll) {
            return Step::NeedsBytes;
        }
        if (outcome == Outcome::Short) {
            const bool lacksOnlyTrailer = m_hasImage && !has(1) && m_image.isWhole;
            stop(lacksOnlyTrailer ? GifProblem::None : GifProblem::Truncated);
        }
    }
    return Step::End;
}

GifFile::Outcome GifFile::readBlock()
{
    if (!has(1)) {
        return Outcome::Short;
    }
    switch (m_bytes[m_position]) {
    case ImageSeparator:
        return readImage();
    case ExtensionIntroducer:
        return readExtension();
    case Trailer:
        return stop(GifProblem::None);
    default:
        return stop(GifProblem::BadBlock);
    }
}

GifFile::Outcome GifFile::readScreen()
{
    const std::string_view signature = asText(m_bytes.first(std::min(m_bytes.size(), SignatureSize)));
    if (!std::string_view("GIF87a").starts_with(signature) && !std::string_view("GIF89a").starts_with(signature)) {
        return stop(GifProblem::NotAGif);
    }
    if (m_bytes.size() < ScreenSize) {
        return Outcome::Short;
    }
    const std::size_t size = paletteSize(m_bytes[10]);
    if (m_bytes.size() < ScreenSize + size) {
        return Outcome::Short;
    }
    m_width = twoBytes(m_bytes, SignatureSize);
    m_height = twoBytes(m_bytes, SignatureSize + 2);
    m_paletteAt = ScreenSize;
    m_globalPalette = m_bytes.subspan(m_paletteAt, size);
    m_firstBlock = ScreenSize + size;
    m_position = m_firstBlock;
    m_hasScreen = true;
    return Outcome::Done;
}

// Moves position behind the terminator, or behind the last sub-block that is whole. False: the terminator isn't there.
bool GifFile::skipSubBlocks(std::size_t &position) const
{
    while (position < m_bytes.size()) {
        const std::size_t length = m_bytes[position];
        if (length == 0) {
            ++position;
            return true;
        }
        if (m_bytes.size() - position <= length) {
            return false;
        }
        position += length + 1;
    }
    return false;
}

GifFile::Outcome GifFile::readExtension()
{
    if (!has(2)) {
        return Outcome::Short;
    }
    const std::uint8_t label = m_bytes[m_position + 1];
    const std::size_t begin = m_position + 2;
    std::size_t end = std::max(begin, m_scanned);
    if (!skipSubBlocks(end)) {
        m_scanned = end;
        return Outcome::Short;
    }
    const std::size_t length = m_bytes[begin];
    const ByteSpan first = m_bytes.subspan(begin + 1, length);
    if (label == GraphicControlLabel) {
        readGraphicControl(first);
    } else if (label == ApplicationLabel && length > 0) {
        for (std::size_t at = begin + 1 + length; m_bytes[at] != 0; at += std::size_t{m_bytes[at]} + 1) {
            readLoops(first, m_bytes.subspan(at + 1, m_bytes[at]));
        }
    }
    m_position = end;
    m_scanned = 0;
    return Outcome::Done;
}

void GifFile::readGraphicControl(ByteSpan block)
{
    constexpr int MsPerUnit = 10;
    constexpr unsigned HasTransparency = 0x01;
    if (block.size() < 4) {
        return;
    }
    m_control.disposal = disposalOf(block[0]);
    m_control.delayMs = twoBytes(block, 1) * MsPerUnit;
    m_control.transparentIndex = (block[0] & HasTransparency) != 0 ? block[3] : -1;
}

void GifFile::readLoops(ByteSpan application, ByteSpan block)
{
    const std::string_view name = asText(application);
    if ((name == "NETSCAPE2.0" || name == "ANIMEXTS1.0") && block.size() >= 3 && (block[0] & 0x07U) == 1) {
        const int loops = twoBytes(block, 1);
        m_plays = loops == 0 ? 0 : loops + 1;
    }
}

GifFile::Outcome GifFile::readImage()
{
    constexpr unsigned Interlaced = 0x40;
    if (!has(ImageDescriptorSize)) {
        return Outcome::Short;
    }
    const ByteSpan descriptor = m_bytes.subspan(m_position, ImageDescriptorSize);
    const std::size_t palette = m_position + ImageDescriptorSize;
    const std::size_t paletteBytes = paletteSize(descriptor[9]);
    const std::size_t begin = palette + paletteBytes + 1; // behind the minimum code size
    if (m_bytes.size() < begin) {
        return Outcome::Short;
    }
    std::size_t end = std::max(begin, m_scanned);
    const bool isWhole = skipSubBlocks(end);
    if (!isWhole && !m_isAll) {
        m_scanned = end;
        return Outcome::Short;
    }
    m_image = m_control;
    m_image.rect = {twoBytes(descriptor, 1), twoBytes(descriptor, 3), twoBytes(descriptor, 5), twoBytes(descriptor, 7)};
    m_image.isInterlaced = (descriptor[9] & Interlaced) != 0;
    m_localPaletteAt = palette;
    m_dataAt = begin;
    m_image.localPalette = m_bytes.subspan(palette, paletteBytes);
    m_image.minimumCodeSize = m_bytes[begin - 1];
    m_image.isWhole = isWhole;
    m_image.data = m_bytes.subspan(begin, isWhole ? end - begin : m_bytes.size() - begin);
    m_control = {};
    m_scanned = 0;
    m_position = isWhole ? end : m_bytes.size();
    if (!m_hasImage) {
        m_hasImage = true;
        // As in Firefox: a first image that can't fit shows that the screen's size is wrong.
        const bool isWrong =
            m_width == 0 || m_height == 0 || m_image.rect.width > m_width || m_image.rect.height > m_height;
        m_width = isWrong ? std::max(m_width, m_image.rect.x + m_image.rect.width) : m_width;
        m_height = isWrong ? std::max(m_height, m_image.rect.y + m_image.rect.height) : m_height;
    }
    return m_width == 0 || m_height == 0 ? stop(GifProblem::NoArea) : Outcome::Image;
}

} // namespace gn
