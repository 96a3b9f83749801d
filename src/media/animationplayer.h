// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/animationengine.h"
#include "media/playclock.h"
#include "media/tickbudget.h"
#include "media/tiledecoder.h"

#include <QElapsedTimer>
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
    struct Tile
    {
        std::shared_ptr<TileDecoder> decoder;
        QImage canvas;
        std::optional<FrameTiming> ahead; // decoded by a worker, not drawn yet
        qint64 due = 0;                   // when the frame after the canvas is to be seen
        qint64 decoderMemory = 0;         // when its job began
        bool isDecoding = false;          // in a worker
        bool isStarted = false;           // this decoder's first frame is on the canvas
        bool isPlaying = true;
        bool isOver = false; // the last frame is on the canvas
        bool isStill = false;

        bool isMoving() const { return isPlaying && isStarted && !isOver; }

        // Its next frame can be drawn without waiting for a worker.
        bool isReady() const { return isMoving() && (ahead || (!isDecoding && decoder->isLight())); }
    };

    // What a worker is asked, and what it answers.
    struct Job
    {
        TileId id = 0;
        std::shared_ptr<TileDecoder> decoder;
        int lateMs = 0;
        Result<FrameTiming> timing = FrameTiming();
    };

    Private(AnimationEngine *engine, MediaLimits mediaLimits)
        : q(engine)
        , limits(mediaLimits)
    {
    }

    void start(TileId id, Tile &tile, std::shared_ptr<TileDecoder> decoder);
    void setPlaying(TileId id, Tile &tile, bool playing);

    // Frames in the engine's own thread.
    void arrive();
    void tick();
    void catchUp(TileId id);

    bool isTimeUp() const { return spent.nsecsElapsed() >= budget.nanoseconds(); }

    void drawFirst(TileId id, Tile &tile, const Result<FrameTiming> &timing) const;
    QList<TileId> dueTiles(qint64 now) const;
    void schedule();

    // Frames in workers.
    Job jobFor(TileId id, Tile &tile) const;
    void decodeAhead();
    void send(QList<Job> jobs, int priority);
    void receive(const QList<Job> &jobs);

    AnimationEngine *q;
    MediaLimits limits;
    std::map<TileId, Tile> tiles;
    QList<TileId> arrivals; // light ones that wait for their first frame
    LzwBuffers buffers;     // of what is drawn as soon as it is decoded
    PlayClock clock;
    QTimer arrivalTimer;
    QTimer timer;
    QThreadPool pool;
    TickBudget budget;
    QElapsedTimer spent;    // since the tick began
    TileId firstInTurn = 0; // where a tick begins: at the tile that the one before had no time for
    quint64 wakeUps = 0;
    AnimationStatistics statistics;
    bool autoPlay = true;
};

} // namespace gn
