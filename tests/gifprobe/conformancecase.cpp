// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/conformancecase.h"

#include <QFile>
#include <QHash>
#include <QStringList>

namespace gn::test {

using namespace Qt::StringLiterals;

namespace {

using Section = QHash<QString, QString>;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// "[name]" and "key = value" lines.
QHash<QString, Section> readSections(const QString &path)
{
    QHash<QString, Section> sections;
    QString current;
    const QStringList lines = QString::fromUtf8(contents(path)).split(u'\n');
    for (const QString &line : lines) {
        const qsizetype equals = line.indexOf(u'=');
        if (line.startsWith(u'[')) {
            current = line.sliced(1).chopped(1);
        } else if (!line.startsWith(u'#') && equals > 0) {
            sections[current].insert(line.first(equals).trimmed(), line.sliced(equals + 1).trimmed());
        }
    }
    return sections;
}

QByteArray withBlankTransparency(QByteArray rgba)
{
    constexpr qsizetype Pixel = 4;
    for (qsizetype at = 0; at + Pixel <= rgba.size(); at += Pixel) {
        if (rgba[at + Pixel - 1] == '\0') {
            rgba.replace(at, Pixel, QByteArray(Pixel, '\0'));
        }
    }
    return rgba;
}

ExpectedFrame expectedFrame(const QDir &suite, const Section &section)
{
    constexpr int MsPerUnit = 10;
    ExpectedFrame frame{.pixels = withBlankTransparency(contents(suite.filePath(section[u"pixels"_s])))};
    if (section.contains(u"delay"_s)) {
        frame.delayMs = section[u"delay"_s].toInt() * MsPerUnit;
    }
    return frame;
}

} // namespace

QStringList conformanceNames(const QDir &suite)
{
    return QString::fromUtf8(contents(suite.filePath(u"TESTS"_s))).split(u'\n', Qt::SkipEmptyParts);
}

ConformanceCase readConformanceCase(const QDir &suite, const QString &name)
{
    const QHash<QString, Section> sections = readSections(suite.filePath(name + u".conf"));
    const Section config = sections[u"config"_s];
    const QString loops = config[u"loop-count"_s]; // after the first round
    ConformanceCase result{.gif = contents(suite.filePath(config[u"input"_s])),
                           .plays = loops == u"infinite"_s ? 0 : loops.toInt() + 1};
    const QStringList frames = config[u"frames"_s].split(u',', Qt::SkipEmptyParts);
    for (const QString &frame : frames) {
        result.frames.append(expectedFrame(suite, sections[frame]));
    }
    return result;
}

} // namespace gn::test
