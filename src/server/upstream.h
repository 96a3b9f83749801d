// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/sharedcalls.h"

#include <QDateTime>

#include <optional>

namespace gn {

// A source as the server asks it: every call is shared and remembered, see SharedCalls. A test puts a double in the
// provider's place, and the rest of the server stays what it is.
class Upstream final
{
    Q_DISABLE_COPY_MOVE(Upstream)

public:
    using Page = SharedCalls<SearchPage>::Value;
    using Terms = SharedCalls<QStringList>::Value;
    using Gifs = SharedCalls<QList<Gif>>::Value;

    enum class Subject { Query, Trending };

    // What came of the last call.
    struct State
    {
        QDateTime asked; // invalid: never
        std::optional<Error> error;
    };

    // provider must outlive it.
    Upstream(GifProvider &provider, SharingLimits limits);
    ~Upstream();

    GifProvider &provider() { return m_provider; }

    ProviderTraits traits() const { return m_provider.traits(); }

    const State &state() const { return m_state; }

    // At once, from memory; null when it has to be asked for. freshness: of what it returns.
    Page remembered(Subject subject, const SearchRequest &request);
    std::chrono::milliseconds freshness(Subject subject, const SearchRequest &request) const;

    GifProvider::Pending page(Subject subject, const SearchRequest &request, Handler<Page> handler);
    GifProvider::Pending suggestions(const QString &typed, Handler<Terms> handler);
    GifProvider::Pending byId(const QString &id, Handler<Gifs> handler);
    GifProvider::Pending random(const QString &tag, const SearchRequest &request, Handler<Gif> handler);

private:
    static QByteArray keyOf(Subject subject, const SearchRequest &request);

    template <typename T>
    Handler<T> noted(Handler<T> handler);

    GifProvider &m_provider;
    SharedCalls<SearchPage> m_pages;
    SharedCalls<QStringList> m_terms;
    SharedCalls<QList<Gif>> m_items;
    SharedCalls<Gif> m_random; // shares nothing: every call has a key of its own
    quint64 m_randomCalls = 0;
    State m_state;
};

} // namespace gn
