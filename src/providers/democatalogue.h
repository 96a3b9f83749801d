// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/searchpage.h"

#include <QByteArray>

namespace gn {

// A tag of an item in one language, ready to be compared.
struct DemoTag
{
    QString text;
    int language = 0;      // index into DemoCatalogue::languages()
    QStringList spellings; // folded
    QStringList words;     // of all spellings
};

struct DemoItem
{
    Gif gif; // its tags are English
    int popularity = 0;
    int rating = 0; // index into giphyRatings()
    QStringList titleWords;
    QStringList altWords;
    QList<DemoTag> tags;
};

// The built-in catalogue in memory and the answers to everything that may be asked of it. A plain value: it may be made
// in one thread and used in another.
class DemoCatalogue final
{
public:
    static QStringList languages(); // "en" first: it stands in for every language that there is not

    // The file that tools/democatalogue writes.
    static Result<DemoCatalogue> parse(const QByteArray &json);

    const QList<DemoItem> &items() const { return m_items; } // most popular first

    // Every word of the query must be found. What fits best comes first: a tag, a word of the title, another form of
    // a word ("cats"), the beginning of a word, a word of the description; among equals the tags of the request's
    // language, then the most popular. An empty query asks for everything.
    SearchPage search(const SearchRequest &request) const;

    std::optional<Gif> find(const QString &id) const;

    // The item that most words of the phrase fit; here they need not all be found.
    std::optional<Gif> translate(const QString &phrase, const SearchRequest &request) const;

    QStringList suggestions(const QString &typed) const;
    QStringList relatedTerms(const QString &term) const;
    QStringList trendingTerms() const;

    QList<Category> categories() const { return m_categories; }

private:
    QList<DemoItem> m_items;
    QList<Category> m_categories;
};

} // namespace gn
