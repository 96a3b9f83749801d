// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/gif/lzwdecoder.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>

namespace gn {

namespace {

constexpr unsigned MostCodeBits = 12;
constexpr std::uint32_t MostCodes = 1U << MostCodeBits;
constexpr std::size_t Step = 16;    // bytes that are copied at once
constexpr std::size_t Word = 8;     // bytes that are read at once
constexpr unsigned LengthBits = 16; // of an entry; the rest is the string's place
constexpr std::uint64_t LengthMask = (1U << LengthBits) - 1;

// Where a string stands in the output, and how long it is. A length of 0 marks the two codes that are no strings.
using Entry = std::uint64_t;

constexpr Entry entry(std::size_t place, std::size_t length)
{
    return (Entry{place} << LengthBits) | length;
}

// One step of a copy. What it reads may overlap what it writes: read first, then written, in one register.
void copyStep(std::uint8_t *to, const std::uint8_t *from)
{
    std::array<std::uint8_t, Step> bytes; // NOLINT(cppcoreguidelines-pro-type-member-init)
    std::memcpy(bytes.data(), from, Step);
    std::memcpy(to, bytes.data(), Step);
}

std::uint64_t littleEndianWord(const std::uint8_t *bytes)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, Word);
    if constexpr (std::endian::native == std::endian::big) {
        std::uint64_t turned = 0;
        for (unsigned i = 0; i < Word; ++i) {
            turned = (turned << 8U) | ((word >> (8U * i)) & 0xFFU);
        }
        word = turned;
    }
    return word;
}

// Takes codes off the front; behind the end there are zeros.
class CodeReader final
{
public:
    explicit CodeReader(ByteSpan codes) // Word bytes of zero follow it in memory
        : m_codes(codes)
    {
    }

    // The next width (at most 12) bits. Sets isBehindEnd() if some of them are not there.
    std::uint32_t take(unsigned width)
    {
        if (m_count < width) {
            // What was read but didn't fit is read again, to the same place, where it changes nothing.
            m_bits |= (m_next <= m_codes.size() ? littleEndianWord(m_codes.data() + m_next) : 0) << m_count;
            m_next += (63U - m_count) / 8U;
            m_count |= 56U;
        }
        const auto code = static_cast<std::uint32_t>(m_bits) & ((1U << width) - 1U);
        m_bits >>= width;
        m_count -= width;
        return code;
    }

    bool isBehindEnd() const { return m_next > m_codes.size() && (m_next - m_codes.size()) * 8 > m_count; }

private:
    ByteSpan m_codes;
    std::size_t m_next = 0; // byte
    std::uint64_t m_bits = 0;
    unsigned m_count = 0; // of the bits in m_bits that were not taken yet
};

} // namespace

std::size_t LzwDecoder::joinSubBlocks(ByteSpan data, std::vector<std::uint8_t> &joined)
{
    if (joined.size() < data.size() + Word) {
        joined.resize(data.size() + Word);
    }
    std::size_t size = 0;
    std::size_t at = 0;
    while (at < data.size() && data[at] != 0) {
        const std::size_t length = std::min<std::size_t>(data[at], data.size() - at - 1);
        if (length > 0) {
            std::memcpy(&joined[size], &data[at + 1], length);
        }
        size += length;
        at += length + 1;
    }
    std::fill_n(joined.begin() + static_cast<std::ptrdiff_t>(size), Word, std::uint8_t{0});
    return size;
}

LzwEnd LzwDecoder::decode(ByteSpan data, int minimumCodeSize, std::size_t pixelCount, LzwBuffers &buffers)
{
    constexpr int MostMinimum = 11; // more than the 8 of the specification are written, and read everywhere
    const std::size_t size = joinSubBlocks(data, buffers.m_compressed);
    const std::size_t needed = LzwBuffers::Literals + pixelCount + LzwBuffers::Slack;
    if (buffers.m_output.size() < needed) {
        buffers.m_output.resize(needed);
        std::iota(buffers.m_output.begin(), buffers.m_output.begin() + LzwBuffers::Literals, std::uint8_t{0});
    }
    buffers.m_count = 0;
    if (size == 0 || pixelCount == 0) {
        return LzwEnd::Complete;
    }
    if (minimumCodeSize < 1 || minimumCodeSize > MostMinimum) {
        return LzwEnd::BadCode;
    }
    return decodeCodes(ByteSpan(buffers.m_compressed).first(size), minimumCodeSize, pixelCount, buffers);
}

LzwEnd LzwDecoder::decodeCodes(ByteSpan codes, int minimumCodeSize, std::size_t pixelCount, LzwBuffers &buffers)
{
    const auto clearCode = static_cast<std::uint32_t>(1U << static_cast<unsigned>(minimumCodeSize));
    const auto firstWidth = static_cast<unsigned>(minimumCodeSize) + 1;
    // Not initialised, 32 KB: an entry is read only when its code is below `free`, and was written before that.
    std::array<Entry, MostCodes + 1> table; // NOLINT(cppcoreguidelines-pro-type-member-init)
    for (std::uint32_t literal = 0; literal < clearCode; ++literal) {
        table[literal] = entry(literal % LzwBuffers::Literals, 1);
    }
    table[clearCode] = 0;
    table[clearCode + 1] = 0;

    CodeReader reader(codes);
    std::uint8_t *const base = buffers.m_output.data();
    std::size_t place = LzwBuffers::Literals;
    const std::size_t end = place + pixelCount;
    unsigned width = firstWidth;
    std::uint32_t free = clearCode + 2; // the next entry's code
    Entry grown = 0;                    // the string before, one longer; 0: there was none since the dictionary began
    LzwEnd result = LzwEnd::Complete;
    while (place < end) {
        const std::uint32_t code = reader.take(width);
        if (reader.isBehindEnd()) [[unlikely]] {
            result = LzwEnd::OutOfData;
            break;
        }
        table[free] = grown; // its last index is the first one of the string that this code means
        if (code > free || (code == free && grown == 0)) [[unlikely]] {
            result = LzwEnd::BadCode;
            break;
        }
        const Entry string = table[code];
        const std::size_t length = string & LengthMask;
        if (length == 0) [[unlikely]] {
            if (code != clearCode) {
                break; // the end code
            }
            width = firstWidth;
            free = clearCode + 2;
            grown = 0;
            continue;
        }
        const std::uint8_t *from = base + (string >> LengthBits);
        std::uint8_t *to = base + place;
        if (length > end - place) [[unlikely]] {
            std::memmove(to, from, end - place);
            place = end;
            break;
        }
        copyStep(to, from);
        for (std::size_t done = Step; done < length; done += Step) {
            copyStep(to + done, from + done);
        }
        if (code == free) {
            to[length - 1] = to[0];
        }
        if (free < MostCodes) {
            free += grown != 0 ? 1 : 0;
            if (free == (1U << width) && width < MostCodeBits) { // after a first code only with a minimum of 1
                ++width;
            }
        }
        grown = entry(place, length + 1);
        place += length;
    }
    buffers.m_count = place - LzwBuffers::Literals;
    return result;
}

} // namespace gn
