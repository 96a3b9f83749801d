// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/downloadname.h"

#include "core/filename.h"
#include "net/contentdisposition.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestSuffix = 12; // longer ones are words behind a full stop

using TypeAndSuffix = std::pair<QByteArrayView, QLatin1StringView>;

constexpr std::array Suffixes = {
    TypeAndSuffix{"image/gif", "gif"_L1},
    TypeAndSuffix{"image/webp", "webp"_L1},
    TypeAndSuffix{"image/png", "png"_L1},
    TypeAndSuffix{"image/jpeg", "jpg"_L1},
    TypeAndSuffix{"video/mp4", "mp4"_L1},
    TypeAndSuffix{"video/webm", "webm"_L1},
    TypeAndSuffix{"text/html", "html"_L1},
    TypeAndSuffix{"text/plain", "txt"_L1},
    TypeAndSuffix{"application/json", "json"_L1},
    TypeAndSuffix{"application/pdf", "pdf"_L1},
};

QString suffixFor(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    for (const auto &[known, suffix] : Suffixes) {
        if (type == known) {
            return suffix;
        }
    }
    return {};
}

bool isSuffix(const QString &text)
{
    return !text.isEmpty() && text.size() <= LongestSuffix
           && std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
}

bool isMediaType(const QByteArray &contentType)
{
    const QByteArray type = contentType.trimmed().toLower();
    return type.startsWith("image/") || type.startsWith("video/");
}

bool isMediaSuffix(const QString &suffix)
{
    return suffix == "jpeg"_L1 || std::ranges::any_of(Suffixes, [&suffix](const TypeAndSuffix &known) {
               return suffix == known.second && isMediaType(known.first.toByteArray());
           });
}

// Neither a hidden file nor a way up.
QString withoutDotsBefore(QString name)
{
    while (name.startsWith(u'.') || name.startsWith(u' ')) {
        name.remove(0, 1);
    }
    return name;
}

} // namespace

QString safeDownloadName(const QString &wanted)
{
    const QString name = withoutDotsBefore(wanted.trimmed());
    const QFileInfo info(name);
    const QString suffix = isSuffix(info.suffix()) ? info.suffix() : QString();
    return safeFileName(suffix.isEmpty() ? name : info.completeBaseName(), suffix);
}

QString downloadNameForType(const QString &wanted, const QByteArray &contentType)
{
    const QString suffix = isMediaType(contentType) ? suffixFor(contentType) : QString();
    const QString own = QFileInfo(wanted).suffix().toLower();
    const bool isSame = own == suffix || (own == "jpeg"_L1 && suffix == "jpg"_L1);
    if (suffix.isEmpty() || isSame) {
        return safeDownloadName(wanted);
    }
    const QString name = withoutDotsBefore(wanted.trimmed());
    return safeFileName(isMediaSuffix(own) ? QFileInfo(name).completeBaseName() : name, suffix);
}

QString downloadFileName(const QUrl &url, const QByteArray &contentDisposition, const QByteArray &contentType)
{
    QString wanted = withoutDotsBefore(dispositionFileName(contentDisposition));
    if (wanted.isEmpty()) { // %2F in it is no separator, and is not left in the name either
        wanted = withoutDotsBefore(url.path(QUrl::FullyDecoded).section(u'/', -1, -1, QString::SectionSkipEmpty));
    }
    if (wanted.isEmpty()) {
        return safeFileName(url.host(), suffixFor(contentType));
    }
    if (!isSuffix(QFileInfo(wanted).suffix())) {
        const QString suffix = suffixFor(contentType);
        return suffix.isEmpty() ? safeDownloadName(wanted) : safeFileName(wanted, suffix);
    }
    return safeDownloadName(wanted);
}

} // namespace gn
