// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/gif/giffile.h"

#include <vector>

namespace gn {

// Memory that decoding a frame needs, to be used again for the next one, of whatever file.
class LzwBuffers final
{
public:
    // The colour indices of the frame decoded last, in the file's order of rows.
    ByteSpan indices() const { return ByteSpan(m_output).subspan(Literals, m_count); }

    std::size_t memoryUsed() const { return m_compressed.capacity() + m_output.capacity(); }

private:
    friend class LzwDecoder;

    static constexpr std::size_t Literals = 256; // before the output: one string of each single index
    static constexpr std::size_t Slack = 32;     // behind it: strings are copied in steps of 16 bytes

    std::vector<std::uint8_t> m_compressed;
    std::vector<std::uint8_t> m_output;
    std::size_t m_count = 0;
};

enum class LzwEnd : std::uint8_t {
    Complete, // all pixels came, or the end code before them (the rest is missing)
    OutOfData,
    BadCode
};

// GIF's variable-length-code LZW. A string of the dictionary is never spelt out: it stands in what was decoded already,
// and an entry is only where, and how long.
class LzwDecoder final
{
public:
    // Decodes at most pixelCount indices from data (sub-blocks with their length bytes) into buffers; what follows is
    // not looked at. buffers.indices() then is what came, which may be less.
    static LzwEnd decode(ByteSpan data, int minimumCodeSize, std::size_t pixelCount, LzwBuffers &buffers);

private:
    static std::size_t joinSubBlocks(ByteSpan data, std::vector<std::uint8_t> &joined);
    static LzwEnd decodeCodes(ByteSpan codes, int minimumCodeSize, std::size_t pixelCount, LzwBuffers &buffers);
};

} // namespace gn
