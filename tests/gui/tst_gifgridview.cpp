// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wall.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLoggingCategory>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

namespace gn {

using namespace Qt::StringLiterals;
using test::Picture;
using test::Wall;
using test::WallItem;

namespace {

// The tiny GIFs are in shades of their colour.
bool isReddish(const QColor &colour)
{
    return colour.red() > colour.green() + 12 && colour.red() > colour.blue() + 12;
}

bool isBluish(const QColor &colour)
{
    return colour.blue() > colour.green() + 12 && colour.blue() > colour.red() + 12;
}

QPalette paletteOf(bool isDark)
{
    QPalette palette(isDark ? QColor(45, 45, 48) : QColor(240, 240, 240));
    palette.setColor(QPalette::Base, isDark ? QColor(30, 30, 32) : QColor(Qt::white));
    palette.setColor(QPalette::Text, isDark ? QColor(Qt::white) : QColor(Qt::black));
    palette.setColor(QPalette::Highlight, QColor(48, 140, 198));
    return palette;
}

} // namespace

class TestGifGridView final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QLoggingCategory::setFilterRules(u"giphynav.*.debug=false"_s); }

    void pictures_arePaintedInTheirColours();
    void beforeItsPicture_aTileHasItsSizeAndAColour();
    void settled_isSaidOnceAllTilesArePainted();
    void settled_withoutTiles_isNot();
    void brokenTiles_sayWhy_data();
    void brokenTiles_sayWhy();
    void noRendition_isABrokenTile();
    void retryFailed_fetchesAgain();
    void nearEnd_isSaidWhileLessThanTwoScreensAreLeft();
    void tenThousandItems_holdWidgetsForTheVisibleOnly();
    void scrolledAway_dropsItsPicture();
    void scrolledBack_needsNoSecondRequest();
    void nearlyVisible_isFetchedAhead();
    void modelReset_cancelsRequestsAndTiles();
    void resize_keepsInSightWhatWasInSight();
    void morePages_moveNothing();
    void wheel_scrollsByPixels();
    void palette_changesThePage();
    void rightToLeft_startsAtTheRight();
    void toolTip_escapesTheTitle();
    void selection_extended_takesSeveral();
};

void TestGifGridView::pictures_arePaintedInTheirColours()
{
    Wall wall;
    wall.append({WallItem{.colour = 0xffd01010}, WallItem{.colour = 0xff1010d0}, WallItem{.colour = 0xffd01010}});
    wall.view.setMotion(Motion::Never);
    wall.show();
    QTRY_VERIFY(wall.view.isSettled());
    QVERIFY(isReddish(wall.averageOf(0)));
    QVERIFY(isBluish(wall.averageOf(1)));
    QVERIFY(isReddish(wall.averageOf(2)));
    // Rounded: the very corner is the page.
    QCOMPARE(wall.pixel(wall.rect(0).topLeft()), wall.view.stage().style().page);
    // Between the tiles is the page, too.
    QCOMPARE(wall.pixel(wall.rect(0).topRight() + QPoint(6, 40)), wall.view.stage().style().page);
}

void TestGifGridView::beforeItsPicture_aTileHasItsSizeAndAColour()
{
    Wall wall;
    wall.append({WallItem{.size = {200, 100}, .picture = Picture::Stalled},
                 WallItem{.size = {200, 300}, .picture = Picture::Stalled}});
    wall.show();
    QCOMPARE(wall.rect(0).size(), QSize(200, 100));
    QCOMPARE(wall.rect(1).size(), QSize(200, 300));
    QCOMPARE(wall.centreOf(0), wall.view.stage().style().placeholder(u"0"_s));
    QCOMPARE(wall.centreOf(1), wall.view.stage().style().placeholder(u"1"_s));
    QVERIFY(wall.centreOf(0) != wall.view.stage().style().page);
    QVERIFY(!wall.view.isSettled());
}

void TestGifGridView::settled_isSaidOnceAllTilesArePainted()
{
    Wall wall;
    wall.append(4);
    wall.append({WallItem{.picture = Picture::Damaged}});
    QSignalSpy settled(&wall.view, &GifGridView::settled);
    wall.show();
    QVERIFY(settled.wait());
    QVERIFY(wall.view.isSettled());
    QCOMPARE(settled.size(), 1);
    for (int row = 0; row < 4; ++row) {
        QVERIFY(isReddish(wall.averageOf(row)));
    }
}

