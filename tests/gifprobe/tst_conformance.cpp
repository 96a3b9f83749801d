// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/conformancecase.h"
#include "gifprobe/framewalk.h"
#include "support/realdata.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace gn;

namespace {

struct Deviation
{
    int frames = 0; // that we show
    QString problem;
};

// What we don't do as the suite has it, on purpose, and as browsers don't either.
const std::map<QString, Deviation> &deviations()
{
    static const std::map<QString, Deviation> table{
        // The suite wants an empty picture of the screen's size; a tile had rather say that there is nothing.
        {u"no-data"_s, {0, u"there is no picture in it"_s}},
        // The image has neither a code size nor data: its code size is the trailer byte, and there the file ends.
        {u"image-zero-width"_s, {0, u"the file is cut off"_s}},
        {u"image-zero-height"_s, {0, u"the file is cut off"_s}},
        {u"image-zero-size"_s, {0, u"the file is cut off"_s}},
        // Indices beyond the palette: nothing for the suite, black for us.
        {u"invalid-colors"_s, {1, {}}},
        // The suite doesn't say what is to be seen; we skip the text and show the image behind it.
        {u"plain-text"_s, {1, {}}},
    };
    return table;
}

// The suite lays images without a delay over each other at once; browsers, and we, show them one after the other.
bool isCombined(const QString &name)
{
    static const QStringList names{u"images-combine"_s,
                                   u"images-overlap"_s,
                                   u"high-color"_s,
                                   u"dispose-restore-previous"_s,
                                   u"animation-multi-image"_s,
                                   u"animation-multi-image-explicit-zero-delay"_s};
    return names.contains(name);
}

// Nothing may be seen of these, and we say why.
QString refusal(const QString &name)
{
    static const std::map<QString, QString> reasons{
        {u"zero-width"_s, u"there is no picture in it"_s},
        {u"zero-height"_s, u"there is no picture in it"_s},
        {u"zero-size"_s, u"there is no picture in it"_s},
        {u"invalid-code"_s, u"the compressed pixels are damaged"_s},
        {u"overflow-codes"_s, u"the compressed pixels are damaged"_s},
        {u"overflow-codes-max"_s, u"the compressed pixels are damaged"_s},
        {u"max-size"_s, u"the GIF has too many pixels or frames"_s},
    };
    const auto found = reasons.find(name);
    return found == reasons.end() ? QString() : found->second;
}

QByteArray bytesOf(const QImage &rgba)
{
    return {reinterpret_cast<const char *>(rgba.constBits()), rgba.sizeInBytes()}; // rows of 32-bit pixels have no gaps
}

// Browser-like, see GifDecoder.
int shownDelay(int delayMs)
{
    return delayMs < 20 ? 100 : delayMs;
}

struct Walk
{
    QList<probe::WalkedFrame> frames;
    probe::WalkResult result;
};

Walk walk(const QByteArray &gif)
{
    Walk walk;
    walk.result = probe::walkFrames(gif, {}, [&walk](const auto &frame) { walk.frames.append(frame); });
    return walk;
}

void compareAll(const Walk &ours, const test::ConformanceCase &expected)
{
    QCOMPARE(ours.frames.size(), expected.frames.size());
    for (qsizetype i = 0; i < expected.frames.size(); ++i) {
        QVERIFY2(bytesOf(ours.frames[i].canvas) == expected.frames[i].pixels, qPrintable(QString::number(i)));
        if (const std::optional<int> delay = expected.frames[i].delayMs) {
            QCOMPARE(ours.frames[i].delayMs, shownDelay(*delay));
        }
    }
}

// The suite has this one loop as "most readers" do; it has no loop extension, so browsers play it once.
bool saysNothingOfLoops(const QString &name)
{
    return name == u"gif87a-animation"_s;
}

} // namespace

// The 84 cases of the suite: 65 to the letter (the 61 ordinary ones among them), 6 by their last frame, 7 refused, and
// 6 where we differ on purpose.
class TestConformance final : public QObject
{
    Q_OBJECT

private slots:
    void suiteFile_isDecodedAsExpected_data();
    void suiteFile_isDecodedAsExpected();
    void suite_hasItsCases();

private:
    const QDir m_suite{test::realData(u"gifs/conformance"_s)};
    const QStringList m_names = test::conformanceNames(m_suite);
};

void TestConformance::suite_hasItsCases()
{
    if (m_names.isEmpty()) {
        QSKIP("no conformance suite here");
    }
    QCOMPARE(m_names.size(), 84);
    const auto isExact = [](const QString &name) {
        return !isCombined(name) && !deviations().contains(name) && refusal(name).isEmpty();
    };
    QCOMPARE(std::count_if(m_names.cbegin(), m_names.cend(), isExact), 65);
}

void TestConformance::suiteFile_isDecodedAsExpected_data()
{
    QTest::addColumn<QString>("name");
    if (m_names.isEmpty()) {
        QSKIP("no conformance suite here");
    }
    for (const QString &name : m_names) {
        QTest::newRow(qUtf8Printable(name)) << name;
    }
}

void TestConformance::suiteFile_isDecodedAsExpected()
{
    QFETCH(const QString, name);
    const test::ConformanceCase expected = test::readConformanceCase(m_suite, name);
    QVERIFY(!expected.gif.isEmpty());
    const Walk ours = walk(expected.gif);
    if (const auto deviation = deviations().find(name); deviation != deviations().end()) {
        QCOMPARE(ours.frames.size(), deviation->second.frames);
        QCOMPARE(ours.result.problem, deviation->second.problem);
    } else if (isCombined(name)) {
        QCOMPARE(ours.result.problem, QString());
        QVERIFY(ours.frames.size() > expected.frames.size());
        QVERIFY(bytesOf(ours.frames.last().canvas) == expected.frames.last().pixels);
    } else {
        QCOMPARE(ours.result.problem, refusal(name));
        compareAll(ours, expected);
    }
    if (!deviations().contains(name)) {
        QCOMPARE(ours.result.plays, saysNothingOfLoops(name) ? 1 : expected.plays);
    }
}

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
