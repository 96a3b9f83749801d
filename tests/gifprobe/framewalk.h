// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/mediaformat.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <functional>

namespace gn::probe {

struct WalkedFrame
{
    int delayMs = 0;
    QImage canvas; // RGBA8888, what is fully transparent is all zero
};

using FrameHandler = std::function<void(const WalkedFrame &frame)>;

struct WalkResult
{
    QString problem; // why the file is refused or damaged; empty: it is neither
    int plays = 1;   // 0: for ever
    int frames = 0;
};

// Composites every frame of a picture, once, in order: GIFs with our decoder, the others with Qt's. The frames before
// what is damaged are given too.
WalkResult walkFrames(const QByteArray &bytes, const MediaLimits &limits, const FrameHandler &handler);

// The same, by QImageReader whatever the format. plays is not told.
WalkResult walkFramesByQt(const QByteArray &bytes, MediaFormat format, const FrameHandler &handler);

// What fully transparent pixels look like must not matter.
QImage withBlankTransparency(QImage rgba);

} // namespace gn::probe
