// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/searchpage.h"

#include <QObject>

#include <memory>

namespace gn {

// What a source of GIFs is and which of the calls below it answers; nothing outside asks which source it is.
struct ProviderTraits
{
    enum Ability {
        Search = 1 << 0,
        Trending = 1 << 1,
        Suggestions = 1 << 2,
        RelatedTerms = 1 << 3,
        TrendingTerms = 1 << 4,
        Categories = 1 << 5,
        ByIds = 1 << 6,
        Random = 1 << 7,
        Translate = 1 << 8,
        Stickers = 1 << 9,
    };

    QString id;             // stable, for settings and "source=": "giphy", "demo"
    QString name;           // shown: "GIPHY"
    QString attribution;    // must stand wherever its content is shown ("Powered by GIPHY"); may be empty
    int abilities = 0;      // Ability flags
    QStringList ratings;    // mildest first; empty: the source has no ratings
    QStringList languages;  // codes as the source wants them; empty: it has none
    int maxQueryLength = 0; // in units of queryLength(); 0: no limit
    int maxPageSize = 25;

    bool can(Ability ability) const { return (abilities & ability) != 0; }
};

// How many calls are left of what the source allows.
struct CallAllowance
{
    int limit = 0; // calls per sliding hour
    int left = 0;
    QDateTime nextReturn{}; // when the oldest call of the hour falls out; invalid when none was made

    bool operator==(const CallAllowance &) const = default;
};

// A source of GIFs. Every call answers through its handler, once, later and in this thread (see Handler); destroying
// the returned PendingReply cancels it. The provider must outlive its PendingReplies.
class GifProvider : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GifProvider)

public:
    using Pending = std::unique_ptr<PendingReply>;

    ~GifProvider() override;

    virtual ProviderTraits traits() const = 0;

    // How the source counts a query's characters against maxQueryLength.
    virtual int queryLength(const QString &query) const;

    // Nothing when the source doesn't count calls.
    virtual std::optional<CallAllowance> allowance() const;

    // An empty query is answered by trending().
    virtual Pending search(const SearchRequest &request, Handler<SearchPage> handler) = 0;
    virtual Pending trending(const SearchRequest &request, Handler<SearchPage> handler);

    // Completions of what was typed so far, best first.
    virtual Pending suggestions(const QString &typed, Handler<QStringList> handler);
    virtual Pending relatedTerms(const QString &term, Handler<QStringList> handler);
    virtual Pending trendingTerms(Handler<QStringList> handler);
    virtual Pending categories(Handler<QList<Category>> handler);

    // In the order of ids; an unknown id is left out.
    virtual Pending byIds(const QStringList &ids, Handler<QList<Gif>> handler);

    // One item; tag may be empty. request gives kind and rating, its other fields are not read.
    virtual Pending random(const QString &tag, const SearchRequest &request, Handler<Gif> handler);

    // The one item that fits a phrase best.
    virtual Pending translate(const QString &phrase, const SearchRequest &request, Handler<Gif> handler);

signals:
    void allowanceChanged();

protected:
    explicit GifProvider(QObject *parent = nullptr);

    // Answers later with an error; the default of every call that a source may lack.
    template <typename T>
    Pending refuse(Error error, Handler<T> handler);
};

// Calls a handler from the event loop, unless it was destroyed before: for answers that are known at once.
template <typename T>
class DeferredReply final : public PendingReply
{
public:
    DeferredReply(Result<T> result, Handler<T> handler)
    {
        QMetaObject::invokeMethod(
            &m_context,
            [result = std::move(result), handler = std::move(handler)] { handler(result); },
            Qt::QueuedConnection);
    }

private:
    QObject m_context; // its death cancels the queued call
};

template <typename T>
GifProvider::Pending GifProvider::refuse(Error error, Handler<T> handler)
{
    return std::make_unique<DeferredReply<T>>(Unexpected(std::move(error)), std::move(handler));
}

} // namespace gn
