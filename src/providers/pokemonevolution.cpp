// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/pokemonevolution.h"

#include "net/fetchqueue.h"
#include "net/watchedreply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrentRun>

#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// The longest line has nine; what is longer is no line, and would be drawn for ever.
constexpr qsizetype MostStages = 100;
constexpr qint64 MaxBytes = 2LL * 1024 * 1024; // a species with all its texts has 100 KB

QString speciesEndpoint()
{
    return u"pokemon-species"_s;
}

QString chainEndpoint()
{
    return u"evolution-chain"_s;
}

Unexpected invalid(const QString &what)
{
    return Unexpected(Error{.kind = Error::Kind::InvalidData, .detail = u"evolution: "_s + what});
}

Result<QJsonObject> objectIn(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (document.isObject()) {
        return document.object();
    }
    const QByteArray text = body.trimmed();
    if (text.startsWith('{') && !text.endsWith('}')) {
        return Unexpected(Error{.kind = Error::Kind::Truncated, .detail = error.errorString()});
    }
    return invalid(u"no JSON object"_s);
}

QUrl urlIn(const QJsonObject &object, QLatin1StringView name)
{
    return QUrl(object.value(name).toObject().value("url"_L1).toString(), QUrl::StrictMode);
}

} // namespace

std::optional<int> pokeApiId(const QUrl &url, const QString &endpoint)
{
    const QStringList parts = url.path().split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts.at(parts.size() - 2) != endpoint) {
        return {};
    }
    bool isNumber = false;
    const int id = parts.last().toInt(&isNumber);
    return isNumber && id > 0 ? std::optional(id) : std::nullopt;
}

Result<PokemonSpecies> parseSpecies(const QByteArray &body)
{
    const Result<QJsonObject> object = objectIn(body);
    if (!object) {
        return Unexpected(object.error());
    }
    PokemonSpecies species;
    species.id = object->value("id"_L1).toInt();
    species.name = object->value("name"_L1).toString();
    species.chain = pokeApiId(urlIn(*object, "evolution_chain"_L1), chainEndpoint());
    if (species.id < 1 || species.name.isEmpty()) {
        return invalid(u"a species without id or name"_s);
    }
    return species;
}

Result<EvolutionLine> parseEvolutionChain(const QByteArray &body)
{
    struct Open
    {
        QJsonObject link;
        int parent = -1;
        int depth = 0;
    };

    const Result<QJsonObject> object = objectIn(body);
    if (!object) {
        return Unexpected(object.error());
    }
    EvolutionLine line;
    QList<Open> open{{.link = object->value("chain"_L1).toObject()}};
    while (!open.isEmpty() && line.stages.size() < MostStages) {
        const Open next = open.takeLast();
        const std::optional<int> id = pokeApiId(urlIn(next.link, "species"_L1), speciesEndpoint());
        const QString name = next.link.value("species"_L1).toObject().value("name"_L1).toString();
        if (!id || name.isEmpty()) {
            return invalid(u"a link without a species"_s);
        }
        const auto index = static_cast<int>(line.stages.size());
        line.stages.append({.id = *id, .name = name, .parent = next.parent, .depth = next.depth});
        const QJsonArray children = next.link.value("evolves_to"_L1).toArray();
        for (qsizetype i = children.size() - 1; i >= 0; --i) { // the last that is put down is taken up first
            open.append({.link = children.at(i).toObject(), .parent = index, .depth = next.depth + 1});
        }
    }
    return line;
}

// One line, from the species to its stages.
class PokemonEvolution::Lookup final : public QObject, public PendingReply
{
public:
    Lookup(PokemonEvolution &owner, std::optional<int> speciesId, Handler<EvolutionLine> handler)
        : m_owner(owner)
        , m_species(speciesId.value_or(0))
        , m_handler(std::move(handler))
    {
        if (!speciesId) {
            settleLater(invalid(u"no species"_s));
        } else if (const auto known = owner.m_lines.constFind(m_species); known != owner.m_lines.cend()) {
            settleLater(*known);
        } else {
            fetchSpecies();
        }
    }

    ~Lookup() override = default;
    Lookup(const Lookup &) = delete;
    Lookup &operator=(const Lookup &) = delete;
    Lookup(Lookup &&) = delete;
    Lookup &operator=(Lookup &&) = delete;

private:
    // What a worker makes of the document; for Value = Result<T>.
    template <typename Value>
    void
    fetch(const QString &endpoint, int id, Value (*parse)(const QByteArray &), void (Lookup::*receive)(const Value &))
    {
        FetchRequest request;
        request.url = m_owner.urlOf(endpoint, id);
        request.limits.idleTimeout = m_owner.m_timeout;
        request.limits.maxBytes = MaxBytes;
        request.cache = CacheUse::ByHeaders;
        m_ticket = m_owner.m_queue.get(
            std::move(request), FetchQueue::Interactive, [this, parse, receive](const Result<Response> &response) {
                const Result<QByteArray> body = successfulBody(response);
                if (!body) {
                    settle(Unexpected(body.error())); // last
                    return;
                }
                m_parsing = std::make_unique<WatchedReply<Value>>(
                    QtConcurrent::run(&m_owner.m_parsers, parse, *body), this, [this, receive](const Value &value) {
                        (this->*receive)(value);
                    });
            });
    }

    void fetchSpecies() { fetch(speciesEndpoint(), m_species, &parseSpecies, &Lookup::onSpecies); }

    void onSpecies(const Result<PokemonSpecies> &species)
    {
        if (!species) {
            settle(Unexpected(species.error()));
        } else if (species->chain) {
            fetch(chainEndpoint(), *species->chain, &parseEvolutionChain, &Lookup::onLine);
        } else {
            onLine(EvolutionLine{.stages = {{.id = species->id, .name = species->name}}});
        }
    }

    void onLine(const Result<EvolutionLine> &line)
    {
        if (line) {
            m_owner.keep(m_species, *line);
        }
        settle(line); // last
    }

    void settle(const Result<EvolutionLine> &line)
    {
        const Handler<EvolutionLine> handler = std::move(m_handler); // it may destroy us
        handler(line);
    }

    void settleLater(const Result<EvolutionLine> &line)
    {
        QMetaObject::invokeMethod(
            this, [this, line] { settle(line); }, Qt::QueuedConnection);
    }

    PokemonEvolution &m_owner;
    int m_species;
    Handler<EvolutionLine> m_handler;
    std::unique_ptr<FetchTicket> m_ticket;
    std::unique_ptr<PendingReply> m_parsing;
};

PokemonEvolution::PokemonEvolution(FetchQueue &queue, QUrl apiUrl, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_apiUrl(std::move(apiUrl))
    , m_timeout(timeout)
{
}

PokemonEvolution::~PokemonEvolution() = default;

std::unique_ptr<PendingReply> PokemonEvolution::get(const QUrl &speciesUrl, Handler<EvolutionLine> handler)
{
    return std::make_unique<Lookup>(*this, pokeApiId(speciesUrl, speciesEndpoint()), std::move(handler));
}

QUrl PokemonEvolution::urlOf(const QString &endpoint, int id) const
{
    QUrl url = m_apiUrl;
    QString path = url.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path + u'/' + endpoint + u'/' + QString::number(id)); // a slash behind it is answered with "OK"
    return url;
}

void PokemonEvolution::keep(int speciesId, const EvolutionLine &line)
{
    m_lines.insert(speciesId, line);
    for (const EvolutionStage &stage : line.stages) {
        m_lines.insert(stage.id, line);
    }
}

} // namespace gn
