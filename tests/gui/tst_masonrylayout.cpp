// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wall/masonrylayout.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cstdlib>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QList<QSize> pictures(int count)
{
    QRandomGenerator random(7);
    QList<QSize> sizes;
    for (int i = 0; i < count; ++i) {
        sizes.append({random.bounded(50, 800), random.bounded(20, 1200)});
    }
    return sizes;
}

MasonryLayout layoutOf(int count, int width, bool rightToLeft = false)
{
    MasonryLayout layout;
    layout.setWidth(width);
    layout.setRightToLeft(rightToLeft);
    layout.append(pictures(count));
    return layout;
}

QList<QRect> rectsOf(const MasonryLayout &layout)
{
    QList<QRect> rects;
    for (int item = 0; item < layout.count(); ++item) {
        rects.append(layout.rect(item));
    }
    return rects;
}

} // namespace

class TestMasonryLayout final : public QObject
{
    Q_OBJECT

private slots:
    void anyWidth_tilesNeitherOverlapNorLeave_data();
    void anyWidth_tilesNeitherOverlapNorLeave();
    void columns_followTheWidthAndKeepTheirOwn();
    void grid_isCentred();
    void nextItem_goesToTheShortestColumn();
    void height_isClamped();
    void rightToLeft_mirrors();
    void appending_movesNothing();
    void appendedInPages_isAsAppendedAtOnce();
    void itemsIn_isWhatIntersects();
    void itemAt_isWhatContains();
    void below_andAbove_walkAColumn();
    void below_theLastOfAColumn_isNothing();
    void sideways_goesToTheNeighbouringColumnAtThatHeight();
    void empty_answersNothing();
};

void TestMasonryLayout::anyWidth_tilesNeitherOverlapNorLeave_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("rightToLeft");
    for (const int width : {60, 150, 200, 216, 217, 424, 640, 1000, 2560}) {
        QTest::addRow("%d ltr", width) << width << false;
        QTest::addRow("%d rtl", width) << width << true;
    }
}

void TestMasonryLayout::anyWidth_tilesNeitherOverlapNorLeave()
{
    QFETCH(int, width);
    QFETCH(bool, rightToLeft);
    const MasonryLayout layout = layoutOf(150, width, rightToLeft);
    QCOMPARE(layout.count(), 150);
    const QRect whole(0, 0, width, layout.height());
    const int gap = MasonryMetrics{}.gap;
    const QList<QRect> rects = rectsOf(layout);
    for (qsizetype i = 0; i < rects.size(); ++i) {
        QVERIFY(whole.contains(rects.at(i)));
        for (qsizetype j = 0; j < i; ++j) {
            QVERIFY(!rects.at(i).adjusted(-gap + 1, -gap + 1, gap - 1, gap - 1).intersects(rects.at(j)));
        }
    }
}

void TestMasonryLayout::columns_followTheWidthAndKeepTheirOwn()
{
    QCOMPARE(layoutOf(1, 100).columnCount(), 1);
    QCOMPARE(layoutOf(1, 100).rect(0).width(), 84);
    QCOMPARE(layoutOf(1, 216).columnCount(), 1);
    QCOMPARE(layoutOf(1, 216).rect(0).width(), 200);
    QCOMPARE(layoutOf(1, 423).columnCount(), 1);
    QCOMPARE(layoutOf(1, 424).columnCount(), 2);
    QCOMPARE(layoutOf(1, 1000).columnCount(), 4);
    QCOMPARE(layoutOf(1, 1000).rect(0).width(), 200);
}

void TestMasonryLayout::grid_isCentred()
{
    const QList<QRect> rects = rectsOf(layoutOf(40, 1000));
    int left = 1000;
    int right = 0;
    for (const QRect &rect : rects) {
        left = std::min(left, rect.left());
        right = std::max(right, rect.left() + rect.width());
    }
    QVERIFY(std::abs(left - (1000 - right)) <= 1);
}

void TestMasonryLayout::nextItem_goesToTheShortestColumn()
{
    MasonryLayout layout;
    layout.setWidth(424);
    layout.append({{100, 200}, {100, 50}, {100, 50}, {100, 50}});
    QCOMPARE(layout.rect(1).top(), layout.rect(0).top());
    QCOMPARE(layout.rect(2).left(), layout.rect(1).left());
    QCOMPARE(layout.rect(3).left(), layout.rect(1).left());
    QCOMPARE(layout.rect(2).top(), layout.rect(1).top() + layout.rect(1).height() + 8);
}

void TestMasonryLayout::height_isClamped()
{
    MasonryLayout layout;
    layout.setWidth(216);
    layout.append({{1000, 1}, {1, 1000}, {200, 113}, {0, 0}});
    QCOMPARE(layout.rect(0).height(), 60);
    QCOMPARE(layout.rect(1).height(), 520);
    QCOMPARE(layout.rect(2).height(), 113);
    QCOMPARE(layout.rect(3).height(), 200); // unknown: a square
}

