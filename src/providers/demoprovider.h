// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gifprovider.h"

#include <QFuture>
#include <QUrl>

#include <memory>
#include <optional>

namespace gn {

class DemoCatalogue;

// The built-in catalogue: drawn by tools/democatalogue, compiled into the program, searched in memory. It needs no key
// and no network, and ranks, pages and filters like GIPHY. An item's page is giphy-navigator:demo/ID; its pictures
// are qrc:/demo/ID.gif.
class DemoProvider final : public GifProvider
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoProvider)

public:
    explicit DemoProvider(QObject *parent = nullptr);
    ~DemoProvider() override;

    // The id in the address of an item's page; nothing for any other address.
    static std::optional<QString> idFromPageUrl(const QUrl &url);

    ProviderTraits traits() const override;
    Pending search(const SearchRequest &request, Handler<SearchPage> handler) override;
    Pending trending(const SearchRequest &request, Handler<SearchPage> handler) override;
    Pending suggestions(const QString &typed, Handler<QStringList> handler) override;
    Pending relatedTerms(const QString &term, Handler<QStringList> handler) override;
    Pending trendingTerms(Handler<QStringList> handler) override;
    Pending categories(Handler<QList<Category>> handler) override;
    Pending byIds(const QStringList &ids, Handler<QList<Gif>> handler) override;
    Pending random(const QString &tag, const SearchRequest &request, Handler<Gif> handler) override;
    Pending translate(const QString &phrase, const SearchRequest &request, Handler<Gif> handler) override;

private:
    using Loaded = std::shared_ptr<const Result<DemoCatalogue>>;

    template <typename T, typename Ask>
    Pending answer(Ask ask, Handler<T> handler);

    QFuture<Loaded> m_catalogue; // started by the first question, read and parsed in a worker
};

} // namespace gn
