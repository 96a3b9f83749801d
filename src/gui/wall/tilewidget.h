// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/wall/tilestyle.h"
#include "media/animationengine.h"

#include <QColor>
#include <QWidget>

namespace gn {

// One tile in sight: paints its canvas 1:1, opaque, only where it changed. A widget of its own because Qt paints many
// small widgets faster than one widget with a complex region. It takes no input; the view does. Recycled.
class TileWidget final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TileWidget)

public:
    // engine and style must outlive the widget.
    TileWidget(const AnimationEngine &engine, const TileStyle &style, QWidget *parent);

    // Becomes another tile, of which nothing but its colour is known.
    void present(TileId tile, const QColor &ground);
    void setBroken();
    void setPauseMark(bool isPaused); // a triangle: the user stopped it
    void setHeart(Heart heart);
    void pictureChanged(const QRect &devicePixels);

    bool hasShownPicture() const { return m_hasShownPicture; } // it was really painted

    QSize devicePixels() const;

signals:
    void pictureShown(); // once per present(), from within paintEvent

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGround(QPainter &painter, const QRect &area) const;
    bool paintPicture(QPainter &painter, const QRect &area) const; // false: there is none
    void paintCorners(QPainter &painter, const QRect &area) const;
    void paintBrokenIcon(QPainter &painter) const;
    void paintHeart(QPainter &painter, const QRect &area) const;
    void paintPauseMark(QPainter &painter) const;

    const AnimationEngine &m_engine;
    const TileStyle &m_style;
    TileId m_tile = 0;
    QColor m_ground;
    bool m_isBroken = false;
    bool m_hasPauseMark = false;
    Heart m_heart = Heart::None;
    bool m_hasShownPicture = false;
};

} // namespace gn
