// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/animationengine.h"
#include "media/playclock.h"
#include "media/tiledecoder.h"

#include <QList>
#include <QThreadPool>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace gn {

// How the engine works; animationengine.cpp is only what it offers.
struct AnimationEngine::Private
{
    enum Priority { NextFrame = 0, FirstFrame = 1 };

    struct Tile
    {
        std::shared_ptr<TileDecoder> decoder;
        QImage canvas;
        std::optional<Frame> ahead; // made, and not due yet
        qint64 due = 0;             // when the frame after the canvas is to be seen
        qint64 decoderMemory = 0;
        bool isDecoding = false;
        bool isStarted = false; // this decoder's first frame is on the canvas
        bool isPlaying = true;
        bool isOver = false; // the last frame is on the canvas
        bool isStill = false;

        bool wantsFrame() const { return isPlaying && isStarted && !isOver && !isDecoding && !ahead; }
    };

    Private(AnimationEngine *engine, MediaLimits mediaLimits)
        : q(engine)
        , limits(mediaLimits)
    {
    }

    void start(TileId id, Tile &tile, std::shared_ptr<TileDecoder> decoder);
    void decode(TileId id, Tile &tile, int lateMs, Priority priority);
    void decodeAhead(TileId id, Tile &tile);
    void onDecoded(TileId id, const std::shared_ptr<TileDecoder> &decoder, const Result<Frame> &frame, qint64 memory);
    void takeFirst(TileId id, Tile &tile, const Frame &frame);
    void setPlaying(TileId id, Tile &tile, bool playing);
    void tick();
    void showAhead(TileId id);
    QList<TileId> dueTiles(qint64 now) const;
    void schedule();

    AnimationEngine *q;
    MediaLimits limits;
    std::map<TileId, Tile> tiles;
    PlayClock clock;
    QTimer timer;
    QThreadPool pool;
    TileId firstInTurn = 0; // where a tick begins: at the tile that the one before had no time for
    quint64 wakeUps = 0;
    bool autoPlay = true;
};

} // namespace gn
