// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What GifGridView does with keys, the mouse, focus and paint; gifgridview.cpp holds layout and scrolling.

#include "gui/wall/gifgridview.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int LineOverlap = 48; // of the old page that a page key leaves in sight

} // namespace

int GifGridView::pageHeight() const
{
    return std::max(1, viewport()->height() - LineOverlap);
}

int GifGridView::rowSideways(int row, CursorAction action)
{
    // A walk to the side keeps its height, as a text cursor keeps its column: so the way back is the same.
    const int y = m_goal.row == row ? m_goal.y : m_layout.rect(row).center().y();
    const int next = action == MoveLeft ? m_layout.toTheLeft(row, y) : m_layout.toTheRight(row, y);
    if (next >= 0) {
        m_goal = {.row = next, .y = y};
    }
    return next;
}

int GifGridView::rowVertically(int row, CursorAction action) const
{
    const int y = m_layout.rect(row).center().y();
    switch (action) {
    case MoveUp:
        return m_layout.above(row);
    case MoveDown:
        return m_layout.below(row);
    case MovePageUp:
        return m_layout.nearestInColumnOf(row, y - pageHeight());
    default:
        return m_layout.nearestInColumnOf(row, y + pageHeight());
    }
}

QModelIndex GifGridView::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/)
{
    const int count = m_layout.count();
    if (count == 0) {
        return {};
    }
    const int row = currentIndex().row();
    if (row < 0 || row >= count) {
        return indexOf(action == MoveEnd ? count - 1 : std::max(0, firstRowInSight()));
    }
    switch (action) {
    case MoveHome:
        return indexOf(0);
    case MoveEnd:
        return indexOf(count - 1);
    case MoveNext:
        return indexOf(std::min(row + 1, count - 1));
    case MovePrevious:
        return indexOf(std::max(row - 1, 0));
    default:
        break;
    }
    const bool isSideways = action == MoveLeft || action == MoveRight;
    const int next = isSideways ? rowSideways(row, action) : rowVertically(row, action);
    return indexOf(next < 0 ? row : next);
}

void GifGridView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid() && modifiers == Qt::NoModifier) {
            emit activated(current);
            return;
        }
        break;
    case Qt::Key_Space:
        if (modifiers == Qt::ShiftModifier) {
            m_stage.togglePlaying(current.row());
            return;
        }
        if (modifiers == Qt::NoModifier && current.isValid()) { // with Ctrl it selects, as in every view
            emit previewWanted(current);
            return;
        }
        break;
    case Qt::Key_Up:
        if (!current.isValid() || m_layout.above(current.row()) < 0) {
            emit leftUpwards();
            return;
        }
        break;
    default:
        // The base class would swallow letters for its search; the window wants them.
        if (!event->text().isEmpty() && event->text().at(0).isPrint() && (modifiers & ~Qt::ShiftModifier) == 0) {
            event->ignore();
            return;
        }
        break;
    }
    QAbstractItemView::keyPressEvent(event);
}

bool GifGridView::isOnHeart(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    return index.isValid() && m_stage.hasHeart(index.row()) && TileStyle::heartPlace(visualRect(index)).contains(point);
}

void GifGridView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    if (event->button() == Qt::LeftButton && isOnHeart(m_pressedAt)) {
        emit heartClicked(indexAt(m_pressedAt));
        return; // it neither selects nor begins a drag
    }
    QAbstractItemView::mousePressEvent(event);
    const QModelIndex index = indexAt(m_pressedAt);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && index.isValid()) {
        m_longPress.start();
    }
}

void GifGridView::mouseMoveEvent(QMouseEvent *event)
{
    const int distance = (event->position().toPoint() - m_pressedAt).manhattanLength();
    if (distance >= QApplication::startDragDistance()) {
        m_longPress.stop();
    }
    QAbstractItemView::mouseMoveEvent(event);
}

void GifGridView::mouseReleaseEvent(QMouseEvent *event)
{
    m_longPress.stop();
    QAbstractItemView::mouseReleaseEvent(event);
}

// The base class would run the drag right here, with what the model has in memory; the files are to be made first.
void GifGridView::startDrag(Qt::DropActions /*actions*/)
{
    m_longPress.stop();
    emit dragBegun();
}

void GifGridView::wheelEvent(QWheelEvent *event)
{
    if (m_wheel.handle(*event)) {
        event->accept();
    } else {
        QAbstractItemView::wheelEvent(event);
    }
}

void GifGridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    updateRing(previous);
    updateRing(current);
    updateAttention();
    if (hasFocus() && current.isValid()) {
        tellAccessibility(QAccessible::Focus, current.row());
    }
}

