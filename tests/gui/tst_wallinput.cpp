// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the wall does with keys, the mouse and the clock.

#include "gui/wall.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <cstdlib>

namespace gn {

using namespace Qt::StringLiterals;
using test::Picture;
using test::Wall;
using test::WallItem;

namespace {

const WallItem Quiet{.picture = Picture::Missing};

// Pictures of all shapes, so that columns differ.
QList<WallItem> mixed(int count)
{
    QList<WallItem> items;
    for (int i = 0; i < count; ++i) {
        items.append({.size = {200, 80 + (i * 67) % 240}, .picture = Picture::Missing});
    }
    return items;
}

} // namespace

class TestWallInput final : public QObject
{
    Q_OBJECT

private slots:
    void arrows_goWhereTheEyeDoes_data();
    void arrows_goWhereTheEyeDoes();
    void rightAndBack_isWhereItStarted();
    void homeEndAndPages_reachTheirPlaces();
    void firstKey_withoutCurrent_entersTheWall();
    void upInTheFirstRow_leaves();
    void enter_activates();
    void letters_areLeftToTheWindow();
    void movingAway_scrollsTheTileIntoSight();
    void focus_showsARingThatStandsOut_data();
    void focus_showsARingThatStandsOut();
    void hover_showsARing();
    void never_nothingMovesAndNothingWakes();
    void never_spacePlaysTheCurrentTile();
    void always_moves_untilShiftSpace();
    void onHover_onlyTheTileUnderTheMouseMoves();
    void onHover_focusMovesTheCurrentTile();
    void hiddenWindow_doesNotRun();
};

void TestWallInput::arrows_goWhereTheEyeDoes_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::addRow("ltr") << false;
    QTest::addRow("rtl") << true;
}

void TestWallInput::arrows_goWhereTheEyeDoes()
{
    QFETCH(bool, rightToLeft);
    Wall wall;
    wall.view.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    wall.append(mixed(40));
    wall.show();
    for (int start = 0; start < 30; ++start) {
        for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            wall.view.setCurrentIndex(wall.model.index(start));
            QTest::keyClick(&wall.view, static_cast<Qt::Key>(key));
            const QRect from = wall.rect(start);
            const QRect to = wall.rect(wall.currentRow());
            if (wall.currentRow() == start) {
                continue;
            }
            const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
            QCOMPARE(to.right() < from.left(), key == Qt::Key_Left);
            QCOMPARE(to.left() > from.right(), key == Qt::Key_Right);
            QCOMPARE(!isSideways && to.bottom() < from.top(), key == Qt::Key_Up);
            QCOMPARE(!isSideways && to.top() > from.bottom(), key == Qt::Key_Down);
        }
    }
    wall.view.setCurrentIndex(wall.model.index(0));
    QTest::keyClick(&wall.view, rightToLeft ? Qt::Key_Left : Qt::Key_Right);
    QCOMPARE(wall.currentRow(), 1);
}

void TestWallInput::rightAndBack_isWhereItStarted()
{
    Wall wall;
    wall.append(mixed(40));
    wall.show();
    for (int start = 0; start < 30; ++start) {
        wall.view.setCurrentIndex(wall.model.index(start));
        const bool startsLeft = wall.rect(start).left() == wall.rect(0).left();
        if (!startsLeft) {
            continue;
        }
        for (const int key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Left, Qt::Key_Left}) {
            QTest::keyClick(&wall.view, static_cast<Qt::Key>(key));
        }
        QCOMPARE(wall.currentRow(), start);
    }
}

void TestWallInput::homeEndAndPages_reachTheirPlaces()
{
    Wall wall;
    wall.append(mixed(200));
    wall.show();
    wall.view.setCurrentIndex(wall.model.index(50));
    QTest::keyClick(&wall.view, Qt::Key_End);
    QCOMPARE(wall.currentRow(), 199);
    QTest::keyClick(&wall.view, Qt::Key_Home);
    QCOMPARE(wall.currentRow(), 0);
    const int before = wall.rect(0).top() + wall.view.verticalScrollBar()->value();
    QTest::keyClick(&wall.view, Qt::Key_PageDown);
    const int after = wall.rect(wall.currentRow()).top() + wall.view.verticalScrollBar()->value();
    QVERIFY(after - before > 200 && after - before < 700);
    QCOMPARE(wall.rect(wall.currentRow()).left(), wall.rect(0).left());
    QTest::keyClick(&wall.view, Qt::Key_PageUp);
    QVERIFY(wall.rect(wall.currentRow()).top() + wall.view.verticalScrollBar()->value() <= before + 200);
}

