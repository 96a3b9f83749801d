// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/animationplayer.h"

#include <QPointer>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostLateMs = 1'000; // what is later goes on from where it is instead of catching up
constexpr TileId JitterSpan = 100;   // ms

enum Priority { NextFrame = 0, FirstFrame = 1 };

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
    tile.isDecoding = false;
    tile.isStarted = false;
    tile.isOver = false;
    tile.isStill = false;
    if (tile.decoder->isLight()) {
        arrivals.append(id);
        arrivalTimer.start();
    } else {
        send({jobFor(id, tile)}, FirstFrame);
    }
    schedule();
}

// The first frames of what was shown since the last turn of the event loop.
void AnimationEngine::Private::arrive()
{
    spent.start();
    const QPointer<AnimationEngine> guard(q);
    while (!arrivals.isEmpty() && !isTimeUp()) {
        const TileId id = arrivals.takeFirst();
        const auto found = tiles.find(id);
        if (found == tiles.end() || found->second.isStarted || found->second.isOver || found->second.isDecoding) {
            continue; // hidden, or shown anew: what is a worker's by now is not touched here
        }
        drawFirst(id, found->second, found->second.decoder->decode(0, buffers)); // tells the view: see tick()
        if (guard.isNull()) {
            return;
        }
    }
    if (!arrivals.isEmpty()) {
        arrivalTimer.start();
    }
    decodeAhead();
    schedule();
}

void AnimationEngine::Private::drawFirst(TileId id, Tile &tile, const Result<FrameTiming> &timing) const
{
    if (timing) {
        tile.decoder->draw(tile.canvas);
    }
    if (!timing || tile.canvas.isNull()) {
        tile.isOver = true;
        tile.isStill = true;
        emit q->failed(id, timing ? Error{Error::Kind::TooLarge, 0, u"no memory for the picture"_s} : timing.error());
        return;
    }
    tile.isStarted = true;
    tile.isOver = timing->isLast;
    tile.isStill = timing->isLast;
    tile.due = clock.now() + timing->delayMs + jitter(id);
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
}

void AnimationEngine::Private::tick()
{
    ++wakeUps;
    spent.start();
    const QPointer<AnimationEngine> guard(q);
    const QList<TileId> due = dueTiles(clock.now());
    for (const TileId id : due) {
        if (isTimeUp()) {
            firstInTurn = id;
            break;
        }
        catchUp(id); // tells the view, which may hide, show or delete
        if (guard.isNull()) {
            return;
        }
    }
    if (!due.isEmpty()) {
        budget.add(spent.nsecsElapsed());
    }
    decodeAhead();
    schedule();
}

// Draws each frame that is due over the one before, and has them painted once.
void AnimationEngine::Private::catchUp(TileId id)
{
    const auto found = tiles.find(id);
    if (found == tiles.end()) {
        return;
    }
    Tile &tile = found->second;
    const qint64 now = clock.now();
    if (now - tile.due > MostLateMs) {
        tile.due = now;
    }
    QRect changed;
    int drawn = 0;
    while (tile.isReady() && tile.due <= now && (drawn == 0 || !isTimeUp())) {
        const Result<FrameTiming> timing =
            tile.ahead ? *std::exchange(tile.ahead, std::nullopt) : tile.decoder->decode(0, buffers);
        if (!timing) {
            tile.isOver = true;
            break;
        }
        tile.due += timing->delayMs;
        tile.isOver = timing->isLast;
        changed |= tile.decoder->draw(tile.canvas);
        ++drawn;
    }
    if (drawn > 0) {
        ++statistics.framesShown;
        statistics.framesSkipped += static_cast<quint64>(drawn - 1);
    }
    if (!changed.isEmpty()) {
        emit q->frameChanged(id, changed);
    }
}

// From the one in turn on, so that a view that is too slow for all of them still sees each one move.
QList<TileId> AnimationEngine::Private::dueTiles(qint64 now) const
{
    QList<TileId> due;
    const auto collect = [&due, now](auto from, auto to) {
        for (auto it = from; it != to; ++it) {
            if (it->second.due <= now && it->second.isReady()) {
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
        if (tile.isReady()) {
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

AnimationEngine::Private::Job AnimationEngine::Private::jobFor(TileId id, Tile &tile) const
{
    const qint64 late = tile.isStarted ? std::clamp(clock.now() - tile.due, qint64{0}, MostLateMs) : 0;
    tile.isDecoding = true;
    tile.decoderMemory = tile.decoder->memoryUsed();
    return {.id = id, .decoder = tile.decoder, .lateMs = static_cast<int>(late)};
}

void AnimationEngine::Private::decodeAhead()
{
    if (!clock.isRunning()) {
        return;
    }
    QList<Job> jobs;
    for (auto &[id, tile] : tiles) {
        if (tile.isMoving() && !tile.isDecoding && !tile.ahead && (budget.isShort() || !tile.decoder->isLight())) {
            jobs.append(jobFor(id, tile));
        }
    }
    // One hand-over for many: it costs as much as half a frame.
    const qsizetype share = (jobs.size() + pool.maxThreadCount() - 1) / pool.maxThreadCount();
    for (qsizetype at = 0; at < jobs.size(); at += share) {
        send(jobs.mid(at, share), NextFrame);
    }
}

void AnimationEngine::Private::send(QList<Job> jobs, int priority)
{
    auto work = [this, jobs = std::move(jobs)]() mutable {
        jobs.removeIf([](const Job &job) { return job.decoder->isDropped(); });
        for (Job &job : jobs) {
            job.timing = job.decoder->decode(job.lateMs);
        }
        // The engine's destructor waits for this, and a call that is queued by then dies with the engine.
        QMetaObject::invokeMethod(
            q, [this, jobs = std::move(jobs)] { receive(jobs); }, Qt::QueuedConnection);
    };
    QtConcurrent::task(std::move(work))
        .onThreadPool(pool)
        .withPriority(priority)
        .spawn(QtConcurrent::FutureResult::Ignore);
}

void AnimationEngine::Private::receive(const QList<Job> &jobs)
{
    const QPointer<AnimationEngine> guard(q);
    for (const Job &job : jobs) {
        const auto found = tiles.find(job.id);
        if (found == tiles.end() || found->second.decoder != job.decoder) {
            continue; // hidden, or shown anew, in the meantime
        }
        Tile &tile = found->second;
        tile.isDecoding = false;
        if (!tile.isStarted) {
            drawFirst(job.id, tile, job.timing);
            if (guard.isNull()) {
                return;
            }
        } else if (job.timing) {
            tile.due += job.timing->skippedMs;
            tile.ahead = *job.timing;
        } else {
            tile.isOver = true;
        }
    }
    decodeAhead();
    schedule();
}

} // namespace gn
