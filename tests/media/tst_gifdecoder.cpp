// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decodedgif.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace gn;
using namespace gn::test;

namespace {

using Step = GifDecoder::Step;

Bytes truncated(const Bytes &bytes, std::size_t size)
{
    return {bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size)};
}

// Where the first frame's codes begin: behind header, palette, graphic control, descriptor and code size.
constexpr std::size_t FirstCodes = 13 + 12 + 8 + 10 + 1;

} // namespace

class TestGifDecoder final : public QObject
{
    Q_OBJECT

private slots:
    void fedByteByByte_givesTheSame();
    void fedByteByByte_frameComesWithItsLastByte();
    void bytesMoveAfterPeek_frameIsRight();
    void truncatedAnywhere_givesABeginning();
    void truncatedBeforeAPixel_isNoFrame();
    void missingPixels_fewerIndices();
    void extraPixels_areIgnored();
    void badCode_givesThePixelsBefore();
    void badCodeAtOnce_isNoFrame();
    void garbageBetweenFrames_endsThere();
    void notAGif_isSaidAtOnce();
    void missingTrailer_isNoProblem();
    void rewind_givesTheSameAgain();
    void peek_doesNotDecode();
    void firstFrameSize_endsBehindItsData();
};

void TestGifDecoder::fedByteByByte_givesTheSame()
{
    const Bytes bytes = gifBytes(richGif());
    GifDecoder decoder;
    std::vector<Shown> frames;
    auto fed = std::make_unique<Bytes>();
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        auto next = std::make_unique<Bytes>(truncated(bytes, size));
        decoder.feed(*next, false);
        fed = std::move(next);
        QCOMPARE(play(decoder, frames), Step::NeedsBytes);
    }
    decoder.feed(bytes, true);
    QCOMPARE(play(decoder, frames), Step::End);
    QVERIFY(resultOf(decoder, frames) == played(bytes));
}

void TestGifDecoder::fedByteByByte_frameComesWithItsLastByte()
{
    const Bytes bytes = gifBytes(gifOf({frameAt({0, 0, 8, 8}), frameAt({0, 0, 8, 8}, 2)}));
    const std::size_t firstEnd = gifFirstFrameSize(bytes);
    GifDecoder decoder;
    std::vector<Shown> frames;
    decoder.feed(ByteSpan(bytes).first(firstEnd - 1), false);
    QCOMPARE(play(decoder, frames), Step::NeedsBytes);
    QCOMPARE(frames.size(), 0U);
    decoder.feed(ByteSpan(bytes).first(firstEnd), false);
    QCOMPARE(play(decoder, frames), Step::NeedsBytes);
    QCOMPARE(frames.size(), 1U);
}

void TestGifDecoder::bytesMoveAfterPeek_frameIsRight()
{
    const Bytes bytes = gifBytes(richGif());
    Bytes before = bytes;
    GifDecoder decoder;
    decoder.feed(before, false);
    QCOMPARE(decoder.peek(), Step::Frame);
    decoder.feed(bytes, true);
    std::fill(before.begin(), before.end(), std::uint8_t{0xEE});
    std::vector<Shown> frames;
    play(decoder, frames);
    QVERIFY(resultOf(decoder, frames) == played(bytes));
}

void TestGifDecoder::truncatedAnywhere_givesABeginning()
{
    const Bytes bytes = gifBytes(richGif());
    const Played whole = played(bytes);
    std::size_t pixelsBefore = 0;
    for (std::size_t size = 0; size <= bytes.size(); ++size) {
        const Played part = played(truncated(bytes, size));
        QVERIFY(part.frames.size() <= whole.frames.size());
        std::size_t pixels = 0;
        for (std::size_t i = 0; i < part.frames.size(); ++i) {
            const Bytes &indices = part.frames[i].indices;
            QVERIFY(!indices.empty());
            QVERIFY(i + 1 == part.frames.size() || part.frames[i] == whole.frames[i]);
            QVERIFY(std::equal(indices.begin(), indices.end(), whole.frames[i].indices.begin()));
            QCOMPARE(part.frames[i].delayMs, whole.frames[i].delayMs);
            pixels += indices.size();
        }
        QVERIFY(pixels >= pixelsBefore);
        pixelsBefore = pixels;
        // Between two frames nothing tells that more was to come.
        const bool isBetween = !part.frames.empty() && part.frames.back() == whole.frames[part.frames.size() - 1];
        QVERIFY(part.problem == GifProblem::Truncated || isBetween);
        QVERIFY(part.problem == GifProblem::Truncated || part.problem == GifProblem::None);
    }
    QVERIFY(played(bytes) == whole);
}