void TestWallInput::firstKey_withoutCurrent_entersTheWall()
{
    Wall wall;
    wall.append(9, Quiet);
    wall.show();
    wall.view.setCurrentIndex({});
    QTest::keyClick(&wall.view, Qt::Key_Down);
    QCOMPARE(wall.currentRow(), 0);
}

void TestWallInput::upInTheFirstRow_leaves()
{
    Wall wall;
    wall.append(9, Quiet);
    wall.show();
    QSignalSpy left(&wall.view, &GifGridView::leftUpwards);
    wall.view.setCurrentIndex(wall.model.index(4));
    QTest::keyClick(&wall.view, Qt::Key_Up);
    QCOMPARE(wall.currentRow(), 1);
    QCOMPARE(left.size(), 0);
    QTest::keyClick(&wall.view, Qt::Key_Up);
    QCOMPARE(wall.currentRow(), 1);
    QCOMPARE(left.size(), 1);
}

void TestWallInput::enter_activates()
{
    Wall wall;
    wall.append(9, Quiet);
    wall.show();
    QSignalSpy activated(&wall.view, &QAbstractItemView::activated);
    wall.view.setCurrentIndex(wall.model.index(3));
    QTest::keyClick(&wall.view, Qt::Key_Return);
    QTest::keyClick(&wall.view, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated.at(0).at(0).toModelIndex(), wall.model.index(3));
}

void TestWallInput::letters_areLeftToTheWindow()
{
    Wall wall;
    wall.append(9, Quiet);
    wall.show();
    wall.view.setCurrentIndex(wall.model.index(3));
    QKeyEvent event(QEvent::KeyPress, Qt::Key_T, Qt::NoModifier, u"t"_s);
    QCoreApplication::sendEvent(&wall.view, &event);
    QVERIFY(!event.isAccepted());
    QCOMPARE(wall.currentRow(), 3);
}

void TestWallInput::movingAway_scrollsTheTileIntoSight()
{
    Wall wall;
    wall.append(mixed(100));
    wall.show();
    wall.view.setCurrentIndex(wall.model.index(0));
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(&wall.view, Qt::Key_Down);
        QVERIFY(wall.view.viewport()->rect().contains(wall.rect(wall.currentRow())));
    }
    QVERIFY(wall.view.verticalScrollBar()->value() > 0);
}

void TestWallInput::focus_showsARingThatStandsOut_data()
{
    QTest::addColumn<QColor>("page");
    QTest::addColumn<QColor>("highlight");
    QTest::addRow("light") << QColor(Qt::white) << QColor(48, 140, 198);
    QTest::addRow("dark") << QColor(30, 30, 32) << QColor(48, 140, 198);
    QTest::addRow("light, pale highlight") << QColor(Qt::white) << QColor(220, 230, 255);
    QTest::addRow("dark, dark highlight") << QColor(20, 20, 20) << QColor(40, 40, 60);
}

void TestWallInput::focus_showsARingThatStandsOut()
{
    QFETCH(QColor, page);
    QFETCH(QColor, highlight);
    Wall wall;
    QPalette palette;
    palette.setColor(QPalette::Base, page);
    palette.setColor(QPalette::Highlight, highlight);
    wall.view.setPalette(palette);
    wall.append(9, Quiet);
    wall.show();
    wall.view.activateWindow();
    wall.view.setFocus();
    QTRY_VERIFY(wall.view.hasFocus());
    wall.view.setCurrentIndex(wall.model.index(4));
    const auto nextTo = [&wall](int row) {
        return wall.pixel({wall.rect(row).left() - 3, wall.rect(row).center().y()});
    };
    QCOMPARE_GE(contrastRatio(nextTo(4), page), 3.0);
    QCOMPARE(nextTo(3), page);
    QTest::keyClick(&wall.view, Qt::Key_Left);
    QCOMPARE(nextTo(4), page);
    QCOMPARE_GE(contrastRatio(nextTo(3), page), 3.0);
}

void TestWallInput::hover_showsARing()
{
    Wall wall;
    wall.append(9, Quiet);
    wall.show();
    const QPoint outside(wall.rect(2).left() - 2, wall.rect(2).center().y());
    const QColor before = wall.pixel(outside);
    QTest::mouseMove(wall.view.viewport(), wall.rect(2).center());
    QTRY_VERIFY(wall.pixel(outside) != before);
    QTest::mouseMove(wall.view.viewport(), wall.rect(7).center());
    QTRY_COMPARE(wall.pixel(outside), before);
}

