// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/democatalogue.h"

#include "core/giphychoices.h"
#include "providers/demoranking.h"
#include "providers/demotext.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxSuggestions = 8;
constexpr int MaxTerms = 12;

// "es-MX" is "es"; what there is not is English.
int languageIndex(const QString &code)
{
    const auto index = DemoCatalogue::languages().indexOf(code.section(u'-', 0, 0).toLower());
    return static_cast<int>(std::max<qsizetype>(index, 0));
}

// Everything when the request names none that there is.
int ratingIndex(const QString &rating)
{
    const QStringList ratings = giphyRatings();
    const auto index = ratings.indexOf(rating.toLower());
    return static_cast<int>(index >= 0 ? index : ratings.size() - 1);
}

Gif inLanguage(const DemoItem &item, int language)
{
    Gif gif = item.gif;
    gif.tags.clear();
    for (const DemoTag &tag : item.tags) {
        if (tag.language == language) {
            gif.tags += tag.text;
        }
    }
    return gif;
}

// A term and how much speaks for it; English first among equals, then the alphabet, so that the order never varies.
struct Term
{
    QString text;
    int language = 0;
    int weight = 0;
};

QStringList bestTerms(QList<Term> terms, int count)
{
    std::ranges::sort(terms, [](const Term &left, const Term &right) {
        return std::tuple(-left.weight, left.language, left.text)
               < std::tuple(-right.weight, right.language, right.text);
    });
    terms.resize(std::min<qsizetype>(terms.size(), count));
    QStringList texts;
    for (const Term &term : std::as_const(terms)) {
        texts += term.text;
    }
    return texts;
}

void addWeight(QHash<QString, Term> &terms, const DemoTag &tag, int weight)
{
    Term &term = terms[tag.spellings.first()];
    if (term.text.isEmpty() || tag.language < term.language) {
        term.text = tag.text;
        term.language = tag.language;
    }
    term.weight += weight;
}

// 0: typed does not lead to the tag; a tag that begins with it is worth more than one with a later word that does.
int suggestionWeight(const DemoTag &tag, const QString &typed)
{
    constexpr int Start = 1000;
    const auto begins = [&typed](const QString &text) { return text.startsWith(typed); };
    if (std::ranges::any_of(tag.spellings, begins)) {
        return Start;
    }
    return std::ranges::any_of(tag.words, begins) ? 1 : 0;
}

} // namespace

QStringList DemoCatalogue::languages()
{
    return {u"en"_s, u"de"_s, u"es"_s, u"fr"_s};
}

SearchPage DemoCatalogue::search(const SearchRequest &request) const
{
    const int language = languageIndex(request.language);
    const int rating = ratingIndex(request.rating);
    QList<const DemoItem *> hits;
    if (request.query.trimmed().isEmpty()) {
        for (const DemoItem &item : m_items) {
            if (item.gif.kind == request.kind && item.rating <= rating) {
                hits += &item;
            }
        }
    } else {
        hits = DemoRanking(m_items, request.query, language).hits(request.kind, rating, DemoRanking::Words::All);
    }

    SearchPage page;
    page.request = request;
    page.totalCount = static_cast<int>(hits.size());
    const auto wanted = std::max(request.limit, 0);
    const auto first = std::clamp<qsizetype>(request.offset, 0, hits.size());
    for (const DemoItem *item : hits.sliced(first, std::min<qsizetype>(wanted, hits.size() - first))) {
        page.gifs += inLanguage(*item, language);
    }
    const auto next = first + page.gifs.size();
    if (next < hits.size() && !page.gifs.isEmpty()) {
        page.nextOffset = static_cast<int>(next);
    }
    return page;
}

std::optional<Gif> DemoCatalogue::find(const QString &id) const
{
    const auto found = std::ranges::find_if(m_items, [&id](const DemoItem &item) { return item.gif.id == id; });
    return found != m_items.end() ? std::optional(found->gif) : std::nullopt;
}

std::optional<Gif> DemoCatalogue::translate(const QString &phrase, const SearchRequest &request) const
{
    const int language = languageIndex(request.language);
    const auto hits =
        DemoRanking(m_items, phrase, language).hits(request.kind, ratingIndex(request.rating), DemoRanking::Words::Any);
    return hits.isEmpty() ? std::nullopt : std::optional(inLanguage(*hits.first(), language));
}

QStringList DemoCatalogue::suggestions(const QString &typed) const
{
    const QString folded = foldedText(typed);
    if (folded.isEmpty()) {
        return {};
    }
    QHash<QString, Term> terms;
    for (const DemoItem &item : m_items) {
        for (const DemoTag &tag : item.tags) {
            if (const int weight = suggestionWeight(tag, folded); weight > 0) {
                // A start counts once, however many items have the tag; every item adds one.
                addWeight(terms, tag, terms.contains(tag.spellings.first()) ? 1 : weight);
            }
        }
    }
    return bestTerms(terms.values(), MaxSuggestions);
}

QStringList DemoCatalogue::relatedTerms(const QString &term) const
{
    const QString folded = foldedText(term);
    QHash<QString, Term> terms;
    for (const DemoItem &item : m_items) {
        QSet<int> languages; // those in which the item has the term: its neighbours there are related to it
        for (const DemoTag &tag : item.tags) {
            if (tag.spellings.contains(folded)) {
                languages.insert(tag.language);
            }
        }
        for (const DemoTag &tag : item.tags) {
            if (languages.contains(tag.language) && !tag.spellings.contains(folded)) {
                addWeight(terms, tag, 1);
            }
        }
    }
    return bestTerms(terms.values(), MaxTerms);
}

QStringList DemoCatalogue::trendingTerms() const
{
    QStringList terms;
    for (const DemoItem &item : m_items) {
        const QString term = item.gif.tags.value(0); // the generator puts the item's keyword first
        if (!term.isEmpty() && !terms.contains(term) && terms.size() < MaxTerms) {
            terms += term;
        }
    }
    return terms;
}

} // namespace gn
