// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/librarycollections.h"

#include "storage/library/gifjson.h"
#include "storage/library/libraryitems.h"

#include <QRandomGenerator>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 200;

Unexpected unknown()
{
    return Unexpected(Error{.kind = Error::Kind::NotFound, .detail = u"there is no such collection"_s});
}

Unexpected noName()
{
    return Unexpected(Error{.kind = Error::Kind::InvalidQuery, .detail = u"a collection needs a name"_s});
}

} // namespace

qint64 newCollectionId()
{
    constexpr int UnusedBits = 11; // 53 remain, which every program can hold in a double
    return static_cast<qint64>(QRandomGenerator::global()->generate64() >> UnusedBits) + 1;
}

QString collectionName(const QString &typed)
{
    return typed.simplified().left(LongestName);
}

QString freeCollectionName(const QString &name, const QStringList &others)
{
    QString free = name;
    for (int number = 2; others.contains(free); ++number) {
        free = u"%1 (%2)"_s.arg(name, QString::number(number));
    }
    return free;
}

LibraryCollections::LibraryCollections(LibraryStore &store, qint64 now)
    : m_store(store)
    , m_sql(*store.sql)
    , m_now(now)
{
}

QList<Collection> LibraryCollections::all()
{
    QList<Collection> collections;
    m_sql.each(u"SELECT id, name, (SELECT count(*) FROM member WHERE collection = id) FROM collection "
               u"ORDER BY position, id"_s,
               {},
               [&collections](const QSqlQuery &row) {
                   collections.append({.id = row.value(0).toLongLong(),
                                       .name = row.value(1).toString(),
                                       .count = row.value(2).toInt()});
                   return true;
               });
    return collections;
}

int LibraryCollections::count(qint64 id)
{
    return static_cast<int>(m_sql.number(u"SELECT count(*) FROM member WHERE collection = ?"_s, {id}).value_or(0));
}

Result<qint64> LibraryCollections::add(qint64 id, const QString &name)
{
    const QString kept = collectionName(name);
    if (kept.isEmpty()) {
        return noName();
    }
    if (const std::optional<qint64> known = find(kept)) {
        return *known;
    }
    m_sql.run(u"INSERT INTO collection (id, name, position) "
              u"VALUES (?, ?, (SELECT ifnull(max(position), 0) + 1 FROM collection))"_s,
              {id, kept});
    return id;
}

Result<bool> LibraryCollections::rename(qint64 id, const QString &name)
{
    const QString kept = collectionName(name);
    if (!exists(id)) {
        return unknown();
    }
    if (kept.isEmpty()) {
        return noName();
    }
    if (find(kept).value_or(id) != id) {
        return Unexpected(
            Error{.kind = Error::Kind::InvalidQuery, .detail = u"there is another collection of that name"_s});
    }
    return m_sql.run(u"UPDATE collection SET name = ? WHERE id = ?"_s, {kept, id});
}

Result<bool> LibraryCollections::move(qint64 id, int toIndex)
{
    QList<qint64> ids = order();
    if (ids.removeAll(id) == 0) {
        return unknown();
    }
    ids.insert(std::clamp<qsizetype>(toIndex, 0, ids.size()), id);
    setOrder(ids);
    return true;
}

Result<int> LibraryCollections::merge(qint64 from, qint64 into)
{
    if (!exists(from) || !exists(into)) {
        return unknown();
    }
    if (from != into) {
        m_sql.run(u"INSERT OR IGNORE INTO member (collection, item, at) "
                  u"SELECT ?, item, at FROM member WHERE collection = ?"_s,
                  {into, from});
        m_sql.run(u"DELETE FROM collection WHERE id = ?"_s, {from});
    }
    return count(into);
}

Result<RemovedCollection> LibraryCollections::remove(qint64 id)
{
    RemovedCollection removed{.index = static_cast<int>(order().indexOf(id))};
    if (removed.index < 0) {
        return unknown();
    }
    removed.collection = all().at(removed.index);
    removed.members = members(id);
    const QList<qint64> released = items(id);
    m_sql.run(u"DELETE FROM collection WHERE id = ?"_s, {id});
    LibraryItems(m_store, m_now).release(released);
    return removed;
}

Result<bool> LibraryCollections::restore(const RemovedCollection &removed)
{
    const qint64 id = removed.collection.id;
    if (exists(id)) {
        return true; // undone already
    }
    QStringList names;
    for (const Collection &other : all()) {
        names.append(other.name);
    }
    const Result<qint64> added = add(id, freeCollectionName(removed.collection.name, names));
    if (!added.has_value()) {
        return Unexpected(added.error());
    }
    LibraryItems items(m_store, m_now);
    for (const CollectionMember &member : removed.members) {
        addMember(id, items.put(member.gif), member.addedAt.toMSecsSinceEpoch());
    }
    return move(id, removed.index);
}

Result<int> LibraryCollections::addMembers(qint64 id, const QList<Gif> &gifs)
{
    if (!exists(id)) {
        return unknown();
    }
    LibraryItems items(m_store, m_now);
    for (const Gif &gif : gifs) {
        addMember(id, items.put(gif), m_now);
    }
    return count(id);
}

Result<int> LibraryCollections::removeMembers(qint64 id, const QList<GifKey> &keys)
{
    if (!exists(id)) {
        return unknown();
    }
    LibraryItems items(m_store, m_now);
    for (const GifKey &key : keys) {
        if (const std::optional<qint64> item = items.find(key)) {
            m_sql.run(u"DELETE FROM member WHERE collection = ? AND item = ?"_s, {id, *item});
            items.release(*item);
        }
    }
    return count(id);
}

bool LibraryCollections::addMember(qint64 id, qint64 item, qint64 at)
{
    m_sql.run(u"INSERT OR IGNORE INTO member (collection, item, at) VALUES (?, ?, ?)"_s, {id, item, at});
    return m_sql.changedRows() > 0;
}

bool LibraryCollections::exists(qint64 id)
{
    return m_sql.number(u"SELECT 1 FROM collection WHERE id = ?"_s, {id}).has_value();
}

std::optional<qint64> LibraryCollections::find(const QString &name)
{
    return m_sql.number(u"SELECT id FROM collection WHERE name = ?"_s, {name});
}

QList<qint64> LibraryCollections::order()
{
    QList<qint64> ids;
    m_sql.each(u"SELECT id FROM collection ORDER BY position, id"_s, {}, [&ids](const QSqlQuery &row) {
        ids.append(row.value(0).toLongLong());
        return true;
    });
    return ids;
}

void LibraryCollections::setOrder(const QList<qint64> &ids)
{
    for (qsizetype index = 0; index < ids.size(); ++index) {
        m_sql.run(u"UPDATE collection SET position = ? WHERE id = ?"_s, {index, ids.at(index)});
    }
}

QList<qint64> LibraryCollections::items(qint64 id)
{
    QList<qint64> found;
    m_sql.each(u"SELECT item FROM member WHERE collection = ?"_s, {id}, [&found](const QSqlQuery &row) {
        found.append(row.value(0).toLongLong());
        return true;
    });
    return found;
}

QList<CollectionMember> LibraryCollections::members(qint64 id)
{
    QList<CollectionMember> found;
    m_sql.each(u"SELECT gif, at FROM member JOIN item ON nr = item WHERE collection = ? ORDER BY at, item"_s,
               {id},
               [&found](const QSqlQuery &row) {
                   found.append({.gif = gifFromBytes(row.value(0).toByteArray()),
                                 .addedAt = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong()).toUTC()});
                   return true;
               });
    return found;
}

} // namespace gn
