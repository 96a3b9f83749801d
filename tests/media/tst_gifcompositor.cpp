// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composedcanvas.h"
#include "support/randomgif.h"

#include <QTest>

using namespace gn;
using namespace gn::test;

namespace {

// Draws with both and compares; "" or what is wrong.
QByteArray differenceFromSlow(const std::vector<MadeFrame> &frames, int width, int height, int border)
{
    Canvas canvas(width, height, border);
    SlowCompositor slow(width, height);
    const GifPalette palette = testPalette();
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const GifRect changed = canvas.draw(frames[i]);
        slow.draw(frames[i], palette);
        const QByteArray number = QByteArray::number(static_cast<int>(i));
        if (canvas.pixels() != slow.pixels()) {
            return "the pixels of frame " + number;
        }
        if (!canvas.changedOnlyIn(changed)) {
            return "the rectangle of frame " + number;
        }
        if (!canvas.isBorderWhole()) {
            return "the border after frame " + number;
        }
    }
    return {};
}

MadeFrame randomFrame(Dice &dice, int width, int height)
{
    MadeFrame frame;
    frame.rect = {dice.between(-5, width + 2), dice.between(-5, height + 2), dice.between(0, 40), dice.between(0, 20)};
    if (dice.chance(30)) {
        frame.rect = {0, 0, width, height};
    }
    frame.indices = randomIndices(dice, static_cast<std::size_t>(frame.rect.area()), 256);
    frame.transparentIndex = dice.chance(70) ? dice.between(0, 255) : -1;
    if (dice.chance(40) && !frame.indices.empty()) {
        frame.transparentIndex = frame.indices.front();
    }
    frame.disposal = dice.below(4);
    frame.isInterlaced = dice.chance(30);
    frame.keptIndices = dice.chance(20) ? dice.below(300) : Unlimited;
    return frame;
}

} // namespace

class TestGifCompositor final : public QObject
{
    Q_OBJECT

private slots:
    void firstFrame_clearsAndChangesAll();
    void keep_leavesTheFrame();
    void restoreBackground_clearsItsRectangle();
    void restorePrevious_bringsBackWhatWasThere();
    void restorePrevious_ofTheFirst_isClear();
    void restorePrevious_twice_bringsBackTheSame();
    void frameOutside_isCut_data();
    void frameOutside_isCut();
    void frameWhollyOutside_changesNothing();
    void interlaced_everyHeight_data();
    void interlaced_everyHeight();
    void partialFrame_leavesTheRest();
    void wideStride_keepsItsBorder();
    void restart_beginsAnew();
    void anyFrames_asDrawnPixelByPixel();
    void united_holdsBoth();
};

void TestGifCompositor::firstFrame_clearsAndChangesAll()
{
    Canvas canvas(4, 3, 0);
    QVERIFY((canvas.draw(frameAt({1, 1, 2, 1}, 7)) == GifRect{0, 0, 4, 3}));
    const std::uint32_t seven = testPalette()[7];
    const Pixels expected{Clear, Clear, Clear, Clear, Clear, seven, seven, Clear, Clear, Clear, Clear, Clear};
    QCOMPARE(canvas.pixels(), expected);
}

void TestGifCompositor::keep_leavesTheFrame()
{
    Canvas canvas(3, 1, 0);
    canvas.draw(frameAt({0, 0, 2, 1}, 1));
    QVERIFY((canvas.draw(frameAt({1, 0, 2, 1}, 2)) == GifRect{1, 0, 2, 1}));
    const GifPalette palette = testPalette();
    const Pixels expected{palette[1], palette[2], palette[2]};
    QCOMPARE(canvas.pixels(), expected);
}

void TestGifCompositor::restoreBackground_clearsItsRectangle()
{
    Canvas canvas(4, 1, 0);
    canvas.draw(frameAt({0, 0, 4, 1}, 1));
    canvas.draw(frameAt({1, 0, 2, 1}, 2, 2));
    QVERIFY((canvas.draw(frameAt({3, 0, 1, 1}, 3)) == GifRect{1, 0, 3, 1})); // both rectangles
    const GifPalette palette = testPalette();
    const Pixels expected{palette[1], Clear, Clear, palette[3]};
    QCOMPARE(canvas.pixels(), expected);
}

void TestGifCompositor::restorePrevious_bringsBackWhatWasThere()
{
    Canvas canvas(4, 1, 0);
    canvas.draw(frameAt({0, 0, 4, 1}, 1));
    canvas.draw(frameAt({1, 0, 9, 1}, 2, 3)); // sticks out
    const GifPalette palette = testPalette();
    const Pixels meanwhile{palette[1], palette[2], palette[2], palette[2]};
    QCOMPARE(canvas.pixels(), meanwhile);
    QVERIFY((canvas.draw(frameAt({0, 0, 1, 1}, 3)) == GifRect{0, 0, 4, 1}));
    const Pixels expected{palette[3], palette[1], palette[1], palette[1]};
    QCOMPARE(canvas.pixels(), expected);
}

void TestGifCompositor::restorePrevious_ofTheFirst_isClear()
{
    Canvas canvas(2, 1, 0);
    canvas.draw(frameAt({0, 0, 2, 1}, 1, 3));
    canvas.draw(frameAt({0, 0, 1, 1}, 2));
    const Pixels expected{testPalette()[2], Clear};
    QCOMPARE(canvas.pixels(), expected);
}

void TestGifCompositor::restorePrevious_twice_bringsBackTheSame()
{
    Canvas canvas(3, 1, 0);
    canvas.draw(frameAt({0, 0, 3, 1}, 1));
    canvas.draw(frameAt({0, 0, 2, 1}, 2, 3));
    canvas.draw(frameAt({1, 0, 2, 1}, 3, 3));
    canvas.draw(frameAt({0, 0, 0, 0}, 4));
    QCOMPARE(canvas.pixels(), Pixels(3, testPalette()[1]));
}

