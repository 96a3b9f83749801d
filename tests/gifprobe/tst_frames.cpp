// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/framewalk.h"
#include "support/tinygif.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gn;

namespace {

struct Walk
{
    QList<probe::WalkedFrame> frames;
    QString problem;
};

Walk walk(const QByteArray &bytes, const MediaLimits &limits = {})
{
    Walk walk;
    const auto result = probe::walkFrames(bytes, limits, [&walk](const auto &frame) { walk.frames.append(frame); });
    walk.problem = result.problem;
    return walk;
}

QByteArray encoded(const char *format)
{
    QImage image(20, 10, QImage::Format_ARGB32);
    image.fill(QColor(200, 100, 50));
    image.setPixelColor(0, 0, QColor(1, 2, 3, 0));
    QBuffer buffer;
    image.save(&buffer, format);
    return buffer.data();
}

QByteArray wholeGif()
{
    return test::tinyGif({30, 20}, 3, 0xFF336699, 8);
}

} // namespace

// What "gifprobe frames" says is whole, damaged or refused.
class TestFrames final : public QObject
{
    Q_OBJECT

private slots:

    void wholeGif_hasItsFrames()
    {
        const Walk result = walk(wholeGif());
        QCOMPARE(result.problem, QString());
        QCOMPARE(result.frames.size(), 3);
        QCOMPARE(result.frames.last().delayMs, 80);
    }

    void gifWithoutItsTrailer_isWhole()
    {
        const Walk result = walk(wholeGif().chopped(1));
        QCOMPARE(result.problem, QString());
        QCOMPARE(result.frames.size(), 3);
    }

    void gifCutAnywhereElse_isDamaged()
    {
        const QByteArray gif = wholeGif();
        qsizetype whole = 0;
        for (qsizetype length = 0; length < gif.size() - 1; ++length) {
            const Walk result = walk(gif.first(length));
            QVERIFY(result.frames.size() <= 3);
            if (result.problem.isEmpty())
                qDebug() << length << result.frames.size() << gif.size() << gif.first(length).right(12).toHex();
            whole += result.problem.isEmpty() ? 1 : 0;
        }
        // Between two blocks it might as well be a shorter animation that lacks its trailer.
        QCOMPARE(whole, 4); // behind the first two images, and behind what controls the next ones
    }

    void still_isOneFrame_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("png") << QByteArray("png");
        QTest::newRow("jpeg") << QByteArray("jpeg");
    }

    void still_isOneFrame()
    {
        QFETCH(const QByteArray, format);
        const QByteArray bytes = encoded(format.constData());
        const Walk result = walk(bytes);
        QCOMPARE(result.problem, QString());
        QCOMPARE(result.frames.size(), 1);
        QCOMPARE(result.frames.first().canvas.size(), QSize(20, 10));
        QVERIFY(!walk(bytes.chopped(20)).problem.isEmpty());
    }

    void transparentPixels_areAllZero()
    {
        const QImage canvas = walk(encoded("png")).frames.first().canvas;
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(canvas.constBits()), 4), QByteArray(4, '\0'));
    }

    void whatExceedsALimit_isRefusedBeforeItIsDecoded()
    {
        const QByteArray gif = wholeGif();
        for (const MediaLimits &limits : {MediaLimits{.maxBytes = gif.size() - 1},
                                          MediaLimits{.maxPixels = 30 * 20 - 1},
                                          MediaLimits{.maxFrames = 2}}) {
            const Walk result = walk(gif, limits);
            QVERIFY(!result.problem.isEmpty());
            QVERIFY(result.frames.isEmpty());
        }
        QCOMPARE(walk(gif, {.maxBytes = gif.size(), .maxPixels = 30 * 20, .maxFrames = 3}).problem, QString());
    }

    void otherFile_isRefused()
    {
        QVERIFY(!walk("hello").problem.isEmpty());
        QVERIFY(!walk({}).problem.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFrames)
#include "tst_frames.moc"
