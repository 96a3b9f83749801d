// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/libraryfinder.h"

#include "storage/library/gifjson.h"
#include "storage/library/libraryitems.h"
#include "storage/library/savedrendition.h"
#include "storage/library/searchwords.h"

#include <QFileInfo>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int RankedMatches = 1'000; // ranking takes about 10 µs a match
constexpr int Handful = 3;
constexpr qsizetype MostWords = 12; // further ones hardly change what is found

// Words hold letters, digits and symbols beyond ASCII only (searchwords.h), so nothing in them means anything to FTS5
// once they stand in quotes.
QString term(const QString &word, bool isLast)
{
    return u'"' + word + (isLast ? u"\"*"_s : u"\""_s);
}

QString matchExpression(const QStringList &words)
{
    QStringList terms;
    for (qsizetype index = 0; index < words.size(); ++index) {
        terms.append(term(words.at(index), index == words.size() - 1));
    }
    return terms.join(u" AND "_s);
}

// Finds the same; whole words count twice when it is ranked.
QString rankedExpression(const QStringList &words)
{
    const QString plain = matchExpression(words);
    return plain.left(plain.lastIndexOf(u'"' + words.constLast())) + u'(' + term(words.constLast(), false) + u" OR "_s
           + term(words.constLast(), true) + u')';
}

// LIMIT takes a negative number for no limit at all.
QVariantList bounded(QVariantList values, const LibraryQuery &query)
{
    values << std::max(query.limit, 0) << std::max(query.offset, 0);
    return values;
}

} // namespace

// Where the items of a scope stand: a table, its columns, and what of it belongs to the scope.
struct LibraryFinder::Scope
{
    QString table;
    QString item = u"item"_s;
    QString at = u"at"_s;
    QString condition;
    QVariantList values;
    bool isEverything = false;

    QString where() const { return condition.isEmpty() ? QString() : u" WHERE "_s + condition; }

    QString join() const
    {
        if (isEverything) {
            return {};
        }
        const QString both = condition.isEmpty() ? QString() : u" AND s."_s + condition;
        return u" JOIN "_s + table + u" s ON s.item = item_text.rowid"_s + both;
    }
};

LibraryFinder::LibraryFinder(LibraryStore &store)
    : m_store(store)
    , m_sql(*store.sql)
{
}

LibraryFinder::Scope LibraryFinder::scopeOf(const LibraryScope &scope)
{
    switch (scope.kind) {
    case LibraryScope::Kind::Favourites:
        return {.table = u"favourite"_s};
    case LibraryScope::Kind::Recents:
        return {.table = u"recent"_s};
    case LibraryScope::Kind::Saved:
        return {.table = u"saved"_s};
    case LibraryScope::Kind::Collection:
        return {.table = u"member"_s, .condition = u"collection = ?"_s, .values = {scope.collection}};
    case LibraryScope::Kind::Folders:
        return {.table = u"folder_file"_s, .condition = u"item IS NOT NULL"_s};
    case LibraryScope::Kind::Everything:
        break;
    }
    return {.table = u"item"_s, .item = u"nr"_s, .at = u"added"_s, .isEverything = true};
}

LibraryPage LibraryFinder::find(const LibraryQuery &query)
{
    const Scope scope = scopeOf(query.scope);
    const QStringList words = searchWords(query.text).mid(0, MostWords);
    Found found;
    if (query.text.trimmed().isEmpty()) {
        found = newest(scope, query);
    } else if (!words.isEmpty()) {
        found = matching(scope, words, query);
    }
    LibraryPage page{.total = found.total};
    for (const qint64 item : found.items) {
        if (std::optional<Gif> its = gif(item)) {
            page.gifs.append(*std::move(its));
        }
    }
    return page;
}

LibraryFinder::Found LibraryFinder::newest(const Scope &scope, const LibraryQuery &query)
{
    const QString count = u"SELECT count(*) FROM "_s + scope.table + scope.where();
    const QString page = u"SELECT %1 FROM %2%3 ORDER BY %4 DESC, %1 DESC LIMIT ? OFFSET ?"_s.arg(
        scope.item, scope.table, scope.where(), scope.at);
    return {.items = numbers(page, bounded(scope.values, query)),
            .total = static_cast<int>(m_sql.number(count, scope.values).value_or(0))};
}

// FTS5 puts all beginnings of a word together anew for every question, so there are as few as possible.
LibraryFinder::Found LibraryFinder::matching(const Scope &scope, const QStringList &words, const LibraryQuery &query)
{
    QString match = matchExpression(words);
    int total = countMatches(scope, match);
    if (total > RankedMatches) {
        return {.items = newestMatches(scope, match, query), .total = total};
    }
    QString first;
    QString ranked = rankedExpression(words);
    const bool isMeagre = total < Handful && query.correctsTyping;
    if (const QString better = isMeagre ? corrected(words) : QString(); !better.isEmpty()) {
        first = total > 0 ? match : QString();
        match = better;
        ranked = better;
    }
    const QList<qint64> items = bestMatches(scope, ranked, first);
    if (items.size() > RankedMatches) {
        total = countMatches(scope, match);
        return {.items = newestMatches(scope, match, query), .total = total};
    }
    return {.items = items.mid(std::max(query.offset, 0), std::max(query.limit, 0)),
            .total = static_cast<int>(items.size())};
}

