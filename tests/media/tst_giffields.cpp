// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decodedgif.h"

#include <QTest>

#include <array>

using namespace gn;
using namespace gn::test;

// What stands in the file, and what the decoder makes of it.
class TestGifFields final : public QObject
{
    Q_OBJECT

private slots:
    void frame_isAsTheFileSays();
    void delay_isAsBrowsersPlayIt_data();
    void delay_isAsBrowsersPlayIt();
    void disposal_isRead_data();
    void disposal_isRead();
    void loops_areCounted_data();
    void loops_areCounted();
    void controlOfOneFrame_isNotTheNextOnes();
    void localPalette_countsForItsFrameOnly();
    void entriesBeyondThePalette_areOpaqueBlack();
    void firstImageLargerThanScreen_enlargesIt();
    void screenWithoutArea_isTheFirstImages();
    void noAreaAtAll_isAProblem();
    void limits_areKept();
    void screenTooLarge_isSaidBeforeTheFirstImage();
};

void TestGifFields::frame_isAsTheFileSays()
{
    const MadeGif gif = richGif();
    const Played result = played(gifBytes(gif));
    QCOMPARE(result.frames.size(), 3U);
    QCOMPARE(result.width, 8);
    QCOMPARE(result.height, 8);
    QCOMPARE(result.plays, 3);
    const Shown &second = result.frames[1];
    QVERIFY((second.rect == GifRect{2, 1, 5, 6}));
    QVERIFY(second.indices == gif.frames[1].indices); // one colour, so the order of rows isn't seen
    QVERIFY(second.isInterlaced);
    QCOMPARE(second.transparentIndex, 2);
    QCOMPARE(second.disposal, GifDisposal::RestorePrevious);
    QCOMPARE(second.delayMs, 100);
    QCOMPARE(second.palette[5], 0xFF05FA90U);
    QVERIFY((result.frames[2].rect == GifRect{4, 4, 9, 9}));
    QCOMPARE(result.frames[2].palette[3], 0xFF03FC50U);
}

void TestGifFields::delay_isAsBrowsersPlayIt_data()
{
    QTest::addColumn<int>("delayCs");
    QTest::addColumn<int>("expectedMs");
    QTest::newRow("none") << 0 << 100;
    QTest::newRow("10 ms") << 1 << 100;
    QTest::newRow("20 ms") << 2 << 20;
    QTest::newRow("30 ms") << 3 << 30;
    QTest::newRow("longest") << 65535 << 655'350;
}

void TestGifFields::delay_isAsBrowsersPlayIt()
{
    QFETCH(int, delayCs);
    QFETCH(int, expectedMs);
    MadeGif gif = gifOf({frameAt({0, 0, 8, 8})});
    gif.frames[0].delayCs = delayCs;
    QCOMPARE(played(gifBytes(gif)).frames.at(0).delayMs, expectedMs);
}

void TestGifFields::disposal_isRead_data()
{
    QTest::addColumn<uint>("number");
    QTest::addColumn<GifDisposal>("expected");
    constexpr std::array Expected{GifDisposal::Keep,
                                  GifDisposal::Keep,
                                  GifDisposal::RestoreBackground,
                                  GifDisposal::RestorePrevious,
                                  GifDisposal::RestorePrevious,
                                  GifDisposal::Keep,
                                  GifDisposal::Keep,
                                  GifDisposal::Keep};
    for (uint number = 0; number < Expected.size(); ++number) {
        QTest::addRow("%u", number) << number << Expected.at(number);
    }
}

void TestGifFields::disposal_isRead()
{
    QFETCH(uint, number);
    QFETCH(GifDisposal, expected);
    MadeGif gif = gifOf({frameAt({0, 0, 8, 8})});
    gif.frames[0].disposal = number;
    QCOMPARE(played(gifBytes(gif)).frames.at(0).disposal, expected);
}

void TestGifFields::loops_areCounted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("loops"); // -1: not said
    QTest::addColumn<int>("plays");
    QTest::newRow("not said") << QString() << -1 << 1;
    QTest::newRow("for ever") << QStringLiteral("NETSCAPE2.0") << 0 << 0;
    QTest::newRow("once more") << QStringLiteral("NETSCAPE2.0") << 1 << 2;
    QTest::newRow("most") << QStringLiteral("NETSCAPE2.0") << 65535 << 65536;
    QTest::newRow("the other name") << QStringLiteral("ANIMEXTS1.0") << 4 << 5;
    QTest::newRow("a name that is none") << QStringLiteral("NETSCAPE3.0") << 4 << 1;
}

void TestGifFields::loops_areCounted()
{
    QFETCH(QString, name);
    QFETCH(int, loops);
    QFETCH(int, plays);
    MadeGif gif = gifOf({frameAt({0, 0, 8, 8})});
    gif.loops = loops < 0 ? std::nullopt : std::optional<int>(loops);
    gif.loopName = name.toStdString();
    QCOMPARE(played(gifBytes(gif)).plays, plays);
}

void TestGifFields::controlOfOneFrame_isNotTheNextOnes()
{
    MadeGif gif = gifOf({frameAt({0, 0, 8, 8}), frameAt({0, 0, 8, 8}, 2)});
    gif.frames[0].delayCs = 70;
    gif.frames[0].transparentIndex = 3;
    gif.frames[0].disposal = 2;
    gif.frames[1].hasControl = false;
    const Played result = played(gifBytes(gif));
    QCOMPARE(result.frames.at(0).delayMs, 700);
    QCOMPARE(result.frames.at(1).delayMs, 100);
    QCOMPARE(result.frames.at(1).transparentIndex, -1);
    QCOMPARE(result.frames.at(1).disposal, GifDisposal::Keep);
}

