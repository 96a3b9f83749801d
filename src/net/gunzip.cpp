// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/gunzip.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>
#include <zlib.h>

namespace gn {

struct Gunzip::Stream
{
    z_stream z{};
    bool isReady = false;
};

Gunzip::Gunzip()
    : m_stream(std::make_unique<Stream>())
{
    constexpr int GzipOnly = 16; // zlib.h, inflateInit2(): added to the window bits
    m_stream->isReady = inflateInit2(&m_stream->z, MAX_WBITS + GzipOnly) == Z_OK;
}

Gunzip::~Gunzip()
{
    if (m_stream->isReady) {
        inflateEnd(&m_stream->z);
    }
}

Gunzip::Outcome Gunzip::add(const QByteArray &input, QByteArray &output, qint64 maxBytes)
{
    constexpr qsizetype PieceSize = 65'536;
    Q_ASSERT(input.size() <= std::numeric_limits<uInt>::max());
    z_stream &z = m_stream->z;
    QByteArray in = input; // zlib's next_in is not const
    z.next_in = reinterpret_cast<Bytef *>(in.data());
    z.avail_in = uInt(in.size());
    bool hasMoreOutput = false;
    while (z.avail_in > 0 || hasMoreOutput) {
        if (m_isAtEnd && inflateReset(&z) != Z_OK) { // RFC 1952: a file may have several members
            return Outcome::Corrupt;
        }
        m_isAtEnd = false;
        const qsizetype before = output.size();
        output.resize(before + PieceSize);
        z.next_out = reinterpret_cast<Bytef *>(output.data() + before);
        z.avail_out = uInt(PieceSize);
        const int outcome = inflate(&z, Z_NO_FLUSH);
        output.resize(before + PieceSize - qsizetype(z.avail_out));
        if (outcome != Z_OK && outcome != Z_STREAM_END && outcome != Z_BUF_ERROR) {
            return Outcome::Corrupt;
        }
        if (output.size() > maxBytes) {
            return Outcome::TooLarge;
        }
        m_isAtEnd = outcome == Z_STREAM_END;
        hasMoreOutput = !m_isAtEnd && z.avail_out == 0;
    }
    return Outcome::Ok;
}

} // namespace gn
