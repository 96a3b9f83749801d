// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <algorithm>

namespace gn {

// Takes numbers off the front of untrusted bytes. What lies beyond the end reads as zero and sets ranOut(), so that a
// walk needs one check a block instead of one a field.
class ByteReader final
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    bool atEnd() const { return m_rest.isEmpty(); }

    bool ranOut() const { return m_ranOut; }

    // Shorter than count where the bytes end.
    QByteArrayView take(qsizetype count)
    {
        m_ranOut = m_ranOut || count > m_rest.size();
        const QByteArrayView taken = m_rest.first(std::clamp(count, qsizetype{0}, m_rest.size()));
        m_rest = m_rest.sliced(taken.size());
        return taken;
    }

    void skip(qsizetype count) { take(count); }

    quint8 u8()
    {
        const QByteArrayView byte = take(1);
        return byte.isEmpty() ? quint8{0} : static_cast<quint8>(byte.front());
    }

    // Unsigned, of count bytes (at most 4).
    quint32 littleEndian(int count)
    {
        quint32 value = 0;
        for (int i = 0; i < count; ++i) {
            value |= quint32{u8()} << (8 * i);
        }
        return value;
    }

    quint32 bigEndian(int count)
    {
        quint32 value = 0;
        for (int i = 0; i < count; ++i) {
            value = (value << 8U) | u8();
        }
        return value;
    }

private:
    QByteArrayView m_rest;
    bool m_ranOut = false;
};

} // namespace gn
