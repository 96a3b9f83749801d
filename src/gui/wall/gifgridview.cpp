// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wall/gifgridview.h"

#include "gui/search/giflistmodel.h"
#include "gui/wall/tilefailure.h"

#include <QAccessible>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace gn {

namespace {

constexpr int LineHeight = 48; // pixels a step of the scroll bar; a wheel's click is three
constexpr auto LongPress = std::chrono::milliseconds(600);

} // namespace

GifGridView::GifGridView(FetchQueue &queue, ByteCache &cache, QWidget *parent)
    : QAbstractItemView(parent)
    , m_stage(queue, cache, *viewport())
    , m_watch(new ExposureWatch(*this))
    , m_wheel(*verticalScrollBar())
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setDragEnabled(true);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    m_layout.setRightToLeft(isRightToLeft());
    m_stage.refreshStyle();
    runOrRest();
    // After the model's own signals have been dealt with everywhere, and once for many steps of scrolling.
    m_endTimer.setSingleShot(true);
    m_endTimer.setInterval(0);
    connect(&m_endTimer, &QTimer::timeout, this, &GifGridView::checkNearEnd);
    m_longPress.setSingleShot(true);
    m_longPress.setInterval(LongPress);
    connect(&m_longPress, &QTimer::timeout, this, [this] { emit previewWanted(indexAt(m_pressedAt)); });
    connect(m_watch, &ExposureWatch::watchedChanged, this, &GifGridView::runOrRest);
    connect(&m_stage, &TileStage::settled, this, &GifGridView::settled);
    connect(&m_stage, &TileStage::failureChanged, this, [this](int row) {
        if (QAccessible::isActive()) { // many tiles may fail at once, and an event makes an object
            tellAccessibility(QAccessible::DescriptionChanged, row);
        }
    });
}

GifGridView::~GifGridView() = default;

void GifGridView::setMotion(Motion motion)
{
    m_stage.setMotion(motion);
    m_wheel.setGliding(motion != Motion::Never);
}

void GifGridView::setPlaysInBackground(bool plays)
{
    m_watch->setNeedsActive(!plays);
}

void GifGridView::setSavesData(bool savesData)
{
    m_stage.setSavesData(savesData);
}

void GifGridView::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    runOrRest();
}

void GifGridView::runOrRest()
{
    m_stage.setRunning(m_watch->isWatched() && !m_isPaused);
}

bool GifGridView::isSettled() const
{
    return m_stage.isSettled();
}

qint64 GifGridView::memoryUsed() const
{
    return m_stage.memoryUsed();
}

void GifGridView::retryFailed()
{
    m_stage.retryFailed();
}

QString GifGridView::failureText(const QModelIndex &index) const
{
    const auto failure = m_stage.failure(index.row());
    return failure ? tileFailureText(*failure) : QString();
}

void GifGridView::setModel(QAbstractItemModel *model)
{
    if (this->model() != nullptr) {
        this->model()->disconnect(&m_stage);
    }
    m_stage.setModel(model);
    QAbstractItemView::setModel(model); // ends in reset()
    if (model != nullptr) {
        // Rows mean something else after these; &m_stage stands for "our own connections" in the line above.
        connect(model, &QAbstractItemModel::rowsRemoved, &m_stage, [this] {
            m_stage.clear();
            rebuild(); // and stay where we are
        });
        connect(model, &QAbstractItemModel::rowsMoved, &m_stage, [this] { reset(); });
        connect(model, &QAbstractItemModel::layoutChanged, &m_stage, [this] { reset(); });
    }
}

void GifGridView::reset()
{
    QAbstractItemView::reset();
    m_stage.clear();
    rebuild();
    verticalScrollBar()->setValue(0);
    tellAccessibility(QAccessible::ObjectReorder, -1);
}

void GifGridView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
    placeTiles();
}

QSize GifGridView::pictureSizeOf(int row) const
{
    return model()->index(row, 0, rootIndex()).data(GifListModel::PictureSizeRole).toSize();
}

void GifGridView::rebuild()
{
    m_hoveredRow = -1;
    m_goal = {};
    m_layout.clear();
    const int rows = model() == nullptr ? 0 : model()->rowCount(rootIndex());
    // Shown from the first item on: were it to come with the second page, all columns would move.
    setVerticalScrollBarPolicy(rows > 0 ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
    QList<QSize> pictures;
    pictures.reserve(rows);
    for (int row = 0; row < rows; ++row) {
        pictures.append(pictureSizeOf(row));
    }
    m_layout.append(pictures);
    updateAttention();
    updateGeometries();
    viewport()->update();
}

void GifGridView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsInserted(parent, first, last);
    if (first != m_layout.count() || first == 0) {
        reset();
        return;
    }
    QList<QSize> pictures;
    for (int row = first; row <= last; ++row) {
        pictures.append(pictureSizeOf(row));
    }
    m_layout.append(pictures);
    updateGeometries();
    tellAccessibility(QAccessible::ObjectReorder, -1);
}

void GifGridView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    if (roles.isEmpty() || roles.contains(GifListModel::GifRole) || roles.contains(GifListModel::PictureSizeRole)) {
        m_stage.clear();
        rebuild();
    } else if (roles.contains(GifListModel::FavouriteRole)) {
        m_stage.refreshHearts(topLeft.row(), bottomRight.row());
    }
}

