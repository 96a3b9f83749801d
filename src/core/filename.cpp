// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filename.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxBytes = 255;  // of a name on ext4, NTFS (there: UTF-16 units) and APFS
constexpr qsizetype MaxNumbered = 8; // bytes that are left for " (1234)"

bool isUnwanted(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // writing directions and joiners, which make a name look like another one
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return u"<>:\"/\\|?*"_s.contains(character);
    }
}

// Windows keeps these for devices, with any suffix ("Naming Files, Paths, and Namespaces", Microsoft).
bool isReserved(const QString &name)
{
    static const QRegularExpression Pattern(u"^(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])(\\..*)?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return Pattern.match(name).hasMatch();
}

QString withoutDotsAndBlanksAround(QString name)
{
    const auto isDropped = [](QChar character) { return character == u'.' || character.isSpace(); };
    while (!name.isEmpty() && isDropped(name.back())) {
        name.chop(1);
    }
    while (!name.isEmpty() && isDropped(name.front())) {
        name.remove(0, 1);
    }
    return name;
}

QString cutToBytes(QString name, qsizetype bytes)
{
    while (name.toUtf8().size() > bytes) {
        const bool isPair = name.size() >= 2 && name.back().isLowSurrogate();
        name.chop(isPair ? 2 : 1);
    }
    return name;
}

} // namespace

QString fileSuffix(MediaFormat format)
{
    switch (format) {
    case MediaFormat::Gif:
        return u"gif"_s;
    case MediaFormat::WebP:
        return u"webp"_s;
    case MediaFormat::Mp4:
        return u"mp4"_s;
    case MediaFormat::Png:
        return u"png"_s;
    case MediaFormat::Jpeg:
        return u"jpg"_s;
    }
    return {};
}

QString safeFileName(const QString &wanted, const QString &suffix)
{
    // Through UTF-8 and back: half a surrogate pair becomes a question mark.
    QString name = QString::fromUtf8(wanted.toUtf8()).normalized(QString::NormalizationForm_C);
    std::replace_if(name.begin(), name.end(), isUnwanted, QChar(u' '));
    name = withoutDotsAndBlanksAround(name.simplified());
    const QString end = suffix.isEmpty() ? QString() : QString(u'.' + suffix);
    name = withoutDotsAndBlanksAround(cutToBytes(name, MaxBytes - MaxNumbered - end.toUtf8().size()));
    if (name.isEmpty()) {
        name = u"untitled"_s;
    } else if (isReserved(name)) {
        name.prepend(u'_');
    }
    return name + end;
}

QString fileNameFor(const Gif &gif, MediaFormat format)
{
    for (const QString &text : {gif.title, gif.altText, gif.tags.join(u", "_s), gif.id}) {
        if (!text.trimmed().isEmpty()) {
            return safeFileName(text, fileSuffix(format));
        }
    }
    return safeFileName({}, fileSuffix(format));
}

bool isPictureFileName(const QString &fileName)
{
    static const QStringList Suffixes{u"gif"_s, u"webp"_s, u"png"_s, u"jpg"_s, u"jpeg"_s};
    return Suffixes.contains(QFileInfo(fileName).suffix().toLower());
}

QString titleFromFileName(const QString &fileName)
{
    return wordsOfName(QFileInfo(fileName).completeBaseName());
}

QString wordsOfName(const QString &name)
{
    static const QRegularExpression Separators(u"[-_.+~]+"_s);
    return QString(name).replace(Separators, u" "_s).simplified();
}

QString numberedFileName(const QString &fileName, int n)
{
    const QFileInfo info(fileName);
    const QString suffix = info.suffix();
    return u"%1 (%2)%3"_s.arg(info.completeBaseName())
        .arg(n)
        .arg(suffix.isEmpty() ? QString() : QString(u'.' + suffix));
}

} // namespace gn