void TestWallInput::never_nothingMovesAndNothingWakes()
{
    Wall wall;
    wall.view.setMotion(Motion::Never);
    wall.append(6);
    wall.show();
    QTRY_VERIFY(wall.view.isSettled());
    const QImage before = wall.view.viewport()->grab().toImage();
    QTest::qWait(150); // four frames' time
    QCOMPARE(wall.view.stage().wakeUps(), 0U);
    QCOMPARE(wall.view.viewport()->grab().toImage(), before);
}

void TestWallInput::never_spacePlaysTheCurrentTile()
{
    Wall wall;
    wall.view.setMotion(Motion::Never);
    wall.append(6);
    wall.show();
    QTRY_VERIFY(wall.view.isSettled());
    wall.view.setCurrentIndex(wall.model.index(2));
    QTest::keyClick(&wall.view, Qt::Key_Space, Qt::ShiftModifier);
    QVERIFY(wall.view.stage().isPlaying(2));
    QVERIFY(!wall.view.stage().isPlaying(1));
    const QImage before = wall.view.viewport()->grab(wall.rect(2)).toImage();
    QTRY_VERIFY(wall.view.viewport()->grab(wall.rect(2)).toImage() != before);
    QTest::keyClick(&wall.view, Qt::Key_Space, Qt::ShiftModifier);
    QVERIFY(!wall.view.stage().isPlaying(2));
}

void TestWallInput::always_moves_untilShiftSpace()
{
    Wall wall;
    wall.append(6);
    wall.show();
    QTRY_VERIFY(wall.view.isSettled());
    QVERIFY(wall.view.stage().isRunning());
    const QImage before = wall.view.viewport()->grab(wall.rect(0)).toImage();
    QTRY_VERIFY(wall.view.viewport()->grab(wall.rect(0)).toImage() != before);
    wall.view.setCurrentIndex(wall.model.index(0));
    QTest::keyClick(&wall.view, Qt::Key_Space, Qt::ShiftModifier);
    QVERIFY(!wall.view.stage().isPlaying(0));
    QVERIFY(wall.view.stage().isPlaying(1));
    QVERIFY(wall.centreOf(0).lightness() > 200); // the triangle
}

void TestWallInput::onHover_onlyTheTileUnderTheMouseMoves()
{
    Wall wall;
    wall.view.setMotion(Motion::OnHover);
    wall.append(6);
    wall.show();
    QTRY_VERIFY(wall.view.isSettled());
    QTest::mouseMove(wall.view.viewport(), wall.rect(1).center());
    QTRY_VERIFY(wall.view.stage().isPlaying(1));
    QVERIFY(!wall.view.stage().isPlaying(2));
    QTest::mouseMove(wall.view.viewport(), wall.rect(2).center());
    QTRY_VERIFY(wall.view.stage().isPlaying(2));
    QVERIFY(!wall.view.stage().isPlaying(1));
}

void TestWallInput::onHover_focusMovesTheCurrentTile()
{
    Wall wall;
    wall.view.setMotion(Motion::OnHover);
    wall.append(6);
    wall.show();
    wall.view.activateWindow();
    wall.view.setFocus();
    QTRY_VERIFY(wall.view.hasFocus());
    QTRY_VERIFY(wall.view.isSettled());
    wall.view.setCurrentIndex(wall.model.index(3));
    QVERIFY(wall.view.stage().isPlaying(3));
    QTest::keyClick(&wall.view, Qt::Key_Right);
    QVERIFY(!wall.view.stage().isPlaying(3));
    QVERIFY(wall.view.stage().isPlaying(4));
}

void TestWallInput::hiddenWindow_doesNotRun()
{
    Wall wall;
    QVERIFY(!wall.view.stage().isRunning());
    wall.append(6);
    wall.show();
    QTRY_VERIFY(wall.view.stage().isRunning());
    wall.view.hide();
    QTRY_VERIFY(!wall.view.stage().isRunning());
    wall.show();
    QTRY_VERIFY(wall.view.stage().isRunning());
    wall.view.showMinimized();
    QTRY_VERIFY(!wall.view.stage().isRunning());
}

} // namespace gn

QTEST_MAIN(gn::TestWallInput)
#include "tst_wallinput.moc"
