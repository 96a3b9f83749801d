// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/libraryitems.h"

#include "storage/library/gifjson.h"
#include "storage/library/searchwords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int KeptRecents = 500;

// The library shows a saved item as its file; such a Gif knows less than what is kept. Folder items have nothing else.
bool isShownFromFile(const Gif &gif)
{
    return gif.source != "folder"_L1 && std::ranges::any_of(gif.renditions, [](const Rendition &rendition) {
               return rendition.url.isLocalFile();
           });
}

// Never null, which would be NULL.
QString joined(const QString &text)
{
    return u""_s + searchWords(text).join(u' ');
}

// As the user typed them, less what is empty or there twice.
QStringList cleaned(const QStringList &tags)
{
    QStringList clean;
    for (const QString &tag : tags) {
        const QString simple = tag.simplified();
        if (!simple.isEmpty() && !clean.contains(simple, Qt::CaseInsensitive)) {
            clean.append(simple);
        }
    }
    return clean;
}

} // namespace

QString tagsToText(const QStringList &tags)
{
    if (tags.isEmpty()) {
        return u""_s; // null would be stored as NULL
    }
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(tags)).toJson(QJsonDocument::Compact));
}

QStringList tagsFromText(const QString &text)
{
    QStringList tags;
    for (const QJsonValue tag : QJsonDocument::fromJson(text.toUtf8()).array()) {
        tags.append(tag.toString());
    }
    return tags;
}

LibraryItems::LibraryItems(LibraryStore &store, qint64 now)
    : m_store(store)
    , m_sql(*store.sql)
    , m_now(now)
{
}

std::optional<qint64> LibraryItems::find(const GifKey &key)
{
    return m_sql.number(u"SELECT nr FROM item WHERE source = ? AND id = ?"_s, {key.source, key.id});
}

qint64 LibraryItems::put(const Gif &gif)
{
    const std::optional<qint64> known = find(keyOf(gif));
    if (!known) {
        return insert(gif, m_now);
    }
    if (!gif.renditions.isEmpty() && !isShownFromFile(gif)) {
        replace(*known, gif);
    }
    return *known;
}

bool LibraryItems::putNew(const Gif &gif, qint64 addedAt)
{
    if (find(keyOf(gif))) {
        return false;
    }
    insert(gif, addedAt);
    return true;
}

qint64 LibraryItems::insert(const Gif &gif, qint64 addedAt)
{
    m_sql.run(u"INSERT INTO item (source, id, gif, added, refreshed) VALUES (?, ?, ?, ?, ?)"_s,
              {gif.source, gif.id, gifToBytes(gif), addedAt, m_now});
    const qint64 item = m_sql.number(u"SELECT last_insert_rowid()"_s).value_or(0);
    writeText(item, gif, {});
    return item;
}

void LibraryItems::replace(qint64 item, const Gif &gif)
{
    const QByteArray bytes = gifToBytes(gif);
    m_sql.run(u"UPDATE item SET gif = ? WHERE nr = ? AND gif <> ?"_s, {bytes, item, bytes});
    if (m_sql.changedRows() > 0) {
        writeText(item, gif, ownTags(item));
    }
    m_sql.run(u"UPDATE item SET refreshed = ? WHERE nr = ?"_s, {m_now, item});
}

void LibraryItems::writeText(qint64 item, const Gif &gif, const QStringList &ownTags)
{
    const QStringList texts{joined(gif.title),
                            joined(gif.altText),
                            joined(gif.author),
                            joined(gif.tags.join(u' ')),
                            joined(ownTags.join(u' '))};
    m_sql.run(u"INSERT OR REPLACE INTO item_text (rowid, title, alt, author, tags, own) VALUES (?, ?, ?, ?, ?, ?)"_s,
              {item, texts[0], texts[1], texts[2], texts[3], texts[4]});
    m_store.vocabulary.add(texts.join(u' ').split(u' ', Qt::SkipEmptyParts));
}

void LibraryItems::setFavourite(const QList<Gif> &gifs, bool isFavourite)
{
    for (const Gif &gif : gifs) {
        if (isFavourite) {
            m_sql.run(u"INSERT OR IGNORE INTO favourite (item, at) VALUES (?, ?)"_s, {put(gif), m_now});
        } else if (const std::optional<qint64> item = find(keyOf(gif))) {
            m_sql.run(u"DELETE FROM favourite WHERE item = ?"_s, {*item});
            release(*item);
        }
    }
}