void TestGifCompositor::frameOutside_isCut_data()
{
    QTest::addColumn<int>("x");
    QTest::addColumn<int>("y");
    for (const int x : {-3, 0, 2, 6}) { // the canvas is 8 x 8, the frame 5 x 5
        for (const int y : {-3, 0, 2, 6}) {
            QTest::addRow("%d,%d", x, y) << x << y;
        }
    }
}

void TestGifCompositor::frameOutside_isCut()
{
    QFETCH(int, x);
    QFETCH(int, y);
    Dice dice(5);
    for (const bool isInterlaced : {false, true}) {
        for (unsigned disposal = 0; disposal < 4; ++disposal) {
            MadeFrame frame = frameAt({x, y, 5, 5}, 0, disposal);
            frame.indices = randomIndices(dice, 25, 200);
            frame.isInterlaced = isInterlaced;
            const QByteArray difference =
                differenceFromSlow({frameAt({0, 0, 8, 8}, 9), frame, frameAt({7, 7, 1, 1}, 8)}, 8, 8, 2);
            QVERIFY2(difference.isEmpty(), difference.constData());
        }
    }
}

void TestGifCompositor::frameWhollyOutside_changesNothing()
{
    for (unsigned disposal = 0; disposal < 4; ++disposal) {
        Canvas canvas(2, 2, 0);
        canvas.draw(frameAt({0, 0, 2, 2}, 1));
        QVERIFY(canvas.draw(frameAt({2, 0, 3, 3}, 2, disposal)).isEmpty());
        QVERIFY(canvas.draw(frameAt({0, 2, 0, 3}, 3)).isEmpty());
        QCOMPARE(canvas.pixels(), Pixels(4, testPalette()[1]));
    }
}

void TestGifCompositor::interlaced_everyHeight_data()
{
    QTest::addColumn<int>("height");
    for (int height = 1; height <= 17; ++height) {
        QTest::addRow("%d", height) << height;
    }
}

void TestGifCompositor::interlaced_everyHeight()
{
    QFETCH(int, height);
    Canvas canvas(2, height, 1);
    MadeFrame frame = frameAt({0, 0, 2, height}, 0);
    frame.isInterlaced = true;
    Pixels expected;
    for (std::size_t i = 0; i < frame.indices.size(); ++i) {
        frame.indices[i] = static_cast<std::uint8_t>(i);
        expected.push_back(testPalette()[i]);
    }
    canvas.draw(frame);
    QCOMPARE(canvas.pixels(), expected);
}

void TestGifCompositor::partialFrame_leavesTheRest()
{
    Dice dice(6);
    for (const bool isInterlaced : {false, true}) {
        for (std::size_t kept = 0; kept <= 5 * 9; ++kept) {
            MadeFrame frame = frameAt({1, 1, 5, 9}, 0, 3);
            frame.indices = randomIndices(dice, 5 * 9, 200);
            frame.isInterlaced = isInterlaced;
            frame.keptIndices = kept;
            const QByteArray difference =
                differenceFromSlow({frameAt({0, 0, 7, 11}, 9), frame, frameAt({0, 0, 1, 1}, 8)}, 7, 11, 0);
            QVERIFY2(difference.isEmpty(), difference.constData());
        }
    }
}

void TestGifCompositor::wideStride_keepsItsBorder()
{
    const std::vector<MadeFrame> frames{frameAt({0, 0, 20, 4}, 1),
                                        frameAt({0, 1, 20, 2}, 2, 3),
                                        frameAt({0, 0, 20, 3}, 3, 2),
                                        frameAt({5, 0, 30, 9}, 4)};
    for (const int border : {0, 1, 16}) {
        const QByteArray difference = differenceFromSlow(frames, 20, 4, border);
        QVERIFY2(difference.isEmpty(), difference.constData());
    }
}

void TestGifCompositor::restart_beginsAnew()
{
    Canvas canvas(2, 1, 0);
    canvas.draw(frameAt({0, 0, 2, 1}, 1));
    canvas.draw(frameAt({1, 0, 1, 1}, 2, 3));
    canvas.restart();
    QVERIFY((canvas.draw(frameAt({0, 0, 1, 1}, 3)) == GifRect{0, 0, 2, 1}));
    const Pixels expected{testPalette()[3], Clear};
    QCOMPARE(canvas.pixels(), expected);
}

void TestGifCompositor::anyFrames_asDrawnPixelByPixel()
{
    Dice dice(1);
    for (int i = 0; i < 400; ++i) {
        const int width = dice.between(1, 40);
        const int height = dice.between(1, 20);
        std::vector<MadeFrame> frames;
        for (int rest = dice.between(1, 8); rest > 0; --rest) {
            frames.push_back(randomFrame(dice, width, height));
        }
        const QByteArray difference = differenceFromSlow(frames, width, height, dice.between(0, 3));
        QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("%1: ").arg(i) + QString::fromLatin1(difference)));
    }
}

void TestGifCompositor::united_holdsBoth()
{
    QVERIFY((united({1, 2, 3, 4}, {2, 0, 5, 3}) == GifRect{1, 0, 6, 6}));
    QVERIFY((united({1, 2, 3, 4}, {}) == GifRect{1, 2, 3, 4}));
    QVERIFY((united({9, 9, 0, 4}, {1, 2, 3, 4}) == GifRect{1, 2, 3, 4}));
}

QTEST_APPLESS_MAIN(TestGifCompositor)
#include "tst_gifcompositor.moc"
