// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pokedex/spritestage.h"

#include "gui/wall/tilewidget.h"
#include "media/bytecache.h"
#include "media/mediaformat.h"

#include <QWidget>

#include <algorithm>
#include <cmath>
#include <utility>

namespace gn {

namespace {

constexpr qsizetype MostSpares = 24;

QSize fitted(QSize picture, QSize box, double enlarging)
{
    const double scale = std::min({enlarging,
                                   static_cast<double>(box.width()) / picture.width(),
                                   static_cast<double>(box.height()) / picture.height()});
    return {std::max(1, static_cast<int>(std::lround(picture.width() * scale))),
            std::max(1, static_cast<int>(std::lround(picture.height() * scale)))};
}

} // namespace

QList<QUrl> spritePictures(const PokemonSprites &sprites, bool isMoving)
{
    QList<QUrl> urls =
        isMoving ? QList<QUrl>{sprites.animated, sprites.front} : QList<QUrl>{sprites.front, sprites.animated};
    urls.append(sprites.artwork);
    urls.removeAll(QUrl());
    return urls;
}

SpriteStage::SpriteStage(FetchQueue &queue, ByteCache &cache, QWidget &viewport, QObject *parent)
    : QObject(parent)
    , m_viewport(viewport)
    , m_loader(queue, cache)
{
    m_engine.setRunning(false);
    m_settledTimer.setSingleShot(true);
    m_settledTimer.setInterval(0);
    connect(&m_settledTimer, &QTimer::timeout, this, &SpriteStage::checkSettled);
    connect(&m_loader, &ThumbnailLoader::loaded, this, [this](int row, const QByteArray &bytes) {
        const auto found = m_sprites.find(row);
        if (found != m_sprites.end() && !found->hasBytes) {
            play(*found, bytes);
        }
    });
    connect(&m_loader, &ThumbnailLoader::failed, this, [this](int row) {
        const auto found = m_sprites.find(row);
        if (found != m_sprites.end()) {
            tryNext(*found);
        }
    });
    connect(&m_engine, &AnimationEngine::firstFrame, this, &SpriteStage::onFirstFrame);
    connect(&m_engine, &AnimationEngine::frameChanged, this, [this](TileId id, const QRect &changed) {
        if (const Sprite *sprite = spriteOf(id)) {
            sprite->widget->pictureChanged(changed);
        }
    });
    connect(&m_engine, &AnimationEngine::failed, this, &SpriteStage::onFailed);
}

SpriteStage::~SpriteStage()
{
    for (const Sprite &sprite : std::as_const(m_sprites)) {
        delete sprite.widget;
    }
    qDeleteAll(m_spare);
}

void SpriteStage::setPlaces(const QList<SpritePlace> &places)
{
    QHash<int, const SpritePlace *> wanted;
    for (const SpritePlace &place : places) {
        wanted.insert(place.row, &place);
    }
    m_sprites.removeIf([&](QHash<int, Sprite>::iterator it) {
        const SpritePlace *place = wanted.value(it.key());
        const bool isSame = place != nullptr && place->pictures == it->place.pictures
                            && place->ground == it->place.ground && place->box.size() == it->place.box.size();
        if (!isSame) {
            leave(*it);
        }
        return !isSame;
    });
    bool hasNew = false;
    for (const SpritePlace &place : places) {
        const auto known = m_sprites.find(place.row);
        if (known != m_sprites.end()) {
            known->place.box = place.box;
            known->widget->move(cornerFor(*known));
        } else {
            Sprite &sprite = m_sprites[place.row];
            sprite.place = place;
            sprite.widget = m_spare.isEmpty() ? new TileWidget(m_engine, m_style, &m_viewport) : m_spare.takeLast();
            begin(sprite);
            hasNew = true;
        }
    }
    while (m_spare.size() > MostSpares) {
        delete m_spare.takeLast();
    }
    if (hasNew || places.isEmpty()) {
        sendWishes();
    }
    m_settledTimer.start();
}

void SpriteStage::leave(const Sprite &sprite)
{
    m_rows.remove(sprite.id);
    m_engine.hide(sprite.id);
    sprite.widget->hide();
    m_spare.append(sprite.widget);
}

// With the picture that sprite.choice names.
void SpriteStage::begin(Sprite &sprite)
{
    m_rows.remove(sprite.id);
    m_engine.hide(sprite.id);
    sprite.id = ++m_lastId;
    sprite.hasBytes = false;
    sprite.hasFailed = sprite.choice >= sprite.place.pictures.size();
    m_rows.insert(sprite.id, sprite.place.row);
    sprite.widget->hide();
    m_wasSettled = false;
    if (sprite.hasFailed) {
        return;
    }
    if (const QByteArray *bytes = m_loader.cached(sprite.place.pictures.at(sprite.choice))) {
        const QByteArray kept = *bytes;
        play(sprite, kept);
    }
}

void SpriteStage::tryNext(Sprite &sprite)
{
    ++sprite.choice;
    begin(sprite);
    sendWishes();
    m_settledTimer.start();
}

void SpriteStage::play(Sprite &sprite, const QByteArray &bytes)
{
    const Result<MediaHeader> header = readHeader(bytes, {});
    if (!header || header->canvas.isEmpty()) {
        // Later: we may be inside of the loop that places the sprites.
        QMetaObject::invokeMethod(
            this, [this, id = sprite.id] { onFailed(id); }, Qt::QueuedConnection);
        return;
    }
    sprite.hasBytes = true;
    sprite.widget->resize(fitted(header->canvas, sprite.place.box.size(), sprite.place.enlarging));
    sprite.widget->move(cornerFor(sprite));
    sprite.widget->present(sprite.id, sprite.place.ground);
    m_engine.show(
        sprite.id,
        bytes,
        {.size = sprite.widget->devicePixels(), .background = sprite.place.ground, .outside = sprite.place.ground});
    sprite.isToPlay = m_motion == Motion::Always; // as the engine starts it
    direct(sprite);
}

QPoint SpriteStage::cornerFor(const Sprite &sprite)
{
    const QSize rest = sprite.place.box.size() - sprite.widget->size();
    return sprite.place.box.topLeft() + QPoint(rest.width() / 2, rest.height() / 2);
}

void SpriteStage::sendWishes()
{
    QList<ThumbnailWish> wishes;
    for (auto it = m_sprites.cbegin(); it != m_sprites.cend(); ++it) {
        if (!it->hasFailed) {
            wishes.append({.row = it.key(), .url = it->place.pictures.at(it->choice), .isVisible = true});
        }
    }
    std::sort(
        wishes.begin(), wishes.end(), [](const ThumbnailWish &a, const ThumbnailWish &b) { return a.row < b.row; });
    m_loader.setWishes(wishes);
}

void SpriteStage::onFirstFrame(TileId id)
{
    if (const Sprite *sprite = spriteOf(id)) {
        sprite->widget->show();
        sprite->widget->update();
        m_settledTimer.start();
    }
}

// What fails in the middle keeps the last frame that was good.
void SpriteStage::onFailed(TileId id)
{
    Sprite *sprite = spriteOf(id);
    if (sprite != nullptr && m_engine.canvas(id) == nullptr) {
        tryNext(*sprite);
    }
}

SpriteStage::Sprite *SpriteStage::spriteOf(TileId id)
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.cend() ? nullptr : &m_sprites[*row];
}

