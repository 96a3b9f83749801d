// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tinygif.h"

#include <QRect>

#include <algorithm>

namespace gn::test {

namespace {

constexpr int CodeBits = 7; // LZW minimum code size: 128 colours, codes of 8 bits
constexpr int Clear = 1 << CodeBits;
constexpr int EndOfData = Clear + 1;
constexpr int CodesUntilClear = 120; // the code table would ask for 9 bits after 126 codes
constexpr int Colours = 1 << CodeBits;
constexpr int BarShade = Colours - 1;

void appendByte(QByteArray &out, int value)
{
    out.append(static_cast<char>(value & 0xff));
}

void appendWord(QByteArray &out, int value)
{
    appendByte(out, value);
    appendByte(out, value >> 8);
}

// From a dark shade of the colour to a light one.
QByteArray palette(QRgb colour)
{
    QByteArray bytes;
    for (int i = 0; i < Colours; ++i) {
        for (const int part : {qRed(colour), qGreen(colour), qBlue(colour)}) {
            const int dark = part / 2;
            appendByte(bytes, dark + (255 - dark) * i / (Colours - 1));
        }
    }
    return bytes;
}

// Without compression: every code is a literal of 8 bits, and a clear code keeps it so.
QByteArray codes(const QByteArray &pixels)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < pixels.size(); ++i) {
        if (i % CodesUntilClear == 0) {
            appendByte(bytes, Clear);
        }
        bytes.append(pixels.at(i));
    }
    appendByte(bytes, EndOfData);
    return bytes;
}

void appendBlocks(QByteArray &out, const QByteArray &bytes)
{
    constexpr int BlockBytes = 255;
    for (qsizetype at = 0; at < bytes.size(); at += BlockBytes) {
        const qsizetype length = std::min<qsizetype>(BlockBytes, bytes.size() - at);
        appendByte(out, static_cast<int>(length));
        out.append(bytes.constData() + at, length);
    }
    appendByte(out, 0);
}

QRect bar(QSize size, int frame, int frames)
{
    const int width = std::max(1, size.width() / std::max(frames, 2));
    return {frame * (size.width() - width) / std::max(frames - 1, 1), 0, width, size.height()};
}

// A gradient from top to bottom with the bar on it.
QByteArray pixelsOf(QRect area, QSize size, QRect lit)
{
    QByteArray pixels;
    pixels.reserve(static_cast<qsizetype>(area.width()) * area.height());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            appendByte(pixels, lit.contains(x, y) ? BarShade : y * (BarShade / 2) / size.height());
        }
    }
    return pixels;
}

void appendFrame(QByteArray &out, QRect area, int delayCs, const QByteArray &pixels)
{
    constexpr int KeepInPlace = 1 << 2; // disposal method 1
    out.append("\x21\xF9\x04", 3);
    appendByte(out, KeepInPlace);
    appendWord(out, delayCs);
    appendWord(out, 0); // no transparent colour, end of block
    out.append('\x2C');
    for (const int number : {area.x(), area.y(), area.width(), area.height()}) {
        appendWord(out, number);
    }
    appendByte(out, 0); // no colour table of its own, not interlaced
    appendByte(out, CodeBits);
    appendBlocks(out, codes(pixels));
}

} // namespace

QByteArray tinyGif(QSize size, int frames, QRgb colour, int delayCs)
{
    constexpr int GlobalPalette = 0x80 | (CodeBits - 1);
    QByteArray gif("GIF89a");
    appendWord(gif, size.width());
    appendWord(gif, size.height());
    appendByte(gif, GlobalPalette);
    appendWord(gif, 0); // background colour, square pixels
    gif.append(palette(colour));
    if (frames > 1) {
        gif.append("\x21\xFF\x0BNETSCAPE2.0\x03\x01", 16);
        appendWord(gif, 0); // for ever
        appendByte(gif, 0);
    }
    for (int i = 0; i < frames; ++i) {
        const QRect lit = bar(size, i, frames);
        const QRect area = i == 0 ? QRect(QPoint(0, 0), size) : lit.united(bar(size, i - 1, frames));
        appendFrame(gif, area, delayCs, pixelsOf(area, size, lit));
    }
    gif.append('\x3B');
    return gif;
}

} // namespace gn::test
