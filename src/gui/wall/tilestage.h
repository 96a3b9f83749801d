// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/gif.h"
#include "gui/wall/motion.h"
#include "gui/wall/thumbnailloader.h"
#include "gui/wall/tilestyle.h"
#include "media/animationengine.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace gn {

class TileWidget;

// Where a row's tile stands, in the viewport's coordinates.
struct TilePlace
{
    int row = 0;
    QRect rect;
};

// The tiles in sight: gives each a recycled widget, fetches its picture, has it decoded and decides whether it moves.
// What leaves the sight gives up its widget and its canvas at once. Knows nothing of layout, selection or keys.
class TileStage final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TileStage)

public:
    // Everything given must outlive the stage.
    TileStage(FetchQueue &queue, ByteCache &cache, QWidget &viewport, QObject *parent = nullptr);
    ~TileStage() override;

    void setModel(QAbstractItemModel *model); // answers GifListModel's roles; may be null
    void setPlaces(const QList<TilePlace> &inSight, const QList<TilePlace> &nearly);
    void clear(); // the rows mean something else now

    void setMotion(Motion motion);
    void setAttention(int hoveredRow, int focusedRow); // -1: none
    void setSavesData(bool savesData);
    void setRunning(bool running);
    void togglePlaying(int row);
    void refreshHearts(int first, int last); // the model's FavouriteRole changed in these rows
    bool hasHeart(int row) const;            // one is painted there, hollow or full

    // Reads palette and device pixel ratio of the viewport; starts all tiles anew if one of them changed.
    void refreshStyle();

    const TileStyle &style() const { return m_style; }

    bool isSettled() const;

    qint64 memoryUsed() const { return m_engine.memoryUsed(); }

    int tileCount() const { return static_cast<int>(m_tiles.size()); }

    int widgetCount() const { return tileCount() + static_cast<int>(m_spare.size()); }

    bool isPlaying(int row) const;

    bool isRunning() const { return m_engine.isRunning(); }

    quint64 wakeUps() const { return m_engine.wakeUps(); } // what moving costs

    AnimationStatistics statistics() const { return m_engine.statistics(); }

    std::optional<Error> failure(int row) const;
    void retryFailed();

signals:
    void settled();
    void failureChanged(int row);

private:
    struct Tile
    {
        TileWidget *widget = nullptr; // a child of the viewport
        TileId id = 0;                // another one each time a picture starts
        QColor ground;
        QUrl url;
        bool hasBytes = false;
        bool isToPlay = false; // what the engine was told
        std::optional<Error> failure;
        std::optional<bool> playsByHand; // Space was pressed
    };

    Tile &enter(const TilePlace &place);
    void leave(const Tile &tile);
    void leaveAll();
    void begin(int row, Tile &tile);
    FrameOptions optionsFor(const Tile &tile) const;
    void showOpening(Tile &tile, const QByteArray &opening);
    void play(int row, Tile &tile, const QByteArray &bytes);
    void breakTile(int row, Tile &tile, const Error &error);
    bool shouldPlay(int row, const Tile &tile) const;
    void direct(int row, Tile &tile);
    Heart heartFor(int row) const;
    void trimSpares();
    void wishSoon();
    void sendWishes();
    void checkSettled();
    void onFailed(TileId id, const Error &error);
    std::optional<Rendition> renditionFor(int row, QSize tileSize) const;
    TileWidget *widgetFor(TileId id) const;
    TileWidget *freshWidget();

    QWidget &m_viewport;
    QPointer<QAbstractItemModel> m_model;
    TileStyle m_style;
    AnimationEngine m_engine;
    ThumbnailLoader m_loader;
    QHash<int, Tile> m_tiles;  // by row
    QHash<TileId, int> m_rows; // of m_tiles
    QHash<int, QUrl> m_nearly; // rows that are wished for ahead
    QList<TileWidget *> m_spare;
    TileId m_lastId = 0;
    Motion m_motion = Motion::Always;
    int m_hoveredRow = -1;
    int m_focusedRow = -1;
    bool m_savesData = false;
    bool m_wasSettled = false;
    QElapsedTimer m_sinceWishes;
    QTimer m_wishTimer;
    QTimer m_settledTimer;
};

} // namespace gn
