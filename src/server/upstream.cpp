// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/upstream.h"

namespace gn {

namespace {

SharingLimits withoutMemory(SharingLimits limits)
{
    limits.freshFor = std::chrono::milliseconds(0);
    limits.remembered = 1;
    return limits;
}

} // namespace

Upstream::Upstream(GifProvider &provider, SharingLimits limits)
    : m_provider(provider)
    , m_pages(limits)
    , m_terms(limits)
    , m_items(limits)
    , m_random(withoutMemory(limits))
{
}

Upstream::~Upstream() = default;

QByteArray Upstream::keyOf(Subject subject, const SearchRequest &request)
{
    const char separator = '\n';
    return QByteArray::number(static_cast<int>(subject)) + separator + QByteArray::number(request.offset) + separator
           + QByteArray::number(request.limit) + separator + QByteArray::number(static_cast<int>(request.kind))
           + separator + request.rating.toUtf8() + separator + request.language.toUtf8() + separator
           + request.query.toUtf8();
}

template <typename T>
Handler<T> Upstream::noted(Handler<T> handler)
{
    return [this, handler = std::move(handler)](const Result<T> &result) {
        m_state.asked = QDateTime::currentDateTimeUtc();
        m_state.error = result ? std::nullopt : std::optional(result.error());
        handler(result);
    };
}

Upstream::Page Upstream::remembered(Subject subject, const SearchRequest &request)
{
    return m_pages.remembered(keyOf(subject, request));
}

std::chrono::milliseconds Upstream::freshness(Subject subject, const SearchRequest &request) const
{
    return m_pages.freshness(keyOf(subject, request));
}

GifProvider::Pending Upstream::page(Subject subject, const SearchRequest &request, Handler<Page> handler)
{
    const QByteArray key = keyOf(subject, request);
    if (Page page = m_pages.remembered(key)) {
        return std::make_unique<DeferredReply<Page>>(std::move(page), std::move(handler));
    }
    const auto start = [this, subject, &request](Handler<SearchPage> onPage) {
        return subject == Subject::Query ? m_provider.search(request, std::move(onPage))
                                         : m_provider.trending(request, std::move(onPage));
    };
    return m_pages.ask(key, start, noted<Page>(std::move(handler)));
}

GifProvider::Pending Upstream::suggestions(const QString &typed, Handler<Terms> handler)
{
    const QByteArray key = typed.toUtf8();
    if (Terms terms = m_terms.remembered(key)) {
        return std::make_unique<DeferredReply<Terms>>(std::move(terms), std::move(handler));
    }
    const auto start = [this, &typed](Handler<QStringList> onTerms) {
        return m_provider.suggestions(typed, std::move(onTerms));
    };
    return m_terms.ask(key, start, noted<Terms>(std::move(handler)));
}

GifProvider::Pending Upstream::byId(const QString &id, Handler<Gifs> handler)
{
    const QByteArray key = id.toUtf8();
    if (Gifs gifs = m_items.remembered(key)) {
        return std::make_unique<DeferredReply<Gifs>>(std::move(gifs), std::move(handler));
    }
    const auto start = [this, &id](Handler<QList<Gif>> onGifs) { return m_provider.byIds({id}, std::move(onGifs)); };
    return m_items.ask(key, start, noted<Gifs>(std::move(handler)));
}

GifProvider::Pending Upstream::random(const QString &tag, const SearchRequest &request, Handler<Gif> handler)
{
    const auto start = [this, &tag, &request](Handler<Gif> onGif) {
        return m_provider.random(tag, request, std::move(onGif));
    };
    const auto onGif = [handler = noted<Gif>(std::move(handler))](const Result<std::shared_ptr<const Gif>> &gif) {
        handler(gif ? Result<Gif>(**gif) : Result<Gif>(Unexpected(gif.error())));
    };
    return m_random.ask(QByteArray::number(m_randomCalls++), start, onGif);
}

} // namespace gn
