// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/suggestionsource.h"

#include "gui/search/callrules.h"
#include "gui/search/searchhistory.h"

namespace gn {

namespace {

// Those that start with typed first, then those in which a later word does; both in their own order.
QStringList matching(const QStringList &terms, const QString &typed)
{
    QStringList starting;
    QStringList containing;
    for (const QString &term : terms) {
        if (term.startsWith(typed, Qt::CaseInsensitive)) {
            starting.append(term);
        } else if (term.contains(QChar::Space + typed, Qt::CaseInsensitive)) {
            containing.append(term);
        }
    }
    return starting + containing;
}

// Adds what is not there yet; what is typed already is no suggestion.
void appendNew(QList<Suggestion> &list, const QStringList &terms, Suggestion::Origin origin, const QString &typed)
{
    for (const QString &term : terms) {
        const auto isSame = [&term](const QString &other) { return other.compare(term, Qt::CaseInsensitive) == 0; };
        const bool isKnown =
            std::any_of(list.cbegin(), list.cend(), [&isSame](const Suggestion &known) { return isSame(known.text); });
        if (!isKnown && !isSame(typed) && list.size() < SuggestionSource::MaxSuggestions) {
            list.append({.text = term, .origin = origin});
        }
    }
}

} // namespace

SuggestionSource::SuggestionSource(const SearchHistory &history, QObject *parent, std::chrono::milliseconds pause)
    : QObject(parent)
    , m_history(&history)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &SuggestionSource::ask);
}

SuggestionSource::~SuggestionSource() = default;

void SuggestionSource::setProvider(GifProvider *provider)
{
    cancel();
    m_fromSource.clear();
    m_provider = provider;
}

void SuggestionSource::setTrendingTerms(const QStringList &terms)
{
    m_trendingTerms = terms;
}

void SuggestionSource::setTyped(const QString &typed)
{
    cancel();
    m_typed = typed.simplified();
    m_fromSource.clear();
    publish();
    const bool canAsk = !m_typed.isEmpty() && callrules::mayCallUnasked(m_provider)
                        && m_provider->traits().can(ProviderTraits::Suggestions);
    if (canAsk) {
        m_timer.start();
    }
}

void SuggestionSource::cancel()
{
    m_timer.stop();
    m_pending.reset();
}

void SuggestionSource::ask()
{
    const int limit = m_provider->traits().maxQueryLength;
    if (!callrules::mayCallUnasked(m_provider) || (limit > 0 && m_provider->queryLength(m_typed) > limit)) {
        return;
    }
    m_pending = m_provider->suggestions(m_typed, [this](const Result<QStringList> &terms) {
        if (terms && !terms->isEmpty()) {
            m_fromSource = *terms;
            publish();
        }
    });
}

void SuggestionSource::publish()
{
    QList<Suggestion> list;
    appendNew(list, matching(m_history->queries(), m_typed), Suggestion::Origin::History, m_typed);
    appendNew(list, matching(m_trendingTerms, m_typed), Suggestion::Origin::Trending, m_typed);
    appendNew(list, m_fromSource, Suggestion::Origin::Source, m_typed);
    emit changed(list);
}

} // namespace gn
