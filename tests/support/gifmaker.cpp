// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/gifmaker.h"

#include <algorithm>
#include <bit>
#include <map>
#include <utility>

namespace gn::test {

namespace {

void append(Bytes &to, ByteSpan bytes)
{
    to.insert(to.end(), bytes.begin(), bytes.end());
}

void append(Bytes &to, const std::string &text)
{
    to.insert(to.end(), text.begin(), text.end());
}

void appendWord(Bytes &to, int value)
{
    to.push_back(static_cast<std::uint8_t>(value & 0xFF));
    to.push_back(static_cast<std::uint8_t>((value >> 8) & 0xFF));
}

// The flags of a palette: that there is one, and how large it is.
unsigned paletteFlags(const Bytes &palette)
{
    return palette.empty() ? 0U : 0x80U | static_cast<unsigned>(std::bit_width(palette.size() / 3) - 2);
}

class BitWriter final
{
public:
    void put(std::uint32_t code, unsigned width)
    {
        m_bits |= code << m_count;
        for (m_count += width; m_count >= 8; m_count -= 8) {
            m_bytes.push_back(static_cast<std::uint8_t>(m_bits & 0xFFU));
            m_bits >>= 8U;
        }
    }

    Bytes finished()
    {
        if (m_count > 0) {
            m_bytes.push_back(static_cast<std::uint8_t>(m_bits & 0xFFU));
        }
        return std::move(m_bytes);
    }

private:
    Bytes m_bytes;
    std::uint32_t m_bits = 0;
    unsigned m_count = 0;
};

// Keeps step with a decoder: its width of codes and its next free code.
class LzwWriter final
{
public:
    explicit LzwWriter(const LzwStyle &style)
        : m_style(style)
        , m_clear(1U << static_cast<unsigned>(style.minimumCodeSize))
    {
        forget();
    }

    Bytes write(ByteSpan indices)
    {
        if (m_style.beginsWithClear) {
            clear();
        }
        while (!indices.empty()) {
            const auto [code, length] = longestKnown(indices);
            putString(code);
            indices = indices.subspan(length);
            const bool isFull = m_free == MostCodes;
            if (m_sinceClear >= m_style.clearEvery || (isFull && m_style.clearsWhenFull)) {
                clear();
            } else if (!indices.empty() && !isFull) {
                m_longer[{code, indices.front()}] = m_free; // the decoder will know it with the next code
            }
        }
        if (m_style.endsWithEnd) {
            m_bits.put(m_clear + 1, m_width);
        }
        return m_bits.finished();
    }

private:
    static constexpr std::uint32_t MostCodes = 4096;
    static constexpr unsigned MostWidth = 12;

    void forget()
    {
        m_longer.clear();
        m_free = m_clear + 2;
        m_width = static_cast<unsigned>(m_style.minimumCodeSize) + 1;
        m_sinceClear = 0;
    }

    void clear()
    {
        m_bits.put(m_clear, m_width);
        forget();
    }

    std::pair<std::uint32_t, std::size_t> longestKnown(ByteSpan indices) const
    {
        std::uint32_t code = indices.front();
        std::size_t length = 1;
        while (length < std::min(indices.size(), m_style.longestString)) {
            const auto longer = m_longer.find({code, indices[length]});
            if (longer == m_longer.end()) {
                break;
            }
            code = longer->second;
            ++length;
        }
        return {code, length};
    }

    void putString(std::uint32_t code)
    {
        m_bits.put(code, m_width);
        if (m_sinceClear > 0 && m_free < MostCodes) {
            ++m_free;
        }
        if (m_free == (1U << m_width) && m_width < MostWidth) {
            ++m_width;
        }
        ++m_sinceClear;
    }

