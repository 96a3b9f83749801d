// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "media/frameoptions.h"
#include "media/mediaformat.h"

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QRect>

#include <memory>

namespace gn {

using TileId = quint64;

struct AnimationStatistics
{
    quint64 framesShown = 0;   // each one painted, if the view does so
    quint64 framesSkipped = 0; // drawn over before anybody could see them, because time was short

    bool operator==(const AnimationStatistics &) const = default;
};

// Plays the visible tiles: keeps one opaque canvas a tile and has one timer for all. A GIF's frame is decoded when it
// is due, or, when there is much to do, one ahead by workers, which also do what Qt's plugins decode. What is not shown
// costs nothing.
class AnimationEngine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnimationEngine)

public:
    // Runs from the start. Sets Qt's allocation limit for pictures, which is one for the process.
    explicit AnimationEngine(MediaLimits limits = {}, QObject *parent = nullptr);
    ~AnimationEngine() override; // waits for the workers

    // Decodes bytes (shared, not copied). firstFrame() or failed() follows, later. Showing a tile again with other
    // bytes or options starts it anew (its canvas stays until then if its size is still right); with the same ones it
    // does nothing.
    void show(TileId tile, const QByteArray &bytes, const FrameOptions &options);

    // Drops the tile's canvas and decoder at once.
    void hide(TileId tile);
    void hideAll();

    // What is painted: opaque RGB32 of the size asked for, its device pixel ratio 1. Null until firstFrame(). Valid
    // until control returns to the event loop.
    const QImage *canvas(TileId tile) const;

    // The whole engine: off while the window is hidden, minimised or inactive. Then nothing wakes up, but first frames
    // are still made.
    void setRunning(bool running);
    bool isRunning() const;

    // One tile; tiles play from the start unless setAutoPlay(false) (motion reduced: hovered tiles are played by hand).
    // A still, and an animation that came to its end, does not play; playing the latter starts it anew (firstFrame()
    // comes again).
    void setPlaying(TileId tile, bool playing);
    bool isPlaying(TileId tile) const;
    void setAutoPlay(bool autoPlay); // for the tiles shown now as for those to come

    // Canvases and buffers held now, in bytes.
    qint64 memoryUsed() const;

    AnimationStatistics statistics() const; // since the start, without first frames

    // How often the timer fired so far: what idling costs, for tests and measurements.
    quint64 wakeUps() const;

signals:
    void firstFrame(gn::TileId tile);
    void frameChanged(gn::TileId tile, const QRect &changed); // in the canvas' pixels
    void failed(gn::TileId tile, const gn::Error &error);     // the tile stays as it was, or empty

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace gn
