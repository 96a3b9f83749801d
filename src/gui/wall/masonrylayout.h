// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRect>
#include <QSize>

#include <vector>

namespace gn {

struct MasonryMetrics
{
    int columnWidth = 200; // a GIPHY fixed_width rendition's, so that nothing is scaled at a device pixel ratio of 1
    int gap = 8;           // between tiles and around the whole
    int minHeight = 60;
    int maxHeight = 520;
};

// Where the tiles of the wall stand: fixed columns, centred, the next item into the shortest one. Logical pixels from
// the top left of the whole wall. Appending costs as much as what is appended, a query of a rectangle as much as what
// it shows.
class MasonryLayout final
{
public:
    explicit MasonryLayout(MasonryMetrics metrics = {});

    // What all of it depends on; a change places every item anew. True if something changed.
    bool setWidth(int width);
    bool setRightToLeft(bool rightToLeft); // item 0 stands at the right

    void clear();
    void append(const QList<QSize> &pictures); // their ratios count

    int count() const { return static_cast<int>(m_places.size()); }

    int columnCount() const { return static_cast<int>(m_columns.size()); }

    int height() const; // of everything, with the gaps above and below; 0 when empty

    QRect rect(int item) const;                  // item must be valid
    QList<int> itemsIn(const QRect &area) const; // that intersect area, ascending
    int itemAt(const QPoint &point) const;       // -1: none
    int above(int item) const;                   // in the same column; -1: it is the first one there
    int below(int item) const;             // -1: it is the last one there, so nothing in any column is wholly below it
    int toTheLeft(int item, int y) const;  // of the column at the left, the item nearest to y; -1: no column
    int toTheRight(int item, int y) const; //
    int nearestInColumnOf(int item, int y) const; // never -1

private:
    struct Place
    {
        int column = 0;
        int indexInColumn = 0;
        int top = 0;
        int height = 0;
    };

    struct Column
    {
        std::vector<int> items; // from top to bottom
        int bottom = 0;         // where the next one starts
    };

    void rearrange();
    void place(QSize picture);
    int columnLeft(int column) const;
    int columnAtX(int x) const; // -1: none
    int beside(int item, int step, int y) const;
    int firstEndingBelow(const Column &column, int y) const; // index in the column
    int nearestTo(const Column &column, int y) const;        // item; -1: the column is empty

    MasonryMetrics m_metrics;
    int m_width = 0;
    int m_columnWidth = 0;
    bool m_isRightToLeft = false;
    std::vector<QSize> m_pictures;
    std::vector<Place> m_places;
    std::vector<Column> m_columns;
};

} // namespace gn
