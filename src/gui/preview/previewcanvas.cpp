// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preview/previewcanvas.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gn {

namespace {

constexpr double MostEnlarging = 2; // more shows nothing but blur
constexpr QSize UnknownSize(320, 240);

} // namespace

PreviewCanvas::PreviewCanvas(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void PreviewCanvas::setArea(const QRect &area)
{
    m_area = area;
    place();
}

void PreviewCanvas::setPixelSize(QSize pixels)
{
    if (pixels != m_pixels) {
        m_pixels = pixels;
        place();
    }
}

void PreviewCanvas::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void PreviewCanvas::setPlaceholder(const QColor &color)
{
    m_placeholder = color;
    update();
}

void PreviewCanvas::setZoomed(bool isZoomed)
{
    m_isZoomed = isZoomed;
    const QSizeF hidden = shownSize() - QSizeF(m_area.size());
    m_offset = QPointF(std::max(0.0, hidden.width()), std::max(0.0, hidden.height())) / 2; // the middle
    place();
    showCursor(false);
}

bool PreviewCanvas::canPan() const
{
    const QSizeF shown = shownSize();
    return m_isZoomed && (shown.width() > width() + 1 || shown.height() > height() + 1);
}

void PreviewCanvas::pan(QPoint distance)
{
    m_offset += distance;
    place();
}

QSizeF PreviewCanvas::shownSize() const
{
    const QSizeF pixels = (m_pixels.isEmpty() ? UnknownSize : m_pixels).toSizeF() / devicePixelRatioF();
    if (m_isZoomed) {
        return pixels;
    }
    const QSizeF fitting = pixels.scaled(QSizeF(m_area.size()), Qt::KeepAspectRatio);
    return fitting.width() > pixels.width() * MostEnlarging ? pixels * MostEnlarging : fitting;
}

void PreviewCanvas::place()
{
    const QSizeF shown = shownSize();
    const QSize whole(static_cast<int>(std::lround(shown.width())), static_cast<int>(std::lround(shown.height())));
    const QSize seen = whole.boundedTo(m_area.size()).expandedTo(QSize(1, 1));
    m_offset.setX(std::clamp(m_offset.x(), 0.0, std::max(0.0, shown.width() - seen.width())));
    m_offset.setY(std::clamp(m_offset.y(), 0.0, std::max(0.0, shown.height() - seen.height())));
    const QPoint corner(m_area.x() + (m_area.width() - seen.width()) / 2,
                        m_area.y() + (m_area.height() - seen.height()) / 2);
    setGeometry(QRect(corner, seen));
    update();
}

void PreviewCanvas::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (m_image.isNull()) {
        painter.fillRect(rect(), m_placeholder);
        return;
    }
    // At 1:1 a pixel is a pixel; but a stand-in of another size is scaled all the same.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !m_isZoomed || m_image.size() != m_pixels);
    const QSizeF shown = shownSize().expandedTo(size()); // a size that was rounded up leaves no gap
    painter.drawImage(QRectF(-m_offset, m_isZoomed ? shown : QSizeF(size())), m_image);
}

void PreviewCanvas::mousePressEvent(QMouseEvent *event)
{
    m_held = event->position().toPoint();
    showCursor(event->button() == Qt::LeftButton);
    event->accept(); // a click beside the picture closes, one on it does not
}

void PreviewCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->buttons().testFlag(Qt::LeftButton) && canPan()) {
        pan(m_held - at);
    }
    m_held = at;
}

void PreviewCanvas::mouseReleaseEvent(QMouseEvent * /*event*/)
{
    showCursor(false);
}

void PreviewCanvas::mouseDoubleClickEvent(QMouseEvent * /*event*/)
{
    emit doubleClicked();
}

void PreviewCanvas::showCursor(bool isHeld)
{
    if (canPan()) {
        setCursor(isHeld ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
    } else {
        unsetCursor();
    }
}

} // namespace gn
