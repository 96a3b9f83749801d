// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/animationengine.h"
#include "support/tinygif.h"

#include <QSignalSpy>

namespace gn::test {

constexpr QSize TileSize(40, 20);
constexpr QRect TileRect(QPoint(0, 0), TileSize);

// Eight frames, the shortest delay there is, for ever.
inline QByteArray playingGif()
{
    return tinyGif(TileSize, 8, 0xFF3060C0, 2);
}

// Waits, event by event, until the signal has come count times; false after 10 seconds without one.
inline bool waitFor(QSignalSpy &spy, qsizetype count)
{
    while (spy.count() < count) {
        if (!spy.wait(10'000)) {
            return false;
        }
    }
    return true;
}

// Lets time pass as an animation measures it: ten frames of another engine.
inline bool watchAnotherPlay()
{
    AnimationEngine other;
    QSignalSpy changed(&other, &AnimationEngine::frameChanged);
    other.show(99, playingGif(), {TileSize, Qt::white});
    return waitFor(changed, 10);
}

} // namespace gn::test
