// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/pokeapirun.h"

#include "net/watchedreply.h"
#include "providers/pokemonparser.h"

#include <QLoggingCategory>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.providers.pokeapi", QtInfoMsg)

// What has happened is told at most that often: 150 answers within a moment must not be 150 events in a window.
constexpr std::chrono::milliseconds Tick{16};

struct Parsed
{
    Result<Pokemon> pokemon;
    std::chrono::steady_clock::time_point at;
};

// An id that was asked for is the id of what comes.
Parsed parse(const QByteArray &body, const QString &key)
{
    Parsed parsed{parsePokemon(body), {}};
    bool isId = false;
    const int id = key.toInt(&isId);
    if (isId && parsed.pokemon && parsed.pokemon->id != id) {
        parsed.pokemon =
            Unexpected(Error{.kind = Error::Kind::InvalidData, .detail = u"number %1 came"_s.arg(parsed.pokemon->id)});
    }
    parsed.at = std::chrono::steady_clock::now();
    return parsed;
}

QUrl urlOf(const QUrl &apiUrl, const QString &key)
{
    QUrl url = apiUrl;
    QString path = url.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path + u"/pokemon/"_s + key); // no slash behind it: the service answers that with "OK"
    return url;
}

} // namespace

PokeApiRun::Line::Line(const ProxyChoice &proxy)
{
    connections.setProxy(proxy);
}

PokeApiRun::PokeApiRun(const Means &means, const PokemonQuery &query, std::shared_ptr<PokeApiBoard> board)
    : m_means(means)
    , m_mode(query.mode)
    , m_cacheUse(query.cache)
    , m_board(std::move(board))
    , m_run(m_board->snapshot())
    , m_left(m_run.outcomes.size())
    , m_slots(static_cast<size_t>(m_run.outcomes.size()))
{
    connect(&m_tick, &QTimer::timeout, this, &PokeApiRun::onTick);
    m_tick.start(Tick);
    if (isOver()) {
        QMetaObject::invokeMethod(this, &PokeApiRun::finish, Qt::QueuedConnection);
    } else if (usesCache()) {
        QStringList keys;
        for (const PokemonOutcome &outcome : std::as_const(m_run.outcomes)) {
            keys.append(outcome.key);
        }
        m_lookup = m_means.cache.lookUp(keys, [this](const PokemonCache::Found &found) { useCached(found); });
    } else {
        sendAll();
    }
}

PokeApiRun::~PokeApiRun()
{
    // From the end: cancelling one in flight would give its place to one that waits.
    while (!m_slots.empty()) {
        m_slots.pop_back();
    }
}

bool PokeApiRun::usesCache() const
{
    return m_cacheUse == PokemonCacheUse::ForADay && m_mode == PokemonMode::Parallel
           && !m_means.settings.cacheFolder.isEmpty();
}

PokemonRun PokeApiRun::now() const
{
    PokemonRun run = m_run;
    run.wall = since(Clock::now());
    for (qsizetype i = 0; i < run.outcomes.size(); ++i) {
        if (!run.outcomes.at(i).pokemon) {
            run.outcomes[i].timing = timingOf(i);
        }
    }
    return run;
}

void PokeApiRun::useCached(const PokemonCache::Found &found)
{
    for (PokemonOutcome &outcome : m_run.outcomes) {
        outcome.isFromCache = found.contains(outcome.key);
    }
    sendAll(); // first: nobody waits for the network longer than needed
    for (qsizetype i = 0; i < m_run.outcomes.size(); ++i) {
        if (m_run.outcomes.at(i).isFromCache) {
            settle(i, found.value(m_run.outcomes.at(i).key));
        }
    }
}

void PokeApiRun::sendAll()
{
    if (m_mode != PokemonMode::Parallel) {
        sendNext();
        return;
    }
    for (qsizetype i = 0; i < m_run.outcomes.size(); ++i) {
        if (!m_run.outcomes.at(i).isFromCache) {
            send(i, m_means.queue);
        }
    }
}

// From the event loop only: the line before may not be destroyed from inside of its own signals.
void PokeApiRun::sendNext()
{
    if (m_line == nullptr || m_mode == PokemonMode::Fresh) {
        m_line = std::make_unique<Line>(m_means.settings.proxy);
    }
    send(m_next++, m_line->queue);
}

