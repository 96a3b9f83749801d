// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pixelrowcheck.h"

#include <QTest>

#include <string_view>

using namespace gn;
using namespace gn::test;

class TestPixelRow final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { qInfo("pixels are drawn with %s", pixelInstructions()); }

    void plain_drawsWhatIsNotTransparent();
    void plain_clearsWhatIsTransparent();
    void plain_noTransparentIndex_drawsAll();
    void vectors_drawTheSame_data();
    void vectors_drawTheSame();
    void thisMachine_usesItsInstructions();
};

void TestPixelRow::plain_drawsWhatIsNotTransparent()
{
    GifPalette palette{};
    palette[0] = 0xFF000001;
    palette[255] = 0xFF0000FF;
    const std::vector<std::uint8_t> indices{0, 7, 255, 7};
    std::vector<std::uint32_t> pixels{1, 2, 3, 4, 5};
    drawPixelsPlain(indices, {.index = 7}, palette, pixels.data());
    const std::vector<std::uint32_t> expected{0xFF000001, 2, 0xFF0000FF, 4, 5};
    QCOMPARE(pixels, expected);
}

void TestPixelRow::plain_clearsWhatIsTransparent()
{
    GifPalette palette{};
    palette[0] = 0xFF000001;
    const std::vector<std::uint8_t> indices{0, 7, 0, 7};
    std::vector<std::uint32_t> pixels{1, 2, 3, 4, 5};
    drawPixelsPlain(indices, {.index = 7, .areCleared = true, .clear = 9}, palette, pixels.data());
    const std::vector<std::uint32_t> expected{0xFF000001, 9, 0xFF000001, 9, 5};
    QCOMPARE(pixels, expected);
}

void TestPixelRow::plain_noTransparentIndex_drawsAll()
{
    GifPalette palette{};
    palette[9] = 0xFF123456;
    const std::vector<std::uint8_t> indices(3, 9);
    std::vector<std::uint32_t> pixels(4, 1);
    drawPixelsPlain(indices, {.index = -1, .areCleared = true, .clear = 5}, palette, pixels.data());
    const std::vector<std::uint32_t> expected{0xFF123456, 0xFF123456, 0xFF123456, 1};
    QCOMPARE(pixels, expected);
}

void TestPixelRow::vectors_drawTheSame_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 5; ++seed) {
        QTest::addRow("%u", seed) << seed;
    }
}

void TestPixelRow::vectors_drawTheSame()
{
    QFETCH(uint, seed);
    const std::string difference = pixelRowDifference(70, seed);
    QVERIFY2(difference.empty(), difference.c_str());
}

void TestPixelRow::thisMachine_usesItsInstructions()
{
    const std::string_view used = pixelInstructions();
#if defined(Q_PROCESSOR_X86_64)
    QVERIFY(used == "SSE2");
#elif defined(Q_PROCESSOR_ARM_64)
    QVERIFY(used == "NEON");
#else
    QVERIFY(used == "SSE2" || used == "NEON" || used == "plain");
#endif
}

QTEST_APPLESS_MAIN(TestPixelRow)
#include "tst_pixelrow.moc"
