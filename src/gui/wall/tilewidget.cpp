// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wall/tilewidget.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace gn {

TileWidget::TileWidget(const AnimationEngine &engine, const TileStyle &style, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_style(style)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
}

void TileWidget::present(TileId tile, const QColor &ground)
{
    m_tile = tile;
    m_ground = ground;
    m_isBroken = false;
    m_hasPauseMark = false;
    m_heart = Heart::None;
    m_hasShownPicture = false;
    update();
}

void TileWidget::setBroken()
{
    m_isBroken = true;
    update();
}

void TileWidget::setPauseMark(bool isPaused)
{
    if (m_hasPauseMark != isPaused) {
        m_hasPauseMark = isPaused;
        update();
    }
}

void TileWidget::setHeart(Heart heart)
{
    if (m_heart != heart) {
        m_heart = heart;
        update(TileStyle::heartPlace(rect()));
    }
}

QSize TileWidget::devicePixels() const
{
    const double ratio = devicePixelRatioF();
    return {static_cast<int>(std::ceil(width() * ratio)), static_cast<int>(std::ceil(height() * ratio))};
}

void TileWidget::pictureChanged(const QRect &devicePixels)
{
    const double ratio = devicePixelRatioF();
    const QRectF changed(devicePixels.x() / ratio,
                         devicePixels.y() / ratio,
                         devicePixels.width() / ratio,
                         devicePixels.height() / ratio);
    update(changed.toAlignedRect());
}

void TileWidget::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const bool hasPicture = !m_isBroken && paintPicture(painter, event->rect());
    if (!hasPicture) { // which has its corners rounded
        paintGround(painter, event->rect());
        paintCorners(painter, event->rect());
    }
    if (m_isBroken) {
        paintBrokenIcon(painter);
    } else if (m_hasPauseMark) {
        paintPauseMark(painter);
    }
    if (m_heart != Heart::None) {
        paintHeart(painter, event->rect());
    }
    if (hasPicture && !m_hasShownPicture) {
        m_hasShownPicture = true;
        emit pictureShown();
    }
}

void TileWidget::paintGround(QPainter &painter, const QRect &area) const
{
    painter.fillRect(area, m_isBroken ? m_style.broken : m_ground);
}

bool TileWidget::paintPicture(QPainter &painter, const QRect &area) const
{
    const QImage *canvas = m_engine.canvas(m_tile);
    if (canvas == nullptr || canvas->isNull()) {
        return false;
    }
    const double ratio = devicePixelRatioF();
    const QRectF inDevicePixels(area.x() * ratio, area.y() * ratio, area.width() * ratio, area.height() * ratio);
    const QRect part = inDevicePixels.toAlignedRect();
    const QRect filled = part & canvas->rect();
    if (filled != part) {
        paintGround(painter, area);
    }
    // The painter's own scaling is taken back, so that a pixel of the canvas is a pixel of the screen: scaling while
    // painting costs ten times a plain copy.
    if (ratio == 1) {
        painter.drawImage(filled.topLeft(), *canvas, filled);
        return true;
    }
    painter.setWorldTransform(QTransform::fromScale(1 / ratio, 1 / ratio));
    painter.drawImage(filled.topLeft(), *canvas, filled);
    painter.setWorldTransform({});
    return true;
}

void TileWidget::paintCorners(QPainter &painter, const QRect &area) const
{
    constexpr int Radius = TileStyle::CornerRadius;
    const std::array<QPoint, 4> places{QPoint(0, 0),
                                       QPoint(width() - Radius, 0),
                                       QPoint(0, height() - Radius),
                                       QPoint(width() - Radius, height() - Radius)};
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (area.intersects(QRect(places[i], QSize(Radius, Radius)))) {
            painter.drawPixmap(places[i], m_style.corners[i]);
        }
    }
}

void TileWidget::paintBrokenIcon(QPainter &painter) const
{
    // A picture frame with a crack through it.
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect()).center());
    painter.setPen(QPen(m_style.brokenIcon, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath path;
    path.moveTo(-3, -10);
    path.lineTo(-14, -10);
    path.lineTo(-14, 10);
    path.lineTo(-6, 10);
    path.lineTo(-2, 4);
    path.lineTo(-6, -2);
    path.lineTo(-3, -10);
    path.moveTo(4, -10);
    path.lineTo(14, -10);
    path.lineTo(14, 10);
    path.lineTo(1, 10);
    path.lineTo(5, 4);
    path.lineTo(1, -2);
    path.lineTo(4, -10);
    path.addEllipse(QPointF(9, -5), 1.75, 1.75);
    painter.drawPath(path);
    painter.restore();
}

void TileWidget::paintHeart(QPainter &painter, const QRect &area) const
{
    const QRect place = TileStyle::heartPlace(rect());
    if (area.intersects(place)) {
        painter.drawPixmap(place.topLeft(), m_heart == Heart::Full ? m_style.fullHeart : m_style.hollowHeart);
    }
}

void TileWidget::paintPauseMark(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect()).center());
    painter.setPen(QPen(QColor(255, 255, 255, 230), 1.5));
    painter.setBrush(QColor(0, 0, 0, 150));
    painter.drawEllipse(QPointF(0, 0), 20, 20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawPolygon(QPolygonF({QPointF(-5.5, -9), QPointF(-5.5, 9), QPointF(10, 0)}));
    painter.restore();
}

} // namespace gn