void PokeApiRun::send(qsizetype index, FetchQueue &queue)
{
    const QString key = m_run.outcomes.at(index).key;
    if (!isPokemonKey(key)) {
        settleLater(index, {.kind = Error::Kind::InvalidQuery, .detail = u"not an id or a name"_s});
        return;
    }
    Slot &slot = m_slots.at(static_cast<size_t>(index));
    slot.trace = std::make_shared<FetchTrace>();
    FetchRequest request;
    request.url = urlOf(m_means.settings.apiUrl, key);
    request.headers = {{"Accept", "application/json"}};
    request.limits.idleTimeout = m_means.settings.requestTimeout;
    request.limits.totalTimeout = m_means.settings.requestTimeout;
    request.trace = slot.trace;
    slot.ticket = queue.get(std::move(request), FetchQueue::Visible, [this, index](const Result<Response> &response) {
        onResponse(index, response);
    });
}

void PokeApiRun::onResponse(qsizetype index, const Result<Response> &response)
{
    m_run.outcomes[index].timing = timingOf(index);
    m_run.outcomes[index].timing.received = since(Clock::now());
    const Result<QByteArray> body = successfulBody(response);
    if (!body) {
        settleLater(index, body.error());
        return;
    }
    const QString key = m_run.outcomes.at(index).key;
    m_slots.at(static_cast<size_t>(index)).parsing = std::make_unique<WatchedReply<Parsed>>(
        QtConcurrent::run(&m_means.parsers, parse, *body, key), this, [this, index](const Parsed &parsed) {
            m_run.outcomes[index].timing.parsed = since(parsed.at);
            settle(index, parsed.pokemon);
        });
}

// Not from inside of a Fetch's signal.
void PokeApiRun::settleLater(qsizetype index, const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, index, error] { settle(index, Unexpected(error)); }, Qt::QueuedConnection);
}

void PokeApiRun::settle(qsizetype index, const Outcome &outcome)
{
    PokemonOutcome &settled = m_run.outcomes[index];
    settled.pokemon = outcome;
    m_slots.at(static_cast<size_t>(index)) = {};
    --m_left;
    m_run.wall = since(Clock::now());
    if (!outcome) {
        qCInfo(log) << settled.key << kindName(outcome.error().kind) << outcome.error().detail;
    }
    m_settled.append(static_cast<int>(index));
    if (isOver()) {
        finish();
        return;
    }
    if (m_mayTell) {
        publish();
    }
    if (m_mode != PokemonMode::Parallel) {
        QMetaObject::invokeMethod(this, &PokeApiRun::sendNext, Qt::QueuedConnection);
    }
}

void PokeApiRun::onTick()
{
    m_mayTell = true;
    publish();
}

void PokeApiRun::publish()
{
    m_mayTell = m_mayTell && m_settled.isEmpty();
    m_board->publish(now(), std::exchange(m_settled, {}), false);
}

void PokeApiRun::finish()
{
    m_tick.stop();
    if (usesCache()) {
        QList<Pokemon> fetched;
        for (const PokemonOutcome &outcome : std::as_const(m_run.outcomes)) {
            if (!outcome.isFromCache && outcome.pokemon && outcome.pokemon->has_value()) {
                fetched.append(**outcome.pokemon);
            }
        }
        m_means.cache.store(fetched);
    }
    m_board->publish(m_run, std::exchange(m_settled, {}), true);
    emit finished();
}

PokemonTiming PokeApiRun::timingOf(qsizetype index) const
{
    PokemonTiming timing = m_run.outcomes.at(index).timing; // with received, when it has come that far
    const std::shared_ptr<FetchTrace> &trace = m_slots.at(static_cast<size_t>(index)).trace;
    if (trace == nullptr) {
        return timing;
    }
    const auto relative = [this](const std::optional<FetchTrace::Time> &time) {
        return time ? std::optional(since(*time)) : std::nullopt;
    };
    timing.started = relative(trace->started);
    timing.connecting = relative(trace->connecting);
    timing.sent = relative(trace->sent);
    timing.answered = relative(trace->answered);
    timing.bytes = trace->bytes;
    return timing;
}

PokemonTiming::Time PokeApiRun::since(Clock::time_point time) const
{
    return std::chrono::duration_cast<PokemonTiming::Time>(time - m_board->begin());
}

} // namespace gn
