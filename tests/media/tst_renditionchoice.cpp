// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/renditionchoice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gn;

namespace {

Rendition rendition(const QString &name, MediaFormat format, QSize size, qint64 bytes = 100'000)
{
    return {.name = name,
            .url = QUrl(u"https://media.example.org/"_s + name),
            .format = format,
            .size = size,
            .bytes = bytes,
            .isStill = name.endsWith(u"_still"_s)};
}

// As GIPHY gives them for a picture of 480 × 270.
Gif giphyItem()
{
    Gif gif;
    const auto add = [&gif](const QString &name, QSize size, qint64 gifBytes, qint64 webpBytes) {
        gif.renditions.append(rendition(name, MediaFormat::Gif, size, gifBytes));
        if (webpBytes > 0) {
            gif.renditions.append(rendition(name, MediaFormat::WebP, size, webpBytes));
            gif.renditions.append(rendition(name, MediaFormat::Mp4, size, webpBytes / 5));
        }
    };
    add(u"original"_s, {480, 270}, 1'900'000, 900'000);
    add(u"fixed_height"_s, {355, 200}, 819'000, 425'000);
    add(u"fixed_height_downsampled"_s, {355, 200}, 187'000, 112'000);
    add(u"fixed_height_small"_s, {178, 100}, 279'000, 164'000);
    add(u"fixed_width"_s, {200, 113}, 314'000, 187'000);
    add(u"fixed_width_downsampled"_s, {200, 113}, 72'000, 45'000);
    add(u"fixed_width_small"_s, {100, 57}, 102'000, 67'000);
    add(u"preview_gif"_s, {99, 56}, 48'000, 0);
    add(u"fixed_width_still"_s, {200, 113}, 15'000, 0);
    add(u"original_still"_s, {480, 270}, 41'000, 0);
    return gif;
}

QString chosen(const Gif &gif, const RenditionWish &wish)
{
    const auto choice = chooseRendition(gif, wish);
    if (!choice) {
        return u"none"_s;
    }
    return choice->name + (choice->format == MediaFormat::WebP ? u".webp"_s : u""_s);
}

} // namespace

class TestRenditionChoice final : public QObject
{
    Q_OBJECT

private slots:
    void giphyItem_givesTheClosestFit_data();
    void giphyItem_givesTheClosestFit();
    void savesData_prefersSixFrameWebP();
    void savesDataWithoutSixFrames_prefersWebP();
    void still_isChosenWhenWantedAndOnlyThen();
    void noStill_aMovingOneStandsIn();
    void onlyStills_areBetterThanNothing();
    void upToFiftyPixels_mayBeEnlarged();
    void allTooSmall_givesTheLargest();
    void gifFarTooLarge_losesToAFittingWebP();
    void sameSize_givesFewerBytes();
    void overTheByteLimit_comesLast();
    void unknownSize_comesBeforeTooSmall();
    void mp4OrNoUrl_isNeverChosen();
};

void TestRenditionChoice::giphyItem_givesTheClosestFit_data()
{
    QTest::addColumn<QSize>("tile");
    QTest::addColumn<QString>("name");
    QTest::newRow("200 at ratio 1") << QSize(200, 113) << u"fixed_width"_s;
    QTest::newRow("220 at ratio 1") << QSize(220, 124) << u"fixed_width"_s;
    QTest::newRow("200 at ratio 2") << QSize(400, 226) << u"fixed_height"_s;
    QTest::newRow("240 at ratio 2") << QSize(480, 270) << u"original"_s;
    QTest::newRow("small") << QSize(100, 57) << u"fixed_width_small"_s;
}

void TestRenditionChoice::giphyItem_givesTheClosestFit()
{
    QFETCH(QSize, tile);
    QFETCH(QString, name);
    QCOMPARE(chosen(giphyItem(), {.tile = tile}), name);
}

void TestRenditionChoice::savesData_prefersSixFrameWebP()
{
    const RenditionWish wish{.tile = QSize(200, 113), .savesData = true};
    QCOMPARE(chosen(giphyItem(), wish), u"fixed_width_downsampled.webp"_s);
}

void TestRenditionChoice::savesDataWithoutSixFrames_prefersWebP()
{
    Gif gif;
    gif.renditions = {rendition(u"fixed_width"_s, MediaFormat::Gif, {200, 113}),
                      rendition(u"fixed_width"_s, MediaFormat::WebP, {200, 113})};
    QCOMPARE(chosen(gif, {.tile = QSize(200, 113)}), u"fixed_width"_s);
    QCOMPARE(chosen(gif, {.tile = QSize(200, 113), .savesData = true}), u"fixed_width.webp"_s);
}

void TestRenditionChoice::still_isChosenWhenWantedAndOnlyThen()
{
    QCOMPARE(chosen(giphyItem(), {.tile = QSize(200, 113), .wantsStill = true}), u"fixed_width_still"_s);
    QCOMPARE(chosen(giphyItem(), {.tile = QSize(460, 260), .wantsStill = true}), u"original_still"_s);
}

void TestRenditionChoice::noStill_aMovingOneStandsIn()
{
    Gif gif = giphyItem();
    gif.renditions.removeIf([](const Rendition &each) { return each.isStill; });
    const RenditionWish wish{.tile = QSize(200, 113), .wantsStill = true};
    QCOMPARE(chosen(gif, wish), u"fixed_width_downsampled.webp"_s);
}

void TestRenditionChoice::onlyStills_areBetterThanNothing()
{
    Gif gif;
    gif.renditions = {rendition(u"photo"_s, MediaFormat::Jpeg, {200, 113})};
    QCOMPARE(chosen(gif, {.tile = QSize(200, 113)}), u"photo"_s);
}

void TestRenditionChoice::upToFiftyPixels_mayBeEnlarged()
{
    Gif gif;
    gif.renditions = {rendition(u"large"_s, MediaFormat::Gif, {480, 270}),
                      rendition(u"small"_s, MediaFormat::Gif, {200, 113})};
    QCOMPARE(chosen(gif, {.tile = QSize(250, 141)}), u"small"_s);
    QCOMPARE(chosen(gif, {.tile = QSize(251, 142)}), u"large"_s);
}

void TestRenditionChoice::allTooSmall_givesTheLargest()
{
    QCOMPARE(chosen(giphyItem(), {.tile = QSize(1600, 900)}), u"original"_s);
}

void TestRenditionChoice::gifFarTooLarge_losesToAFittingWebP()
{
    Gif gif;
    gif.renditions = {rendition(u"original"_s, MediaFormat::Gif, {800, 452}),
                      rendition(u"fixed_width"_s, MediaFormat::WebP, {200, 113})};
    QCOMPARE(chosen(gif, {.tile = QSize(200, 113)}), u"fixed_width.webp"_s);
    gif.renditions.first().size = {400, 226};
    QCOMPARE(chosen(gif, {.tile = QSize(200, 113)}), u"original"_s);
}

void TestRenditionChoice::sameSize_givesFewerBytes()
{
    Gif gif;
    gif.renditions = {rendition(u"unknown"_s, MediaFormat::Gif, {200, 113}, -1),
                      rendition(u"original"_s, MediaFormat::Gif, {200, 113}, 900),
                      rendition(u"downsized"_s, MediaFormat::Gif, {200, 113}, 500),
                      rendition(u"same"_s, MediaFormat::Gif, {200, 113}, 500)};
    QCOMPARE(chosen(gif, {.tile = QSize(200, 113)}), u"downsized"_s);
}

void TestRenditionChoice::overTheByteLimit_comesLast()
{
    Gif gif;
    gif.renditions = {rendition(u"huge"_s, MediaFormat::Gif, {200, 113}, 9'000'000),
                      rendition(u"tiny"_s, MediaFormat::Gif, {60, 34}, 9'000)};
    QCOMPARE(chosen(gif, {.tile = QSize(200, 113)}), u"tiny"_s);
}

void TestRenditionChoice::unknownSize_comesBeforeTooSmall()
{
    Gif gif;
    gif.renditions = {rendition(u"tiny"_s, MediaFormat::Gif, {60, 34}), rendition(u"unknown"_s, MediaFormat::Gif, {})};
    QCOMPARE(chosen(gif, {.tile = QSize(200, 113)}), u"unknown"_s);
}

void TestRenditionChoice::mp4OrNoUrl_isNeverChosen()
{
    Gif gif;
    gif.renditions = {rendition(u"looping"_s, MediaFormat::Mp4, {200, 113}),
                      {.name = u"original"_s, .format = MediaFormat::Gif, .size = QSize(200, 113)}};
    QCOMPARE(chosen(gif, {.tile = QSize(200, 113)}), u"none"_s);
    QCOMPARE(chosen(Gif(), {.tile = QSize(200, 113)}), u"none"_s);
}

QTEST_APPLESS_MAIN(TestRenditionChoice)
#include "tst_renditionchoice.moc"
