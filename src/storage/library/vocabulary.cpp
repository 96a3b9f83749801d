// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/vocabulary.h"

#include "storage/library/sql.h"

#include <algorithm>
#include <array>
#include <bit>
#include <span>
#include <vector>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortWord = 5;    // letters, up to which one mistake is taken for one
constexpr int ShortestWord = 3; // below, everything is close to everything
constexpr int LongestWord = 32; // nobody mistypes longer ones and expects help
constexpr qsizetype MostWords = 6;
constexpr int Portion = 2'000; // words that are loaded at once

struct Candidate
{
    QString word;
    int distance = 0;
    int documents = 0;
};

// One bit for each letter that occurs, modulo 32: a quick test for words that have too little in common.
quint32 letters(const QString &word)
{
    constexpr ushort Bits = 32;
    quint32 mask = 0;
    for (const QChar letter : word) {
        mask |= 1U << (letter.unicode() % Bits);
    }
    return mask;
}

// A replaced letter changes two bits, any other mistake one or none.
bool mayBeClose(quint32 typed, quint32 known, int limit, Vocabulary::Match match)
{
    const int missing = std::popcount(typed & ~known);
    return missing <= limit && (match == Vocabulary::Match::Prefix || std::popcount(known & ~typed) <= limit);
}

bool hasFittingLength(qsizetype typed, qsizetype known, int limit, Vocabulary::Match match)
{
    return known >= typed - limit && (match == Vocabulary::Match::Prefix || known <= typed + limit);
}

// Rows of the matrix of distances: the one being filled and the two before it.
struct Rows
{
    using Row = std::array<int, LongestWord + 3>;

    Row current{};
    Row last{};
    Row beforeLast{};

    void advance()
    {
        beforeLast = last;
        last = current;
    }
};

// Fills the row of a's letter i (counted from 1); returns its least distance.
int fillRow(Rows &rows, QStringView a, QStringView b, qsizetype i)
{
    rows.current[0] = static_cast<int>(i);
    int least = rows.current[0];
    for (qsizetype j = 1; j <= b.size(); ++j) {
        const auto at = static_cast<size_t>(j);
        const int replaced = a[i - 1] == b[j - 1] ? 0 : 1;
        int distance = std::min({rows.last.at(at) + 1, rows.current.at(at - 1) + 1, rows.last.at(at - 1) + replaced});
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
            distance = std::min(distance, rows.beforeLast.at(at - 2) + 1);
        }
        rows.current.at(at) = distance;
        least = std::min(least, distance);
    }
    return least;
}

} // namespace

int editDistance(const QString &a, const QString &b, int limit, Vocabulary::Match match)
{
    if (a.size() > LongestWord || !hasFittingLength(a.size(), b.size(), limit, match)) {
        return limit + 1;
    }
    const QStringView compared = QStringView(b).left(a.size() + limit); // what is behind is too far anyway
    Rows rows;
    for (qsizetype j = 0; j <= compared.size(); ++j) {
        rows.last.at(static_cast<size_t>(j)) = static_cast<int>(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        if (fillRow(rows, a, compared, i) > limit) {
            return limit + 1;
        }
        rows.advance();
    }
    const std::span<const int> row(rows.last.data(), static_cast<size_t>(compared.size()) + 1);
    const int distance = match == Vocabulary::Match::Whole ? row.back() : std::ranges::min(row);
    return std::min(distance, limit + 1);
}

void Vocabulary::forget()
{
    *this = Vocabulary();
}

void Vocabulary::add(const QStringList &words)
{
    if (!m_isLoaded && m_lastLoaded.isEmpty()) {
        return; // loading will see them
    }
    for (const QString &word : words) {
        ++m_documents[word];
    }
}

bool Vocabulary::loadSome(Sql &sql)
{
    if (m_isLoaded) {
        return false;
    }
    int rows = 0;
    sql.each(u"SELECT term, doc FROM item_word WHERE term > ? ORDER BY term LIMIT ?"_s,
             {QString(u""_s + m_lastLoaded), Portion}, // null would be NULL
             [this, &rows](const QSqlQuery &row) {
                 m_lastLoaded = row.value(0).toString();
                 m_documents.insert(m_lastLoaded, row.value(1).toInt());
                 ++rows;
                 return true;
             });
    m_isLoaded = rows < Portion; // also after an error, which whoever asks will meet
    return !m_isLoaded;
}

void Vocabulary::load(Sql &sql)
{
    while (loadSome(sql)) {
    }
}

bool Vocabulary::isKnown(Sql &sql, const QString &word, Match match, int atLeast)
{
    load(sql);
    int documents = m_documents.value(word);
    if (match == Match::Whole) {
        return documents >= atLeast;
    }
    for (auto known = m_documents.cbegin(); known != m_documents.cend() && documents < atLeast; ++known) {
        if (known.key().startsWith(word)) {
            documents += known.value();
        }
    }
    return documents >= atLeast;
}

QStringList Vocabulary::closest(Sql &sql, const QString &word, Match match)
{
    if (word.size() < ShortestWord || word.size() > LongestWord) {
        return {};
    }
    load(sql);
    const int limit = word.size() <= ShortWord ? 1 : 2;
    const quint32 typed = letters(word);
    std::vector<Candidate> found;
    for (auto known = m_documents.cbegin(); known != m_documents.cend(); ++known) {
        if (!hasFittingLength(word.size(), known.key().size(), limit, match)
            || !mayBeClose(typed, letters(known.key()), limit, match)) {
            continue;
        }
        const int distance = editDistance(word, known.key(), limit, match);
        if (distance > 0 && distance <= limit) { // 0: it is found as it is
            found.push_back({known.key(), distance, known.value()});
        }
    }
    std::sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        return std::tuple(a.distance, -a.documents, a.word) < std::tuple(b.distance, -b.documents, b.word);
    });
    QStringList words;
    for (const Candidate &candidate : found) {
        // A word that is farther off than another is not what was meant.
        if (candidate.distance > found.front().distance || words.size() == MostWords) {
            break;
        }
        words.append(candidate.word);
    }
    return words;
}

} // namespace gn
