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

// Writes up to Step - 1 bytes too many.
void copyString(std::uint8_t *to, const std::uint8_t *from, std::size_t length)
{
    copyStep(to, from);
    for (std::size_t done = Step; done < length; done += Step) {
        copyStep(to + done, from + done);
    }
}

using Table = std::array<Entry, MostCodes + 1>;

// What the codes mean at the moment. The table is the caller's and need not be initialised: an entry is read only when
// its code is below m_free, and was written before that. (In here it would keep the numbers out of the registers.)
class Dictionary final
{
public:
    Dictionary(Table &table, unsigned minimumCodeSize)
        : m_table(table)
        , m_clearCode(1U << minimumCodeSize)
        , m_firstBits(minimumCodeSize + 1)
    {
        for (std::uint32_t literal = 0; literal < m_clearCode; ++literal) {
            m_table[literal] = entry(literal % Literals, 1);
        }
        m_table[m_clearCode] = 0;
        m_table[m_clearCode + 1] = 0;
        clear();
    }

    void clear()
    {
        m_bits = m_firstBits;
        m_free = m_clearCode + 2;
        m_grown = 0;
    }

    std::uint32_t clearCode() const { return m_clearCode; }

    unsigned codeBits() const { return m_bits; } // of the next code

    // A code may mean the string that becomes known with it: the one before, one longer.
    bool has(std::uint32_t code)
    {
        m_table[m_free] = m_grown;
        return code < m_free || (code == m_free && m_grown != 0);
    }

    Entry find(std::uint32_t code) const { return m_table[code]; } // after has()

    // The last index of its string is the first one of the same.
    bool isNewest(std::uint32_t code) const { return code == m_free; }

    // A string was written, which makes the one before it, one longer, an entry.
    void add(std::size_t place, std::size_t length)
    {
        if (m_free < MostCodes) {
            m_free += m_grown != 0 ? 1 : 0;
            if (m_free == (1U << m_bits) && m_bits < MostCodeBits) { // after a first code only with a minimum of 1
                ++m_bits;
            }
        }
        m_grown = entry(place, length + 1);
    }

private:
    static constexpr std::size_t Literals = 256;

    Table &m_table;
    std::uint32_t m_clearCode;
    unsigned m_firstBits;
    unsigned m_bits = 0;
    std::uint32_t m_free = 0; // the next entry's code
    Entry m_grown = 0;        // the string before, one longer; 0: there was none since the dictionary began
};

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
    Table table; // NOLINT(cppcoreguidelines-pro-type-member-init): 32 KB
    Dictionary dictionary(table, static_cast<unsigned>(minimumCodeSize));
    CodeReader reader(codes);
    std::uint8_t *const base = buffers.m_output.data();
    std::size_t place = LzwBuffers::Literals;
    const std::size_t end = place + pixelCount;
    LzwEnd result = LzwEnd::Complete;
    while (place < end) {
        const std::uint32_t code = reader.take(dictionary.codeBits());
        if (reader.isBehindEnd()) [[unlikely]] {
            result = LzwEnd::OutOfData;
            break;
        }
        if (!dictionary.has(code)) [[unlikely]] {
            result = LzwEnd::BadCode;
            break;
        }
        const Entry string = dictionary.find(code);
        const std::size_t length = string & LengthMask;
        const std::uint8_t *from = base + (string >> LengthBits);
        if (length - 1 >= end - place) [[unlikely]] { // no string, or one that leaves no room for another
            if (length > 0) {
                std::memmove(base + place, from, end - place);
                place = end;
            } else if (code == dictionary.clearCode()) {
                dictionary.clear();
                continue;
            }
            break; // the end code
        }
        copyString(base + place, from, length);
        if (dictionary.isNewest(code)) {
            base[place + length - 1] = base[place];
        }
        dictionary.add(place, length);
        place += length;
    }
    buffers.m_count = place - LzwBuffers::Literals;
    return result;
}

} // namespace gn
