// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/importreader.h"

#include "storage/library/gifjson.h"
#include "storage/library/jsonplace.h"
#include "storage/library/librarycollections.h"
#include "storage/library/libraryexport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 512LL * 1024 * 1024; // some 200,000 items

class ImportReader final
{
public:
    ImportReader(QString file, bool isFolder)
        : m_file(std::move(file))
        , m_isFolder(isFolder)
    {
    }

    Result<ImportedLibrary> read();

private:
    using Path = QStringList;

    bool readBytes();
    void readHead(const QJsonObject &root);
    ImportedItem item(const QJsonValue &value, const Path &path);
    ImportedCollection collection(const QJsonValue &value, const Path &path);
    ImportedMember member(const QJsonObject &json, const Path &path);
    void checkUrls(const Gif &gif, const Path &path);
    QString mediaFile(const QString &name, const Path &path);

    QJsonArray array(const QJsonObject &json, const QString &key, const Path &path);
    QString text(const QJsonObject &json, const QString &key, const Path &path);
    QStringList texts(const QJsonObject &json, const QString &key, const Path &path);
    qint64 time(const QJsonObject &json, const QString &key, const Path &path);
    void refuse(const Path &path, const QString &what, Error::Kind kind = Error::Kind::InvalidData);

    QString m_file;
    bool m_isFolder;
    QByteArray m_bytes;
    QSet<GifKey> m_keys;
    std::optional<Error> m_error; // the first one
};

Result<ImportedLibrary> ImportReader::read()
{
    ImportedLibrary library;
    if (!readBytes()) {
        return Unexpected(*m_error);
    }
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(m_bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const int line = lineAt(m_bytes, problem.offset);
        return Unexpected(
            Error{.kind = Error::Kind::InvalidData,
                  .detail = u"%1:%2: not JSON: %3"_s.arg(m_file, QString::number(line), problem.errorString())});
    }
    const QJsonObject root = document.object();
    readHead(root);
    const QJsonArray items = array(root, u"items"_s, {});
    for (qsizetype index = 0; index < items.size() && !m_error; ++index) {
        library.items.append(item(items.at(index), {u"items"_s, QString::number(index)}));
    }
    const QJsonArray collections = array(root, u"collections"_s, {});
    for (qsizetype index = 0; index < collections.size() && !m_error; ++index) {
        library.collections.append(collection(collections.at(index), {u"collections"_s, QString::number(index)}));
    }
    if (m_error) {
        return Unexpected(*m_error);
    }
    return library;
}

bool ImportReader::readBytes()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        m_error = Error{.kind = Error::Kind::File, .detail = m_file + u": "_s + file.errorString()};
    } else if (file.size() > LargestFile) {
        m_error = Error{.kind = Error::Kind::TooLarge, .detail = m_file};
    } else {
        m_bytes = file.readAll();
    }
    return !m_error;
}

void ImportReader::readHead(const QJsonObject &root)
{
    if (root.value(u"format"_s).toString() != exportformat::format()) {
        refuse({u"format"_s}, u"this is no exported library"_s);
        return;
    }
    const int version = root.value(u"version"_s).toInt();
    if (version < 1) {
        refuse({u"version"_s}, u"must be a number from 1 on"_s);
    } else if (version > exportformat::Version) {
        refuse({u"version"_s},
               u"is %1; this program knows versions up to %2"_s.arg(version).arg(exportformat::Version),
               Error::Kind::Unsupported);
    }
}

ImportedItem ImportReader::item(const QJsonValue &value, const Path &path)
{
    const QJsonObject json = value.toObject();
    std::optional<JsonProblem> problem;
    ImportedItem item{.gif = gifFromJson(json.value(u"gif"_s).toObject(), &problem)};
    const Path gifPath = path + Path{u"gif"_s};
    if (problem) {
        refuse(gifPath + problem->path, problem->what);
    }
    checkUrls(item.gif, gifPath);
    item.addedAt = time(json, u"added"_s, path);
    if (json.contains(u"favourite"_s)) {
        item.favouriteAt = time(json, u"favourite"_s, path);
    }
    item.ownTags = texts(json, u"ownTags"_s, path);
    if (json.contains(u"file"_s)) {
        item.file = mediaFile(text(json, u"file"_s, path), path + Path{u"file"_s});
    }
    m_keys.insert(keyOf(item.gif));
    return item;
}

