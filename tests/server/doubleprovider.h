// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gifprovider.h"

namespace gn::test {

// A source for the server's tests: answers what it is told, after delay, and counts.
class DoubleProvider final : public GifProvider
{
public:
    ProviderTraits traits() const override
    {
        return {.id = QStringLiteral("double"),
                .name = QStringLiteral("Double"),
                .abilities = ProviderTraits::Search | ProviderTraits::Trending | ProviderTraits::ByIds};
    }

    Pending search(const SearchRequest &request, Handler<SearchPage> handler) override
    {
        ++m_calls;
        m_request = request;
        if (m_isSilent) {
            return std::make_unique<Silence>(m_cancelled);
        }
        Result<SearchPage> answer = m_error ? Result<SearchPage>(Unexpected(*m_error))
                                            : Result<SearchPage>(SearchPage{.request = request, .gifs = m_gifs});
        return std::make_unique<DeferredReply<SearchPage>>(std::move(answer), std::move(handler));
    }

    void setUrls(const QStringList &urls)
    {
        m_gifs.clear();
        for (const QString &url : urls) {
            m_gifs.append({.id = url, .source = QStringLiteral("double"), .pageUrl = QUrl(url)});
        }
    }

    void setError(const Error &error) { m_error = error; }

    void setSilent(bool isSilent) { m_isSilent = isSilent; } // never answers

    int calls() const { return m_calls; }

    int cancelled() const { return m_cancelled; }

    const SearchRequest &lastRequest() const { return m_request; }

private:
    class Silence final : public PendingReply
    {
        Q_DISABLE_COPY_MOVE(Silence)

    public:
        explicit Silence(int &cancelled)
            : m_cancelled(cancelled)
        {
        }

        ~Silence() override { ++m_cancelled; }

    private:
        int &m_cancelled;
    };

    QList<Gif> m_gifs;
    std::optional<Error> m_error;
    bool m_isSilent = false;
    int m_calls = 0;
    int m_cancelled = 0;
    SearchRequest m_request;
};

} // namespace gn::test
