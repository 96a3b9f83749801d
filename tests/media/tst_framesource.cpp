// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frameplayer.h"
#include "gifbuilder.h"
#include "media/changedrect.h"
#include "support/tinygif.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gn;
using namespace gn::test;

namespace {

const QRect Whole(0, 0, 20, 10);

FramePlayer opened(const QByteArray &bytes, QSize size = Whole.size(), QColor background = Qt::white)
{
    auto player = FramePlayer::open(bytes, {size, background});
    Q_ASSERT(player);
    return std::move(*player);
}

// Whether it comes from the header or from the first frame.
Error::Kind openError(const QByteArray &bytes, QSize size = Whole.size())
{
    auto player = FramePlayer::open(bytes, {size, Qt::white});
    return player ? player->next().error().kind : player.error().kind;
}

} // namespace

class TestFrameSource final : public QObject
{
    Q_OBJECT

private slots:
    void frames_areOpaqueAndComposed();
    void transparentPixels_showTheBackground();
    void delays_belongToTheirFrameAndAreBrowserLike();
    void countedLoop_endsAfterItsPlays();
    void noLoopExtension_playsOnce();
    void endlessLoop_beginsAnewUnchanged();
    void single_isLastAtOnce();
    void cutAnywhere_givesFramesOrAnErrorAndEnds();
    void brokenLaterOn_endsInsteadOfFailing();
    void otherSize_isScaled();
    void otherRatio_isCutAtTheSides();
    void still_isDecodedByItsMagicBytes_data();
    void still_isDecodedByItsMagicBytes();
    void webpWithAlpha_isFlattened();
    void unusable_isRefused();
    void nothingBehindTheHeader_isAnError();
    void corners_areRoundedAndNeverMixedTwice_data();
    void corners_areRoundedAndNeverMixedTwice();
    void changedRect_isTight_data();
    void changedRect_isTight();
    void shownPart_hasTheSizesRatio_data();
    void shownPart_hasTheSizesRatio();
};

void TestFrameSource::frames_areOpaqueAndComposed()
{
    auto source = opened(builtGif(Whole.size(), {{Whole, 1}, {QRect(5, 2, 4, 3), 2}}));
    const auto first = source.next();
    QVERIFY(first);
    QCOMPARE(first->image.format(), QImage::Format_RGB32);
    QCOMPARE(first->image.size(), Whole.size());
    QCOMPARE(first->image.pixel(5, 2), BuiltColors[1]);
    QCOMPARE(first->changed, Whole);
    const auto second = source.next();
    QVERIFY(second);
    QCOMPARE(second->changed, QRect(5, 2, 4, 3));
    QCOMPARE(second->image.pixel(5, 2), BuiltColors[2]);
    QCOMPARE(second->image.pixel(8, 4), BuiltColors[2]);
    QCOMPARE(second->image.pixel(9, 4), BuiltColors[1]);
    QCOMPARE(first->image.pixel(5, 2), BuiltColors[1]); // what was given is not drawn on
    QVERIFY(source.memoryUsed() > 0);
}

void TestFrameSource::transparentPixels_showTheBackground()
{
    const QColor background(10, 20, 30);
    auto source = opened(builtGif(Whole.size(), {{.rect = Whole, .isTransparent = true}, {QRect(0, 0, 2, 2), 3}}),
                         Whole.size(),
                         background);
    QCOMPARE(source.next()->image.pixel(7, 7), background.rgb());
    const auto second = source.next();
    QCOMPARE(second->image.pixel(7, 7), background.rgb());
    QCOMPARE(second->image.pixel(1, 1), BuiltColors[3]);
}

