// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>
#include <QRgb>
#include <QSize>

#include <optional>

namespace gn::test {

// The four colours of a built GIF's palette.
inline constexpr QRgb BuiltColors[] = {0xFF000000, 0xFFFF0000, 0xFF00FF00, 0xFF0000FF};

// A frame of one colour; its first million pixels.
struct BuiltFrame
{
    QRect rect;
    int color = 1; // index into BuiltColors
    int delayCs = 10;
    bool isTransparent = false; // its colour shows what is behind it
};

// What tinyGif() can't make: frames anywhere, unequal delays, transparency, a counted loop (nothing: no loop at all).
QByteArray builtGif(QSize screen, const QList<BuiltFrame> &frames, std::optional<int> loops = 0);

} // namespace gn::test