    LzwStyle m_style;
    BitWriter m_bits;
    std::map<std::pair<std::uint32_t, std::uint8_t>, std::uint32_t> m_longer;
    std::uint32_t m_clear;
    std::uint32_t m_free = 0;
    unsigned m_width = 0;
    std::size_t m_sinceClear = 0;
};

Bytes indicesInFileOrder(const MadeFrame &frame)
{
    Bytes ordered;
    const auto width = static_cast<std::size_t>(frame.rect.width);
    for (const int row : rowsInFileOrder(frame.rect.height, frame.isInterlaced)) {
        const std::size_t begin = std::min(frame.indices.size(), static_cast<std::size_t>(row) * width);
        const std::size_t count = std::min(width, frame.indices.size() - begin);
        append(ordered, ByteSpan(frame.indices).subspan(begin, count));
    }
    if (ordered.size() < frame.indices.size()) { // more than the rectangle holds
        append(ordered, ByteSpan(frame.indices).subspan(ordered.size()));
    }
    ordered.resize(std::min(ordered.size(), frame.keptIndices));
    return ordered;
}

void appendFrame(Bytes &gif, const MadeFrame &frame)
{
    if (!frame.comment.empty()) {
        append(gif, std::string("\x21\xFE"));
        append(gif, inSubBlocks(Bytes(frame.comment.begin(), frame.comment.end())));
    }
    if (frame.hasControl) {
        append(gif, std::string("\x21\xF9\x04"));
        const unsigned hasTransparency = frame.transparentIndex >= 0 ? 1 : 0;
        gif.push_back(static_cast<std::uint8_t>((frame.disposal << 2U) | hasTransparency));
        appendWord(gif, frame.delayCs);
        gif.push_back(static_cast<std::uint8_t>(std::max(0, frame.transparentIndex)));
        gif.push_back(0);
    }
    gif.push_back(0x2C);
    for (const int number : {frame.rect.x, frame.rect.y, frame.rect.width, frame.rect.height}) {
        appendWord(gif, number);
    }
    gif.push_back(static_cast<std::uint8_t>(paletteFlags(frame.localPalette) | (frame.isInterlaced ? 0x40U : 0U)));
    append(gif, frame.localPalette);
    gif.push_back(static_cast<std::uint8_t>(frame.lzw.minimumCodeSize));
    append(gif, inSubBlocks(lzwCodes(indicesInFileOrder(frame), frame.lzw), frame.blockSize));
}

} // namespace

std::vector<int> rowsInFileOrder(int height, bool isInterlaced)
{
    std::vector<int> rows;
    const auto add = [&rows, height](int first, int step) {
        for (int row = first; row < height; row += step) {
            rows.push_back(row);
        }
    };
    if (!isInterlaced) {
        add(0, 1);
        return rows;
    }
    add(0, 8);
    add(4, 8);
    add(2, 4);
    add(1, 2);
    return rows;
}

Bytes lzwCodes(ByteSpan indices, const LzwStyle &style)
{
    return LzwWriter(style).write(indices);
}

Bytes inSubBlocks(ByteSpan bytes, std::size_t blockSize)
{
    Bytes blocks;
    while (!bytes.empty()) {
        const std::size_t length = std::min(bytes.size(), blockSize);
        blocks.push_back(static_cast<std::uint8_t>(length));
        append(blocks, bytes.first(length));
        bytes = bytes.subspan(length);
    }
    blocks.push_back(0);
    return blocks;
}

Bytes gifBytes(const MadeGif &gif)
{
    Bytes bytes;
    append(bytes, std::string("GIF89a"));
    appendWord(bytes, gif.width);
    appendWord(bytes, gif.height);
    bytes.push_back(static_cast<std::uint8_t>(paletteFlags(gif.globalPalette)));
    bytes.push_back(gif.background);
    bytes.push_back(0);
    append(bytes, gif.globalPalette);
    if (gif.loops) {
        append(bytes, std::string("\x21\xFF\x0B"));
        append(bytes, gif.loopName);
        append(bytes, std::string("\x03\x01"));
        appendWord(bytes, *gif.loops);
        bytes.push_back(0);
    }
    for (const MadeFrame &frame : gif.frames) {
        appendFrame(bytes, frame);
    }
    if (gif.hasTrailer) {
        bytes.push_back(0x3B);
    }
    return bytes;
}

Bytes distinctPalette(int colors, std::uint8_t blue)
{
    Bytes palette;
    for (int i = 0; i < colors; ++i) {
        palette.push_back(static_cast<std::uint8_t>(i));
        palette.push_back(static_cast<std::uint8_t>(255 - i));
        palette.push_back(blue);
    }
    return palette;
}

} // namespace gn::test
