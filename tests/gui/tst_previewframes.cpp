// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looking closely at what the preview shows: playing, stepping, speed, zoom, stills.

#include "gui/previewbench.h"

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

class TestPreviewFrames final : public QObject
{
    Q_OBJECT

private slots:
    void frameKeys_stepBackAndForth();
    void playKey_playsAndPauses();
    void reducedMotion_standsStillUntilAsked();
    void hidden_hasNoTimer();
    void speedKeys_goThroughTheSpeeds();
    void zoomKey_showsAPixelForAPixelAndBack();
    void zoomedBeyondTheArea_isDragged();
    void fitted_keepsTheRatioInsideTheArea();
    void stillKey_givesTheFrameShown();
};

void TestPreviewFrames::frameKeys_stepBackAndForth()
{
    PreviewBench bench;
    QVERIFY(bench.show(0));
    QImage first = bench.canvas()->grab().toImage();
    bench.press(Qt::Key_Period);
    QVERIFY(bench.waitForFrame(2));
    QVERIFY(bench.canvas()->grab().toImage() != first);
    bench.press(Qt::Key_Period);
    QVERIFY(bench.waitForFrame(3));
    QCOMPARE(bench.counter(), u"3/5"_s);
    bench.press(Qt::Key_Comma);
    bench.press(Qt::Key_Comma);
    QVERIFY(bench.waitForFrame(1));
    QCOMPARE(bench.canvas()->grab().toImage(), first);
    bench.press(Qt::Key_Comma);
    QVERIFY(bench.waitForFrame(5));
    QTest::mouseClick(bench.button(u"One frame on"_s), Qt::LeftButton);
    QVERIFY(bench.waitForFrame(1));
    QCOMPARE(bench.label(u"frameCounter"_s)->accessibleName(), u"Frame 1 of 5"_s);
}

void TestPreviewFrames::playKey_playsAndPauses()
{
    PreviewBench bench;
    bench.overlay->setAutoPlay(true);
    QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
    QVERIFY(bench.show(0));
    QVERIFY(bench.waitForFrame(3));
    bench.press(Qt::Key_K);
    QVERIFY(bench.button(u"Play"_s) != nullptr);
    QVERIFY(bench.button(u"Pause"_s) == nullptr);
    QVERIFY(!bench.isAnyTimerRunning());
    const int paused = bench.frame();
    bench.press(Qt::Key_P);
    QVERIFY(bench.button(u"Pause"_s) != nullptr);
    QVERIFY(bench.waitForFrame(paused % PictureFrames + 1));
}

void TestPreviewFrames::reducedMotion_standsStillUntilAsked()
{
    PreviewBench bench; // sets it
    QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
    QVERIFY(bench.show(0));
    QCOMPARE(bench.frame(), 1);
    QVERIFY(bench.button(u"Play"_s) != nullptr);
    QTest::mouseClick(bench.button(u"Play"_s), Qt::LeftButton);
    QVERIFY(bench.waitForFrame(2));
}

void TestPreviewFrames::hidden_hasNoTimer()
{
    PreviewBench bench;
    bench.overlay->setAutoPlay(true);
    QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
    QVERIFY(bench.show(0));
    QVERIFY(bench.waitForFrame(2));
    bench.window.hide();
    QTRY_VERIFY(!bench.isAnyTimerRunning());
    bench.window.show();
    QTRY_VERIFY(bench.isAnyTimerRunning());
}

void TestPreviewFrames::speedKeys_goThroughTheSpeeds()
{
    PreviewBench bench;
    QVERIFY(bench.show(0));
    const QToolButton *speed = bench.button(u"Speed"_s);
    QCOMPARE(speed->text(), u"1×"_s);
    QTest::keyClick(bench.overlay, ']');
    QCOMPARE(speed->text(), u"1.5×"_s);
    for (int i = 0; i < 9; ++i) {
        QTest::keyClick(bench.overlay, ']');
    }
    QCOMPARE(speed->text(), u"4×"_s);
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(bench.overlay, '[');
    }
    QCOMPARE(speed->text(), u"0.25×"_s);
    bench.press(Qt::Key_Right); // kept for the neighbour
    QVERIFY(bench.waitForPicture(1));
    QCOMPARE(speed->text(), u"0.25×"_s);
}

