// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/animationengine.h"

#include "media/animationplayer.h"

#include <QThread>

#include <algorithm>

namespace gn {

namespace {

int threadCount()
{
    // One core stays the GUI thread's; more than four workers have nothing to do.
    return std::clamp(QThread::idealThreadCount() - 1, 1, 4);
}

} // namespace

AnimationEngine::AnimationEngine(MediaLimits limits, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(this, limits))
{
    applyAllocationLimit(limits);
    m_d->pool.setMaxThreadCount(threadCount());
    m_d->pool.setThreadPriority(QThread::LowPriority); // never before painting and typing
    m_d->timer.setSingleShot(true);
    m_d->timer.setTimerType(Qt::PreciseTimer);
    connect(&m_d->timer, &QTimer::timeout, this, [this] { m_d->tick(); });
    m_d->arrivalTimer.setSingleShot(true);
    m_d->arrivalTimer.setInterval(0);
    connect(&m_d->arrivalTimer, &QTimer::timeout, this, [this] { m_d->arrive(); });
}

AnimationEngine::~AnimationEngine()
{
    hideAll();
    m_d->pool.clear();
    m_d->pool.waitForDone();
}

void AnimationEngine::show(TileId tile, const QByteArray &bytes, const FrameOptions &options)
{
    const auto [place, isNew] = m_d->tiles.try_emplace(tile);
    if (isNew) {
        place->second.isPlaying = m_d->autoPlay;
    } else if (place->second.decoder->options() == options && place->second.decoder->bytes() == bytes) {
        return;
    }
    m_d->start(tile, place->second, std::make_shared<TileDecoder>(bytes, options, m_d->limits));
}

void AnimationEngine::hide(TileId tile)
{
    const auto found = m_d->tiles.find(tile);
    if (found == m_d->tiles.end()) {
        return;
    }
    found->second.decoder->drop();
    m_d->tiles.erase(found);
    m_d->schedule();
}

void AnimationEngine::hideAll()
{
    for (const auto &[id, tile] : m_d->tiles) {
        tile.decoder->drop();
    }
    m_d->tiles.clear();
    m_d->arrivals.clear();
    m_d->schedule();
}

const QImage *AnimationEngine::canvas(TileId tile) const
{
    const auto found = m_d->tiles.find(tile);
    return found == m_d->tiles.end() || found->second.canvas.isNull() ? nullptr : &found->second.canvas;
}

void AnimationEngine::setRunning(bool running)
{
    m_d->clock.setRunning(running);
    m_d->decodeAhead();
    m_d->schedule();
}

bool AnimationEngine::isRunning() const
{
    return m_d->clock.isRunning();
}

void AnimationEngine::setPlaying(TileId tile, bool playing)
{
    const auto found = m_d->tiles.find(tile);
    if (found != m_d->tiles.end()) {
        m_d->setPlaying(tile, found->second, playing);
        m_d->decodeAhead();
        m_d->schedule();
    }
}

bool AnimationEngine::isPlaying(TileId tile) const
{
    const auto found = m_d->tiles.find(tile);
    return found != m_d->tiles.end() && found->second.isPlaying && !found->second.isOver;
}

void AnimationEngine::setAutoPlay(bool autoPlay)
{
    m_d->autoPlay = autoPlay;
    for (auto &[id, tile] : m_d->tiles) {
        m_d->setPlaying(id, tile, autoPlay);
    }
    m_d->decodeAhead();
    m_d->schedule();
}

qint64 AnimationEngine::memoryUsed() const
{
    qint64 bytes = 0;
    for (const auto &[id, tile] : m_d->tiles) {
        bytes += tile.canvas.sizeInBytes() + (tile.isDecoding ? tile.decoderMemory : tile.decoder->memoryUsed());
    }
    return bytes;
}

AnimationStatistics AnimationEngine::statistics() const
{
    return m_d->statistics;
}

quint64 AnimationEngine::wakeUps() const
{
    return m_d->wakeUps;
}

} // namespace gn
