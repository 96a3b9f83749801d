// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/folderwalk.h"

#include "core/filename.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Beginning = 256LL * 1024;          // is enough for what a picture is, seldom for all its frames
constexpr qint64 LongBeginning = 8LL * 1024 * 1024; // for files that put other things first

// The names of the folders from root down, root's own included.
QStringList folderTags(const QString &path, const QString &root)
{
    QStringList names{QDir(root).dirName()};
    names += QDir(root).relativeFilePath(QFileInfo(path).absolutePath()).split(u'/', Qt::SkipEmptyParts);
    QStringList tags;
    for (const QString &name : names) {
        const QString tag = wordsOfName(name);
        if (!tag.isEmpty() && !tags.contains(tag)) {
            tags.append(tag);
        }
    }
    return tags;
}

struct ReadFacts
{
    PictureFacts facts;
    bool isWhole = false; // the reader saw all of the file
};

std::optional<ReadFacts> readFacts(const QString &path, const PictureReader &reader)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    QByteArray bytes = file.read(Beginning);
    Result<PictureFacts> facts = reader(bytes);
    if (!facts.has_value() && facts.error().kind == Error::Kind::Truncated && !file.atEnd()) {
        bytes += file.read(LongBeginning - bytes.size());
        facts = reader(bytes);
    }
    if (!facts.has_value()) {
        return std::nullopt;
    }
    return ReadFacts{.facts = *facts, .isWhole = file.atEnd()};
}

} // namespace

bool FolderWalk::walk(const QStringList &roots, const OnFound &onFound)
{
    return std::ranges::all_of(
        roots, [this, &onFound](const QString &root) { return !QFileInfo(root).isDir() || walkRoot(root, onFound); });
}

bool FolderWalk::walkRoot(const QString &root, const OnFound &onFound)
{
    QStringList waiting{root};
    while (!waiting.isEmpty()) {
        const QString folder = waiting.takeLast();
        const QString real = QFileInfo(folder).canonicalFilePath();
        if (real.isEmpty() || m_visited.contains(real)) {
            continue;
        }
        m_visited.insert(real);
        waiting.append(look(folder, root));
        if (!onFound(static_cast<int>(m_files.size()))) {
            return false;
        }
    }
    return true;
}

// Takes the pictures of one folder; answers the folders in it, the last one first.
QStringList FolderWalk::look(const QString &folder, const QString &root)
{
    m_folders.append(folder);
    const QDir dir(folder);
    for (const QFileInfo &info : dir.entryInfoList(QDir::Files | QDir::Readable | QDir::NoDotAndDotDot)) {
        if (isPictureFileName(info.fileName())) {
            m_files.append({.file = {.path = info.absoluteFilePath(),
                                     .modified = info.lastModified().toMSecsSinceEpoch(),
                                     .bytes = info.size()},
                            .root = root});
        }
    }
    QStringList below;
    for (const QFileInfo &info : dir.entryInfoList(QDir::Dirs | QDir::Readable | QDir::NoDotAndDotDot)) {
        below.prepend(info.absoluteFilePath());
    }
    return below;
}

std::optional<Gif> readFolderItem(const FolderFile &file, const QString &root, const PictureReader &reader)
{
    const std::optional<ReadFacts> read = readFacts(file.path, reader);
    if (!read) {
        return std::nullopt;
    }
    const PictureFacts &facts = read->facts;
    const QUrl url = QUrl::fromLocalFile(file.path);
    const bool isStillFormat = facts.format == MediaFormat::Png || facts.format == MediaFormat::Jpeg;
    const Rendition rendition{.name = u"original"_s,
                              .url = url,
                              .format = facts.format,
                              .size = facts.size,
                              .bytes = file.bytes,
                              .frames = read->isWhole ? facts.frames : 0,
                              .isStill = isStillFormat || (read->isWhole && facts.frames == 1)};
    const QByteArray hash = QCryptographicHash::hash(file.path.toUtf8(), QCryptographicHash::Sha256);
    constexpr qsizetype IdLength = 32;
    return Gif{.id = QString::fromLatin1(hash.toHex().first(IdLength)),
               .source = u"folder"_s,
               .title = titleFromFileName(file.path),
               .pageUrl = url,
               .tags = folderTags(file.path, root),
               .renditions = {rendition}};
}

} // namespace gn