void TestMasonryLayout::rightToLeft_mirrors()
{
    const QList<QRect> ltr = rectsOf(layoutOf(60, 648));
    const QList<QRect> rtl = rectsOf(layoutOf(60, 648, true));
    for (qsizetype i = 0; i < ltr.size(); ++i) {
        QCOMPARE(rtl.at(i).left(), 648 - ltr.at(i).left() - ltr.at(i).width());
        QCOMPARE(rtl.at(i).top(), ltr.at(i).top());
    }
    QVERIFY(std::all_of(rtl.cbegin(), rtl.cend(), [&](const QRect &rect) { return rect.left() <= rtl.at(0).left(); }));
}

void TestMasonryLayout::appending_movesNothing()
{
    MasonryLayout layout = layoutOf(100, 900);
    const QList<QRect> before = rectsOf(layout);
    layout.append(pictures(100));
    QCOMPARE(rectsOf(layout).mid(0, 100), before);
}

void TestMasonryLayout::appendedInPages_isAsAppendedAtOnce()
{
    MasonryLayout paged;
    paged.setWidth(900);
    const QList<QSize> all = pictures(100);
    for (int first = 0; first < 100; first += 25) {
        paged.append(all.mid(first, 25));
    }
    QCOMPARE(rectsOf(paged), rectsOf(layoutOf(100, 900)));
}

void TestMasonryLayout::itemsIn_isWhatIntersects()
{
    const MasonryLayout layout = layoutOf(500, 900);
    QRandomGenerator random(3);
    for (int i = 0; i < 200; ++i) {
        const QRect area(random.bounded(-50, 900),
                         random.bounded(-300, layout.height()),
                         random.bounded(1, 900),
                         random.bounded(1, 900));
        QList<int> expected;
        for (int item = 0; item < layout.count(); ++item) {
            if (layout.rect(item).intersects(area)) {
                expected.append(item);
            }
        }
        QCOMPARE(layout.itemsIn(area), expected);
    }
}

void TestMasonryLayout::itemAt_isWhatContains()
{
    const MasonryLayout layout = layoutOf(200, 700);
    for (int item = 0; item < layout.count(); ++item) {
        const QRect rect = layout.rect(item);
        QCOMPARE(layout.itemAt(rect.topLeft()), item);
        QCOMPARE(layout.itemAt(rect.bottomRight()), item);
        QCOMPARE(layout.itemAt(rect.center()), item);
        QCOMPARE(layout.itemAt(rect.topLeft() - QPoint(0, 1)), -1);
        QCOMPARE(layout.itemAt(rect.topLeft() - QPoint(1, 0)), -1);
    }
    QCOMPARE(layout.itemAt({layout.rect(0).center().x(), layout.height() + 10}), -1);
}

void TestMasonryLayout::below_andAbove_walkAColumn()
{
    const MasonryLayout layout = layoutOf(100, 900);
    for (int item = 0; item < layout.count(); ++item) {
        const int above = layout.above(item);
        if (above >= 0) {
            QCOMPARE(layout.rect(above).left(), layout.rect(item).left());
            QCOMPARE(layout.rect(above).bottom() + 9, layout.rect(item).top());
            QCOMPARE(layout.below(above), item);
        } else {
            QCOMPARE(layout.rect(item).top(), 8);
        }
    }
}

void TestMasonryLayout::below_theLastOfAColumn_isNothing()
{
    const MasonryLayout layout = layoutOf(100, 900);
    int ends = 0;
    for (int item = 0; item < layout.count(); ++item) {
        if (layout.below(item) >= 0) {
            continue;
        }
        ++ends;
        for (int other = 0; other < layout.count(); ++other) {
            QVERIFY(layout.rect(other).top() <= layout.rect(item).bottom() + 9); // nothing was left out
        }
    }
    QCOMPARE(ends, layout.columnCount());
}

void TestMasonryLayout::sideways_goesToTheNeighbouringColumnAtThatHeight()
{
    for (const bool rightToLeft : {false, true}) {
        const MasonryLayout layout = layoutOf(120, 900, rightToLeft);
        int neighbours = 0;
        for (int item = 0; item < layout.count(); ++item) {
            const QPoint centre = layout.rect(item).center();
            const int right = layout.toTheRight(item, centre.y());
            if (right >= 0) {
                ++neighbours;
                QCOMPARE(layout.rect(right).left(), layout.rect(item).left() + 208);
                const QRect strip(layout.rect(right).left(), centre.y() - 8, 200, 17);
                if (centre.y() < layout.height() - 600) { // columns end at different heights
                    QVERIFY(layout.rect(right).intersects(strip));
                }
            } else {
                QVERIFY(layout.rect(item).right() > 900 - 208);
            }
        }
        QCOMPARE_GT(neighbours, 60);
    }
}

void TestMasonryLayout::empty_answersNothing()
{
    MasonryLayout layout;
    QCOMPARE(layout.height(), 0);
    layout.setWidth(800);
    QCOMPARE(layout.height(), 0);
    QVERIFY(layout.itemsIn({0, 0, 800, 600}).isEmpty());
    QCOMPARE(layout.itemAt({20, 20}), -1);
    layout.append(pictures(3));
    layout.clear();
    QCOMPARE(layout.count(), 0);
    QCOMPARE(layout.height(), 0);
}

} // namespace gn

QTEST_GUILESS_MAIN(gn::TestMasonryLayout)
#include "tst_masonrylayout.moc"
