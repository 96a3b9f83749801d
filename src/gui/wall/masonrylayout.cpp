// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wall/masonrylayout.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace gn {

namespace {

constexpr int NarrowestColumn = 40;

} // namespace

MasonryLayout::MasonryLayout(MasonryMetrics metrics)
    : m_metrics(metrics)
    , m_columnWidth(metrics.columnWidth)
    , m_columns(1)
{
    rearrange();
}

bool MasonryLayout::setWidth(int width)
{
    if (width == m_width) {
        return false;
    }
    m_width = width;
    rearrange();
    return true;
}

bool MasonryLayout::setRightToLeft(bool rightToLeft)
{
    // Only columnLeft() knows about it: the columns themselves stay as they are.
    return std::exchange(m_isRightToLeft, rightToLeft) != rightToLeft;
}

void MasonryLayout::clear()
{
    m_pictures.clear();
    rearrange();
}

void MasonryLayout::append(const QList<QSize> &pictures)
{
    for (const QSize &picture : pictures) {
        m_pictures.push_back(picture);
        place(picture);
    }
}

void MasonryLayout::rearrange()
{
    const int gap = m_metrics.gap;
    m_columnWidth = std::clamp(m_width - 2 * gap, NarrowestColumn, m_metrics.columnWidth);
    const int columns = std::max(1, (m_width - gap) / (m_metrics.columnWidth + gap));
    m_columns.assign(static_cast<std::size_t>(columns), Column{.items = {}, .bottom = gap});
    m_places.clear();
    m_places.reserve(m_pictures.size());
    for (const QSize &picture : m_pictures) {
        place(picture);
    }
}

void MasonryLayout::place(QSize picture)
{
    const auto shortest = std::min_element(m_columns.begin(), m_columns.end(), [](const Column &a, const Column &b) {
        return a.bottom < b.bottom; // of equal ones the first, so that reading order is kept
    });
    const double ratio = picture.isEmpty() ? 1.0 : static_cast<double>(picture.height()) / picture.width();
    const double height = std::clamp<double>(m_columnWidth * ratio, m_metrics.minHeight, m_metrics.maxHeight);
    const Place place{.column = static_cast<int>(shortest - m_columns.begin()),
                      .indexInColumn = static_cast<int>(shortest->items.size()),
                      .top = shortest->bottom,
                      .height = static_cast<int>(std::lround(height))};
    shortest->items.push_back(count());
    shortest->bottom += place.height + m_metrics.gap;
    m_places.push_back(place);
}

int MasonryLayout::height() const
{
    if (m_places.empty()) {
        return 0;
    }
    return std::max_element(
               m_columns.begin(), m_columns.end(), [](const Column &a, const Column &b) { return a.bottom < b.bottom; })
        ->bottom;
}

int MasonryLayout::columnLeft(int column) const
{
    const int step = m_columnWidth + m_metrics.gap;
    const int used = columnCount() * step - m_metrics.gap;
    const int visual = m_isRightToLeft ? columnCount() - 1 - column : column;
    return std::max(0, (m_width - used) / 2) + visual * step;
}

int MasonryLayout::columnAtX(int x) const
{
    for (int column = 0; column < columnCount(); ++column) {
        const int left = columnLeft(column);
        if (x >= left && x < left + m_columnWidth) {
            return column;
        }
    }
    return -1;
}

QRect MasonryLayout::rect(int item) const
{
    const Place &place = m_places[static_cast<std::size_t>(item)];
    return {columnLeft(place.column), place.top, m_columnWidth, place.height};
}

int MasonryLayout::firstEndingBelow(const Column &column, int y) const
{
    const auto found = std::partition_point(column.items.begin(), column.items.end(), [this, y](int item) {
        const Place &place = m_places[static_cast<std::size_t>(item)];
        return place.top + place.height <= y;
    });
    return static_cast<int>(found - column.items.begin());
}

QList<int> MasonryLayout::itemsIn(const QRect &area) const
{
    QList<int> found;
    for (int c = 0; c < columnCount(); ++c) {
        const int left = columnLeft(c);
        if (left > area.right() || left + m_columnWidth <= area.left()) {
            continue;
        }
        const Column &column = m_columns[static_cast<std::size_t>(c)];
        for (auto i = static_cast<std::size_t>(firstEndingBelow(column, area.top())); i < column.items.size(); ++i) {
            const int item = column.items[i];
            if (m_places[static_cast<std::size_t>(item)].top > area.bottom()) {
                break;
            }
            found.append(item);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

int MasonryLayout::itemAt(const QPoint &point) const
{
    const int c = columnAtX(point.x());
    if (c < 0) {
        return -1;
    }
    const Column &column = m_columns[static_cast<std::size_t>(c)];
    const auto index = static_cast<std::size_t>(firstEndingBelow(column, point.y()));
    if (index >= column.items.size()) {
        return -1;
    }
    const int item = column.items[index];
    return m_places[static_cast<std::size_t>(item)].top <= point.y() ? item : -1;
}

int MasonryLayout::above(int item) const
{
    const Place &place = m_places[static_cast<std::size_t>(item)];
    const Column &column = m_columns[static_cast<std::size_t>(place.column)];
    return place.indexInColumn == 0 ? -1 : column.items[static_cast<std::size_t>(place.indexInColumn) - 1];
}

int MasonryLayout::below(int item) const
{
    const Place &place = m_places[static_cast<std::size_t>(item)];
    const Column &column = m_columns[static_cast<std::size_t>(place.column)];
    const auto next = static_cast<std::size_t>(place.indexInColumn) + 1;
    return next == column.items.size() ? -1 : column.items[next];
}

int MasonryLayout::nearestTo(const Column &column, int y) const
{
    if (column.items.empty()) {
        return -1;
    }
    const auto index = static_cast<std::size_t>(firstEndingBelow(column, y));
    if (index >= column.items.size()) {
        return column.items.back();
    }
    const int item = column.items[index];
    if (index == 0) {
        return item;
    }
    const int before = column.items[index - 1]; // y may lie in the gap between the two
    const Place &upper = m_places[static_cast<std::size_t>(before)];
    const int toLower = m_places[static_cast<std::size_t>(item)].top - y;
    const int toUpper = y - (upper.top + upper.height - 1);
    return toUpper < toLower ? before : item;
}

int MasonryLayout::nearestInColumnOf(int item, int y) const
{
    const int column = m_places[static_cast<std::size_t>(item)].column;
    return nearestTo(m_columns[static_cast<std::size_t>(column)], y);
}

int MasonryLayout::beside(int item, int step, int y) const
{
    const int column = m_places[static_cast<std::size_t>(item)].column + (m_isRightToLeft ? -step : step);
    return column < 0 || column >= columnCount() ? -1 : nearestTo(m_columns[static_cast<std::size_t>(column)], y);
}

int MasonryLayout::toTheLeft(int item, int y) const
{
    return beside(item, -1, y);
}

int MasonryLayout::toTheRight(int item, int y) const
{
    return beside(item, 1, y);
}

} // namespace gn
