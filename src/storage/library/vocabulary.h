// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

namespace gn {

class Sql;

// Every word of a library's texts, in memory while somebody needs it: what a mistyped word is compared with.
class Vocabulary final
{
public:
    enum class Match {
        Whole,  // the word as it is
        Prefix, // it may still be being typed
    };

    // The file was changed by somebody else, or is another one.
    void forget();

    // These words are in the library now. Words that left it stay known; they then find nothing, as before.
    void add(const QStringList &words);

    // The words that word was probably meant to be, the likeliest first, at most a handful: one letter wrong,
    // missing, too many or swapped with its neighbour, two in a long word.
    QStringList closest(Sql &sql, const QString &word, Match match);

    // In at least so many items as it stands, or as a beginning; counted no further than atLeast.
    bool isKnown(Sql &sql, const QString &word, Match match, int atLeast);

    // A part of what closest() needs, some milliseconds' work; false: there is nothing more to load. Who has time calls
    // it, so that the first closest() does not have to read everything.
    bool loadSome(Sql &sql);

    bool isLoaded() const { return m_isLoaded; }

private:
    void load(Sql &sql);

    QHash<QString, int> m_documents; // in how many items each word is
    QString m_lastLoaded;            // words are loaded in their order
    bool m_isLoaded = false;
};

// How many letters must be typed, left out, replaced or swapped with their neighbour to make b from a (optimal string
// alignment, the usual form of Damerau and Levenshtein's distance); limit + 1 if it is more than limit. Match::Prefix:
// from a to the nearest beginning of b.
int editDistance(const QString &a, const QString &b, int limit, Vocabulary::Match match);

} // namespace gn
