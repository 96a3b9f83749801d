// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/wall/exposurewatch.h"
#include "gui/wall/masonrylayout.h"
#include "gui/wall/motion.h"
#include "gui/wall/tilestage.h"
#include "gui/wall/wheelscroller.h"

#include <QAbstractItemView>
#include <QPersistentModelIndex>
#include <QTimer>

namespace gn {

class ByteCache;
class FetchQueue;

// The wall: a masonry of animated tiles over a model that answers GifListModel's roles. Every tile has its final size
// before a picture arrives; nothing jumps. It fetches, decodes and plays what is visible and drops the rest.
//
// Enter and a double click activate the current tile, Space and a long press want its preview, Shift+Space plays or
// pauses it, the arrows go where the eye would.
class GifGridView final : public QAbstractItemView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GifGridView)

public:
    // queue and cache must outlive the view.
    GifGridView(FetchQueue &queue, ByteCache &cache, QWidget *parent = nullptr);
    ~GifGridView() override;

    void setMotion(Motion motion);         // when tiles move
    void setPlaysInBackground(bool plays); // while the window is in sight, but another program's has the focus
    void setSavesData(bool savesData);
    void setPaused(bool isPaused); // whatever else holds: something lies over the wall

    // Every tile in sight shows its first frame or is known to be broken. False while there are no tiles.
    bool isSettled() const;

    // Pictures and buffers of the tiles in sight, in bytes.
    qint64 memoryUsed() const;

    void retryFailed(); // broken tiles in sight are fetched again

    // Why the tile in sight is broken, for people; empty if it is not.
    QString failureText(const QModelIndex &index) const;

    const TileStage &stage() const { return m_stage; }

    void setModel(QAbstractItemModel *model) override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;
    void doItemsLayout() override;

    void keyboardSearch(const QString & /*search*/) override {} // letters belong to the search field

signals:
    void nearEnd();     // less than two screens are left below: time for the next page
    void leftUpwards(); // Up was pressed in the first row
    void settled();     // isSettled() became true
    void previewWanted(const QModelIndex &index);
    void heartClicked(const QModelIndex &index);
    void dragBegun(); // of the selected tiles; nothing is under way yet

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

    int horizontalOffset() const override { return 0; }

    int verticalOffset() const override;

    bool isIndexHidden(const QModelIndex & /*index*/) const override { return false; }

    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Goal
    {
        int row = -1; // reached by moving sideways
        int y = 0;    // along this height
    };

    QSize pictureSizeOf(int row) const;
    void rebuild();
    void relayout(); // the width, the direction or the items changed: keeps in sight what was in sight
    void placeTiles();
    void checkNearEnd();
    QList<int> rowsOnScreen() const;
    int firstRowInSight() const; // that begins there, if one does
    int anchorRow() const;       // what stays where it is when columns change
    int rowSideways(int row, CursorAction action);
    int rowVertically(int row, CursorAction action) const;
    int pageHeight() const;
    QRect inContents(const QRect &inViewport) const;
    QModelIndex indexOf(int row) const; // invalid for -1

    void runOrRest();
    void hover(const QPoint &point);
    void setHoveredRow(int row);
    void updateAttention();
    void updateRing(const QModelIndex &index);
    void paintRing(QPainter &painter, int row) const;
    bool isOnHeart(const QPoint &point) const;
    bool showToolTip(const QHelpEvent &event);
    void tellAccessibility(int event, int row) const;

    MasonryLayout m_layout;
    TileStage m_stage;
    ExposureWatch *m_watch; // owned by the QObject tree
    WheelScroller m_wheel;
    QTimer m_endTimer;
    QTimer m_longPress;
    QPoint m_pressedAt;
    Goal m_goal;
    int m_hoveredRow = -1;
    bool m_isPaused = false;
    bool m_looksUp = false; // the last scrolling went upwards
};

} // namespace gn
