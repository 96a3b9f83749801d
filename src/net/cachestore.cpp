// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/cachestore.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QLoggingCategory>
#include <QSaveFile>

#include <algorithm>
#include <zlib.h>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.net.cache", QtInfoMsg)

constexpr QLatin1StringView Suffix = ".gnc"_L1;

// A file is: Magic, CRC-32 of all that follows, key, time, headers, and the body up to the end.
constexpr quint32 Magic = 0x474e4331; // "GNC1"

quint32 checksum(const QByteArray &bytes)
{
    return quint32(crc32_z(0, reinterpret_cast<const Bytef *>(bytes.constData()), size_t(bytes.size())));
}

QByteArray serialized(const QString &key, const CacheStore::Entry &entry)
{
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << key << entry.receivedAt.toMSecsSinceEpoch() << entry.headers;
    content += entry.body;
    QByteArray file;
    QDataStream head(&file, QIODevice::WriteOnly);
    head << Magic << checksum(content);
    return file + content;
}

std::optional<CacheStore::Entry> parsed(const QString &key, const QByteArray &file)
{
    QDataStream stream(file);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    quint32 sum = 0;
    stream >> magic >> sum;
    // The checksum comes first: a damaged length must not make QDataStream allocate.
    if (stream.status() != QDataStream::Ok || magic != Magic || checksum(file.mid(stream.device()->pos())) != sum) {
        return std::nullopt;
    }
    QString storedKey;
    qint64 receivedAt = 0;
    CacheStore::Entry entry;
    stream >> storedKey >> receivedAt >> entry.headers;
    if (stream.status() != QDataStream::Ok || storedKey != key) {
        return std::nullopt;
    }
    entry.receivedAt = QDateTime::fromMSecsSinceEpoch(receivedAt);
    entry.body = file.mid(stream.device()->pos());
    return entry;
}

// What QSaveFile leaves behind when the program is killed; a young one may be another process at work.
bool isAbandoned(const QFileInfo &info)
{
    return !info.fileName().endsWith(Suffix) && info.lastModified().secsTo(QDateTime::currentDateTime()) > 3600;
}

} // namespace

CacheStore::CacheStore(const QString &folder, qint64 maxBytes)
    : m_folder(folder)
    , m_maxBytes(maxBytes)
{
}

QString CacheStore::keyOf(const QUrl &url)
{
    const QByteArray text = url.toEncoded(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QString CacheStore::pathOf(const QString &key) const
{
    return m_folder.filePath(key + Suffix);
}

std::optional<CacheStore::Entry> CacheStore::read(const QString &key)
{
    QFile file(pathOf(key));
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) { // writable, to set the time of use
        return std::nullopt;
    }
    if (file.size() <= m_maxBytes) {
        if (std::optional<Entry> entry = parsed(key, file.readAll())) {
            file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
            return entry;
        }
    }
    qCInfo(log) << "Dropping a damaged entry";
    file.close();
    remove(key);
    return std::nullopt;
}

void CacheStore::write(const QString &key, const Entry &entry)
{
    const QByteArray bytes = serialized(key, entry);
    remove(key); // whatever happens now, the old answer is out of date
    if (bytes.size() > m_maxBytes / 2) {
        return;
    }
    makeRoom(bytes.size());
    if (!m_folder.exists()) {
        m_folder.mkpath(u"."_s);
        QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QSaveFile file(pathOf(key));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        qCWarning(log) << "The cache can't be written:" << file.errorString();
        return;
    }
    m_used = m_used.value_or(0) + bytes.size();
    m_writtenSinceScan += bytes.size();
}

void CacheStore::update(const QString &key, const HttpHeaders &headers, const QDateTime &receivedAt)
{
    std::optional<Entry> entry = read(key);
    if (!entry) {
        return;
    }
    entry->headers.remove("age"); // RFC 9111 §4.3.4: it was about the answer before
    entry->headers.insert(headers);
    entry->receivedAt = receivedAt;
    write(key, *entry);
}

void CacheStore::remove(const QString &key)
{
    const QString path = pathOf(key);
    const qint64 size = QFileInfo(path).size();
    if (QFile::remove(path) && m_used) {
        m_used = std::max<qint64>(0, *m_used - size);
    }
}

void CacheStore::setMaxBytes(qint64 bytes)
{
    m_maxBytes = bytes;
    m_used.reset();
    makeRoom(0);
}

qint64 CacheStore::usedBytes()
{
    scan();
    return m_used.value_or(0);
}

QList<CacheStore::File> CacheStore::scan()
{
    QList<File> files;
    qint64 used = 0;
    const QFileInfoList infos = m_folder.entryInfoList({u"*"_s + Suffix, u"*"_s + Suffix + u".*"_s}, QDir::Files);
    for (const QFileInfo &info : infos) {
        if (isAbandoned(info)) {
            QFile::remove(info.filePath());
            continue;
        }
        used += info.size();
        files.append({info.filePath(), info.size(), info.lastModified()});
    }
    m_used = used;
    m_writtenSinceScan = 0;
    return files;
}

// Counts again now and then, as another process may write too.
void CacheStore::makeRoom(qint64 bytes)
{
    const bool isDue = !m_used || m_writtenSinceScan > m_maxBytes / 16;
    if (!isDue && *m_used + bytes <= m_maxBytes) {
        return;
    }
    QList<File> files = scan();
    if (*m_used + bytes <= m_maxBytes) {
        return;
    }
    std::ranges::sort(files, {}, &File::lastUse);
    const qint64 target = m_maxBytes - m_maxBytes / 8 - bytes; // some air, so that not every write has to scan
    for (const File &file : files) {
        if (*m_used <= target) {
            break;
        }
        if (QFile::remove(file.path)) {
            m_used = *m_used - file.size;
        }
    }
}

Result<qint64> CacheStore::clear()
{
    qint64 freed = 0;
    QString stuck;
    for (const File &file : scan()) {
        if (QFile::remove(file.path)) {
            freed += file.size;
        } else if (QFile::exists(file.path)) { // else another process was quicker
            stuck = file.path;
        }
    }
    m_used.reset();
    if (!stuck.isEmpty()) {
        return Unexpected(Error{Error::Kind::File, 0, u"can't delete "_s + stuck});
    }
    return freed;
}

} // namespace gn