void TestFrameSource::delays_belongToTheirFrameAndAreBrowserLike()
{
    const QList<int> centiseconds{7, 0, 1, 2, 300};
    const QList<int> milliseconds{70, 100, 100, 20, 3'000};
    QList<BuiltFrame> frames;
    for (const int delay : centiseconds) {
        frames.append({Whole, static_cast<int>(frames.size() % 4), delay});
    }
    auto source = opened(builtGif(Whole.size(), frames));
    for (int pass = 0; pass < 2; ++pass) {
        for (const int delay : milliseconds) {
            QCOMPARE(source.next()->delayMs, delay);
        }
    }
}

void TestFrameSource::countedLoop_endsAfterItsPlays()
{
    auto source = opened(builtGif(Whole.size(), {{Whole, 1}, {Whole, 2}}, 2));
    for (int i = 0; i < 6; ++i) {
        const auto frame = source.next();
        QVERIFY(frame);
        QCOMPARE(frame->image.pixel(0, 0), BuiltColors[i % 2 + 1]);
        QCOMPARE(frame->isLast, i == 5);
    }
}

void TestFrameSource::noLoopExtension_playsOnce()
{
    auto source = opened(builtGif(Whole.size(), {{Whole, 1}, {Whole, 2}}, std::nullopt));
    QVERIFY(!source.next()->isLast);
    QVERIFY(source.next()->isLast);
}

void TestFrameSource::endlessLoop_beginsAnewUnchanged()
{
    auto source = opened(tinyGif(Whole.size(), 4, 0xFF206040, 5));
    QList<QImage> pass;
    for (int i = 0; i < 4; ++i) {
        pass.append(source.next()->image);
    }
    for (int i = 0; i < 8; ++i) {
        const auto frame = source.next();
        QVERIFY(frame && !frame->isLast);
        QCOMPARE(frame->image, pass.at(i % 4));
        QVERIFY(frame->changed.contains(difference(pass.at((i + 3) % 4), pass.at(i % 4))));
    }
}

void TestFrameSource::single_isLastAtOnce()
{
    QVERIFY(opened(tinyGif(Whole.size(), 1, 0xFF206040, 5)).next()->isLast);
    QVERIFY(opened(builtGif(Whole.size(), {{Whole, 1}}, 0)).next()->isLast); // though it says "for ever"
}

void TestFrameSource::cutAnywhere_givesFramesOrAnErrorAndEnds()
{
    const QByteArray whole = builtGif(QSize(6, 4), {{QRect(0, 0, 6, 4), 1}, {QRect(1, 1, 3, 2), 2}}, 1);
    bool cameOnce = false;
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        auto source = FramePlayer::open(whole.first(length), {QSize(6, 4), Qt::white});
        bool isLast = !source;
        for (int i = 0; !isLast && i < 10; ++i) {
            const auto frame = source->next();
            cameOnce = cameOnce || frame.has_value();
            QVERIFY(frame || i == 0);
            QVERIFY(!frame || frame->image.size() == QSize(6, 4));
            isLast = !frame || frame->isLast;
        }
        QVERIFY(isLast);
    }
    QVERIFY(cameOnce);
}

void TestFrameSource::brokenLaterOn_endsInsteadOfFailing()
{
    QByteArray gif = builtGif(Whole.size(), {{Whole, 1}, {Whole, 2}}, 0);
    gif = gif.first(gif.lastIndexOf('\x2C') + 12) + QByteArray("\x01\xFF", 2); // no code of the second frame is whole
    auto source = opened(gif);
    bool isLast = false;
    for (int i = 0; !isLast && i < 4; ++i) {
        const auto frame = source.next();
        QVERIFY(frame);
        isLast = frame->isLast;
    }
}

void TestFrameSource::otherSize_isScaled()
{
    auto source = opened(tinyGif(QSize(100, 50), 3, 0xFF8040C0, 5), QSize(60, 30));
    for (int i = 0; i < 5; ++i) {
        const auto frame = source.next();
        QCOMPARE(frame->image.size(), QSize(60, 30));
        QCOMPARE(frame->image.format(), QImage::Format_RGB32);
        QCOMPARE(frame->image.devicePixelRatio(), 1.0);
        QVERIFY(i % 3 == 0 || frame->changed.width() < 60); // the bar moves on; the rest stands still
    }
}

void TestFrameSource::otherRatio_isCutAtTheSides()
{
    // Red, with a green stripe on the left and a blue one on the right.
    const QByteArray gif =
        builtGif(QSize(24, 10), {{QRect(0, 0, 24, 10), 1}, {QRect(0, 0, 2, 10), 2}, {QRect(22, 0, 2, 10), 3}});
    auto source = opened(gif, QSize(20, 10));
    source.next();
    source.next();
    const auto frame = source.next();
    QImage red(QSize(20, 10), QImage::Format_RGB32);
    red.fill(BuiltColors[1]);
    QCOMPARE(frame->image, red);
}

void TestFrameSource::still_isDecodedByItsMagicBytes_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("png") << "png"_ba;
    QTest::newRow("jpeg") << "jpeg"_ba;
    QTest::newRow("webp") << "webp"_ba;
}

void TestFrameSource::still_isDecodedByItsMagicBytes()
{
    QFETCH(QByteArray, format);
    if (!QImageWriter::supportedImageFormats().contains(format)) {
        QSKIP("Qt has no plugin that writes this format here");
    }
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(QColor(200, 100, 50));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(image.save(&buffer, format.constData()));
    const auto frame = opened(bytes).next();
    QVERIFY(frame);
    QVERIFY(frame->isLast);
    QCOMPARE(frame->image.size(), Whole.size());
    QVERIFY(qAbs(qRed(frame->image.pixel(10, 5)) - 200) < 6); // JPEG and WebP lose something
}