int LibraryFinder::countMatches(const Scope &scope, const QString &match)
{
    const QString statement = u"SELECT count(*) FROM item_text"_s + scope.join() + u" WHERE item_text MATCH ?"_s;
    return static_cast<int>(m_sql.number(statement, scope.values + QVariantList{match}).value_or(0));
}

QList<qint64> LibraryFinder::newestMatches(const Scope &scope, const QString &match, const LibraryQuery &query)
{
    const QString statement = u"SELECT item_text.rowid FROM item_text"_s + scope.join()
                              + u" WHERE item_text MATCH ? ORDER BY item_text.rowid DESC LIMIT ? OFFSET ?"_s;
    return numbers(statement, bounded(scope.values + QVariantList{match}, query));
}

// One more than are ranked, if there are that many. What matches first comes first.
QList<qint64> LibraryFinder::bestMatches(const Scope &scope, const QString &match, const QString &first)
{
    QVariantList values = scope.values;
    values << match;
    QString order;
    if (!first.isEmpty()) {
        order = u"item_text.rowid IN (SELECT rowid FROM item_text WHERE item_text MATCH ?) DESC, "_s;
        values << first;
    }
    // The weights are those of title, alt, author, tags and own tags.
    const QString statement = u"SELECT item_text.rowid FROM item_text"_s + scope.join()
                              + u" WHERE item_text MATCH ? ORDER BY "_s + order
                              + u"bm25(item_text, 8, 3, 2, 5, 10), item_text.rowid DESC LIMIT ?"_s;
    values << RankedMatches + 1;
    return numbers(statement, values);
}

// The expression with every rare word replaced by it and its likely meanings; empty if there are none.
QString LibraryFinder::corrected(const QStringList &words)
{
    QStringList terms;
    bool hasChanged = false;
    for (qsizetype index = 0; index < words.size(); ++index) {
        const QString &word = words.at(index);
        const bool isLast = index == words.size() - 1;
        QStringList meanings{term(word, isLast)};
        const auto match = isLast ? Vocabulary::Match::Prefix : Vocabulary::Match::Whole;
        if (!m_store.vocabulary.isKnown(m_sql, word, match, Handful)) {
            for (const QString &close : m_store.vocabulary.closest(m_sql, word, match)) {
                meanings.append(term(close, false));
                hasChanged = true;
            }
        }
        terms.append(u'(' + meanings.join(u" OR "_s) + u')');
    }
    return hasChanged ? terms.join(u" AND "_s) : QString();
}

Result<LibraryEntry> LibraryFinder::entry(const GifKey &key)
{
    const std::optional<qint64> item = LibraryItems(m_store).find(key);
    const std::optional<Gif> found = item ? gif(*item) : std::nullopt;
    if (!found) {
        return Unexpected(Error{.kind = Error::Kind::NotFound, .detail = u"not in the library"_s});
    }
    LibraryEntry entry{.gif = *found};
    m_sql.each(u"SELECT added, tags, (SELECT 1 FROM favourite WHERE item = nr), "
               u"(SELECT file FROM saved WHERE item = nr) FROM item WHERE nr = ?"_s,
               {*item},
               [&entry](const QSqlQuery &row) {
                   entry.addedAt = QDateTime::fromMSecsSinceEpoch(row.value(0).toLongLong()).toUTC();
                   entry.ownTags = tagsFromText(row.value(1).toString());
                   entry.isFavourite = !row.value(2).isNull();
                   const QString file = row.value(3).toString();
                   entry.savedFile = QFileInfo::exists(file) ? file : QString();
                   return false;
               });
    entry.collections = numbers(u"SELECT collection FROM member JOIN collection ON collection.id = collection "
                                u"WHERE item = ? ORDER BY position"_s,
                                {*item});
    return entry;
}

QStringList LibraryFinder::stale(const QString &source, qint64 olderThan, int limit)
{
    QStringList ids;
    m_sql.each(u"SELECT id FROM item WHERE source = ? AND refreshed < ? ORDER BY refreshed LIMIT ?"_s,
               {source, olderThan, std::max(limit, 0)},
               [&ids](const QSqlQuery &row) {
                   ids.append(row.value(0).toString());
                   return true;
               });
    return ids;
}

QList<qint64> LibraryFinder::numbers(const QString &statement, const QVariantList &values)
{
    QList<qint64> found;
    m_sql.each(statement, values, [&found](const QSqlQuery &row) {
        found.append(row.value(0).toLongLong());
        return true;
    });
    return found;
}

std::optional<Gif> LibraryFinder::gif(qint64 item)
{
    std::optional<Gif> found;
    m_sql.each(u"SELECT gif, (SELECT file FROM saved WHERE item = nr) FROM item WHERE nr = ?"_s,
               {item},
               [&found](const QSqlQuery &row) {
                   found = gifFromBytes(row.value(0).toByteArray());
                   if (const QString file = row.value(1).toString(); !file.isEmpty()) {
                       found = shownFromFile(*std::move(found), file);
                   }
                   return false;
               });
    return found;
}

} // namespace gn
