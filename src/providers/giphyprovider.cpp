// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/giphyprovider.h"

#include "core/giphychoices.h"
#include "providers/callbudget.h"
#include "providers/giphybyids.h"
#include "providers/giphyflights.h"

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// The typed handler of a call whose parser gives a T.
template <typename T>
Handler<GiphyAnswer> unpacked(Handler<T> handler)
{
    return [handler = std::move(handler)](const Result<GiphyAnswer> &answer) {
        if (answer) {
            handler(std::get<T>(*answer));
        } else {
            handler(Unexpected(answer.error()));
        }
    };
}

Error missingKey()
{
    return {.kind = Error::Kind::MissingKey, .detail = u"GIPHY needs an API key"_s};
}

Error queryTooLong(int length)
{
    const QString detail = u"q has %1 characters, GIPHY takes %2"_s.arg(length).arg(giphy::MaxQueryLength);
    return {.kind = Error::Kind::InvalidQuery, .detail = detail};
}

Error offsetTooLarge(int offset, int last)
{
    const QString detail = u"offset %1 is beyond GIPHY's last, %2"_s.arg(offset).arg(last);
    return {.kind = Error::Kind::InvalidQuery, .detail = detail};
}

} // namespace

GiphyProvider::GiphyProvider(FetchQueue &queue, CallBudget &budget, GiphySettings settings, QObject *parent)
    : GifProvider(parent)
    , m_budget(budget)
    , m_settings(std::move(settings))
    , m_flights(std::make_unique<GiphyFlights>(queue, budget, m_settings))
{
    m_budget.setKey(m_settings.key);
    connect(&m_budget, &CallBudget::changed, this, &GiphyProvider::allowanceChanged);
}

GiphyProvider::~GiphyProvider() = default;

void GiphyProvider::setSettings(GiphySettings settings)
{
    m_settings = std::move(settings);
    m_flights->setSettings(m_settings);
    m_budget.setKey(m_settings.key);
}

ProviderTraits GiphyProvider::traits() const
{
    ProviderTraits traits;
    traits.id = u"giphy"_s;
    traits.name = u"GIPHY"_s;
    traits.attribution = u"Powered by GIPHY"_s;
    traits.abilities = ProviderTraits::Search | ProviderTraits::Trending | ProviderTraits::Suggestions
                       | ProviderTraits::RelatedTerms | ProviderTraits::TrendingTerms | ProviderTraits::Categories
                       | ProviderTraits::ByIds | ProviderTraits::Random | ProviderTraits::Translate
                       | ProviderTraits::Stickers;
    traits.ratings = giphyRatings();
    traits.languages = giphyLanguages();
    traits.maxQueryLength = giphy::MaxQueryLength;
    traits.maxPageSize = giphy::MaxPageSize;
    return traits;
}

int GiphyProvider::queryLength(const QString &query) const
{
    return static_cast<int>(query.trimmed().toUcs4().size());
}

std::optional<CallAllowance> GiphyProvider::allowance() const
{
    return m_budget.allowance();
}

SearchRequest GiphyProvider::withDefaults(SearchRequest request) const
{
    request.query = request.query.trimmed();
    request.offset = std::max(0, request.offset);
    if (request.rating.isEmpty()) {
        request.rating = m_settings.rating;
    }
    if (request.language.isEmpty()) {
        request.language = m_settings.language;
    }
    return request;
}

// Two askers of one answer may have worded it differently (a default spelled out, a blank): each gets its own request.
GifProvider::Pending GiphyProvider::page(const SearchRequest &asked, GiphyCall call, Handler<SearchPage> handler)
{
    return m_flights->ask(std::move(call),
                          unpacked<SearchPage>([asked, handler = std::move(handler)](const Result<SearchPage> &answer) {
                              Result<SearchPage> page = answer;
                              if (page) {
                                  page->request = asked;
                              }
                              handler(page);
                          }));
}

GifProvider::Pending GiphyProvider::search(const SearchRequest &request, Handler<SearchPage> handler)
{
    const SearchRequest sent = withDefaults(request);
    if (sent.query.isEmpty()) {
        return trending(request, std::move(handler));
    }
    if (m_settings.key.isEmpty()) {
        return refuse(missingKey(), std::move(handler));
    }
    if (const int length = queryLength(sent.query); length > giphy::MaxQueryLength) {
        return refuse(queryTooLong(length), std::move(handler));
    }
    if (sent.offset > giphy::LastSearchOffset) {
        return refuse(offsetTooLarge(sent.offset, giphy::LastSearchOffset), std::move(handler));
    }
    return page(request, giphy::searchCall(sent), std::move(handler));
}

