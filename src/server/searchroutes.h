// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/router.h"
#include "server/upstream.h"
#include "storage/config.h"

#include <QCache>
#include <QElapsedTimer>

namespace gn {

// The searching routes: the Giphy Navigator API at "/", and the whole results of the program's own search.
class SearchRoutes final
{
    Q_DISABLE_COPY_MOVE(SearchRoutes)

public:
    // giphy: null without a key; then the built-in catalogue is the source when none is named. Both must outlive this.
    SearchRoutes(Config config, Upstream *giphy, Upstream &demo);
    ~SearchRoutes();

    // This must outlive the router's use.
    void addTo(Router &router);

private:
    // An answer of "/", ready; the question as it was sent is its key.
    struct Rendered
    {
        QByteArray json;
        qint64 staleAt = 0;
    };

    void api(const HttpRequest &request, const AnswerHandler &answer);
    void answerApi(const HttpRequest &request,
                   Upstream &source,
                   const SearchRequest &asked,
                   const SearchPage &page,
                   const AnswerHandler &answer);
    void page(Upstream::Subject subject, const HttpRequest &request, const AnswerHandler &answer);
    void suggestions(const HttpRequest &request, const AnswerHandler &answer);
    void random(const HttpRequest &request, const AnswerHandler &answer);
    void item(const HttpRequest &request, const QString &id, const AnswerHandler &answer);

    Upstream &defaultSource();
    Result<Upstream *> sourceOf(const HttpRequest &request);
    Result<SearchRequest> read(const HttpRequest &request, const ProviderTraits &traits) const;
    SearchRequest baseRequest(const ProviderTraits &traits) const;

    Config m_config;
    Upstream *m_giphy;
    Upstream &m_demo;
    QCache<QByteArray, Rendered> m_rendered;
    QElapsedTimer m_clock;
};

} // namespace gn
