// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifbuilder.h"

#include <algorithm>

namespace gn::test {

namespace {

void appendWord(QByteArray &out, int value)
{
    out.append(static_cast<char>(value & 0xFF));
    out.append(static_cast<char>((value >> 8) & 0xFF));
}

void appendHeader(QByteArray &out, QSize screen, std::optional<int> loops)
{
    out.append("GIF89a");
    appendWord(out, screen.width());
    appendWord(out, screen.height());
    out.append("\x81\x00\x00", 3); // a global table of four colours
    for (const QRgb color : BuiltColors) {
        for (const int part : {qRed(color), qGreen(color), qBlue(color)}) {
            out.append(static_cast<char>(part));
        }
    }
    if (loops) {
        out.append("\x21\xFF\x0BNETSCAPE2.0\x03\x01", 16);
        appendWord(out, *loops);
        out.append('\0');
    }
}

// Codes of 3 bits; a clear code (4) after every second pixel keeps them from growing. 5 ends.
QByteArray codesOf(int pixels, int color)
{
    QByteArray bytes;
    unsigned int buffer = 0;
    int bits = 0;
    const auto put = [&](int code) {
        buffer |= static_cast<unsigned int>(code) << bits;
        for (bits += 3; bits >= 8; bits -= 8) {
            bytes.append(static_cast<char>(buffer & 0xFFU));
            buffer >>= 8U;
        }
    };
    for (int i = 0; i < pixels; ++i) {
        if (i % 2 == 0) {
            put(4);
        }
        put(color);
    }
    put(5);
    bytes.append(static_cast<char>(buffer & 0xFFU));
    return bytes;
}

void appendFrame(QByteArray &out, const BuiltFrame &frame)
{
    out.append("\x21\xF9\x04", 3);
    out.append(frame.isTransparent ? '\x05' : '\x04'); // disposal 1: stays
    appendWord(out, frame.delayCs);
    out.append(static_cast<char>(frame.color));
    out.append('\0');
    out.append('\x2C');
    for (const int number : {frame.rect.x(), frame.rect.y(), frame.rect.width(), frame.rect.height()}) {
        appendWord(out, number);
    }
    out.append("\x00\x02", 2);               // no local table; codes start at 3 bits
    constexpr qint64 MostPixels = 1'000'000; // bombs lack the others
    const qint64 pixels = std::min(MostPixels, qint64{frame.rect.width()} * frame.rect.height());
    const QByteArray codes = codesOf(static_cast<int>(pixels), frame.color);
    for (qsizetype at = 0; at < codes.size(); at += 255) {
        const qsizetype length = std::min<qsizetype>(255, codes.size() - at);
        out.append(static_cast<char>(length));
        out.append(codes.constData() + at, length);
    }
    out.append('\0');
}

} // namespace

QByteArray builtGif(QSize screen, const QList<BuiltFrame> &frames, std::optional<int> loops)
{
    QByteArray gif;
    appendHeader(gif, screen, loops);
    for (const BuiltFrame &frame : frames) {
        appendFrame(gif, frame);
    }
    gif.append('\x3B');
    return gif;
}

} // namespace gn::test
