// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/gif/lzwdecoder.h"
#include "support/gifmaker.h"

#include <algorithm>
#include <utility>

namespace gn::test {

struct Decoded
{
    LzwEnd end = LzwEnd::Complete;
    Bytes indices;

    bool operator==(const Decoded &) const = default;
};

class BitReader final
{
public:
    explicit BitReader(ByteSpan bytes)
        : m_bytes(bytes)
    {
    }

    bool has(unsigned count) const { return m_at + count <= m_bytes.size() * 8; }

    std::uint32_t take(unsigned count)
    {
        std::uint32_t code = 0;
        for (unsigned i = 0; i < count; ++i, ++m_at) {
            code |= ((m_bytes[m_at / 8] >> (m_at % 8)) & 1U) << i;
        }
        return code;
    }

private:
    ByteSpan m_bytes;
    std::size_t m_at = 0; // bit
};

// As the textbook has it: every string of the dictionary spelt out.
class SlowDecoder final
{
public:
    explicit SlowDecoder(int minimumCodeSize)
        : m_minimum(static_cast<unsigned>(minimumCodeSize))
    {
        clear();
    }

    Decoded decode(ByteSpan codes, std::size_t pixels)
    {
        constexpr std::size_t MostStrings = 4096;
        BitReader bits(codes);
        Decoded result;
        while (result.indices.size() < pixels) {
            if (!bits.has(m_width)) {
                result.end = LzwEnd::OutOfData;
                break;
            }
            const std::uint32_t code = bits.take(m_width);
            if (code == (1U << m_minimum)) {
                clear();
                continue;
            }
            if (code == (1U << m_minimum) + 1) {
                break;
            }
            if (code > m_strings.size() || (code == m_strings.size() && m_last.empty())) {
                result.end = LzwEnd::BadCode;
                break;
            }
            Bytes string = code < m_strings.size() ? m_strings[code] : m_last;
            if (code == m_strings.size()) {
                string.push_back(m_last.front());
            }
            if (!m_last.empty() && m_strings.size() < MostStrings) {
                m_strings.push_back(m_last);
                m_strings.back().push_back(string.front());
            }
            m_width += m_strings.size() == (std::size_t{1} << m_width) && m_width < 12 ? 1 : 0;
            result.indices.insert(result.indices.end(), string.begin(), string.end());
            m_last = std::move(string);
        }
        result.indices.resize(std::min(result.indices.size(), pixels));
        return result;
    }

private:
    void clear()
    {
        m_strings.assign((std::size_t{1} << m_minimum) + 2, {});
        for (std::size_t i = 0; i < m_strings.size() - 2; ++i) {
            m_strings[i] = {static_cast<std::uint8_t>(i)};
        }
        m_last.clear();
        m_width = m_minimum + 1;
    }

    unsigned m_minimum;
    unsigned m_width = 0;
    std::vector<Bytes> m_strings;
    Bytes m_last;
};

} // namespace gn::test
