// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QRgb>
#include <QSize>

namespace gn::test {

// A valid GIF89a made in code: a canvas in shades of colour with a light bar that moves one step to the right with
// every frame, looping for ever (frames 1: a still without a loop). delayCs: hundredths of a second a frame. Frames
// after the first hold only the rectangle that changed, as real GIFs do. Pixels are stored uncompressed, about one
// byte each.
QByteArray tinyGif(QSize size, int frames, QRgb colour, int delayCs);

} // namespace gn::test