void TestGifFields::localPalette_countsForItsFrameOnly()
{
    MadeGif gif = gifOf({frameAt({0, 0, 8, 8}), frameAt({0, 0, 8, 8}), frameAt({0, 0, 8, 8})});
    gif.frames[1].localPalette = distinctPalette(2, 0x99);
    const Played result = played(gifBytes(gif));
    QCOMPARE(result.frames.at(0).palette[1], 0xFF01FE50U);
    QCOMPARE(result.frames.at(1).palette[1], 0xFF01FE99U);
    QCOMPARE(result.frames.at(2).palette[1], 0xFF01FE50U);
}

void TestGifFields::entriesBeyondThePalette_areOpaqueBlack()
{
    MadeGif gif = gifOf({frameAt({0, 0, 8, 8}), frameAt({0, 0, 8, 8}), frameAt({0, 0, 8, 8})});
    gif.frames[0].localPalette = distinctPalette(256, 0x99);
    gif.frames[1].localPalette = distinctPalette(2, 0x99); // after a larger one
    const Played result = played(gifBytes(gif));
    QCOMPARE(result.frames.at(0).palette[255], 0xFFFF0099U);
    QCOMPARE(result.frames.at(1).palette[2], 0xFF000000U);
    QCOMPARE(result.frames.at(1).palette[255], 0xFF000000U);
    QCOMPARE(result.frames.at(2).palette[4], 0xFF000000U);
    gif.globalPalette.clear();
    QCOMPARE(played(gifBytes(gif)).frames.at(2).palette[1], 0xFF000000U);
}

void TestGifFields::firstImageLargerThanScreen_enlargesIt()
{
    const Played first = played(gifBytes(gifOf({frameAt({1, 2, 10, 3})})));
    QCOMPARE(first.width, 11);
    QCOMPARE(first.height, 8);
    const Played later = played(gifBytes(gifOf({frameAt({0, 0, 8, 8}), frameAt({0, 0, 10, 10})})));
    QCOMPARE(later.width, 8);
    QCOMPARE(later.height, 8);
    const Played sticksOut = played(gifBytes(gifOf({frameAt({4, 4, 8, 8})})));
    QCOMPARE(sticksOut.width, 8);
    QCOMPARE(sticksOut.height, 8);
}

void TestGifFields::screenWithoutArea_isTheFirstImages()
{
    MadeGif gif = gifOf({frameAt({2, 3, 4, 5})});
    gif.width = 0;
    const Played result = played(gifBytes(gif));
    QCOMPARE(result.frames.size(), 1U);
    QCOMPARE(result.width, 6);
    QCOMPARE(result.height, 8);
}

void TestGifFields::noAreaAtAll_isAProblem()
{
    MadeGif gif = gifOf({frameAt({0, 0, 0, 4})});
    gif.width = 0;
    const Played result = played(gifBytes(gif));
    QVERIFY(result.frames.empty());
    QCOMPARE(result.problem, GifProblem::NoArea);
}

void TestGifFields::limits_areKept()
{
    const Bytes small = gifBytes(gifOf({frameAt({0, 0, 8, 8}), frameAt({0, 0, 8, 8})}));
    QCOMPARE(played(small, {.maxPixels = 64, .maxFrames = 2}).problem, GifProblem::None);
    QCOMPARE(played(small, {.maxPixels = 63}).problem, GifProblem::TooManyPixels);
    QCOMPARE(played(small, {.maxPixels = 63}).frames.size(), 0U);

    const Played oneFrame = played(small, {.maxFrames = 1});
    QCOMPARE(oneFrame.frames.size(), 1U);
    QCOMPARE(oneFrame.problem, GifProblem::TooManyFrames);

    const Bytes largeFrame = gifBytes(gifOf({frameAt({0, 0, 8, 8}), frameAt({0, 0, 13, 5})}));
    QCOMPARE(played(largeFrame, {.maxPixels = 65}).problem, GifProblem::None);
    const Played cut = played(largeFrame, {.maxPixels = 64});
    QCOMPARE(cut.frames.size(), 1U);
    QCOMPARE(cut.problem, GifProblem::TooManyPixels);

    const Bytes enlarged = gifBytes(gifOf({frameAt({60, 0, 9, 1})})); // 69 x 8 of canvas
    QCOMPARE(played(enlarged, {.maxPixels = 551}).problem, GifProblem::TooManyPixels);
    QCOMPARE(played(enlarged, {.maxPixels = 552}).problem, GifProblem::None);
}

void TestGifFields::screenTooLarge_isSaidBeforeTheFirstImage()
{
    MadeGif gif = gifOf({frameAt({0, 0, 8, 8})});
    gif.width = gif.height = 65535;
    const Bytes bytes = gifBytes(gif);
    GifDecoder decoder;
    decoder.feed(ByteSpan(bytes).first(30), false); // the screen with its palette
    QCOMPARE(decoder.peek(), GifDecoder::Step::End);
    QCOMPARE(decoder.problem(), GifProblem::TooManyPixels);
}

QTEST_APPLESS_MAIN(TestGifFields)
#include "tst_giffields.moc"