void TestPreviewFrames::zoomKey_showsAPixelForAPixelAndBack()
{
    PreviewBench bench;
    QVERIFY(bench.show(0));
    QCOMPARE(bench.canvas()->size(), LargePicture * 2); // no more than twice as large
    for (const Qt::Key key : {Qt::Key_Z, Qt::Key_0}) {
        bench.press(key);
        QVERIFY(bench.button(u"One pixel"_s)->isChecked());
        QCOMPARE(bench.canvas()->size() * bench.canvas()->devicePixelRatioF(), LargePicture);
        bench.press(key);
        QVERIFY(!bench.button(u"One pixel"_s)->isChecked());
        QCOMPARE(bench.canvas()->size(), LargePicture * 2);
    }
}

void TestPreviewFrames::zoomedBeyondTheArea_isDragged()
{
    PreviewBench bench(1, QSize(300, 260));
    QVERIFY(bench.show(0));
    bench.press(Qt::Key_Z);
    PreviewCanvas *canvas = bench.canvas();
    QVERIFY(canvas->canPan());
    QVERIFY(canvas->width() < LargePicture.width());
    const QImage middle = canvas->grab().toImage();
    const QPoint from = canvas->rect().center();
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove,
                     from + QPointF(500, 500),
                     canvas->mapToGlobal(from + QPointF(500, 500)),
                     Qt::NoButton,
                     Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(canvas, &move);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, from);
    QVERIFY(bench.overlay->isOpen());
    // The picture's top left corner is where the canvas begins.
    bench.press(Qt::Key_Period);
    bench.press(Qt::Key_Comma);
    QVERIFY(bench.waitForFrame(1));
    const QImage corner = canvas->grab().toImage();
    QVERIFY(corner != middle);
    QSignalSpy stills(bench.overlay, &PreviewOverlay::stillWanted);
    bench.press(Qt::Key_S);
    const auto still = stills.first().first().value<QImage>();
    QCOMPARE(corner.convertToFormat(QImage::Format_RGB32), still.copy(canvas->rect()));
}

void TestPreviewFrames::fitted_keepsTheRatioInsideTheArea()
{
    PreviewBench bench(1, QSize(640, 400));
    QVERIFY(bench.show(0));
    const QSize size = bench.canvas()->size();
    QVERIFY(bench.overlay->rect().contains(bench.canvas()->geometry()));
    QVERIFY(size.width() > LargePicture.width() / 2);
    QVERIFY(std::abs(size.width() * LargePicture.height() - size.height() * LargePicture.width()) <= size.width());
    for (const QString &name : {u"Previous"_s, u"Next"_s, u"Close"_s}) {
        QVERIFY2(!bench.button(name)->geometry().intersects(bench.canvas()->geometry()), qPrintable(name));
    }
}

void TestPreviewFrames::stillKey_givesTheFrameShown()
{
    PreviewBench bench;
    QSignalSpy stills(bench.overlay, &PreviewOverlay::stillWanted);
    QVERIFY(bench.show(2));
    bench.press(Qt::Key_Period);
    QVERIFY(bench.waitForFrame(2));
    bench.press(Qt::Key_S);
    QTest::mouseClick(bench.button(u"Save a still"_s), Qt::LeftButton);
    QCOMPARE(stills.count(), 2);
    QCOMPARE(stills.at(0).at(1).value<Gif>(), bench.gifs.at(2));
    const auto image = stills.at(0).at(0).value<QImage>();
    QCOMPARE(image.size(), LargePicture);
    QCOMPARE(stills.at(1).at(0).value<QImage>(), image);
}

QTEST_MAIN(TestPreviewFrames)
#include "tst_previewframes.moc"