void TestGifGridView::settled_withoutTiles_isNot()
{
    Wall wall;
    wall.show();
    QVERIFY(!wall.view.isSettled());
}

void TestGifGridView::brokenTiles_sayWhy_data()
{
    QTest::addColumn<int>("picture");
    QTest::addRow("damaged") << static_cast<int>(Picture::Damaged);
    QTest::addRow("missing") << static_cast<int>(Picture::Missing);
}

void TestGifGridView::brokenTiles_sayWhy()
{
    QFETCH(int, picture);
    Wall wall;
    wall.append({WallItem{}, WallItem{.picture = static_cast<Picture>(picture)}});
    wall.show();
    QTRY_VERIFY(wall.view.isSettled());
    QVERIFY(wall.view.failureText(wall.model.index(0)).isEmpty());
    const QString reason = wall.view.failureText(wall.model.index(1));
    QVERIFY(!reason.isEmpty());
    const TileStyle &style = wall.view.stage().style();
    QCOMPARE(wall.pixel(wall.rect(1).center() + QPoint(40, 0)), style.broken);
    const QImage image =
        wall.view.viewport()->grab(QRect(wall.rect(1).center() - QPoint(16, 16), QSize(32, 32))).toImage();
    bool hasIcon = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            hasIcon = hasIcon || contrastRatio(image.pixelColor(x, y), style.broken) > 2.5;
        }
    }
    QVERIFY(hasIcon);
    QHelpEvent help(QEvent::ToolTip, wall.rect(1).center(), wall.view.viewport()->mapToGlobal(wall.rect(1).center()));
    QApplication::sendEvent(wall.view.viewport(), &help);
    QVERIFY(QToolTip::text().contains(reason.toHtmlEscaped()));
    QVERIFY(QToolTip::text().contains("Title 1"_L1));
}

void TestGifGridView::noRendition_isABrokenTile()
{
    Wall wall;
    Gif gif;
    gif.id = u"bare"_s;
    wall.model.append({gif});
    wall.show();
    QTRY_VERIFY(wall.view.isSettled());
    QVERIFY(!wall.view.failureText(wall.model.index(0)).isEmpty());
    QVERIFY(wall.server.requests().isEmpty());
}

void TestGifGridView::retryFailed_fetchesAgain()
{
    Wall wall;
    wall.replies[u"/0.gif"_s] = {.status = 503};
    wall.append(1);
    wall.show();
    QTRY_VERIFY(!wall.view.failureText(wall.model.index(0)).isEmpty());
    wall.replies.clear();
    wall.view.retryFailed();
    QVERIFY(wall.view.failureText(wall.model.index(0)).isEmpty());
    QTRY_VERIFY(wall.view.isSettled());
    QVERIFY(isReddish(wall.averageOf(0)));
}

void TestGifGridView::nearEnd_isSaidWhileLessThanTwoScreensAreLeft()
{
    Wall wall;
    QSignalSpy nearEnd(&wall.view, &GifGridView::nearEnd);
    wall.show();
    QTest::qWait(0);
    QCOMPARE(nearEnd.size(), 0); // nothing is not the end of something
    wall.append(9);
    QTRY_VERIFY(!nearEnd.isEmpty());
    wall.append(90);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    nearEnd.clear();
    wall.view.verticalScrollBar()->setValue(100);
    QCoreApplication::processEvents();
    QCOMPARE(nearEnd.size(), 0);
    wall.view.verticalScrollBar()->setValue(wall.view.verticalScrollBar()->maximum() - 2 * 480 + 1);
    QTRY_VERIFY(!nearEnd.isEmpty());
}

