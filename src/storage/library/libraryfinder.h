// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/library/libraryworker.h"

namespace gn {

// Finds items in a library. For the worker's thread, inside checked() of store.sql.
class LibraryFinder final
{
public:
    explicit LibraryFinder(LibraryStore &store);

    // All words of the text must be in an item's texts, the last one may be the beginning of a word. Few matches come
    // the best first, many the newest first, which is what somebody wants who has typed one letter, and costs no
    // ranking. When hardly anything matches, words that nearly nothing has are taken for mistyped ones.
    LibraryPage find(const LibraryQuery &query);

    Result<LibraryEntry> entry(const GifKey &key);
    QStringList stale(const QString &source, qint64 olderThan, int limit);

private:
    struct Scope;

    struct Found
    {
        QList<qint64> items; // of the page
        int total = 0;
    };

    static Scope scopeOf(const LibraryScope &scope);
    int countMatches(const Scope &scope, const QString &match);
    Found newest(const Scope &scope, const LibraryQuery &query);
    Found matching(const Scope &scope, const QStringList &words, const LibraryQuery &query);
    QList<qint64> newestMatches(const Scope &scope, const QString &match, const LibraryQuery &query);
    QList<qint64> bestMatches(const Scope &scope, const QString &match, const QString &first);
    QString corrected(const QStringList &words);
    QList<qint64> numbers(const QString &statement, const QVariantList &values);
    std::optional<Gif> gif(qint64 item);

    LibraryStore &m_store;
    Sql &m_sql;
};

} // namespace gn
