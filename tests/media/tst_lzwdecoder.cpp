// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slowlzw.h"
#include "support/randomgif.h"

#include <QTest>

#include <algorithm>

using namespace gn;
using namespace gn::test;

namespace {

Decoded decoded(ByteSpan codes, int minimumCodeSize, std::size_t pixels, std::size_t blockSize = 255)
{
    LzwBuffers buffers;
    const Bytes blocks = inSubBlocks(codes, blockSize);
    Decoded result;
    result.end = LzwDecoder::decode(blocks, minimumCodeSize, pixels, buffers);
    result.indices.assign(buffers.indices().begin(), buffers.indices().end());
    return result;
}

LzwStyle styleOf(int minimumCodeSize)
{
    LzwStyle style;
    style.minimumCodeSize = minimumCodeSize;
    return style;
}

// Indices without a long repetition, so that the dictionary fills.
Bytes noise(std::size_t count, int colors, std::uint32_t seed)
{
    Dice dice(seed);
    Bytes indices(count);
    std::generate(indices.begin(), indices.end(), [&] {
        return static_cast<std::uint8_t>(dice.below(static_cast<std::uint32_t>(colors)));
    });
    return indices;
}

} // namespace

class TestLzwDecoder final : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeSize_comesBack_data();
    void everyCodeSize_comesBack();
    void oneColour_stringsGrowBeyondACopyStep_data();
    void oneColour_stringsGrowBeyondACopyStep();
    void fullDictionary_staysOrIsCleared_data();
    void fullDictionary_staysOrIsCleared();
    void longString_isCutAtTheEnd();
    void subBlocksOfAnySize_areJoined_data();
    void subBlocksOfAnySize_areJoined();
    void extraIndices_areNotLookedAt();
    void endCodeEarly_isComplete();
    void dataEndEarly_isOutOfData();
    void codeBeyondTheDictionary_isBad();
    void firstCodeAfterClear_hasToBeALiteral();
    void codeSizesThatCantBe_areBad_data();
    void codeSizesThatCantBe_areBad();
    void buffers_areUsedAgain();
    void validData_isAsTheTextbookHasIt();
    void randomBits_areAsTheTextbookHasThem();
};

void TestLzwDecoder::everyCodeSize_comesBack_data()
{
    QTest::addColumn<int>("codeSize");
    for (int size = 1; size <= 11; ++size) { // above 8: more than the specification has
        QTest::addRow("%d", size) << size;
    }
}

