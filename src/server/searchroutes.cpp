// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/searchroutes.h"

#include "core/searchjson.h"
#include "server/errorstatus.h"
#include "server/resultjson.h"

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int RenderedAnswers = 1000;
constexpr int MostResults = 50;
constexpr int MostOffset = 1'000'000;

Unexpected wrong(const QString &what)
{
    return Unexpected(Error{.kind = Error::Kind::InvalidQuery, .detail = what});
}

// What is wrong with the request itself is said in full, unlike a source's error.
HttpAnswer badRequest(const Error &error)
{
    return problemAnswer(400, error.detail);
}

Result<int> readNumber(const HttpRequest &request, QByteArrayView name, int otherwise, int least, int most)
{
    const std::optional<QString> text = request.parameter(name);
    if (!text) {
        return otherwise;
    }
    bool isNumber = false;
    const int number = text->trimmed().toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        return wrong(u"%1 must be a whole number from %2 to %3"_s.arg(QString::fromUtf8(name)).arg(least).arg(most));
    }
    return number;
}

QString orDefault(const QString &value, const QStringList &known)
{
    return known.isEmpty() || known.contains(value) ? value : QString();
}

Result<QString>
readChoice(const HttpRequest &request, QByteArrayView name, const QString &otherwise, const QStringList &known)
{
    const std::optional<QString> value = request.parameter(name);
    if (!value || value->isEmpty()) {
        return otherwise;
    }
    if (!known.contains(*value)) {
        return wrong(u"%1 must be one of %2"_s.arg(QString::fromUtf8(name), known.join(u", "_s)));
    }
    return *value;
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

} // namespace

SearchRoutes::SearchRoutes(Config config, Upstream *giphy, Upstream &demo)
    : m_config(std::move(config))
    , m_giphy(giphy)
    , m_demo(demo)
    , m_rendered(RenderedAnswers)
{
    m_clock.start();
}

SearchRoutes::~SearchRoutes() = default;

void SearchRoutes::addTo(Router &router)
{
    const auto add = [&router](const QString &pattern, auto handler) {
        router.add("GET", pattern, RouteScope::Api, std::move(handler));
    };
    add(u"/"_s,
        [this](const HttpRequest &request, const QStringList &, const AnswerHandler &answer) { api(request, answer); });
    add(u"/search"_s, [this](const HttpRequest &request, const QStringList &, const AnswerHandler &answer) {
        page(Upstream::Subject::Query, request, answer);
    });
    add(u"/trending"_s, [this](const HttpRequest &request, const QStringList &, const AnswerHandler &answer) {
        page(Upstream::Subject::Trending, request, answer);
    });
    add(u"/suggestions"_s, [this](const HttpRequest &request, const QStringList &, const AnswerHandler &answer) {
        suggestions(request, answer);
    });
    add(u"/random"_s, [this](const HttpRequest &request, const QStringList &, const AnswerHandler &answer) {
        random(request, answer);
    });
    add(u"/gifs/{id}"_s, [this](const HttpRequest &request, const QStringList &ids, const AnswerHandler &answer) {
        item(request, ids.constFirst(), answer);
    });
}

Upstream &SearchRoutes::defaultSource()
{
    return m_giphy != nullptr ? *m_giphy : m_demo;
}

Result<Upstream *> SearchRoutes::sourceOf(const HttpRequest &request)
{
    const QString name = request.parameter("source").value_or(QString());
    if (name.isEmpty()) {
        return &defaultSource();
    }
    if (name == m_demo.traits().id) {
        return &m_demo;
    }
    if (m_giphy != nullptr && name == m_giphy->traits().id) {
        return m_giphy;
    }
    return wrong(m_giphy != nullptr ? u"source must be one of %1, %2"_s.arg(m_giphy->traits().id, m_demo.traits().id)
                                    : u"source must be %1: the server has no GIPHY key"_s.arg(m_demo.traits().id));
}

SearchRequest SearchRoutes::baseRequest(const ProviderTraits &traits) const
{
    return {.query = m_config.defaults.query,
            .rating = orDefault(m_config.giphy.rating, traits.ratings),
            .language = orDefault(m_config.giphy.lang, traits.languages),
            .limit = m_config.defaults.limit};
}

Result<SearchRequest> SearchRoutes::read(const HttpRequest &request, const ProviderTraits &traits) const
{
    SearchRequest asked = baseRequest(traits);
    const Result<int> limit = readNumber(request, "limit", asked.limit, 1, MostResults);
    const Result<int> offset = readNumber(request, "offset", 0, 0, MostOffset);
    const Result<QString> kind = readChoice(request, "kind", u"gif"_s, {u"gif"_s, u"sticker"_s});
    const Result<QString> rating = readChoice(request, "rating", asked.rating, traits.ratings);
    const Result<QString> language = readChoice(request, "lang", asked.language, traits.languages);
    for (const Result<int> &number : {limit, offset}) {
        if (!number) {
            return Unexpected(number.error());
        }
    }
    for (const Result<QString> &choice : {kind, rating, language}) {
        if (!choice) {
            return Unexpected(choice.error());
        }
    }
    asked.query = request.parameter("query").value_or(QString());
    asked.kind = *kind == "sticker"_L1 ? MediaKind::Sticker : MediaKind::Gif;
    asked.rating = *rating;
    asked.language = *language;
    asked.offset = *offset;
    asked.limit = *limit;
    return asked;
}