void TestGifGridView::tenThousandItems_holdWidgetsForTheVisibleOnly()
{
    Wall wall;
    wall.append(10'000, WallItem{.picture = Picture::Still});
    wall.show();
    QScrollBar *bar = wall.view.verticalScrollBar();
    for (int step = 0; step <= 40; ++step) {
        bar->setValue(static_cast<int>(qint64{bar->maximum()} * step / 40));
        QCoreApplication::processEvents();
        QCOMPARE_LE(wall.view.stage().tileCount(), 15);
        QCOMPARE_LE(wall.view.stage().widgetCount(), 15 + 16);
    }
    QCOMPARE(wall.view.indexAt(wall.rect(9'999).center()).row(), 9'999);
    QTRY_VERIFY(wall.view.isSettled());
    QCOMPARE_LE(wall.view.memoryUsed(), 15 * 200 * 150 * 4 * 4LL);
    QCOMPARE_LT(wall.server.requests().size(), 41 * 40);
}

void TestGifGridView::scrolledAway_dropsItsPicture()
{
    Wall wall;
    wall.append({WallItem{}, WallItem{}, WallItem{}});
    wall.append(300, WallItem{.picture = Picture::Missing});
    wall.view.setMotion(Motion::Never);
    wall.show();
    QTRY_VERIFY(wall.view.isSettled());
    QCOMPARE_GE(wall.view.memoryUsed(), 3 * 200 * 150 * 4LL);
    wall.view.verticalScrollBar()->setValue(5'000);
    QCOMPARE(wall.view.memoryUsed(), 0);
}

void TestGifGridView::scrolledBack_needsNoSecondRequest()
{
    Wall wall;
    wall.append(300, WallItem{.picture = Picture::Still});
    wall.show();
    QTRY_VERIFY(wall.view.isSettled());
    wall.view.verticalScrollBar()->setValue(4'000);
    QTRY_VERIFY(wall.view.isSettled());
    wall.view.verticalScrollBar()->setValue(0);
    QTRY_VERIFY(wall.view.isSettled());
    QVERIFY(isReddish(wall.averageOf(0)));
    QCOMPARE(wall.server.requestsTo(u"/0.gif"_s), 1);
}

void TestGifGridView::nearlyVisible_isFetchedAhead()
{
    Wall wall;
    wall.append(300, WallItem{.picture = Picture::Still});
    wall.show();
    const int next = wall.view.indexAt({wall.rect(0).center().x(), 480 + 300}).row();
    QVERIFY(next > 0);
    QTRY_COMPARE(wall.server.requestsTo(u"/%1.gif"_s.arg(next)), 1);
    QTRY_VERIFY(wall.view.isSettled());
    QCOMPARE(wall.server.requestsTo(u"/200.gif"_s), 0); // but nothing far away
}

void TestGifGridView::modelReset_cancelsRequestsAndTiles()
{
    Wall wall;
    wall.append(60, WallItem{.picture = Picture::Stalled});
    wall.show();
    QTRY_COMPARE(wall.queue.inFlight(), 6);
    QVERIFY(wall.queue.waiting() > 0);
    wall.model.clear();
    QCOMPARE(wall.queue.inFlight(), 0);
    QCOMPARE(wall.queue.waiting(), 0);
    QCOMPARE(wall.view.stage().tileCount(), 0);
    wall.append(3);
    QTRY_VERIFY(wall.view.isSettled());
}

void TestGifGridView::resize_keepsInSightWhatWasInSight()
{
    Wall wall;
    wall.append(300, WallItem{.picture = Picture::Missing});
    wall.show();
    wall.view.verticalScrollBar()->setValue(6'000);
    wall.view.setCurrentIndex(wall.view.indexAt({wall.rect(1).center().x(), 240}));
    const int row = wall.currentRow();
    QVERIFY(row > 0);
    const int top = wall.rect(row).top();
    for (const int width : {1100, 460, 240, 680}) {
        wall.view.resize(width, 480);
        QCOMPARE(wall.rect(row).top(), top);
    }
    wall.view.setCurrentIndex({}); // then the first tile in sight stays
    const int first = wall.view.indexAt({wall.rect(0).center().x(), 240}).row();
    wall.view.resize(1100, 480);
    QVERIFY(wall.view.viewport()->rect().intersects(wall.rect(first)));
}

void TestGifGridView::morePages_moveNothing()
{
    Wall wall;
    wall.append(25, WallItem{.size = {200, 120}, .picture = Picture::Missing});
    wall.show();
    wall.view.verticalScrollBar()->setValue(200);
    QList<QRect> before;
    for (int row = 0; row < 25; ++row) {
        before.append(wall.rect(row));
    }
    wall.append(25, WallItem{.size = {200, 333}, .picture = Picture::Missing});
    QCoreApplication::processEvents();
    for (int row = 0; row < 25; ++row) {
        QCOMPARE(wall.rect(row), before.at(row));
    }
}

void TestGifGridView::wheel_scrollsByPixels()
{
    Wall wall;
    wall.append(300, WallItem{.picture = Picture::Missing});
    wall.show();
    const auto turn = [&wall](int angle) {
        QWheelEvent event(QPointF(100, 100),
                          wall.view.viewport()->mapToGlobal(QPointF(100, 100)),
                          {},
                          {0, angle},
                          Qt::NoButton,
                          Qt::NoModifier,
                          Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(wall.view.viewport(), &event);
    };
    turn(-15); // a touchpad's crumb moves at once and by little
    const int crumb = wall.view.verticalScrollBar()->value();
    QVERIFY(crumb > 0 && crumb < 40);
    turn(-120);
    turn(-120);
    const int clicks = 2 * 48 * QApplication::wheelScrollLines();
    QTRY_COMPARE(wall.view.verticalScrollBar()->value(), crumb + clicks);
}

void TestGifGridView::palette_changesThePage()
{
    Wall wall;
    wall.append(1, WallItem{.picture = Picture::Stalled});
    wall.show();
    for (const bool isDark : {false, true, false}) {
        wall.view.setPalette(paletteOf(isDark));
        QCoreApplication::processEvents();
        const TileStyle &style = wall.view.stage().style();
        QCOMPARE(style.isDark, isDark);
        QCOMPARE(wall.pixel({3, 3}), style.page);
        QCOMPARE(wall.centreOf(0), style.placeholder(u"0"_s));
        QCOMPARE_LT(contrastRatio(wall.centreOf(0), style.page), 2.0); // calm
        QCOMPARE_GE(contrastRatio(style.focusRing, style.page), 3.0);
        QCOMPARE_GE(contrastRatio(style.selectionRing, style.page), 3.0);
        QCOMPARE_GE(contrastRatio(style.brokenIcon, style.broken), 3.0);
    }
}

void TestGifGridView::rightToLeft_startsAtTheRight()
{
    Wall wall;
    wall.view.setLayoutDirection(Qt::RightToLeft);
    wall.append(9, WallItem{.picture = Picture::Missing});
    wall.show();
    QVERIFY(wall.rect(0).left() > wall.rect(1).left());
    QVERIFY(wall.rect(1).left() > wall.rect(2).left());
    QVERIFY(wall.rect(0).right() > wall.view.viewport()->width() - 30);
    wall.view.setLayoutDirection(Qt::LeftToRight);
    QVERIFY(wall.rect(0).left() < wall.rect(1).left());
}

void TestGifGridView::toolTip_escapesTheTitle()
{
    Wall wall;
    Gif gif = wall.gif(0, {});
    gif.title = u"<img src='x'>"_s;
    wall.model.append({gif});
    wall.show();
    QHelpEvent help(QEvent::ToolTip, wall.rect(0).center(), wall.view.viewport()->mapToGlobal(wall.rect(0).center()));
    QApplication::sendEvent(wall.view.viewport(), &help);
    QVERIFY(QToolTip::text().contains("&lt;img"_L1));
}

void TestGifGridView::selection_extended_takesSeveral()
{
    Wall wall;
    wall.append(9, WallItem{.picture = Picture::Missing});
    wall.view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    wall.show();
    QTest::mouseClick(wall.view.viewport(), Qt::LeftButton, Qt::NoModifier, wall.rect(0).center());
    QTest::mouseClick(wall.view.viewport(), Qt::LeftButton, Qt::ControlModifier, wall.rect(4).center());
    QCOMPARE(wall.view.selectionModel()->selectedIndexes().size(), 2);
    QVERIFY(wall.view.selectionModel()->isSelected(wall.model.index(4)));
    wall.view.selectAll();
    QCOMPARE(wall.view.selectionModel()->selectedIndexes().size(), 9);
}

} // namespace gn

QTEST_MAIN(gn::TestGifGridView)
#include "tst_gifgridview.moc"
