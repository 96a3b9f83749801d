// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/framewalk.h"
#include "support/realdata.h"
#include "support/tinygif.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gn;

namespace {

bool addFiles(const QDir &dir)
{
    QTest::addColumn<QByteArray>("bytes");
    const QStringList names = dir.entryList({u"*.gif"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        QTest::newRow(qUtf8Printable(name)) << bytes;
    }
    return !names.isEmpty();
}

QList<probe::WalkedFrame> ourFrames(const QByteArray &bytes, QString &problem)
{
    QList<probe::WalkedFrame> frames;
    problem = probe::walkFrames(bytes, {}, [&frames](const auto &frame) { frames.append(frame); }).problem;
    return frames;
}

QList<probe::WalkedFrame> qtFrames(const QByteArray &bytes)
{
    QList<probe::WalkedFrame> frames;
    const MediaFormat format = sniffFormat(bytes).value_or(MediaFormat::Gif);
    probe::walkFramesByQt(bytes, format, [&frames](const auto &frame) { frames.append(frame); });
    return frames;
}

QByteArray firstDifference(const QList<probe::WalkedFrame> &ours, const QList<probe::WalkedFrame> &theirs)
{
    for (qsizetype i = 0; i < std::min(ours.size(), theirs.size()); ++i) {
        if (ours[i].delayMs != theirs[i].delayMs) {
            return "delay of frame " + QByteArray::number(i);
        }
        if (ours[i].canvas != theirs[i].canvas) {
            return "pixels of frame " + QByteArray::number(i);
        }
    }
    return ours.size() == theirs.size() ? QByteArray() : QByteArray("number of frames");
}

void compareWithQt(const QByteArray &bytes)
{
    QString problem;
    const QList<probe::WalkedFrame> ours = ourFrames(bytes, problem);
    QCOMPARE(problem, QString());
    QCOMPARE(firstDifference(ours, qtFrames(bytes)), QByteArray());
}

} // namespace

// What both decoders can do, they do alike: every frame's pixels and delay. (Made-up files: fuzz_differential.)
class TestAgainstQt final : public QObject
{
    Q_OBJECT

private slots:

    void realFile_isAsQtShowsIt_data()
    {
        const QString folder = test::realData(u"gifs/real"_s);
        if (folder.isEmpty() || !addFiles(QDir(folder))) {
            QSKIP("no recorded GIFs here");
        }
    }

    void realFile_isAsQtShowsIt()
    {
        QFETCH(const QByteArray, bytes);
        compareWithQt(bytes);
    }

    void catalogueFile_isAsQtShowsIt_data()
    {
        QVERIFY(addFiles(QDir(QStringLiteral(GN_SOURCE_DIR "/resources/demo"))));
    }

    void catalogueFile_isAsQtShowsIt()
    {
        QFETCH(const QByteArray, bytes);
        compareWithQt(bytes);
    }

    void otherPixels_areFound();
};

// The comparison itself can fail.
void TestAgainstQt::otherPixels_areFound()
{
    QList<probe::WalkedFrame> frames = qtFrames(test::tinyGif({20, 10}, 3, 0xFF8040C0, 5));
    const QList<probe::WalkedFrame> same = frames;
    QVERIFY(!frames.isEmpty());
    QCOMPARE(firstDifference(frames, same), QByteArray());
    frames.last().canvas.setPixelColor(0, 0, frames.last().canvas.pixelColor(0, 0) == Qt::red ? Qt::blue : Qt::red);
    QVERIFY(firstDifference(frames, same).startsWith("pixels of frame"));
    frames.last().delayMs += 1;
    QVERIFY(firstDifference(frames, same).startsWith("delay of frame"));
    frames.removeLast();
    QCOMPARE(firstDifference(frames, same), QByteArray("number of frames"));
}

QTEST_GUILESS_MAIN(TestAgainstQt)
#include "tst_againstqt.moc"
