// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/staticfiles.h"

#include "server/answerwriter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostBytes = 32LL * 1024 * 1024;

struct FileType
{
    QLatin1StringView suffix;
    QByteArrayView contentType;
};

QByteArray typeOf(const QString &path)
{
    static constexpr std::array<FileType, 10> Types{{{".css"_L1, "text/css; charset=utf-8"},
                                                     {".js"_L1, "text/javascript; charset=utf-8"},
                                                     {".html"_L1, "text/html; charset=utf-8"},
                                                     {".json"_L1, "application/json"},
                                                     {".svg"_L1, "image/svg+xml"},
                                                     {".gif"_L1, "image/gif"},
                                                     {".png"_L1, "image/png"},
                                                     {".jpg"_L1, "image/jpeg"},
                                                     {".webp"_L1, "image/webp"},
                                                     {".ico"_L1, "image/x-icon"}}};
    for (const FileType &type : Types) {
        if (path.endsWith(type.suffix, Qt::CaseInsensitive)) {
            return type.contentType.toByteArray();
        }
    }
    return "application/octet-stream";
}

bool isInnerPath(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return !path.contains(u'\\') && !path.contains(QChar::Null) && !path.contains(u':')
           && std::none_of(parts.cbegin(), parts.cend(), [](const QString &part) {
                  return part.isEmpty() || part.startsWith(u'.');
              });
}

QByteArray tagOf(const QByteArray &bytes)
{
    return '"' + QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex().first(20) + '"';
}

// If-None-Match compares weakly: a proxy may have put W/ before our tag.
bool hasTag(const QByteArray &list, const QByteArray &tag)
{
    const QByteArrayList tags = list.split(',');
    return std::any_of(tags.cbegin(), tags.cend(), [&tag](const QByteArray &entry) {
        const QByteArray given = entry.trimmed();
        return given == "*" || (given.startsWith("W/") ? given.sliced(2) : given) == tag;
    });
}

QDateTime readHttpDate(const QByteArray &text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

bool isUnchanged(const HttpRequest &request, const QByteArray &tag, const QDateTime &modified)
{
    if (const QByteArray tags = request.header("If-None-Match"); !tags.isEmpty()) {
        return hasTag(tags, tag);
    }
    const QDateTime since = readHttpDate(request.header("If-Modified-Since"));
    return since.isValid() && modified.isValid() && modified.toSecsSinceEpoch() <= since.toSecsSinceEpoch();
}

struct ByteRange
{
    qint64 first = 0;
    qint64 last = 0; // included
};

enum class RangeKind { Whole, Part, Outside };

// One range of bytes; several, or what can't be read, are answered with the whole file, as RFC 9110 allows.
RangeKind readRange(const QByteArray &field, qint64 size, ByteRange &range)
{
    const QByteArray spec = field.startsWith("bytes=") ? field.sliced(6).trimmed() : QByteArray();
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0 || spec.contains(',')) {
        return RangeKind::Whole;
    }
    bool hasFirst = false;
    bool hasLast = false;
    const qint64 first = spec.first(dash).toLongLong(&hasFirst);
    const qint64 last = spec.sliced(dash + 1).toLongLong(&hasLast);
    if ((!hasFirst && dash > 0) || (!hasLast && dash + 1 < spec.size()) || (!hasFirst && !hasLast)
        || (hasFirst && hasLast && last < first)) {
        return RangeKind::Whole;
    }
    range.first = hasFirst ? first : std::max<qint64>(0, size - last);
    range.last = hasFirst && hasLast ? std::min(last, size - 1) : size - 1;
    return range.first < size && range.first <= range.last ? RangeKind::Part : RangeKind::Outside;
}

} // namespace

HttpAnswer fileAnswer(const HttpRequest &request,
                      const QByteArray &bytes,
                      const QByteArray &contentType,
                      const QDateTime &modified)
{
    HttpAnswer answer{.contentType = contentType};
    const QByteArray tag = tagOf(bytes);
    answer.headers = {{"ETag", tag}, {"Accept-Ranges", "bytes"}, {"Cache-Control", "public, max-age=300"}};
    if (modified.isValid()) {
        answer.headers.append({"Last-Modified", httpDate(modified)});
    }
    if (isUnchanged(request, tag, modified)) {
        answer.status = 304;
        answer.contentType.clear();
        return answer;
    }
    ByteRange range;
    const QByteArray condition = request.header("If-Range");
    const bool mayBePart =
        condition.isEmpty() || condition == tag || (modified.isValid() && condition == httpDate(modified));
    const RangeKind kind = mayBePart ? readRange(request.header("Range"), bytes.size(), range) : RangeKind::Whole;
    const QByteArray size = QByteArray::number(bytes.size());
    if (kind == RangeKind::Outside) {
        answer = problemAnswer(416, u"the range lies outside of the file"_s);
        answer.headers = {{"Content-Range", "bytes */" + size}};
    } else if (kind == RangeKind::Part) {
        answer.status = 206;
        answer.body = bytes.sliced(range.first, range.last - range.first + 1);
        answer.headers.append(
            {"Content-Range",
             "bytes " + QByteArray::number(range.first) + '-' + QByteArray::number(range.last) + '/' + size});
    } else {
        answer.body = bytes;
    }
    return answer;
}

StaticFiles::StaticFiles(QStringList folders)
    : m_folders(std::move(folders))
{
}

QString StaticFiles::find(const QString &path) const
{
    if (!isInnerPath(path)) {
        return {};
    }
    for (const QString &folder : m_folders) {
        const QString root = QFileInfo(folder).canonicalFilePath();
        const QFileInfo file(folder + u'/' + path);
        QString real = file.canonicalFilePath();
        if (!root.isEmpty() && real.startsWith(root + u'/') && QFileInfo(real).isFile()) {
            return real;
        }
    }
    return {};
}

bool StaticFiles::isFolder(const QString &path) const
{
    const QString inner = path.endsWith(u'/') ? path.chopped(1) : path;
    if (!inner.isEmpty() && !isInnerPath(inner)) {
        return false;
    }
    return std::any_of(m_folders.cbegin(), m_folders.cend(), [&inner](const QString &folder) {
        return QFileInfo(inner.isEmpty() ? folder : QString(folder + u'/' + inner)).isDir();
    });
}

std::optional<HttpAnswer> StaticFiles::serve(const HttpRequest &request, const QString &path) const
{
    QFile file(find(path));
    if (file.fileName().isEmpty() || file.size() > MostBytes || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return fileAnswer(request, file.readAll(), typeOf(path), QFileInfo(file).lastModified());
}

} // namespace gn