void GifGridView::relayout()
{
    const int anchor = anchorRow();
    const int distance = anchor < 0 ? 0 : m_layout.rect(anchor).top() - verticalOffset();
    const bool isOther = m_layout.setWidth(viewport()->width()) | m_layout.setRightToLeft(isRightToLeft());
    QScrollBar *bar = verticalScrollBar();
    const int page = viewport()->height();
    bar->setSingleStep(LineHeight);
    bar->setPageStep(page);
    bar->setRange(0, std::max(0, m_layout.height() - page));
    if (isOther && anchor >= 0) {
        bar->setValue(verticalOffset() == 0 ? 0 : m_layout.rect(anchor).top() - distance);
    }
    if (isOther) {
        viewport()->update(); // rings
    }
}

void GifGridView::updateGeometries()
{
    relayout();
    placeTiles();
    QAbstractItemView::updateGeometries();
    m_endTimer.start();
}

void GifGridView::scrollContentsBy(int /*dx*/, int dy)
{
    m_looksUp = dy > 0;
    viewport()->scroll(0, dy); // moves the tiles with it
    placeTiles();
    if (viewport()->underMouse()) {
        hover(viewport()->mapFromGlobal(QCursor::pos()));
    }
    m_endTimer.start();
}

void GifGridView::placeTiles()
{
    const QRect sight = inContents(viewport()->rect());
    const auto placesIn = [this](const QRect &area) {
        QList<TilePlace> places;
        for (const int row : m_layout.itemsIn(area)) {
            places.append({.row = row, .rect = m_layout.rect(row).translated(0, -verticalOffset())});
        }
        return places;
    };
    const QList<TilePlace> inSight = placesIn(sight);
    QList<TilePlace> nearly = placesIn(sight.translated(0, m_looksUp ? -sight.height() : sight.height()));
    nearly.removeIf([&sight, this](const TilePlace &place) { return sight.intersects(m_layout.rect(place.row)); });
    m_stage.setPlaces(inSight, nearly);
}

void GifGridView::checkNearEnd()
{
    const int below = m_layout.height() - verticalOffset() - viewport()->height();
    if (m_layout.count() > 0 && below < 2 * viewport()->height()) {
        emit nearEnd();
    }
}

// By height alone: while the width changes, the viewport has its new one and the layout still the old one.
QList<int> GifGridView::rowsOnScreen() const
{
    return m_layout.itemsIn({0, verticalOffset(), QWIDGETSIZE_MAX, viewport()->height()});
}

int GifGridView::firstRowInSight() const
{
    const QList<int> rows = rowsOnScreen();
    const auto whole = std::find_if(
        rows.cbegin(), rows.cend(), [this](int row) { return m_layout.rect(row).top() >= verticalOffset(); });
    return rows.isEmpty() ? -1 : whole == rows.cend() ? rows.first() : *whole;
}

int GifGridView::anchorRow() const
{
    const int current = currentIndex().row();
    return rowsOnScreen().contains(current) ? current : firstRowInSight();
}

int GifGridView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect GifGridView::inContents(const QRect &inViewport) const
{
    return inViewport.translated(0, verticalOffset());
}

QModelIndex GifGridView::indexOf(int row) const
{
    return row < 0 || model() == nullptr ? QModelIndex() : model()->index(row, 0, rootIndex());
}

QRect GifGridView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_layout.count()) {
        return {};
    }
    return m_layout.rect(index.row()).translated(0, -verticalOffset());
}

QModelIndex GifGridView::indexAt(const QPoint &point) const
{
    return indexOf(m_layout.itemAt(inContents(QRect(point, QSize(1, 1))).topLeft()));
}

void GifGridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_layout.count()) {
        return;
    }
    const int gap = MasonryMetrics{}.gap;
    const QRect tile = m_layout.rect(index.row()).adjusted(0, -gap, 0, gap);
    const int page = viewport()->height();
    const int toTop = tile.top();
    const int toBottom = tile.top() + tile.height() - page;
    int value = verticalOffset();
    switch (hint) {
    case PositionAtTop:
        value = toTop;
        break;
    case PositionAtBottom:
        value = toBottom;
        break;
    case PositionAtCenter:
        value = (toTop + toBottom) / 2;
        break;
    case EnsureVisible:
        // A tile taller than the viewport shows its top.
        value = std::min(std::max(value, toBottom), toTop);
        break;
    }
    verticalScrollBar()->setValue(value);
}

void GifGridView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    QItemSelection selection;
    for (const int row : m_layout.itemsIn(inContents(rect.normalized()))) {
        const QModelIndex index = indexOf(row);
        selection.select(index, index);
    }
    selectionModel()->select(selection, command);
}

QRegion GifGridView::visualRegionForSelection(const QItemSelection &selection) const
{
    constexpr int Reach = TileStyle::RingReach;
    QRegion region;
    for (const int row : m_layout.itemsIn(inContents(viewport()->rect()))) {
        const QModelIndex index = indexOf(row);
        if (selection.contains(index)) {
            region += visualRect(index).adjusted(-Reach, -Reach, Reach, Reach);
        }
    }
    return region;
}

void GifGridView::tellAccessibility(int event, int row) const
{
    // Qt's own interface, which stands in when installAccessibility() was not called, must not be told about children:
    // it looks them up without checking and crashes (6.4.2). Its role here is a table's.
    auto *self = const_cast<GifGridView *>(this);
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(self);
    if (interface == nullptr || interface->role() != QAccessible::List || row >= interface->childCount()) {
        return;
    }
    QAccessibleEvent message(self, static_cast<QAccessible::Event>(event));
    message.setChild(row);
    QAccessible::updateAccessibility(&message);
}

} // namespace gn