void TestGifDecoder::truncatedBeforeAPixel_isNoFrame()
{
    const Bytes bytes = gifBytes(gifOf({frameAt({0, 0, 8, 8})}));
    for (const std::size_t size : {FirstCodes, FirstCodes + 1}) { // with the sub-block's length, without a byte of it
        const Played result = played(truncated(bytes, size));
        QVERIFY(result.frames.empty());
        QCOMPARE(result.problem, GifProblem::Truncated);
    }
    const Played result = played(truncated(bytes, FirstCodes + 2)); // the clear code, a pixel, two bits
    QCOMPARE(result.frames.size(), 1U);
    QCOMPARE(result.frames[0].indices.size(), 1U);
    QCOMPARE(result.problem, GifProblem::Truncated);
}

void TestGifDecoder::missingPixels_fewerIndices()
{
    MadeGif gif = gifOf({frameAt({0, 0, 8, 8}), frameAt({0, 0, 8, 8}, 2)});
    gif.frames[0].keptIndices = 11;
    const Played withEnd = played(gifBytes(gif));
    gif.frames[0].lzw.endsWithEnd = false;
    const Played withoutEnd = played(gifBytes(gif));
    QCOMPARE(withEnd.frames.size(), 2U);
    QVERIFY(withEnd.frames[0].indices == Bytes(11, 1));
    QCOMPARE(withEnd.problem, GifProblem::None);
    QCOMPARE(withoutEnd.frames.size(), 2U);
    QVERIFY(withoutEnd.frames[0].indices.size() >= 11 && withoutEnd.frames[0].indices.size() < 14); // spare bits
    QCOMPARE(withoutEnd.problem, GifProblem::None);
}

void TestGifDecoder::extraPixels_areIgnored()
{
    MadeGif gif = gifOf({frameAt({0, 0, 8, 8}), frameAt({0, 0, 2, 2}, 2)});
    gif.frames[0].indices.resize(100, 3);
    const Played result = played(gifBytes(gif));
    QCOMPARE(result.frames.size(), 2U);
    QVERIFY(result.frames[0].indices == Bytes(64, 1));
}

void TestGifDecoder::badCode_givesThePixelsBefore()
{
    Bytes bytes = gifBytes(gifOf({frameAt({0, 0, 8, 8}), frameAt({0, 0, 8, 8}, 2)}));
    bytes[FirstCodes + 1] = 0b11'001'100;
    bytes[FirstCodes + 2] |= 1U;
    const Played result = played(bytes);
    QCOMPARE(result.frames.size(), 1U);
    QVERIFY(result.frames[0].indices == Bytes{1});
    QCOMPARE(result.problem, GifProblem::BadCode);
}

void TestGifDecoder::badCodeAtOnce_isNoFrame()
{
    Bytes bytes = gifBytes(gifOf({frameAt({0, 0, 8, 8})}));
    bytes[FirstCodes + 1] = 0xFF;
    const Played result = played(bytes);
    QCOMPARE(result.frames.size(), 0U);
    QCOMPARE(result.problem, GifProblem::BadCode);
}

