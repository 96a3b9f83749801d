// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifbuilder.h"
#include "media/mediaformat.h"
#include "support/tinygif.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gn;
using namespace gn::test;

namespace {

QByteArray encoded(QSize size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

// A chunk of a RIFF file.
QByteArray chunk(const QByteArray &name, const QByteArray &content)
{
    const auto size = static_cast<quint32>(content.size());
    QByteArray bytes = name;
    for (const unsigned int shift : {0U, 8U, 16U, 24U}) {
        bytes.append(static_cast<char>((size >> shift) & 0xFFU));
    }
    bytes.append(content);
    return content.size() % 2 == 0 ? bytes : bytes + '\0';
}

// 300 × 200, two frames, three plays; only as much of it as a header walk looks at.
QByteArray animatedWebP()
{
    const QByteArray head("\x02\x00\x00\x00\x2B\x01\x00\xC7\x00\x00", 10);
    const QByteArray anim("\x00\x00\x00\x00\x03\x00", 6);
    const QByteArray body = "WEBP"_ba + chunk("VP8X"_ba, head) + chunk("ANIM"_ba, anim)
                            + chunk("ANMF"_ba, QByteArray(17, 'x')) + chunk("ANMF"_ba, QByteArray(16, 'y'));
    return chunk("RIFF"_ba, body);
}

} // namespace

class TestMediaFormat final : public QObject
{
    Q_OBJECT

private slots:
    void firstBytes_tellTheFormat_data();
    void firstBytes_tellTheFormat();
    void gif_givesCanvasFramesAndPlays();
    void gifFirstFrameLargerThanTheScreen_enlargesTheCanvas();
    void gifLoops_areCountedAsBrowsersDo_data();
    void gifLoops_areCountedAsBrowsersDo();
    void png_jpeg_webp_giveTheirSize_data();
    void png_jpeg_webp_giveTheirSize();
    void webpAnimation_givesFramesAndPlays();
    void cutAtEachByte_isRefusedOrCountsWhatArrived_data();
    void cutAtEachByte_isRefusedOrCountsWhatArrived();
    void garbageBehindAFrame_endsTheWalk();
    void eachByteBroken_neverGoesBeyondTheLimits();
    void bombs_areTooLarge_data();
    void bombs_areTooLarge();
    void atTheLimit_isAccepted();
    void nothingToShow_isInvalid_data();
    void nothingToShow_isInvalid();
};

void TestMediaFormat::firstBytes_tellTheFormat_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::optional<MediaFormat>>("format");
    const std::optional<MediaFormat> none;
    QTest::newRow("gif87") << "GIF87a..."_ba << std::optional(MediaFormat::Gif);
    QTest::newRow("gif89") << "GIF89a"_ba << std::optional(MediaFormat::Gif);
    QTest::newRow("webp") << "RIFF....WEBP"_ba << std::optional(MediaFormat::WebP);
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n") << std::optional(MediaFormat::Png);
    QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0") << std::optional(MediaFormat::Jpeg);
    QTest::newRow("empty") << QByteArray() << none;
    QTest::newRow("short webp") << "RIFF....WEB"_ba << none;
    QTest::newRow("wave") << "RIFF....WAVEfmt "_ba << none;
    QTest::newRow("gif of another year") << "GIF90a"_ba << none;
    QTest::newRow("svg") << "<svg viewBox='0 0 1 1'/>"_ba << none;
    QTest::newRow("mp4") << QByteArray("\0\0\0\x18"
                                       "ftypmp42",
                                       12)
                         << none;
}

void TestMediaFormat::firstBytes_tellTheFormat()
{
    QFETCH(QByteArray, bytes);
    QFETCH(std::optional<MediaFormat>, format);
    QCOMPARE(sniffFormat(bytes), format);
}

void TestMediaFormat::gif_givesCanvasFramesAndPlays()
{
    const auto header = readHeader(tinyGif({40, 30}, 5, 0xFF204080, 4), {});
    QVERIFY(header);
    QCOMPARE(*header, (MediaHeader{MediaFormat::Gif, QSize(40, 30), 5, 0}));
}

void TestMediaFormat::gifFirstFrameLargerThanTheScreen_enlargesTheCanvas()
{
    const auto larger = readHeader(builtGif({8, 8}, {{QRect(2, 1, 10, 4)}, {QRect(0, 0, 8, 8)}}), {});
    QVERIFY(larger);
    QCOMPARE(larger->canvas, QSize(12, 8));
    QCOMPARE(larger->frames, 2);
    const auto outside = readHeader(builtGif({8, 8}, {{QRect(7, 7, 8, 8)}, {QRect(0, 0, 20, 20)}}), {});
    QVERIFY(outside);
    QCOMPARE(outside->canvas, QSize(8, 8)); // it would have fitted, and later ones are cut
}