void LibraryItems::setOwnTags(const Gif &gif, const QStringList &tags)
{
    const qint64 item = put(gif);
    setOwnTags(item, tags);
    release(item);
}

void LibraryItems::setOwnTags(qint64 item, const QStringList &tags)
{
    const QStringList clean = cleaned(tags);
    m_sql.run(u"UPDATE item SET tags = ? WHERE nr = ?"_s, {tagsToText(clean), item});
    const QString words = joined(clean.join(u' '));
    m_sql.run(u"UPDATE item_text SET own = ? WHERE rowid = ?"_s, {words, item});
    m_store.vocabulary.add(words.split(u' ', Qt::SkipEmptyParts));
}

QStringList LibraryItems::ownTags(qint64 item)
{
    return tagsFromText(m_sql.text(u"SELECT tags FROM item WHERE nr = ?"_s, {item}).value_or(QString()));
}

void LibraryItems::noteUsed(const Gif &gif)
{
    // Later than all others even if the clock was set back, for the newest are kept.
    const qint64 last = m_sql.number(u"SELECT max(at) FROM recent"_s).value_or(0);
    m_sql.run(u"INSERT OR REPLACE INTO recent (item, at) VALUES (?, ?)"_s, {put(gif), std::max(m_now, last + 1)});
    const QList<qint64> surplus =
        numbers(u"SELECT item FROM recent ORDER BY at DESC LIMIT -1 OFFSET ?"_s, {KeptRecents});
    for (const qint64 item : surplus) {
        m_sql.run(u"DELETE FROM recent WHERE item = ?"_s, {item});
    }
    release(surplus);
}

void LibraryItems::forgetRecent(const QList<GifKey> &keys)
{
    for (const GifKey &key : keys) {
        if (const std::optional<qint64> item = find(key)) {
            m_sql.run(u"DELETE FROM recent WHERE item = ?"_s, {*item});
            release(*item);
        }
    }
}

void LibraryItems::forgetRecents()
{
    const QList<qint64> items = numbers(u"SELECT item FROM recent"_s, {});
    m_sql.run(u"DELETE FROM recent"_s);
    release(items);
}

void LibraryItems::noteSaved(const Gif &gif, const QString &file)
{
    m_sql.run(u"INSERT OR REPLACE INTO saved (item, at, file) VALUES (?, ?, ?)"_s, {put(gif), m_now, file});
}

void LibraryItems::forgetSaved(const QList<GifKey> &keys)
{
    for (const GifKey &key : keys) {
        if (const std::optional<qint64> item = find(key)) {
            m_sql.run(u"DELETE FROM saved WHERE item = ?"_s, {*item});
            release(*item);
        }
    }
}

void LibraryItems::renew(const QList<Gif> &gifs)
{
    for (const Gif &gif : gifs) {
        const std::optional<qint64> item = find(keyOf(gif));
        if (item && !isShownFromFile(gif)) {
            replace(*item, gif);
        }
    }
}

void LibraryItems::noteRefreshed(const QList<GifKey> &keys)
{
    for (const GifKey &key : keys) {
        m_sql.run(u"UPDATE item SET refreshed = ? WHERE source = ? AND id = ?"_s, {m_now, key.source, key.id});
    }
}

void LibraryItems::release(qint64 item)
{
    m_sql.run(u"DELETE FROM item WHERE nr = ? AND tags = ''"
              u" AND NOT EXISTS (SELECT 1 FROM favourite WHERE item = nr)"
              u" AND NOT EXISTS (SELECT 1 FROM member WHERE item = nr)"
              u" AND NOT EXISTS (SELECT 1 FROM recent WHERE item = nr)"
              u" AND NOT EXISTS (SELECT 1 FROM saved WHERE item = nr)"
              u" AND NOT EXISTS (SELECT 1 FROM folder_file WHERE item = nr)"_s,
              {item});
    if (m_sql.changedRows() > 0) {
        m_sql.run(u"DELETE FROM item_text WHERE rowid = ?"_s, {item});
    }
}

void LibraryItems::release(const QList<qint64> &items)
{
    for (const qint64 item : items) {
        release(item);
    }
}

QList<qint64> LibraryItems::numbers(const QString &statement, const QVariantList &values)
{
    QList<qint64> found;
    m_sql.each(statement, values, [&found](const QSqlQuery &row) {
        found.append(row.value(0).toLongLong());
        return true;
    });
    return found;
}

} // namespace gn
