// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktopsearch.h"

#include "storage/library/library.h"

#include <optional>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostMatches = 4;       // GNOME shows five lines of a program, and the search is one
constexpr qsizetype FewestBytes = 3; // as UTF-8: three letters, or one Chinese character, which may be a word
constexpr qsizetype MostTagsNamed = 5;
const auto ItemPrefix = u"gif:"_s;
const auto SearchPrefix = u"search:"_s;

QString idOf(const GifKey &key)
{
    return ItemPrefix + key.source + u':' + key.id;
}

// Nothing: it is no item's.
std::optional<GifKey> keyIn(const QString &id)
{
    const QString key = id.startsWith(ItemPrefix) ? id.mid(ItemPrefix.size()) : QString();
    const qsizetype colon = key.indexOf(u':'); // names of sources have none
    return colon < 0 ? std::nullopt : std::optional(GifKey{.source = key.left(colon), .id = key.mid(colon + 1)});
}

DesktopResult resultFor(const Gif &gif)
{
    const QString title = gif.title.isEmpty() ? describe(gif) : gif.title;
    const QString tags = gif.tags.mid(0, MostTagsNamed).join(u", "_s);
    return {.id = idOf(keyOf(gif)),
            .title = title.isEmpty() ? DesktopSearch::tr("Untitled GIF") : title,
            .note = tags.isEmpty() ? DesktopSearch::tr("In your library") : tags};
}

} // namespace

// What is asked about several ids at once.
struct DesktopSearch::Description
{
    std::vector<std::optional<DesktopResult>> results; // one for each id
    std::vector<std::unique_ptr<PendingReply>> replies;
    std::size_t missing = 0;
    Answer answer;
};

DesktopSearch::DesktopSearch(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
}

DesktopSearch::~DesktopSearch() = default;

bool DesktopSearch::isWorthwhile(const QString &text)
{
    return text.trimmed().toUtf8().size() >= FewestBytes;
}

void DesktopSearch::find(const QString &text, Answer answer)
{
    emit asked();
    if (!isWorthwhile(text)) {
        answer({});
        return;
    }
    const quint64 id = ++m_lastSearch;
    // Who searches the whole desktop means what is typed: what only resembles it would stand among it everywhere.
    const LibraryQuery query{.text = text.simplified(), .limit = MostMatches, .correctsTyping = false};
    m_searches[id] = m_library.find(query, [this, id, answer = std::move(answer)](const Result<LibraryPage> &page) {
        const std::unique_ptr<PendingReply> reply = std::move(m_searches[id]); // we are inside its handler
        m_searches.erase(id);
        QList<DesktopResult> results;
        if (page.has_value()) { // a library that can't be used has nothing to show here; the window says why
            for (const Gif &gif : page->gifs) {
                results.append(resultFor(gif));
            }
        }
        answer(results);
    });
}

void DesktopSearch::describe(const QStringList &ids, Answer answer)
{
    emit asked();
    m_descriptions.push_back(std::make_unique<Description>());
    Description &description = *m_descriptions.back();
    description.answer = std::move(answer);
    description.results.resize(static_cast<std::size_t>(ids.size()));
    description.missing = 1; // until all are asked about
    for (qsizetype index = 0; index < ids.size(); ++index) {
        describe(description, static_cast<std::size_t>(index), ids.at(index));
    }
    settle(description);
}

void DesktopSearch::describe(Description &description, std::size_t place, const QString &id)
{
    if (id.startsWith(SearchPrefix)) {
        description.results[place] = searchFor(id.mid(SearchPrefix.size()));
        return;
    }
    const std::optional<GifKey> key = keyIn(id);
    if (!key) {
        return;
    }
    ++description.missing;
    description.replies.push_back(m_library.entry(*key, [this, place, &description](const Result<LibraryEntry> &entry) {
        if (entry.has_value()) {
            description.results[place] = resultFor(entry->gif);
            description.results[place]->picture = entry->savedFile;
        }
        settle(description);
    }));
}

void DesktopSearch::settle(Description &description)
{
    if (--description.missing > 0) {
        return;
    }
    QList<DesktopResult> results;
    for (const std::optional<DesktopResult> &result : description.results) {
        if (result) {
            results.append(*result);
        }
    }
    const Answer answer = std::move(description.answer);
    std::erase_if(m_descriptions, [&description](const auto &one) { return one.get() == &description; });
    answer(results);
}

DesktopResult DesktopSearch::searchFor(const QString &text)
{
    const QString query = text.simplified();
    return {
        .id = SearchPrefix + query, .title = tr("Search GIFs for “%1”").arg(query), .note = tr("With Giphy Navigator")};
}

void DesktopSearch::activate(const QString &id)
{
    emit asked();
    if (id.startsWith(SearchPrefix)) {
        search(id.mid(SearchPrefix.size()));
        return;
    }
    const std::optional<GifKey> key = keyIn(id);
    if (!key) {
        emit windowWanted({});
        return;
    }
    m_activation = m_library.entry(*key, [this](const Result<LibraryEntry> &entry) {
        emit windowWanted({.gifs = entry.has_value() ? QList<Gif>{entry->gif} : QList<Gif>()}); // it may be gone
    });
}

void DesktopSearch::search(const QString &text)
{
    emit asked();
    emit windowWanted({.query = text.simplified()});
}

} // namespace gn