void TestFrameSource::webpWithAlpha_isFlattened()
{
    if (!QImageWriter::supportedImageFormats().contains("webp")) {
        QSKIP("Qt has no plugin that writes WebP here");
    }
    QImage image(Whole.size(), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    image.setPixelColor(15, 8, Qt::green); // Qt 6.8 reads no WebP of less than some forty bytes
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(image.save(&buffer, "webp", 100));
    auto source = opened(bytes, Whole.size(), Qt::magenta);
    const auto frame = source.next();
    QVERIFY2(frame, qPrintable(frame.error().detail));
    QCOMPARE(frame->image.pixel(3, 3), QColor(Qt::magenta).rgb());
}

void TestFrameSource::unusable_isRefused()
{
    QCOMPARE(openError("hello"_ba), Error::Kind::InvalidData);
    QCOMPARE(openError("GIF89a"_ba), Error::Kind::Truncated);
    QCOMPARE(openError(builtGif({5'700, 5'700}, {{QRect(0, 0, 1, 1)}})), Error::Kind::TooLarge);
    QCOMPARE(openError(tinyGif({4, 4}, 1, 0, 0), QSize(0, 10)), Error::Kind::TooLarge);
    QCOMPARE(openError(tinyGif({4, 4}, 1, 0, 0), QSize(50'000, 50'000)), Error::Kind::TooLarge);
}

void TestFrameSource::nothingBehindTheHeader_isAnError()
{
    QImage image(30, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(image.save(&buffer, "png"));
    auto source = opened(png.first(33) + QByteArray(50, 'x'));
    const auto frame = source.next();
    QVERIFY(!frame);
    QCOMPARE(frame.error().kind, Error::Kind::InvalidData);
    QVERIFY(!frame.error().detail.isEmpty());
}

void TestFrameSource::corners_areRoundedAndNeverMixedTwice_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("as large as the file") << QSize(40, 20);
    QTest::newRow("scaled") << QSize(60, 30);
    QTest::newRow("too small for them") << QSize(8, 4);
}

void TestFrameSource::corners_areRoundedAndNeverMixedTwice()
{
    QFETCH(QSize, size);
    const QRect whole(0, 0, 40, 20);
    const QByteArray gif =
        builtGif(whole.size(), {{whole, 1}, {.rect = whole, .isTransparent = true}, {QRect(0, 0, 3, 3), 1}});
    auto player = FramePlayer::open(
        gif, {.size = size, .background = Qt::white, .cornerRadius = 6, .outside = QColor(0, 0, 255)});
    QVERIFY(player);
    const QImage first = player->next()->image;
    const bool isRounded = size.height() > 12;
    QCOMPARE(first.pixel(size.width() / 2, size.height() / 2), BuiltColors[1]);
    for (const QPoint corner : {QPoint(0, 0),
                                QPoint(size.width() - 1, 0),
                                QPoint(0, size.height() - 1),
                                QPoint(size.width() - 1, size.height() - 1)}) {
        QCOMPARE(first.pixel(corner), isRounded ? qRgb(0, 0, 255) : BuiltColors[1]);
    }
    if (isRounded) { // where the circle goes through a pixel
        QVERIFY(qRed(first.pixel(2, 1)) > 0 && qBlue(first.pixel(2, 1)) > 0);
    }
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(player->next()->image, first); // of which only the first has anything to say
    }
}

void TestFrameSource::changedRect_isTight_data()
{
    QTest::addColumn<QList<QPoint>>("points");
    QTest::addColumn<QRect>("rect");
    QTest::newRow("none") << QList<QPoint>() << QRect();
    QTest::newRow("one") << QList<QPoint>{{7, 3}} << QRect(7, 3, 1, 1);
    QTest::newRow("first") << QList<QPoint>{{0, 0}} << QRect(0, 0, 1, 1);
    QTest::newRow("last") << QList<QPoint>{{19, 9}} << QRect(19, 9, 1, 1);
    QTest::newRow("corners") << QList<QPoint>{{0, 9}, {19, 0}} << Whole;
    QTest::newRow("cross") << QList<QPoint>{{5, 1}, {2, 4}, {9, 5}, {6, 8}} << QRect(2, 1, 8, 8);
    QTest::newRow("two in a row") << QList<QPoint>{{4, 4}, {12, 4}} << QRect(4, 4, 9, 1);
}

void TestFrameSource::changedRect_isTight()
{
    QFETCH(QList<QPoint>, points);
    QFETCH(QRect, rect);
    QImage one(Whole.size(), QImage::Format_RGB32);
    one.fill(Qt::black);
    QImage other = one.copy();
    for (const QPoint &point : points) {
        other.setPixel(point, 0xFF010000);
    }
    QCOMPARE(changedRect(one, other), rect);
    QCOMPARE(changedRect(other, one), rect);
}

void TestFrameSource::shownPart_hasTheSizesRatio_data()
{
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QRect>("part");
    QTest::newRow("same") << QSize(200, 113) << QSize(200, 113) << QRect(0, 0, 200, 113);
    QTest::newRow("same ratio") << QSize(400, 200) << QSize(200, 100) << QRect(0, 0, 400, 200);
    QTest::newRow("one row less") << QSize(200, 113) << QSize(200, 112) << QRect(0, 0, 200, 112);
    QTest::newRow("one row more") << QSize(200, 112) << QSize(200, 113) << QRect(1, 0, 198, 112);
    QTest::newRow("much wider") << QSize(300, 100) << QSize(100, 100) << QRect(100, 0, 100, 100);
    QTest::newRow("a line") << QSize(16'000, 1) << QSize(100, 100) << QRect(7'999, 0, 1, 1);
}

void TestFrameSource::shownPart_hasTheSizesRatio()
{
    QFETCH(QSize, picture);
    QFETCH(QSize, size);
    QFETCH(QRect, part);
    QCOMPARE(shownPart(picture, size), part);
}

QTEST_MAIN(TestFrameSource)
#include "tst_framesource.moc"