// A file from somebody else must not make the program open what it would not open by itself. Pictures of the user's own
// folders are files; everything else comes from the web or the program.
void ImportReader::checkUrls(const Gif &gif, const Path &path)
{
    static const QSet<QString> Web{u""_s, u"http"_s, u"https"_s, u"giphy-navigator"_s, u"qrc"_s};
    const bool isLocal = gif.source == "folder"_L1;
    const auto isFine = [isLocal](const QUrl &url) {
        return Web.contains(url.scheme()) || (isLocal && url.isLocalFile() && url.host().isEmpty());
    };
    if (!isFine(gif.pageUrl)) {
        refuse(path + Path{u"page"_s}, u"must begin with http: or https:"_s);
    }
    if (!isFine(gif.authorUrl) || !isFine(gif.originUrl)) {
        refuse(path, u"authorUrl and originUrl must begin with http: or https:"_s);
    }
    for (qsizetype index = 0; index < gif.renditions.size(); ++index) {
        if (!isFine(gif.renditions.at(index).url)) {
            refuse(path + Path{u"renditions"_s, QString::number(index), u"url"_s},
                   u"must begin with http: or https:"_s);
        }
    }
}

// Within the folder that is imported and nowhere else.
QString ImportReader::mediaFile(const QString &name, const Path &path)
{
    if (!m_isFolder) {
        refuse(path, u"only an exported folder has files"_s);
        return {};
    }
    const QDir folder = QFileInfo(m_file).absoluteDir();
    QString real = QFileInfo(folder.filePath(name)).canonicalFilePath();
    if (QDir::isAbsolutePath(name) || !real.startsWith(folder.canonicalPath() + u'/')) {
        refuse(path, real.isEmpty() ? u"there is no such file"_s : u"must be a file in the same folder"_s);
        return {};
    }
    return real;
}

ImportedCollection ImportReader::collection(const QJsonValue &value, const Path &path)
{
    const QJsonObject json = value.toObject();
    ImportedCollection collection{.name = collectionName(text(json, u"name"_s, path))};
    if (collection.name.isEmpty()) {
        refuse(path + Path{u"name"_s}, u"is missing"_s);
    }
    const QJsonArray members = array(json, u"members"_s, path);
    for (qsizetype index = 0; index < members.size() && !m_error; ++index) {
        const Path memberPath = path + Path{u"members"_s, QString::number(index)};
        collection.members.append(member(members.at(index).toObject(), memberPath));
    }
    return collection;
}

ImportedMember ImportReader::member(const QJsonObject &json, const Path &path)
{
    ImportedMember member{.key = {.source = text(json, u"source"_s, path), .id = text(json, u"id"_s, path)},
                          .addedAt = time(json, u"added"_s, path)};
    if (!m_keys.contains(member.key)) {
        refuse(path, u"is not among the items"_s);
    }
    return member;
}

QJsonArray ImportReader::array(const QJsonObject &json, const QString &key, const Path &path)
{
    const QJsonValue value = json.value(key);
    if (!value.isArray()) {
        refuse(path + Path{key}, value.isUndefined() ? u"is missing"_s : u"must be an array"_s);
    }
    return value.toArray();
}

QString ImportReader::text(const QJsonObject &json, const QString &key, const Path &path)
{
    const QJsonValue value = json.value(key);
    if (!value.isString()) {
        refuse(path + Path{key}, value.isUndefined() ? u"is missing"_s : u"must be a text"_s);
    }
    return value.toString();
}

QStringList ImportReader::texts(const QJsonObject &json, const QString &key, const Path &path)
{
    QStringList found;
    if (json.contains(key)) {
        for (const QJsonValue value : array(json, key, path)) {
            if (!value.isString()) {
                refuse(path + Path{key}, u"must hold texts only"_s);
            }
            found.append(value.toString());
        }
    }
    return found;
}

qint64 ImportReader::time(const QJsonObject &json, const QString &key, const Path &path)
{
    const QString given = text(json, key, path);
    const QDateTime moment = QDateTime::fromString(given, Qt::ISODateWithMs);
    if (!moment.isValid()) {
        refuse(path + Path{key}, u"must be a time like 2026-11-23T12:00:00.000Z"_s);
        return 0;
    }
    return moment.toMSecsSinceEpoch();
}

void ImportReader::refuse(const Path &path, const QString &what, Error::Kind kind)
{
    if (m_error) {
        return;
    }
    const QString line = QString::number(jsonLine(m_bytes, path));
    m_error = Error{.kind = kind, .detail = u"%1:%2: %3: %4"_s.arg(m_file, line, path.join(u'/'), what)};
}

} // namespace

Result<ImportedLibrary> readImport(const QString &path)
{
    const bool isFolder = QFileInfo(path).isDir();
    return ImportReader(isFolder ? QDir(path).filePath(exportformat::fileName()) : path, isFolder).read();
}

} // namespace gn
