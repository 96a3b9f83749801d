// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/animationplayer.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace gn {

namespace {

constexpr int TickBudgetMs = 6;      // of the 16.7 that a painted frame has
constexpr qint64 MostLateMs = 1'000; // what is later goes on from where it is instead of catching up
constexpr TileId JitterSpan = 100;   // ms

// Sets tiles that were shown together apart, or all of them would be due in the same tick for ever (measured: the
// 99th percentile of a tick's length falls to a half). Neighbouring ids get distant phases.
qint64 jitter(TileId tile)
{
    constexpr TileId GoldenRatio = 61; // of the span, and coprime to it
    return static_cast<qint64>((tile % JitterSpan) * GoldenRatio % JitterSpan);
}

} // namespace

void AnimationEngine::Private::start(TileId id, Tile &tile, std::shared_ptr<TileDecoder> decoder)
{
    if (tile.decoder != nullptr) {
        tile.decoder->drop();
    }
    if (tile.canvas.size() != decoder->options().size) {
        tile.canvas = QImage();
    }
    tile.decoder = std::move(decoder);
    tile.ahead.reset();
    tile.decoderMemory = 0;
    tile.isStarted = false;
    tile.isOver = false;
    tile.isStill = false;
    decode(id, tile, 0, FirstFrame);
    schedule();
}

void AnimationEngine::Private::decode(TileId id, Tile &tile, int lateMs, Priority priority)
{
    tile.isDecoding = true;
    auto job = [this, id, decoder = tile.decoder, lateMs] {
        if (decoder->isDropped()) {
            return;
        }
        Result<Frame> frame = decoder->next(lateMs);
        const qint64 memory = decoder->memoryUsed();
        // The engine's destructor waits for this job, and a call that is queued by then dies with the engine.
        QMetaObject::invokeMethod(
            q,
            [this, id, decoder, frame = std::move(frame), memory] { onDecoded(id, decoder, frame, memory); },
            Qt::QueuedConnection);
    };
    QtConcurrent::task(std::move(job))
        .onThreadPool(pool)
        .withPriority(priority)
        .spawn(QtConcurrent::FutureResult::Ignore);
}

void AnimationEngine::Private::decodeAhead(TileId id, Tile &tile)
{
    if (clock.isRunning() && tile.wantsFrame()) {
        const qint64 late = std::clamp(clock.now() - tile.due, qint64{0}, MostLateMs);
        decode(id, tile, static_cast<int>(late), NextFrame);
    }
}

void AnimationEngine::Private::onDecoded(TileId id,
                                         const std::shared_ptr<TileDecoder> &decoder,
                                         const Result<Frame> &frame,
                                         qint64 memory)
{
    const auto found = tiles.find(id);
    if (found == tiles.end() || found->second.decoder != decoder) {
        return; // hidden, or shown anew, in the meantime
    }
    Tile &tile = found->second;
    tile.isDecoding = false;
    tile.decoderMemory = memory;
    if (!frame) {
        tile.isOver = true;
        tile.isStill = true;
        emit q->failed(id, frame.error());
    } else if (!tile.isStarted) {
        takeFirst(id, tile, *frame);
    } else {
        tile.due += frame->skippedMs;
        tile.ahead = *frame;
        schedule();
    }
}

void AnimationEngine::Private::takeFirst(TileId id, Tile &tile, const Frame &frame)
{
    tile.canvas = frame.image;
    tile.isStarted = true;
    tile.isOver = frame.isLast;
    tile.isStill = frame.isLast;
    tile.due = clock.now() + frame.delayMs + jitter(id);
    decodeAhead(id, tile);
    emit q->firstFrame(id);
}

void AnimationEngine::Private::setPlaying(TileId id, Tile &tile, bool playing)
{
    if (tile.isOver && !tile.isStill && playing) {
        tile.isPlaying = true;
        const TileDecoder &old = *tile.decoder;
        start(id, tile, std::make_shared<TileDecoder>(old.bytes(), old.options(), limits));
        return;
    }
    if (playing && !tile.isPlaying) {
        tile.due = std::max(tile.due, clock.now()); // a pause is no delay to be caught up
    }
    tile.isPlaying = playing;
    decodeAhead(id, tile);
}

void AnimationEngine::Private::tick()
{
    ++wakeUps;
    QElapsedTimer spent;
    spent.start();
    const QPointer<AnimationEngine> guard(q);
    const QList<TileId> due = dueTiles(clock.now());
    for (const TileId id : due) {
        if (spent.elapsed() >= TickBudgetMs) {
            firstInTurn = id;
            break;
        }
        showAhead(id); // tells the view, which may hide, show or delete
        if (guard.isNull()) {
            return;
        }
    }
    schedule();
}

void AnimationEngine::Private::showAhead(TileId id)
{
    const auto found = tiles.find(id);
    if (found == tiles.end() || !found->second.ahead || !found->second.isPlaying) {
        return;
    }
    Tile &tile = found->second;
    const Frame frame = *std::exchange(tile.ahead, std::nullopt);
    const qint64 now = clock.now();
    if (now - tile.due > MostLateMs) {
        tile.due = now;
    }
    tile.due += frame.delayMs;
    tile.canvas = frame.image;
    tile.isOver = frame.isLast;
    decodeAhead(id, tile);
    if (!frame.changed.isEmpty()) {
        emit q->frameChanged(id, frame.changed);
    }
}

// From the one in turn on, so that a view that is too slow for all of them still sees each one move.
QList<TileId> AnimationEngine::Private::dueTiles(qint64 now) const
{
    QList<TileId> due;
    const auto collect = [&due, now](auto from, auto to) {
        for (auto it = from; it != to; ++it) {
            if (it->second.isPlaying && it->second.ahead && it->second.due <= now) {
                due.append(it->first);
            }
        }
    };
    const auto first = tiles.lower_bound(firstInTurn);
    collect(first, tiles.cend());
    collect(tiles.cbegin(), first);
    return due;
}

void AnimationEngine::Private::schedule()
{
    std::optional<qint64> next;
    for (const auto &[id, tile] : tiles) {
        if (tile.isPlaying && tile.ahead) {
            next = std::min(next.value_or(tile.due), tile.due);
        }
    }
    if (!next || !clock.isRunning()) {
        timer.stop();
        return;
    }
    const qint64 now = clock.now();
    timer.start(static_cast<int>(PlayClock::gridMoment(std::max(*next, now + 1)) - now));
}

} // namespace gn
