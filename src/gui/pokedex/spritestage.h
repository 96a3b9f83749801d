// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/pokemon.h"
#include "gui/wall/motion.h"
#include "gui/wall/thumbnailloader.h"
#include "gui/wall/tilestyle.h"
#include "media/animationengine.h"

#include <QColor>
#include <QHash>
#include <QList>
#include <QObject>
#include <QRect>
#include <QTimer>
#include <QUrl>

namespace gn {

class TileWidget;

// Where a sprite is to be seen.
struct SpritePlace
{
    int row = 0;          // tells sprites apart
    QRect box;            // in the viewport; the picture is centred in it
    QColor ground;        // behind its transparent pixels
    QList<QUrl> pictures; // the best first; the next one is taken when one can't be had
    double enlarging = 1; // how much a small picture may grow

    bool operator==(const SpritePlace &) const = default;
};

// The pictures of a Pokémon for a card: moving, where there is one and it is wanted.
QList<QUrl> spritePictures(const PokemonSprites &sprites, bool isMoving);

// The sprites in sight, each at its own shape, played by the wall's engine in small opaque children of the viewport
// that take no input. What is not there (yet) is left to the view, which paints a placeholder beneath.
class SpriteStage final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpriteStage)

public:
    // Everything given must outlive the stage.
    SpriteStage(FetchQueue &queue, ByteCache &cache, QWidget &viewport, QObject *parent = nullptr);
    ~SpriteStage() override;

    void setPlaces(const QList<SpritePlace> &places);
    void setMotion(Motion motion);
    void setAttention(int hoveredRow, int currentRow); // -1: none; they move with Motion::OnHover
    void setRunning(bool running);

    bool isPlaced(int row) const { return m_sprites.contains(row); }

    bool hasPicture(int row) const;
    bool isPlaying(int row) const;
    bool isSettled() const; // every place shows its picture, or can't

signals:
    void settled();

private:
    struct Sprite
    {
        SpritePlace place;
        TileWidget *widget = nullptr; // a child of the viewport
        TileId id = 0;
        qsizetype choice = 0; // of place.pictures
        bool hasBytes = false;
        bool isToPlay = false; // what the engine was told
        bool hasFailed = false;
    };

    void begin(Sprite &sprite);
    void tryNext(Sprite &sprite);
    void play(Sprite &sprite, const QByteArray &bytes);
    void leave(const Sprite &sprite);
    void direct(Sprite &sprite);
    bool shouldPlay(int row) const;
    void sendWishes();
    void checkSettled();
    void onFirstFrame(TileId id);
    void onFailed(TileId id);
    static QPoint cornerFor(const Sprite &sprite);
    Sprite *spriteOf(TileId id);

    QWidget &m_viewport;
    TileStyle m_style; // of widgets that paint nothing but their picture
    AnimationEngine m_engine;
    ThumbnailLoader m_loader;
    QHash<int, Sprite> m_sprites; // by row
    QHash<TileId, int> m_rows;    // of m_sprites
    QList<TileWidget *> m_spare;
    TileId m_lastId = 0;
    Motion m_motion = Motion::Always;
    int m_hoveredRow = -1;
    int m_currentRow = -1;
    bool m_wasSettled = true;
    QTimer m_settledTimer;
};

} // namespace gn