void TestMediaFormat::gifLoops_areCountedAsBrowsersDo_data()
{
    QTest::addColumn<std::optional<int>>("loops");
    QTest::addColumn<int>("plays");
    QTest::newRow("no extension") << std::optional<int>() << 1;
    QTest::newRow("for ever") << std::optional(0) << 0;
    QTest::newRow("two more") << std::optional(2) << 3;
    QTest::newRow("most") << std::optional(65535) << 65536;
}

void TestMediaFormat::gifLoops_areCountedAsBrowsersDo()
{
    QFETCH(std::optional<int>, loops);
    QFETCH(int, plays);
    const QByteArray gif = builtGif({2, 2}, {{QRect(0, 0, 2, 2)}, {QRect(0, 0, 2, 2)}}, loops);
    QCOMPARE(readHeader(gif, {})->plays, plays);
    QByteArray other = gif;
    other.replace("NETSCAPE2.0", "ANIMEXTS1.0");
    QCOMPARE(readHeader(other, {})->plays, plays);
}

void TestMediaFormat::png_jpeg_webp_giveTheirSize_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("format");
    QTest::newRow("png") << "png"_ba << static_cast<int>(MediaFormat::Png);
    QTest::newRow("jpeg") << "jpeg"_ba << static_cast<int>(MediaFormat::Jpeg);
    QTest::newRow("webp") << "webp"_ba << static_cast<int>(MediaFormat::WebP);
}

void TestMediaFormat::png_jpeg_webp_giveTheirSize()
{
    QFETCH(QByteArray, name);
    QFETCH(int, format);
    if (!QImageWriter::supportedImageFormats().contains(name)) {
        QSKIP("Qt has no plugin that writes this format here");
    }
    const auto header = readHeader(encoded({321, 123}, name.constData()), {});
    QVERIFY(header);
    QCOMPARE(*header, (MediaHeader{static_cast<MediaFormat>(format), QSize(321, 123), 1, 1}));
}

void TestMediaFormat::webpAnimation_givesFramesAndPlays()
{
    const auto header = readHeader(animatedWebP(), {});
    QVERIFY(header);
    QCOMPARE(*header, (MediaHeader{MediaFormat::WebP, QSize(300, 200), 2, 3}));
    QCOMPARE(readHeader(animatedWebP(), MediaLimits{.maxFrames = 1}).error().kind, Error::Kind::TooLarge);
}

void TestMediaFormat::cutAtEachByte_isRefusedOrCountsWhatArrived_data()
{
    QTest::addColumn<QByteArray>("whole");
    QTest::newRow("gif") << tinyGif({12, 9}, 3, 0xFF802020, 10);
    QTest::newRow("gif with a counted loop") << builtGif({4, 4}, {{QRect(0, 0, 4, 4)}, {QRect(1, 1, 2, 2)}}, 3);
    QTest::newRow("png") << encoded({20, 10}, "png");
    QTest::newRow("jpeg") << encoded({20, 10}, "jpeg");
    QTest::newRow("webp") << animatedWebP();
}

void TestMediaFormat::cutAtEachByte_isRefusedOrCountsWhatArrived()
{
    QFETCH(QByteArray, whole);
    if (whole.isEmpty()) {
        QSKIP("Qt has no plugin that writes this format here");
    }
    const auto all = readHeader(whole, {});
    QVERIFY(all);
    int framesBefore = 0;
    for (qsizetype length = 0; length < whole.size(); ++length) {
        // A copy without a byte behind it, so that AddressSanitizer sees a step too far.
        const std::vector<char> part(whole.cbegin(), whole.cbegin() + length);
        const auto header = readHeader(QByteArrayView(part.data(), length), {});
        if (header) {
            QVERIFY(header->frames >= framesBefore && header->frames <= all->frames);
            framesBefore = header->frames;
        } else {
            const Error::Kind kind = header.error().kind;
            QVERIFY(kind == Error::Kind::Truncated || (kind == Error::Kind::InvalidData && length < 12));
            QCOMPARE(framesBefore, 0);
        }
    }
    QCOMPARE(framesBefore, all->frames);
}

