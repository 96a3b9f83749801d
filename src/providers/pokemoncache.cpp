// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/pokemoncache.h"

#include "net/watchedreply.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <map>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.providers.pokemoncache", QtInfoMsg)

constexpr qint64 DayInMs = 24LL * 60 * 60 * 1000;
constexpr qint64 LargestFile = 16LL * 1024 * 1024; // all 1351 take less than 1 MB
constexpr quint32 Magic = 0x474e504b;              // "GNPK"
constexpr quint16 Format = 1;                      // changes with what is written below

struct Entry
{
    Pokemon pokemon;
    qint64 fetchedAt = 0; // milliseconds since the epoch
};

using Entries = std::map<int, Entry>; // by id

void writeNumber(QDataStream &stream, std::optional<int> number)
{
    stream << qint32(number.value_or(-1));
}

std::optional<int> readNumber(QDataStream &stream)
{
    qint32 number = -1;
    stream >> number;
    return number < 0 ? std::nullopt : std::optional<int>(number);
}

QDataStream &operator<<(QDataStream &stream, const Entry &entry)
{
    const Pokemon &p = entry.pokemon;
    stream << entry.fetchedAt << qint32(p.id) << p.name << p.types;
    writeNumber(stream, p.height);
    writeNumber(stream, p.weight);
    for (const PokemonStat stat : AllPokemonStats) {
        writeNumber(stream, p.stats.value(stat));
    }
    return stream << p.sprites.front << p.sprites.animated << p.sprites.artwork << p.speciesUrl;
}

QDataStream &operator>>(QDataStream &stream, Entry &entry)
{
    Pokemon &p = entry.pokemon;
    qint32 id = 0;
    stream >> entry.fetchedAt >> id >> p.name >> p.types;
    p.id = id;
    p.height = readNumber(stream);
    p.weight = readNumber(stream);
    for (const PokemonStat stat : AllPokemonStats) {
        p.stats.setValue(stat, readNumber(stream));
    }
    return stream >> p.sprites.front >> p.sprites.animated >> p.sprites.artwork >> p.speciesUrl;
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

QByteArray serialized(const Entries &entries)
{
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << quint32(entries.size());
    for (const auto &[id, entry] : entries) {
        stream << entry;
    }
    QByteArray file;
    QDataStream head(&file, QIODevice::WriteOnly);
    head.setVersion(QDataStream::Qt_6_4);
    head << Magic << Format << hashOf(content) << content;
    return file;
}

Entries parsed(const QByteArray &file)
{
    QDataStream head(file);
    head.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    quint16 format = 0;
    QByteArray hash;
    QByteArray content;
    head >> magic >> format;
    if (magic != Magic || format != Format) {
        return {};
    }
    head >> hash >> content;
    if (head.status() != QDataStream::Ok || hash != hashOf(content)) {
        return {};
    }
    QDataStream stream(content);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 count = 0;
    stream >> count;
    Entries entries;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        Entry entry;
        stream >> entry;
        entries.insert_or_assign(entry.pokemon.id, entry);
    }
    return stream.status() == QDataStream::Ok ? entries : Entries();
}

// Those of the last day. A time in the future is one of a clock that was wrong.
Entries readEntries(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile) {
        return {};
    }
    Entries entries = parsed(file.readAll());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    std::erase_if(entries, [now](const auto &item) {
        return item.second.fetchedAt > now || now - item.second.fetchedAt >= DayInMs;
    });
    return entries;
}

PokemonCache::Found lookedUp(const QString &fileName, const QStringList &keys)
{
    const Entries entries = readEntries(fileName);
    QHash<QString, int> ids;
    for (const auto &[id, entry] : entries) {
        ids.insert(QString::number(id), id);
        ids.insert(entry.pokemon.name, id);
    }
    PokemonCache::Found found;
    for (const QString &key : keys) {
        if (const auto id = ids.constFind(key); id != ids.cend()) {
            found.insert(key, entries.at(*id).pokemon);
        }
    }
    return found;
}

void write(const QString &fileName, const QList<Pokemon> &pokemon)
{
    Entries entries = readEntries(fileName);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const Pokemon &one : pokemon) {
        entries.insert_or_assign(one.id, Entry{.pokemon = one, .fetchedAt = now});
    }
    const QByteArray bytes = serialized(entries);
    QDir().mkpath(QFileInfo(fileName).absolutePath());
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        qCWarning(log) << "can't write" << fileName << file.errorString();
    }
}

} // namespace

struct PokemonCache::Private
{
    QString fileName; // empty: nothing is kept
    QThreadPool worker;
};

PokemonCache::PokemonCache(const QString &folder, const QUrl &apiUrl, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>())
{
    if (!folder.isEmpty()) {
        const QByteArray hash = hashOf(apiUrl.toEncoded(QUrl::StripTrailingSlash)).toHex().first(16);
        m_d->fileName = QDir(folder).filePath(u"pokemon-%1.cache"_s.arg(QString::fromLatin1(hash)));
    }
    m_d->worker.setMaxThreadCount(1); // so that reads and writes keep their order
}

PokemonCache::~PokemonCache()
{
    m_d->worker.waitForDone();
}

std::unique_ptr<PendingReply> PokemonCache::lookUp(const QStringList &keys, std::function<void(const Found &)> handler)
{
    return std::make_unique<WatchedReply<Found>>(
        QtConcurrent::run(&m_d->worker, lookedUp, m_d->fileName, keys), this, std::move(handler));
}

void PokemonCache::store(const QList<Pokemon> &pokemon)
{
    if (!pokemon.isEmpty() && !m_d->fileName.isEmpty()) {
        m_d->worker.start([fileName = m_d->fileName, pokemon] { write(fileName, pokemon); });
    }
}

} // namespace gn
