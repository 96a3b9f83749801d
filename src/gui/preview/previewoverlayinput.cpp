// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window system tells the overlay: keys, mouse, sizes and colours.

#include "gui/preview/detailspanel.h"
#include "gui/preview/previewbar.h"
#include "gui/preview/previewbutton.h"
#include "gui/preview/previewcanvas.h"
#include "gui/preview/previewkeys.h"
#include "gui/preview/previewoverlay.h"
#include "gui/wall/tilestyle.h"
#include "gui/window/statepanel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QProgressBar>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>

namespace gn {

namespace {

constexpr int PanelWidth = 300;
constexpr int NarrowWidth = 700; // below, the panel lies over the picture
constexpr int ProgressHeight = 3;
constexpr int WheelNotch = 120;
constexpr QSize ProblemSize(440, 250);

} // namespace

bool PreviewOverlay::isNarrow() const
{
    return width() < NarrowWidth;
}

bool PreviewOverlay::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = dynamic_cast<QKeyEvent *>(event);
        if (key != nullptr && previewCommand(*key)) {
            event->accept(); // no shortcut of the window comes before it
            return true;
        }
    }
    return QWidget::event(event);
}

bool PreviewOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && m_isOpen) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

// The focus stays among the preview's own widgets while it is open.
bool PreviewOverlay::focusNextPrevChild(bool isNext)
{
    QWidget *from = focusWidget() == nullptr ? this : focusWidget();
    QWidget *to = from;
    do {
        to = isNext ? to->nextInFocusChain() : to->previousInFocusChain();
        const bool isOurs = isAncestorOf(to) && to->isVisibleTo(this) && to->isEnabled();
        if (isOurs && (to->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            to->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (to != from);
    return false;
}

void PreviewOverlay::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        takeColours();
    }
}

void PreviewOverlay::takeColours()
{
    const TileStyle style(palette(), palette().color(QPalette::Window), devicePixelRatioF());
    m_canvas->setPlaceholder(style.placeholder(currentGif().id));
    m_picture.setBackground(palette().color(QPalette::Base));
}

void PreviewOverlay::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // nothing behind the preview hears any of them
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        QWidget::keyPressEvent(event);
    } else if (const auto command = previewCommand(*event)) {
        run(*command);
    }
}

void PreviewOverlay::mousePressEvent(QMouseEvent *event)
{
    m_isPressedBeside = event->button() == Qt::LeftButton && childAt(event->position().toPoint()) == nullptr;
}

void PreviewOverlay::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isPressedBeside && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        dismiss();
    }
}

void PreviewOverlay::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (event->phase() == Qt::ScrollMomentum) {
        return; // a flick of the fingers is one neighbour, not twenty
    }
    const QPoint turned = event->angleDelta();
    m_wheel += std::abs(turned.y()) >= std::abs(turned.x()) ? turned.y() : turned.x();
    if (std::abs(m_wheel) >= WheelNotch) {
        m_cursor.step(m_wheel > 0 ? -1 : 1);
        m_wheel = 0;
    }
}

void PreviewOverlay::paintEvent(QPaintEvent *event)
{
    constexpr QColor Scrim(9, 10, 16, 205); // in either theme: pictures look best on a dark ground
    QPainter(this).fillRect(event->rect(), Scrim);
}

void PreviewOverlay::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
    m_resized.start();
}

QSize PreviewOverlay::wishedPixels() const
{
    const QSize area = (m_area.size().toSizeF() * devicePixelRatioF()).toSize();
    return pictureSize(currentGif()).scaled(area, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

void PreviewOverlay::layOut()
{
    const bool hasSide = !m_details->isHidden() && !isNarrow();
    const int bodyWidth = width() - (hasSide ? PanelWidth : 0);
    const int barHeight = m_bar->sizeHint().height();
    const QRect body(0, 0, bodyWidth, std::max(1, height() - barHeight));
    m_bar->setGeometry(0, body.height(), bodyWidth, barHeight);
    m_progress->setGeometry(0, body.height(), bodyWidth, ProgressHeight);
    m_progress->raise();

    const int edge = isNarrow() ? 6 : 16;
    const auto place = [](PreviewButton *button, QPoint corner) { button->setGeometry({corner, button->sizeHint()}); };
    const QSize button = m_close->sizeHint();
    const int middle = (body.height() - button.height()) / 2;
    place(m_previous, {edge, middle});
    place(m_next, {body.width() - edge - button.width(), middle});
    place(m_close, {body.width() - edge - button.width(), edge});
    const int side = edge + button.width() + edge;
    const int top = isNarrow() ? button.height() + 2 * edge : edge; // else the cross stands beside the picture
    m_area = body.adjusted(side, top, -side, isNarrow() ? -edge : -top);
    m_canvas->setArea(m_area.isEmpty() ? QRect(0, 0, 1, 1) : m_area);
    placePanels(body.height());
}

void PreviewOverlay::placePanels(int bodyHeight)
{
    const int panelWidth = std::min(PanelWidth, width());
    m_details->setGeometry(width() - panelWidth, 0, panelWidth, isNarrow() ? bodyHeight : height());
    QRect problem(QPoint(), ProblemSize.boundedTo(m_area.size()));
    problem.moveCenter(m_area.center());
    m_problem->setGeometry(problem);
    m_problem->raise();
    m_details->raise();
}

} // namespace gn