bool SpriteStage::shouldPlay(int row) const
{
    return m_motion == Motion::Always || (m_motion == Motion::OnHover && (row == m_hoveredRow || row == m_currentRow));
}

// Only when it changes: telling the engine to play an animation that has ended starts it anew.
void SpriteStage::direct(Sprite &sprite)
{
    const bool plays = shouldPlay(sprite.place.row);
    if (std::exchange(sprite.isToPlay, plays) != plays) {
        m_engine.setPlaying(sprite.id, plays);
    }
}

void SpriteStage::setMotion(Motion motion)
{
    m_motion = motion;
    m_engine.setAutoPlay(motion == Motion::Always); // for all
    for (Sprite &sprite : m_sprites) {
        sprite.isToPlay = motion == Motion::Always;
        direct(sprite);
    }
}

void SpriteStage::setAttention(int hoveredRow, int currentRow)
{
    m_hoveredRow = hoveredRow;
    m_currentRow = currentRow;
    for (Sprite &sprite : m_sprites) {
        direct(sprite);
    }
}

void SpriteStage::setRunning(bool running)
{
    m_engine.setRunning(running);
}

bool SpriteStage::hasPicture(int row) const
{
    const auto sprite = m_sprites.constFind(row);
    return sprite != m_sprites.cend() && m_engine.canvas(sprite->id) != nullptr;
}

bool SpriteStage::isPlaying(int row) const
{
    const auto sprite = m_sprites.constFind(row);
    return sprite != m_sprites.cend() && m_engine.isPlaying(sprite->id);
}

bool SpriteStage::isSettled() const
{
    return std::all_of(m_sprites.cbegin(), m_sprites.cend(), [this](const Sprite &sprite) {
        return sprite.hasFailed || m_engine.canvas(sprite.id) != nullptr;
    });
}

void SpriteStage::checkSettled()
{
    if (std::exchange(m_wasSettled, isSettled()) != m_wasSettled && m_wasSettled) {
        emit settled();
    }
}

} // namespace gn