void TestLzwDecoder::everyCodeSize_comesBack()
{
    QFETCH(int, codeSize);
    const Bytes indices = noise(20'000, std::min(256, 1 << codeSize), 7);
    const Decoded result = decoded(lzwCodes(indices, styleOf(codeSize)), codeSize, indices.size());
    QCOMPARE(result.end, LzwEnd::Complete);
    QVERIFY(result.indices == indices);
}

void TestLzwDecoder::oneColour_stringsGrowBeyondACopyStep_data()
{
    QTest::addColumn<int>("pixels");
    for (const int pixels : {1, 2, 3, 15, 16, 17, 31, 32, 33, 135, 136, 137, 153, 1000, 100'000}) {
        QTest::addRow("%d", pixels) << pixels;
    }
}

// Every code but the first means a string that is only just being made.
void TestLzwDecoder::oneColour_stringsGrowBeyondACopyStep()
{
    QFETCH(int, pixels);
    for (const std::uint8_t color : Bytes{0, 3, 241, 255}) { // the last ones stand next to the output
        const Bytes indices(static_cast<std::size_t>(pixels), color);
        QVERIFY(decoded(lzwCodes(indices, styleOf(8)), 8, indices.size()).indices == indices);
    }
}

void TestLzwDecoder::fullDictionary_staysOrIsCleared_data()
{
    QTest::addColumn<bool>("clears");
    QTest::addColumn<int>("codeSize");
    for (const int size : {2, 8}) {
        QTest::addRow("cleared, %d", size) << true << size;
        QTest::addRow("kept, %d", size) << false << size;
    }
}

void TestLzwDecoder::fullDictionary_staysOrIsCleared()
{
    QFETCH(bool, clears);
    QFETCH(int, codeSize);
    LzwStyle style = styleOf(codeSize);
    style.clearsWhenFull = clears;
    const Bytes indices = noise(100'000, 1 << codeSize, 3);
    const Decoded result = decoded(lzwCodes(indices, style), codeSize, indices.size());
    QCOMPARE(result.end, LzwEnd::Complete);
    QVERIFY(result.indices == indices);
}

void TestLzwDecoder::longString_isCutAtTheEnd()
{
    const Bytes indices(5000, 1);
    const Bytes codes = lzwCodes(indices, styleOf(2));
    for (std::size_t pixels = 1; pixels < 300; ++pixels) {
        const Decoded result = decoded(codes, 2, pixels);
        QCOMPARE(result.end, LzwEnd::Complete);
        QVERIFY(result.indices == Bytes(pixels, 1));
    }
}

void TestLzwDecoder::subBlocksOfAnySize_areJoined_data()
{
    QTest::addColumn<int>("blockSize");
    for (const int size : {1, 2, 7, 254, 255}) {
        QTest::addRow("%d", size) << size;
    }
}

void TestLzwDecoder::subBlocksOfAnySize_areJoined()
{
    QFETCH(int, blockSize);
    const Bytes indices = noise(5000, 16, 5);
    const Bytes codes = lzwCodes(indices, styleOf(4));
    QVERIFY(decoded(codes, 4, indices.size(), static_cast<std::size_t>(blockSize)).indices == indices);
}

void TestLzwDecoder::extraIndices_areNotLookedAt()
{
    const Bytes indices = noise(100, 16, 6);
    const Decoded result = decoded(lzwCodes(indices, styleOf(4)), 4, 40);
    QCOMPARE(result.end, LzwEnd::Complete);
    QVERIFY(result.indices == Bytes(indices.begin(), indices.begin() + 40));
}

void TestLzwDecoder::endCodeEarly_isComplete()
{
    const Bytes indices = noise(100, 16, 6);
    const Decoded result = decoded(lzwCodes(indices, styleOf(4)), 4, 1000);
    QCOMPARE(result.end, LzwEnd::Complete);
    QVERIFY(result.indices == indices);
}

void TestLzwDecoder::dataEndEarly_isOutOfData()
{
    const Bytes indices = noise(1000, 16, 6);
    Bytes codes = lzwCodes(indices, styleOf(4));
    codes.resize(codes.size() / 2);
    const Decoded result = decoded(codes, 4, indices.size());
    QCOMPARE(result.end, LzwEnd::OutOfData);
    QVERIFY(result.indices.size() > 300 && result.indices.size() < 700);
    QVERIFY(std::equal(result.indices.begin(), result.indices.end(), indices.begin()));
}

// Codes of 3 bits, the lowest first: clear (4), 1, 7.
void TestLzwDecoder::codeBeyondTheDictionary_isBad()
{
    const Bytes codes{0b11'001'100, 0b1};
    const Decoded result = decoded(codes, 2, 10);
    QCOMPARE(result.end, LzwEnd::BadCode);
    QVERIFY(result.indices == Bytes{1});
}

// Clear (4), then 6, which would be the string before and its first index.
void TestLzwDecoder::firstCodeAfterClear_hasToBeALiteral()
{
    const Decoded result = decoded(Bytes{0b00'110'100}, 2, 10);
    QCOMPARE(result.end, LzwEnd::BadCode);
    QVERIFY(result.indices.empty());
}

void TestLzwDecoder::codeSizesThatCantBe_areBad_data()
{
    QTest::addColumn<int>("codeSize");
    for (const int size : {0, 12, 255}) {
        QTest::addRow("%d", size) << size;
    }
}

void TestLzwDecoder::codeSizesThatCantBe_areBad()
{
    QFETCH(int, codeSize);
    const Decoded result = decoded(Bytes(20, 0x55), codeSize, 10);
    QCOMPARE(result.end, LzwEnd::BadCode);
    QVERIFY(result.indices.empty());
}

void TestLzwDecoder::buffers_areUsedAgain()
{
    const Bytes large = noise(20'000, 256, 1);
    const Bytes small = noise(50, 4, 2);
    const Bytes largeBlocks = inSubBlocks(lzwCodes(large, styleOf(8)));
    const Bytes smallBlocks = inSubBlocks(lzwCodes(small, styleOf(2)));
    LzwBuffers buffers;
    LzwDecoder::decode(largeBlocks, 8, large.size(), buffers);
    const std::size_t memory = buffers.memoryUsed();
    LzwDecoder::decode(smallBlocks, 2, small.size(), buffers);
    QVERIFY(std::ranges::equal(buffers.indices(), small));
    LzwDecoder::decode(largeBlocks, 8, large.size(), buffers);
    QVERIFY(std::ranges::equal(buffers.indices(), large));
    QCOMPARE(buffers.memoryUsed(), memory);
}

void TestLzwDecoder::validData_isAsTheTextbookHasIt()
{
    Dice dice(1);
    for (int i = 0; i < 150; ++i) {
        const int colors = 2 << dice.below(8);
        const Bytes indices = randomIndices(dice, 1 + dice.below(6000), colors);
        const LzwStyle style = randomLzwStyle(dice, colors);
        const Bytes codes = lzwCodes(indices, style);
        const std::size_t pixels = dice.chance(70) ? indices.size() : dice.below(8000);
        const Decoded expected = SlowDecoder(style.minimumCodeSize).decode(codes, pixels);
        QVERIFY2(decoded(codes, style.minimumCodeSize, pixels) == expected, qPrintable(QString::number(i)));
        if (pixels <= indices.size()) {
            QVERIFY(std::equal(expected.indices.begin(), expected.indices.end(), indices.begin()));
            QCOMPARE(expected.indices.size(), pixels);
        }
    }
}

// Bits at random soon mean a code that isn't there; valid ones with a few of them turned go further.
void TestLzwDecoder::randomBits_areAsTheTextbookHasThem()
{
    Dice dice(2);
    for (int i = 0; i < 1000; ++i) {
        const int codeSize = dice.between(1, 11);
        const int colors = std::min(256, 1 << codeSize);
        Bytes codes = lzwCodes(randomIndices(dice, 1 + dice.below(2000), colors), styleOf(codeSize));
        for (std::uint32_t turned = dice.below(4); turned > 0; --turned) {
            codes[dice.below(static_cast<std::uint32_t>(codes.size()))] = dice.byte();
        }
        const std::size_t pixels = dice.below(3000);
        const Decoded expected = pixels == 0 ? Decoded{} : SlowDecoder(codeSize).decode(codes, pixels);
        QVERIFY2(decoded(codes, codeSize, pixels) == expected, qPrintable(QString::number(i)));
    }
}

QTEST_APPLESS_MAIN(TestLzwDecoder)
#include "tst_lzwdecoder.moc"
