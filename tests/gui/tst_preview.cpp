// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The preview among its neighbours: keys, mouse and focus.

#include "gui/previewbench.h"

#include <QAction>
#include <QLineEdit>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

class TestPreview final : public QObject
{
    Q_OBJECT

private slots:
    void opened_coversTheBodyAndTakesTheFocus();
    void arrows_goToTheNeighboursAndStopAtTheEnds();
    void homeAndEnd_goToTheFirstAndTheLast();
    void buttons_goToTheNeighboursAndAreOffAtTheEnds();
    void closingKey_returnsToTheItemShownLast_data();
    void closingKey_returnsToTheItemShownLast();
    void clickBeside_closesAndOnThePictureDoesNot();
    void wheel_goesToTheNeighbours();
    void windowShortcut_doesNotTakeAKeyOfThePreview();
    void tab_staysInThePreview();
    void parentResized_isStillCovered();
    void invalidIndex_opensNothing();
    void actions_getButtonsThatTriggerThem();
    void deletedWhenClosed_isFine();
};

void TestPreview::opened_coversTheBodyAndTakesTheFocus()
{
    PreviewBench bench;
    QVERIFY(!bench.overlay->isVisible());
    const QSignalSpy current(bench.overlay, &PreviewOverlay::currentChanged);
    QVERIFY(bench.show(1));
    QVERIFY(bench.overlay->isVisible());
    QCOMPARE(bench.overlay->geometry(), bench.body->rect());
    QVERIFY(bench.window.focusWidget() == bench.overlay);
    QCOMPARE(current.count(), 1);
    QCOMPARE(current.first().first().toModelIndex().row(), 1);
    QCOMPARE(bench.label(u"previewTitle"_s)->text(), u"Title 1"_s);
    QCOMPARE(bench.canvas()->accessibleName(), u"Picture 1"_s);
    QCOMPARE(bench.overlay->currentGif(), bench.gifs.at(1));
}

void TestPreview::arrows_goToTheNeighboursAndStopAtTheEnds()
{
    PreviewBench bench;
    const QSignalSpy current(bench.overlay, &PreviewOverlay::currentChanged);
    bench.open(2);
    bench.press(Qt::Key_Right);
    QCOMPARE(bench.currentRow(), 3);
    bench.press(Qt::Key_Right);
    QCOMPARE(bench.currentRow(), 3);
    for (int i = 0; i < 6; ++i) {
        bench.press(Qt::Key_Left);
    }
    QCOMPARE(bench.currentRow(), 0);
    QCOMPARE(current.count(), 5);
    QCOMPARE(bench.label(u"previewTitle"_s)->text(), u"Title 0"_s);
    QVERIFY(bench.waitForPicture(0));
}

void TestPreview::homeAndEnd_goToTheFirstAndTheLast()
{
    PreviewBench bench(9);
    bench.open(3);
    bench.press(Qt::Key_End);
    QCOMPARE(bench.currentRow(), 8);
    bench.press(Qt::Key_Home);
    QCOMPARE(bench.currentRow(), 0);
}

void TestPreview::buttons_goToTheNeighboursAndAreOffAtTheEnds()
{
    PreviewBench bench(2);
    bench.open(0);
    QVERIFY(!bench.button(u"Previous"_s)->isEnabled());
    QTest::mouseClick(bench.button(u"Next"_s), Qt::LeftButton);
    QCOMPARE(bench.currentRow(), 1);
    QVERIFY(!bench.button(u"Next"_s)->isEnabled());
    QTest::mouseClick(bench.button(u"Previous"_s), Qt::LeftButton);
    QCOMPARE(bench.currentRow(), 0);
    bench.button(u"Next"_s)->setFocus();
    bench.press(Qt::Key_Right); // a focused button leaves it to the preview
    QCOMPARE(bench.currentRow(), 1);
    QVERIFY(bench.window.focusWidget() == bench.overlay); // the button that had it is off now
}

void TestPreview::closingKey_returnsToTheItemShownLast_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Esc") << Qt::Key_Escape;
    QTest::newRow("Space") << Qt::Key_Space;
}

void TestPreview::closingKey_returnsToTheItemShownLast()
{
    QFETCH(Qt::Key, key);
    PreviewBench bench;
    const QSignalSpy closed(bench.overlay, &PreviewOverlay::closed);
    QVERIFY(bench.show(0));
    bench.press(Qt::Key_Right);
    bench.press(Qt::Key_Right);
    bench.press(key);
    QVERIFY(!bench.overlay->isVisible());
    QVERIFY(!bench.overlay->isOpen());
    QCOMPARE(closed.count(), 1);
    QCOMPARE(closed.first().first().toModelIndex(), bench.model.index(2));
    QVERIFY(bench.window.focusWidget() == bench.body);
    bench.open(1); // and once more
    QCOMPARE(bench.currentRow(), 1);
    QVERIFY(bench.overlay->isVisible());
}

void TestPreview::clickBeside_closesAndOnThePictureDoesNot()
{
    PreviewBench bench;
    QVERIFY(bench.show(0));
    QTest::mouseClick(bench.canvas(), Qt::LeftButton);
    QVERIFY(bench.overlay->isOpen());
    QTest::mouseClick(bench.label(u"previewTitle"_s), Qt::LeftButton);
    QVERIFY(bench.overlay->isOpen());
    QTest::mouseClick(bench.overlay, Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!bench.overlay->isOpen());
}