void TestMediaFormat::garbageBehindAFrame_endsTheWalk()
{
    QByteArray gif = builtGif({4, 4}, {{QRect(0, 0, 4, 4)}});
    gif.chop(1);
    gif += "garbage with a separator (,) in it"_ba;
    const auto header = readHeader(gif, {});
    QVERIFY(header);
    QCOMPARE(header->frames, 1);
}

void TestMediaFormat::eachByteBroken_neverGoesBeyondTheLimits()
{
    const QByteArray whole = tinyGif({12, 9}, 3, 0xFF802020, 10);
    const MediaLimits limits{.maxPixels = 1'000, .maxFrames = 4};
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const int value : {0x00, 0x21, 0x2C, 0x3B, 0x7F, 0xFF}) {
            QByteArray broken = whole;
            broken[at] = static_cast<char>(value);
            const auto header = readHeader(broken, limits);
            if (header) {
                QVERIFY(header->canvas.width() * header->canvas.height() <= 1'000);
                QVERIFY(header->frames >= 1 && header->frames <= 4);
            }
        }
    }
}

void TestMediaFormat::bombs_areTooLarge_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const BuiltFrame dot{QRect(0, 0, 1, 1)};
    QTest::newRow("first frame 1x1, canvas 5700x5700") << builtGif({5700, 5700}, {dot});
    QTest::newRow("canvas 65535x65535") << builtGif({65535, 65535}, {dot});
    QTest::newRow("canvas 65535x65535, no frame") << builtGif({65535, 65535}, {});
    QTest::newRow("a later frame of 65535x65535") << builtGif({1, 1}, {dot, {QRect(0, 0, 65535, 65535)}});
    QTest::newRow("5001 frames") << builtGif({1, 1}, QList<BuiltFrame>(5'001, dot));
    QTest::newRow("9 MB") << tinyGif({1, 1}, 1, 0, 1) + QByteArray(9'000'000, 'x');
    QTest::newRow("png 50000x50000") << QByteArray(
        "\x89PNG\r\n\x1a\n\0\0\0\x0DIHDR\0\0\xC3\x50\0\0\xC3\x50\x08\x02\0\0\0", 29);
    QTest::newRow("jpeg 65500x65500") << QByteArray("\xFF\xD8\xFF\xE0\0\4..\xFF\xC0\0\x11\x08\xFF\xDC\xFF\xDC\3", 18);
    QTest::newRow("webp 16383x16383") << chunk("RIFF"_ba, "WEBP"_ba + chunk("VP8 "_ba, "......\xFF\x3F\xFF\x3F"_ba));
}

void TestMediaFormat::bombs_areTooLarge()
{
    QFETCH(QByteArray, bytes);
    const auto header = readHeader(bytes, {});
    QVERIFY(!header);
    QCOMPARE(header.error().kind, Error::Kind::TooLarge);
}

void TestMediaFormat::atTheLimit_isAccepted()
{
    QVERIFY(readHeader(builtGif({4'000, 4'000}, {{QRect(0, 0, 1, 1)}}), {}));
    QVERIFY(readHeader(builtGif({1, 1}, QList<BuiltFrame>(5'000, BuiltFrame{QRect(0, 0, 1, 1)})), {}));
}

void TestMediaFormat::nothingToShow_isInvalid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << "<html>not found</html>"_ba;
    QTest::newRow("no frame") << builtGif({10, 10}, {});
    QTest::newRow("no area") << builtGif({0, 0}, {{QRect(0, 0, 0, 0)}});
    QTest::newRow("png without area") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\x0DIHDR\0\0\0\0\0\0\0\x10\x08\x02\0\0\0",
                                                    29);
    QTest::newRow("jpeg without a frame header") << QByteArray("\xFF\xD8\xFF\xDA\0\4....", 10);
    QTest::newRow("jpeg with a segment of length 0") << QByteArray("\xFF\xD8\xFF\xE0\0\0......", 12);
    QTest::newRow("webp of an unknown kind") << chunk("RIFF"_ba, "WEBP"_ba + chunk("NONE"_ba, "............"_ba));
}

void TestMediaFormat::nothingToShow_isInvalid()
{
    QFETCH(QByteArray, bytes);
    const auto header = readHeader(bytes, {});
    QVERIFY(!header);
    QCOMPARE(header.error().kind, Error::Kind::InvalidData);
}

QTEST_GUILESS_MAIN(TestMediaFormat)
#include "tst_mediaformat.moc"
