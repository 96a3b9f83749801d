// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gifprovider.h"

#include <QUrl>

#include <chrono>

namespace gn {

class CallBudget;
class FetchQueue;
class GiphyFlights;
struct GiphyCall;

// When a failed request is sent again: only after an outage (5xx, or a synthetic answer) and after a lost connection.
struct GiphyRetries
{
    int most = 2;
    std::chrono::milliseconds afterOutage{6'000}; // before the first; GIPHY's own SDK waits as long
    std::chrono::milliseconds afterLoss{500};     // before the first
    double growth = 2;                            // of the pause, from one to the next
    double jitter = 0.25;                         // a pause is longer by up to this share, so that clients don't march
    std::chrono::milliseconds least{500};         // what must be left of the call's time after the pause
};

struct GiphySettings
{
    QUrl apiUrl;                                      // without a slash at its end
    QString key;                                      // empty: every call answers MissingKey
    std::chrono::milliseconds requestTimeout{10'000}; // for one call with all its retries
    QString rating;                                   // where a request has none
    QString language;                                 // where a request has none
    GiphyRetries retries{};
};

// GIPHY's API as developers.giphy.com documents it. Answers are remembered for a while, so that the same question
// costs one call; identical questions in flight are one request; only outages and lost connections are tried again.
//
// q ≤ 50 "characters" is all that GIPHY says (developers.giphy.com/docs/api/response-codes, 414), so Unicode code
// points are counted, of the query as it is sent, without blanks at its ends: one that looks 50 characters long must
// not be refused here because of its encoding, and where GIPHY counts more strictly its 414 is an InvalidQuery too.
//
// Neither "bundle" nor "fields" is asked for: messaging_non_clips leaves out the stills and previews, and nobody knows
// what "fields" does to the objects that differ from the documented form. Answers come compressed anyway.
class GiphyProvider final : public GifProvider
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GiphyProvider)

public:
    // queue and budget must outlive the provider. The budget counts the settings' key from now on.
    GiphyProvider(FetchQueue &queue, CallBudget &budget, GiphySettings settings, QObject *parent = nullptr);
    ~GiphyProvider() override;

    // A new key or new defaults; remembered answers are forgotten.
    void setSettings(GiphySettings settings);

    // One call that says whether the key works (used by "Test key"): true, or the reason why not, e.g. KeyRefused. It
    // is counted in the budget of that key's hour.
    Pending testKey(const QString &key, Handler<bool> handler);

    ProviderTraits traits() const override;
    int queryLength(const QString &query) const override;
    std::optional<CallAllowance> allowance() const override;
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
    // The request as it is sent: the settings' defaults filled in.
    SearchRequest withDefaults(SearchRequest request) const;
    Pending page(const SearchRequest &asked, GiphyCall call, Handler<SearchPage> handler);

    CallBudget &m_budget;
    GiphySettings m_settings;
    std::unique_ptr<GiphyFlights> m_flights;
};

} // namespace gn