GifProvider::Pending GiphyProvider::trending(const SearchRequest &request, Handler<SearchPage> handler)
{
    const SearchRequest sent = withDefaults(request);
    if (m_settings.key.isEmpty()) {
        return refuse(missingKey(), std::move(handler));
    }
    if (sent.offset > giphy::LastTrendingOffset) {
        return refuse(offsetTooLarge(sent.offset, giphy::LastTrendingOffset), std::move(handler));
    }
    return page(request, giphy::trendingCall(sent), std::move(handler));
}

GifProvider::Pending GiphyProvider::suggestions(const QString &typed, Handler<QStringList> handler)
{
    if (m_settings.key.isEmpty()) {
        return refuse(missingKey(), std::move(handler));
    }
    if (const int length = queryLength(typed); length > giphy::MaxQueryLength) {
        return refuse(queryTooLong(length), std::move(handler));
    }
    if (typed.trimmed().isEmpty()) {
        return std::make_unique<DeferredReply<QStringList>>(QStringList(), std::move(handler));
    }
    return m_flights->ask(giphy::suggestionsCall(typed), unpacked<QStringList>(std::move(handler)));
}

GifProvider::Pending GiphyProvider::relatedTerms(const QString &term, Handler<QStringList> handler)
{
    if (m_settings.key.isEmpty()) {
        return refuse(missingKey(), std::move(handler));
    }
    if (term.trimmed().isEmpty()) {
        return std::make_unique<DeferredReply<QStringList>>(QStringList(), std::move(handler));
    }
    return m_flights->ask(giphy::relatedTermsCall(term), unpacked<QStringList>(std::move(handler)));
}

GifProvider::Pending GiphyProvider::trendingTerms(Handler<QStringList> handler)
{
    if (m_settings.key.isEmpty()) {
        return refuse(missingKey(), std::move(handler));
    }
    return m_flights->ask(giphy::trendingTermsCall(), unpacked<QStringList>(std::move(handler)));
}

GifProvider::Pending GiphyProvider::categories(Handler<QList<Category>> handler)
{
    if (m_settings.key.isEmpty()) {
        return refuse(missingKey(), std::move(handler));
    }
    return m_flights->ask(giphy::categoriesCall(), unpacked<QList<Category>>(std::move(handler)));
}

GifProvider::Pending GiphyProvider::byIds(const QStringList &ids, Handler<QList<Gif>> handler)
{
    if (m_settings.key.isEmpty()) {
        return refuse(missingKey(), std::move(handler));
    }
    QStringList wanted = ids;
    wanted.removeIf([](const QString &id) { return id.isEmpty() || id.contains(u','); }); // no GIPHY id is like that
    wanted.removeDuplicates();
    if (wanted.isEmpty()) {
        return std::make_unique<DeferredReply<QList<Gif>>>(QList<Gif>(), std::move(handler));
    }
    const auto ask = [this](const QStringList &portion, Handler<QList<Gif>> onPortion) {
        return m_flights->ask(giphy::byIdsCall(portion), unpacked<QList<Gif>>(std::move(onPortion)));
    };
    return std::make_unique<GiphyByIds>(std::move(wanted), giphy::MaxIds, ask, std::move(handler));
}

GifProvider::Pending GiphyProvider::random(const QString &tag, const SearchRequest &request, Handler<Gif> handler)
{
    if (m_settings.key.isEmpty()) {
        return refuse(missingKey(), std::move(handler));
    }
    return m_flights->ask(giphy::randomCall(tag, withDefaults(request)), unpacked<Gif>(std::move(handler)));
}

GifProvider::Pending GiphyProvider::translate(const QString &phrase, const SearchRequest &request, Handler<Gif> handler)
{
    if (m_settings.key.isEmpty()) {
        return refuse(missingKey(), std::move(handler));
    }
    if (phrase.trimmed().isEmpty()) {
        return random({}, request, std::move(handler));
    }
    return m_flights->ask(giphy::translateCall(phrase, withDefaults(request)), unpacked<Gif>(std::move(handler)));
}

GifProvider::Pending GiphyProvider::testKey(const QString &key, Handler<bool> handler)
{
    if (key.isEmpty()) {
        return refuse(missingKey(), std::move(handler));
    }
    const auto onAnswer = [handler = std::move(handler)](const Result<GiphyAnswer> &answer) {
        handler(answer ? Result<bool>(true) : Result<bool>(Unexpected(answer.error())));
    };
    return m_flights->askWithKey(giphy::keyTestCall(), key, onAnswer);
}

} // namespace gn
