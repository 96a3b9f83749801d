// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frameplayer.h"
#include "support/realdata.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gn;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool addFiles(const QString &folder)
{
    const QString path = test::realData(folder);
    QTest::addColumn<QString>("path");
    if (path.isEmpty()) {
        return false;
    }
    const QDir dir(path);
    const QStringList names = dir.entryList({u"*.gif"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QTest::newRow(qUtf8Printable(name)) << dir.filePath(name);
    }
    return !names.isEmpty();
}

} // namespace

// The recorded files, where they are: what GIPHY sends decodes, and what a test suite thinks up does no harm.
class TestRealGifs final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { applyAllocationLimit({}); }

    void realFile_decodesAndLoops_data();
    void realFile_decodesAndLoops();
    void conformanceFile_decodesOrIsRefused_data();
    void conformanceFile_decodesOrIsRefused();
};

void TestRealGifs::realFile_decodesAndLoops_data()
{
    if (!addFiles(u"gifs/real"_s)) {
        QSKIP("no recorded GIFs here");
    }
}

void TestRealGifs::realFile_decodesAndLoops()
{
    QFETCH(QString, path);
    const QByteArray bytes = contents(path);
    const auto header = readHeader(bytes, {});
    QVERIFY2(header, header ? "" : qUtf8Printable(header.error().detail));
    auto source = test::FramePlayer::open(bytes, {header->canvas, Qt::white});
    QVERIFY(source);
    QImage first;
    QImage previous;
    for (int i = 0; i < header->frames; ++i) {
        const auto frame = source->next();
        QVERIFY(frame);
        QVERIFY2(!frame->isLast || i == header->frames - 1, qPrintable(QString::number(i)));
        QCOMPARE(frame->image.size(), header->canvas);
        QVERIFY(frame->delayMs >= 20);
        if (i == 0) {
            first = frame->image;
        } else {
            QVERIFY(frame->changed.contains(test::difference(previous, frame->image)));
        }
        previous = frame->image;
    }
    if (header->plays != 1 && header->frames > 1) {
        const auto again = source->next();
        QVERIFY(again);
        QCOMPARE(again->image, first);
    }
}

void TestRealGifs::conformanceFile_decodesOrIsRefused_data()
{
    if (!addFiles(u"gifs/conformance"_s)) {
        QSKIP("no conformance suite here");
    }
}

void TestRealGifs::conformanceFile_decodesOrIsRefused()
{
    QFETCH(QString, path);
    const QString name = QFileInfo(path).completeBaseName();
    auto source = test::FramePlayer::open(contents(path), {QSize(40, 40), Qt::white});
    QVERIFY(source);
    if (name == u"max-size"_s) {
        QCOMPARE(source->next().error().kind, Error::Kind::TooLarge);
        return;
    }
    const QSet<QString> mayBeEmpty{u"image-zero-height"_s, // their images lack what follows the descriptor
                                   u"image-zero-size"_s,
                                   u"image-zero-width"_s,
                                   u"invalid-code"_s, // at the first one
                                   u"no-data"_s,
                                   u"overflow-codes"_s,
                                   u"overflow-codes-max"_s,
                                   u"zero-height"_s,
                                   u"zero-size"_s,
                                   u"zero-width"_s};
    bool hasFrame = false;
    bool isLast = false;
    for (int i = 0; !isLast && i < 20; ++i) {
        const auto frame = source->next();
        QVERIFY(frame || i == 0);
        hasFrame = hasFrame || frame.has_value();
        isLast = !frame || frame->isLast;
    }
    QVERIFY(hasFrame || mayBeEmpty.contains(name));
}

QTEST_MAIN(TestRealGifs)
#include "tst_realgifs.moc"
