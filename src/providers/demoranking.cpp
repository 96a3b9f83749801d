// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/demoranking.h"

#include "providers/demotext.h"

#include <algorithm>

namespace gn {

namespace {

// How well one word of the query fits, best first. The gaps leave room for OwnLanguage.
constexpr int WholeTag = 60;
constexpr int TitleWord = 50;
constexpr int WordOfTag = 40;
constexpr int OtherForm = 30;
constexpr int Beginning = 20;
constexpr int WordOfDescription = 10;
constexpr int OwnLanguage = 5;

// The query as a whole is a tag: worth more than any sum over its words.
constexpr int WholeQuery = 10'000;

// Up to here a word is looked for as the beginning of others only while nothing has the word itself: "no" is not
// meant to find "Noel", but "ha" finds "happy".
constexpr qsizetype ShortWord = 3;
constexpr qsizetype ShortestDescriptionWord = 4;

// A phrase has "a", "with" and the like, which are found in titles and inside of longer tags: they must not outweigh a
// word that is a tag.
constexpr int PhraseDivisor = 10;

int fit(const QStringList &words, const QString &word, int whole)
{
    int best = 0;
    for (const QString &candidate : words) {
        if (candidate == word) {
            return whole;
        }
        if (isInflection(candidate, word)) {
            best = std::max(best, OtherForm);
        } else if (candidate.startsWith(word)) {
            best = std::max(best, Beginning);
        }
    }
    return best;
}

int tagFit(const DemoTag &tag, const QString &word)
{
    return tag.spellings.contains(word) ? WholeTag : fit(tag.words, word, WordOfTag);
}

int wordFit(const DemoItem &item, const QString &word, int language)
{
    int best = fit(item.titleWords, word, TitleWord);
    for (const DemoTag &tag : item.tags) {
        const int value = tagFit(tag, word);
        best = std::max(best, value > 0 && tag.language == language ? value + OwnLanguage : value);
    }
    if (best == 0 && word.size() >= ShortestDescriptionWord && item.altWords.contains(word)) {
        best = WordOfDescription;
    }
    return best;
}

int wholeQueryFit(const DemoItem &item, const QString &query, int language)
{
    int best = 0;
    for (const DemoTag &tag : item.tags) {
        if (tag.spellings.contains(query)) {
            best = std::max(best, tag.language == language ? WholeQuery + OwnLanguage : WholeQuery);
        }
    }
    return best;
}

} // namespace

DemoRanking::DemoRanking(const QList<DemoItem> &items, const QString &query, int language)
    : m_items(items)
    , m_query(foldedText(query))
    , m_language(language)
{
    const QStringList words = wordsOf(m_query);
    for (const QString &text : words) {
        const auto hasIt = [&](const DemoItem &item) { return wordFit(item, text, language) >= OtherForm; };
        m_words += {text, text.size() > ShortWord || std::ranges::none_of(items, hasIt)};
    }
}

int DemoRanking::score(const DemoItem &item, const Word &word) const
{
    const int value = wordFit(item, word.text, m_language);
    return value >= OtherForm || word.takesBeginnings ? value : 0;
}

int DemoRanking::score(const DemoItem &item, Words words) const
{
    int sum = 0;
    for (const Word &word : m_words) {
        const int value = score(item, word);
        if (words == Words::All) {
            if (value == 0) {
                return 0;
            }
            sum += value;
        } else if (value >= OtherForm) {
            sum += value >= WholeTag ? value : value / PhraseDivisor;
        }
    }
    return sum > 0 ? sum + wholeQueryFit(item, m_query, m_language) : 0;
}

QList<const DemoItem *> DemoRanking::hits(MediaKind kind, int rating, Words words) const
{
    struct Hit
    {
        int score;
        const DemoItem *item;
    };

    QList<Hit> hits;
    for (const DemoItem &item : m_items) {
        if (item.gif.kind == kind && item.rating <= rating) {
            if (const int value = score(item, words); value > 0) {
                hits += {value, &item};
            }
        }
    }
    // Stable: the items are in the order of their popularity.
    std::ranges::stable_sort(hits, std::ranges::greater{}, &Hit::score);

    QList<const DemoItem *> items;
    items.reserve(hits.size());
    std::ranges::transform(hits, std::back_inserter(items), &Hit::item);
    return items;
}

} // namespace gn