void SearchRoutes::api(const HttpRequest &request, const AnswerHandler &answer)
{
    const QByteArray key = request.host + request.target;
    if (const Rendered *ready = m_rendered.object(key); ready != nullptr && m_clock.elapsed() < ready->staleAt) {
        answer(jsonAnswer(ready->json));
        return;
    }
    Upstream &source = defaultSource();
    SearchRequest asked = baseRequest(source.traits());
    const Result<int> limit = readNumber(request, "limit", asked.limit, 1, MostResults);
    if (!limit) {
        answer(badRequest(limit.error()));
        return;
    }
    asked.limit = *limit;
    asked.query = request.parameter("query").value_or(asked.query);
    if (isBlank(asked.query)) {
        answer(jsonAnswer(toApiJson({.request = asked}))); // nobody is asked
        return;
    }
    if (const Upstream::Page page = source.remembered(Upstream::Subject::Query, asked)) {
        answerApi(request, source, asked, *page, answer);
        return;
    }
    answer.keep(source.page(
        Upstream::Subject::Query, asked, [this, request, &source, asked, answer](const Result<Upstream::Page> &page) {
            if (page) {
                answerApi(request, source, asked, **page, answer);
            } else {
                answer(answerFor(page.error(), source.traits().name));
            }
        }));
}

void SearchRoutes::answerApi(const HttpRequest &request,
                             Upstream &source,
                             const SearchRequest &asked,
                             const SearchPage &page,
                             const AnswerHandler &answer)
{
    SearchPage shown{.request = asked, .gifs = page.gifs};
    const QUrl base = request.baseUrl();
    for (Gif &gif : shown.gifs) {
        gif.pageUrl = publicUrl(gif.pageUrl, base);
    }
    const QByteArray json = toApiJson(shown);
    const qint64 staleAt = m_clock.elapsed() + source.freshness(Upstream::Subject::Query, asked).count();
    m_rendered.insert(request.host + request.target, new Rendered{json, staleAt});
    answer(jsonAnswer(json));
}

void SearchRoutes::page(Upstream::Subject subject, const HttpRequest &request, const AnswerHandler &answer)
{
    const Result<Upstream *> source = sourceOf(request);
    const Result<SearchRequest> asked =
        source ? read(request, (*source)->traits()) : Result<SearchRequest>(Unexpected(source.error()));
    if (!asked) {
        answer(badRequest(asked.error()));
        return;
    }
    if (subject == Upstream::Subject::Query && !request.parameter("query")) {
        answer(problemAnswer(400, u"query is missing"_s));
        return;
    }
    const ProviderTraits traits = (*source)->traits();
    const QUrl base = request.baseUrl();
    if (subject == Upstream::Subject::Query && isBlank(asked->query)) {
        answer(jsonAnswer(pageJson({.request = *asked, .totalCount = 0}, traits, base)));
        return;
    }
    SearchRequest sent = *asked;
    if (subject == Upstream::Subject::Trending) {
        sent.query.clear();
    }
    answer.keep((*source)->page(subject, sent, [sent, traits, base, answer](const Result<Upstream::Page> &page) {
        if (!page) {
            answer(answerFor(page.error(), traits.name));
            return;
        }
        SearchPage shown = **page;
        shown.request = sent;
        answer(jsonAnswer(pageJson(shown, traits, base)));
    }));
}

void SearchRoutes::suggestions(const HttpRequest &request, const AnswerHandler &answer)
{
    const Result<Upstream *> source = sourceOf(request);
    if (!source) {
        answer(badRequest(source.error()));
        return;
    }
    const std::optional<QString> typed = request.parameter("query");
    if (!typed) {
        answer(problemAnswer(400, u"query is missing"_s));
        return;
    }
    const QString name = (*source)->traits().name;
    answer.keep((*source)->suggestions(*typed, [typed, name, answer](const Result<Upstream::Terms> &terms) {
        answer(terms ? jsonAnswer(suggestionsJson(*typed, **terms)) : answerFor(terms.error(), name));
    }));
}

void SearchRoutes::random(const HttpRequest &request, const AnswerHandler &answer)
{
    const Result<Upstream *> source = sourceOf(request);
    const Result<SearchRequest> asked =
        source ? read(request, (*source)->traits()) : Result<SearchRequest>(Unexpected(source.error()));
    if (!asked) {
        answer(badRequest(asked.error()));
        return;
    }
    const QString tag = request.parameter("tag").value_or(QString());
    const QString name = (*source)->traits().name;
    answer.keep((*source)->random(tag, *asked, [name, base = request.baseUrl(), answer](const Result<Gif> &gif) {
        HttpAnswer given = gif ? jsonAnswer(gifJson(*gif, base)) : answerFor(gif.error(), name);
        given.headers.append(HttpHeader{"Cache-Control", "no-store"});
        answer(std::move(given));
    }));
}

void SearchRoutes::item(const HttpRequest &request, const QString &id, const AnswerHandler &answer)
{
    const Result<Upstream *> source = sourceOf(request);
    if (!source) {
        answer(badRequest(source.error()));
        return;
    }
    const QString name = (*source)->traits().name;
    answer.keep((*source)->byId(id, [name, base = request.baseUrl(), answer](const Result<Upstream::Gifs> &gifs) {
        if (!gifs) {
            answer(answerFor(gifs.error(), name));
        } else if ((*gifs)->isEmpty()) {
            answer(answerFor({.kind = Error::Kind::NotFound}, name));
        } else {
            answer(jsonAnswer(gifJson((*gifs)->constFirst(), base)));
        }
    }));
}

} // namespace gn
