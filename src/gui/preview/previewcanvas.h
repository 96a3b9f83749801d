// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QImage>
#include <QWidget>

namespace gn {

// Paints the picture, as large as fits its area or at one pixel of the file for one of the screen. It lies in the
// middle of the area and is as small as the picture, so that a frame repaints no more than that.
class PreviewCanvas final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewCanvas)

public:
    explicit PreviewCanvas(QWidget *parent);

    void setArea(const QRect &area);    // in the parent
    void setPixelSize(QSize pixels);    // of the picture; an image of another size is scaled to it
    void setImage(const QImage &image); // null: the placeholder
    void setPlaceholder(const QColor &color);

    bool isZoomed() const { return m_isZoomed; } // to 1:1

    void setZoomed(bool isZoomed);
    bool canPan() const; // at 1:1 it is larger than the area
    void pan(QPoint distance);

signals:
    void doubleClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void place();
    QSizeF shownSize() const; // logical pixels
    void showCursor(bool isHeld);

    QRect m_area;
    QSize m_pixels;
    QImage m_image;
    QColor m_placeholder;
    bool m_isZoomed = false;
    QPointF m_offset; // of the part that is seen
    QPoint m_held;    // where the mouse was last while it drags
};

} // namespace gn