void TestPreview::wheel_goesToTheNeighbours()
{
    PreviewBench bench;
    bench.open(1);
    const auto turn = [&](int angle) {
        const QPointF at(5, 5);
        QWheelEvent event(at, at, {}, {0, angle}, {}, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(bench.overlay, &event);
    };
    turn(-120);
    QCOMPARE(bench.currentRow(), 2);
    turn(-40); // a fine wheel comes in parts
    turn(-40);
    QCOMPARE(bench.currentRow(), 2);
    turn(-40);
    QCOMPARE(bench.currentRow(), 3);
    turn(120);
    QCOMPARE(bench.currentRow(), 2);
}

void TestPreview::windowShortcut_doesNotTakeAKeyOfThePreview()
{
    PreviewBench bench;
    QAction stolen;
    stolen.setShortcuts({Qt::Key_Escape, Qt::Key_Right, Qt::Key_S});
    bench.window.addAction(&stolen);
    QAction other;
    other.setShortcut(Qt::Key_D);
    bench.window.addAction(&other);
    const QSignalSpy stolenSpy(&stolen, &QAction::triggered);
    const QSignalSpy otherSpy(&other, &QAction::triggered);
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QVERIFY(bench.show(0));
    const auto type = [&](Qt::Key key) { QTest::keyClick(bench.window.windowHandle(), key); };
    type(Qt::Key_Right);
    QCOMPARE(bench.currentRow(), 1);
    type(Qt::Key_D);
    QCOMPARE(otherSpy.count(), 1);
    type(Qt::Key_Escape);
    QVERIFY(!bench.overlay->isOpen());
    QCOMPARE(stolenSpy.count(), 0);
}

void TestPreview::tab_staysInThePreview()
{
    PreviewBench bench;
    auto *outside = new QLineEdit(&bench.window);
    outside->show();
    QVERIFY(bench.show(1));
    QSet<QWidget *> seen;
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        for (int i = 0; i < 30; ++i) {
            bench.press(key);
            QWidget *focus = bench.window.focusWidget();
            QVERIFY(focus == bench.overlay || bench.overlay->isAncestorOf(focus));
            seen.insert(focus);
        }
    }
    for (const QString &name : {u"Previous"_s, u"Next"_s, u"Close"_s, u"Play"_s, u"Speed"_s, u"Details"_s}) {
        QVERIFY2(seen.contains(bench.button(name)), qPrintable(name));
    }
    for (const QWidget *widget : std::as_const(seen)) {
        QVERIFY(!widget->accessibleName().isEmpty());
    }
}

void TestPreview::parentResized_isStillCovered()
{
    PreviewBench bench;
    QVERIFY(bench.show(0));
    bench.window.resize(600, 420);
    QTRY_COMPARE(bench.overlay->geometry(), bench.body->rect());
    QVERIFY(bench.overlay->rect().contains(bench.canvas()->geometry()));
}

void TestPreview::invalidIndex_opensNothing()
{
    PreviewBench bench;
    bench.overlay->open(bench.model, QModelIndex());
    QVERIFY(!bench.overlay->isOpen());
    bench.overlay->open(bench.model, bench.model.index(99));
    QVERIFY(!bench.overlay->isVisible());
}

void TestPreview::actions_getButtonsThatTriggerThem()
{
    PreviewBench bench;
    QAction copy(u"Copy &GIF"_s);
    copy.setShortcut(Qt::CTRL | Qt::Key_C);
    QAction like(u"Favourite"_s);
    like.setCheckable(true);
    bench.overlay->setActions({&copy, &like});
    const QSignalSpy copied(&copy, &QAction::triggered);
    QVERIFY(bench.show(0));
    QToolButton *button = bench.button(u"Copy GIF"_s);
    QVERIFY(button != nullptr);
    QVERIFY2(button->toolTip().contains(copy.shortcut().toString(QKeySequence::NativeText)),
             qPrintable(button->toolTip()));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(copied.count(), 1);
    QTest::mouseClick(bench.button(u"Favourite"_s), Qt::LeftButton);
    QVERIFY(like.isChecked());
    QVERIFY(bench.button(u"Favourite"_s)->isChecked());
    copy.setEnabled(false);
    QVERIFY(!button->isEnabled());
    bench.window.resize(420, 500); // no room: a menu has them
    QTRY_VERIFY(!button->isVisible());
    QVERIFY(bench.button(u"More actions"_s)->isVisible());
}

void TestPreview::deletedWhenClosed_isFine()
{
    PreviewBench bench;
    QVERIFY(bench.show(0));
    connect(bench.overlay, &PreviewOverlay::closed, &bench.window, [&] {
        bench.overlay->deleteLater();
        bench.overlay = nullptr;
    });
    bench.press(Qt::Key_Escape);
    QVERIFY(bench.overlay == nullptr);
    QTRY_VERIFY(bench.body->findChild<PreviewOverlay *>() == nullptr);
}

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
