// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/downloadoptions.h"

#include <QFile>
#include <QRegularExpression>

#include <array>
#include <cstdio>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostJobs = 64;
constexpr int LongestTimeout = 3'600;

Unexpected wrong(const QString &what)
{
    return Unexpected(Error{.kind = Error::Kind::InvalidQuery, .detail = what});
}

// Nothing when it is not set. Digits only: QString::toInt() also takes blanks and signs.
Result<std::optional<int>> numberOf(const QCommandLineParser &line, const QString &option, int most)
{
    if (!line.isSet(option)) {
        return std::optional<int>();
    }
    static const QRegularExpression Digits(u"\\A[0-9]{1,9}\\z"_s);
    const QString text = line.value(option);
    if (!Digits.match(text).hasMatch() || text.toInt() < 1 || text.toInt() > most) {
        return wrong(u"--%1 must be a whole number from 1 to %2"_s.arg(option).arg(most));
    }
    return std::optional(text.toInt());
}

// "500", "20k", "1.5M", "2G": of 1024.
Result<std::optional<qint64>> sizeOf(const QCommandLineParser &line)
{
    if (!line.isSet(u"max-size"_s)) {
        return std::optional<qint64>();
    }
    static const QRegularExpression Size(u"\\A([0-9]{1,12}(?:\\.[0-9]{1,3})?)([kmg]?)b?\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = Size.match(line.value(u"max-size"_s));
    constexpr std::array Units = {std::pair{u'k', 1024.0}, std::pair{u'm', 1048576.0}, std::pair{u'g', 1073741824.0}};
    double bytes = match.captured(1).toDouble();
    for (const auto &[letter, factor] : Units) {
        bytes *= match.captured(2).toLower() == QChar(letter) ? factor : 1;
    }
    if (!match.hasMatch() || bytes < 1) {
        return wrong(u"--max-size must be a size like 500k, 20M or 2G"_s);
    }
    return std::optional(static_cast<qint64>(bytes));
}

} // namespace

Result<QUrl> typedUrl(const QString &text)
{
    const QString typed = text.trimmed();
    QUrl url(typed.contains(u"://"_s) ? typed : u"https://"_s + typed);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty()) {
        return wrong(u"'%1' is not an http or https address"_s.arg(typed));
    }
    return url;
}

Result<std::optional<int>> readTimeout(const QCommandLineParser &line)
{
    return numberOf(line, u"timeout"_s, LongestTimeout);
}

QList<QCommandLineOption> downloadOptionList()
{
    return {
        {u"dir"_s, u"Save into DIR (default: download.folder of config.yml, else the current folder)."_s, u"DIR"_s},
        {u"jobs"_s, u"N files at a time, 1 to 64 (default: download.jobs of config.yml)."_s, u"N"_s},
        {u"timeout"_s,
         u"Give a file up when nothing came for SECONDS (default: download.timeout of config.yml)."_s,
         u"SECONDS"_s},
        {u"resume"_s, u"Go on with what an earlier run left; without URLs: with all of it."_s},
        {u"input"_s, u"Read more URLs from FILE, one a line; - is stdin."_s, u"FILE"_s},
        {u"max-size"_s, u"Refuse files larger than SIZE, like 500k, 20M or 2G (default: no limit)."_s, u"SIZE"_s},
    };
}

Result<DownloadOptions> readDownloadOptions(const QCommandLineParser &line)
{
    DownloadOptions options;
    const QStringList arguments = line.positionalArguments();
    for (const QString &argument : arguments) {
        const Result<QUrl> url = typedUrl(argument);
        if (!url.has_value()) {
            return Unexpected(url.error());
        }
        options.urls.append(*url);
    }
    const Result<std::optional<int>> jobs = numberOf(line, u"jobs"_s, MostJobs);
    const Result<std::optional<int>> timeout = readTimeout(line);
    const Result<std::optional<qint64>> maxBytes = sizeOf(line);
    if (!jobs.has_value()) {
        return Unexpected(jobs.error());
    }
    if (!timeout.has_value()) {
        return Unexpected(timeout.error());
    }
    if (!maxBytes.has_value()) {
        return Unexpected(maxBytes.error());
    }
    options.jobs = *jobs;
    options.timeout = *timeout;
    options.maxBytes = *maxBytes;
    options.folder = line.value(u"dir"_s);
    options.inputFile = line.value(u"input"_s);
    options.resumes = line.isSet(u"resume"_s);
    if (options.urls.isEmpty() && options.inputFile.isEmpty() && !options.resumes) {
        return wrong(u"download needs a URL, or --input FILE"_s);
    }
    return options;
}

Result<QList<QUrl>> readUrlList(const QString &name)
{
    QFile file(name);
    const bool isOpen = name == u'-' ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        return Unexpected(Error{.kind = Error::Kind::File, .detail = name + u": "_s + file.errorString()});
    }
    QList<QUrl> urls;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const QString text = QString::fromUtf8(lines.at(index)).trimmed();
        if (text.isEmpty() || text.startsWith(u'#')) {
            continue;
        }
        const Result<QUrl> url = typedUrl(text);
        if (!url.has_value()) {
            return wrong(u"%1:%2: %3"_s.arg(name).arg(index + 1).arg(url.error().detail));
        }
        urls.append(*url);
    }
    return urls;
}

} // namespace gn