void GifGridView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected); // repaints visualRegionForSelection()
    const QModelIndexList now = selected.indexes();
    const QModelIndexList before = deselected.indexes();
    if (selectionMode() == SingleSelection && now.size() == 1) {
        tellAccessibility(QAccessible::Selection, now.first().row());
    } else if (now.size() + before.size() == 1) {
        const bool isMore = before.isEmpty();
        tellAccessibility(isMore ? QAccessible::SelectionAdd : QAccessible::SelectionRemove,
                          (isMore ? now : before).first().row());
    } else {
        tellAccessibility(QAccessible::SelectionWithin, -1); // ten thousand single ones would stall
    }
}

void GifGridView::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    updateRing(currentIndex());
    updateAttention();
    if (currentIndex().isValid()) {
        tellAccessibility(QAccessible::Focus, currentIndex().row());
    }
}

void GifGridView::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    updateRing(currentIndex());
    updateAttention();
}

void GifGridView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    switch (event->type()) {
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        updateGeometries();
        viewport()->update();
        break;
    default:
        break;
    }
}

void GifGridView::showEvent(QShowEvent *event)
{
    QAbstractItemView::showEvent(event);
    m_stage.refreshStyle(); // only now the screen's pixel ratio is known
    placeTiles();
}

bool GifGridView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        hover(static_cast<QMouseEvent *>(event)->position().toPoint());
        break;
    case QEvent::Leave:
        setHoveredRow(-1);
        break;
    case QEvent::ToolTip:
        return showToolTip(*static_cast<QHelpEvent *>(event));
    case QEvent::PaletteChange:        // the viewport's comes after the view's
    case QEvent::ScreenChangeInternal: // another screen may have another pixel ratio
        m_stage.refreshStyle();
        placeTiles();
        break;
    default:
        break;
    }
    return QAbstractItemView::viewportEvent(event);
}

void GifGridView::hover(const QPoint &point)
{
    setHoveredRow(indexAt(point).row());
}

void GifGridView::setHoveredRow(int row)
{
    if (m_hoveredRow == row) {
        return;
    }
    updateRing(indexOf(m_hoveredRow));
    m_hoveredRow = row;
    updateRing(indexOf(m_hoveredRow));
    updateAttention();
}

void GifGridView::updateAttention()
{
    m_stage.setAttention(m_hoveredRow, hasFocus() ? currentIndex().row() : -1);
}

bool GifGridView::showToolTip(const QHelpEvent &event)
{
    const QModelIndex index = indexAt(event.pos());
    QStringList lines{index.data(Qt::ToolTipRole).toString(), failureText(index)};
    lines.removeAll(QString());
    if (lines.isEmpty()) {
        QToolTip::hideText();
        return true;
    }
    // Titles come from strangers: escaped, or a title could bring markup of its own.
    for (QString &line : lines) {
        line = line.toHtmlEscaped();
    }
    QToolTip::showText(
        event.globalPos(), u"<qt>"_s + lines.join("<br>"_L1) + u"</qt>"_s, viewport(), visualRect(index));
    return true;
}

void GifGridView::updateRing(const QModelIndex &index)
{
    constexpr int Reach = TileStyle::RingReach;
    const QRect tile = visualRect(index);
    if (tile.isValid()) {
        // Without the tile itself, which then need not be painted again.
        viewport()->update(QRegion(tile.adjusted(-Reach, -Reach, Reach, Reach)) - QRegion(tile));
    }
}

void GifGridView::paintEvent(QPaintEvent *event)
{
    // The tiles paint themselves; this is what surrounds them.
    constexpr int Reach = TileStyle::RingReach;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect area = event->region().boundingRect().adjusted(-Reach, -Reach, Reach, Reach);
    for (const int row : m_layout.itemsIn(inContents(area))) {
        paintRing(painter, row);
    }
}

void GifGridView::paintRing(QPainter &painter, int row) const
{
    const QModelIndex index = indexOf(row);
    const TileStyle &style = m_stage.style();
    const bool hasCursor = hasFocus() && index == currentIndex();
    QColor colour;
    double width = 2;
    if (hasCursor) {
        colour = style.focusRing;
        width = 3;
    } else if (selectionModel()->isSelected(index)) {
        colour = style.selectionRing;
    } else if (row == m_hoveredRow) {
        colour = style.hoverRing;
    } else {
        return;
    }
    // A pixel of the page lies between the tile and its ring, so that a picture of the ring's colour does not hide it.
    const double reach = width / 2 + 1;
    painter.setPen(QPen(colour, width));
    painter.drawRoundedRect(QRectF(visualRect(index)).adjusted(-reach, -reach, reach, reach),
                            TileStyle::CornerRadius + reach,
                            TileStyle::CornerRadius + reach);
}

} // namespace gn
