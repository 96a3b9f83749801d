// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/demoprovider.h"

#include "core/giphychoices.h"
#include "providers/democatalogue.h"

#include <QFile>
#include <QFutureWatcher>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QtConcurrentRun>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.providers.demo", QtInfoMsg)

constexpr int MaxPageSize = 50;

Result<DemoCatalogue> load()
{
    QFile file(u":/demo/catalogue.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return Unexpected(Error{Error::Kind::File, 0, file.fileName() + u": "_s + file.errorString()});
    }
    auto catalogue = DemoCatalogue::parse(file.readAll());
    if (!catalogue) {
        qCWarning(log) << catalogue.error().detail;
    }
    return catalogue;
}

Error notFound(const QString &what)
{
    return {Error::Kind::NotFound, 0, u"the built-in catalogue has nothing for '%1'"_s.arg(what)};
}

// Waits for the catalogue, then asks it.
template <typename T>
class CatalogueReply final : public PendingReply
{
public:
    using Loaded = std::shared_ptr<const Result<DemoCatalogue>>;
    using Ask = std::function<Result<T>(const DemoCatalogue &)>;

    CatalogueReply(const QFuture<Loaded> &catalogue, Ask ask, Handler<T> handler)
        : m_ask(std::move(ask))
        , m_handler(std::move(handler))
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { settle(); });
        m_watcher.setFuture(catalogue);
    }

private:
    // The handler may destroy this, hence the watcher, which is why it is not called from the watcher's own signal.
    void settle()
    {
        const Loaded catalogue = m_watcher.result();
        m_answer = std::make_unique<DeferredReply<T>>(catalogue->and_then(m_ask), std::move(m_handler));
    }

    Ask m_ask;
    Handler<T> m_handler;
    QFutureWatcher<Loaded> m_watcher;
    std::unique_ptr<PendingReply> m_answer;
};

} // namespace

DemoProvider::DemoProvider(QObject *parent)
    : GifProvider(parent)
{
}

DemoProvider::~DemoProvider() = default;

std::optional<QString> DemoProvider::idFromPageUrl(const QUrl &url)
{
    constexpr auto Folder = "demo/"_L1;
    if (url.scheme() != "giphy-navigator"_L1 || !url.authority().isEmpty() || !url.path().startsWith(Folder)) {
        return std::nullopt;
    }
    const QString id = url.path().sliced(Folder.size());
    return id.isEmpty() || id.contains(u'/') ? std::nullopt : std::optional(id);
}

ProviderTraits DemoProvider::traits() const
{
    using enum ProviderTraits::Ability;
    return {
        .id = u"demo"_s,
        .name = u"Built-in catalogue"_s,
        .attribution = {},
        .abilities = Search | Trending | Suggestions | RelatedTerms | TrendingTerms | Categories | ByIds | Random
                     | Translate | Stickers,
        .ratings = giphyRatings(),
        .languages = DemoCatalogue::languages(),
        .maxPageSize = MaxPageSize,
    };
}

template <typename T, typename Ask>
GifProvider::Pending DemoProvider::answer(Ask ask, Handler<T> handler)
{
    if (!m_catalogue.isValid()) {
        m_catalogue =
            QtConcurrent::run([]() -> Loaded { return std::make_shared<const Result<DemoCatalogue>>(load()); });
    }
    return std::make_unique<CatalogueReply<T>>(m_catalogue, std::move(ask), std::move(handler));
}

GifProvider::Pending DemoProvider::search(const SearchRequest &request, Handler<SearchPage> handler)
{
    const auto ask = [request](const DemoCatalogue &catalogue) -> Result<SearchPage> {
        SearchRequest bounded = request;
        bounded.limit = std::min(request.limit, MaxPageSize);
        SearchPage page = catalogue.search(bounded);
        page.request = request;
        return page;
    };
    return answer<SearchPage>(ask, std::move(handler));
}

GifProvider::Pending DemoProvider::trending(const SearchRequest &request, Handler<SearchPage> handler)
{
    SearchRequest everything = request;
    everything.query.clear();
    return search(everything, std::move(handler));
}

GifProvider::Pending DemoProvider::suggestions(const QString &typed, Handler<QStringList> handler)
{
    const auto ask = [typed](const DemoCatalogue &catalogue) -> Result<QStringList> {
        return catalogue.suggestions(typed);
    };
    return answer<QStringList>(ask, std::move(handler));
}

GifProvider::Pending DemoProvider::relatedTerms(const QString &term, Handler<QStringList> handler)
{
    const auto ask = [term](const DemoCatalogue &catalogue) -> Result<QStringList> {
        return catalogue.relatedTerms(term);
    };
    return answer<QStringList>(ask, std::move(handler));
}

GifProvider::Pending DemoProvider::trendingTerms(Handler<QStringList> handler)
{
    const auto ask = [](const DemoCatalogue &catalogue) -> Result<QStringList> { return catalogue.trendingTerms(); };
    return answer<QStringList>(ask, std::move(handler));
}

GifProvider::Pending DemoProvider::categories(Handler<QList<Category>> handler)
{
    const auto ask = [](const DemoCatalogue &catalogue) -> Result<QList<Category>> { return catalogue.categories(); };
    return answer<QList<Category>>(ask, std::move(handler));
}

GifProvider::Pending DemoProvider::byIds(const QStringList &ids, Handler<QList<Gif>> handler)
{
    const auto ask = [ids](const DemoCatalogue &catalogue) -> Result<QList<Gif>> {
        QList<Gif> gifs;
        for (const QString &id : ids) {
            if (auto gif = catalogue.find(id)) {
                gifs += *std::move(gif);
            }
        }
        return gifs;
    };
    return answer<QList<Gif>>(ask, std::move(handler));
}

GifProvider::Pending DemoProvider::random(const QString &tag, const SearchRequest &request, Handler<Gif> handler)
{
    SearchRequest all{.query = tag, .kind = request.kind, .rating = request.rating, .language = request.language};
    all.limit = std::numeric_limits<int>::max();
    const auto ask = [all](const DemoCatalogue &catalogue) -> Result<Gif> {
        const QList<Gif> gifs = catalogue.search(all).gifs;
        if (gifs.isEmpty()) {
            return Unexpected(notFound(all.query));
        }
        return gifs.at(QRandomGenerator::global()->bounded(gifs.size()));
    };
    return answer<Gif>(ask, std::move(handler));
}

GifProvider::Pending DemoProvider::translate(const QString &phrase, const SearchRequest &request, Handler<Gif> handler)
{
    const auto ask = [phrase, request](const DemoCatalogue &catalogue) -> Result<Gif> {
        if (auto gif = catalogue.translate(phrase, request)) {
            return *std::move(gif);
        }
        return Unexpected(notFound(phrase));
    };
    return answer<Gif>(ask, std::move(handler));
}

} // namespace gn