void TestGifDecoder::garbageBetweenFrames_endsThere()
{
    Bytes bytes = gifBytes(gifOf({frameAt({0, 0, 8, 8}), frameAt({0, 0, 8, 8}, 2)}));
    bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(gifFirstFrameSize(bytes)), {0x99, 0x98});
    const Played result = played(bytes);
    QCOMPARE(result.frames.size(), 1U);
    QCOMPARE(result.problem, GifProblem::BadBlock);
}

void TestGifDecoder::notAGif_isSaidAtOnce()
{
    const Bytes bytes{'G', 'I', 'F', '9'};
    GifDecoder decoder;
    decoder.feed(ByteSpan(bytes).first(3), false);
    QCOMPARE(decoder.peek(), Step::NeedsBytes);
    decoder.feed(bytes, false);
    QCOMPARE(decoder.peek(), Step::End);
    QCOMPARE(decoder.problem(), GifProblem::NotAGif);
    QCOMPARE(played(Bytes{'G', 'I'}).problem, GifProblem::Truncated);
    QCOMPARE(played({}).problem, GifProblem::Truncated);
}

void TestGifDecoder::missingTrailer_isNoProblem()
{
    MadeGif gif = richGif();
    gif.hasTrailer = false;
    QVERIFY(played(gifBytes(gif)) == played(gifBytes(richGif())));
    QCOMPARE(played(gifBytes(gif)).problem, GifProblem::None);
}

void TestGifDecoder::rewind_givesTheSameAgain()
{
    for (const std::size_t missing : {0, 1, 3}) { // whole, without trailer, and broken off
        const Bytes all = gifBytes(richGif());
        const Bytes bytes = truncated(all, all.size() - missing);
        GifDecoder decoder;
        decoder.feed(bytes, true);
        std::vector<Shown> first;
        play(decoder, first);
        QCOMPARE(decoder.framesRead(), 3);
        decoder.rewind();
        QCOMPARE(decoder.framesRead(), 0);
        QCOMPARE(decoder.problem(), GifProblem::None);
        std::vector<Shown> second;
        play(decoder, second);
        QVERIFY(first == second);
        QVERIFY(resultOf(decoder, second) == played(bytes));
    }
}

void TestGifDecoder::peek_doesNotDecode()
{
    const Bytes bytes = gifBytes(gifOf({frameAt({0, 0, 8, 8}), frameAt({0, 0, 2, 2}, 2)}));
    GifDecoder decoder;
    decoder.feed(bytes, true);
    LzwBuffers buffers;
    GifFrame frame;
    QCOMPARE(decoder.peek(), Step::Frame);
    QCOMPARE(decoder.framesRead(), 0);
    QCOMPARE(decoder.nextFrame(frame, buffers), Step::Frame);
    QCOMPARE(decoder.peek(), Step::Frame);
    QCOMPARE(decoder.peek(), Step::Frame);
    QVERIFY(std::ranges::equal(frame.indices, Bytes(64, 1)));
    QCOMPARE(decoder.nextFrame(frame, buffers), Step::Frame);
    QCOMPARE(decoder.framesRead(), 2);
    QCOMPARE(decoder.peek(), Step::End);
    QCOMPARE(decoder.nextFrame(frame, buffers), Step::End);
}

void TestGifDecoder::firstFrameSize_endsBehindItsData()
{
    const Bytes bytes = gifBytes(gifOf({frameAt({0, 0, 8, 8}), frameAt({0, 0, 8, 8}, 2)}));
    const std::size_t size = gifFirstFrameSize(bytes);
    QCOMPARE(bytes.at(size - 1), std::uint8_t{0}); // the terminator
    QCOMPARE(bytes.at(size), std::uint8_t{0x21});  // the next frame's graphic control
    QCOMPARE(gifFirstFrameSize(ByteSpan(bytes).first(size)), size);
    QCOMPARE(gifFirstFrameSize(ByteSpan(bytes).first(size - 1)), 0U);
    QCOMPARE(gifFirstFrameSize(Bytes(100, 0x20)), 0U);
}

QTEST_APPLESS_MAIN(TestGifDecoder)
#include "tst_gifdecoder.moc"
