// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/pokeapireply.h"

#include "providers/pokeapiboard.h"
#include "providers/pokeapiworker.h"

namespace gn {

namespace {

PokemonRun beginning(const PokemonQuery &query)
{
    PokemonRun run{.mode = query.mode};
    run.outcomes.reserve(query.keys.size());
    for (const QString &key : query.keys) {
        run.outcomes.append({.key = key.toLower()});
    }
    return run;
}

} // namespace

PokeApiReply::PokeApiReply(PokeApiWorker &worker, const PokemonQuery &query, PokemonProgress progress, PokemonDone done)
    : m_worker(&worker)
    , m_board(std::make_shared<PokeApiBoard>(
          beginning(query), [this] { QMetaObject::invokeMethod(this, &PokeApiReply::deliver, Qt::QueuedConnection); }))
    , m_progress(std::move(progress))
    , m_done(std::move(done))
{
    QMetaObject::invokeMethod(
        &worker, [target = &worker, query, board = m_board] { target->start(query, board); }, Qt::QueuedConnection);
}

PokeApiReply::~PokeApiReply()
{
    m_board->leave(); // from here on the other side posts nothing to us; what it has posted goes with us
    if (PokeApiWorker *worker = m_worker) {
        QMetaObject::invokeMethod(
            worker, [worker, board = m_board] { worker->drop(*board); }, Qt::QueuedConnection);
    }
}

PokemonRun PokeApiReply::snapshot() const
{
    return m_board->snapshot();
}

void PokeApiReply::deliver()
{
    const PokeApiBoard::News news = m_board->take();
    const QPointer<PokeApiReply> self(this);
    const PokemonProgress progress = m_progress; // a copy, as it may destroy us
    for (const int index : news.settled) {
        if (progress) {
            progress(news.run, index);
        }
        if (self == nullptr) {
            return;
        }
    }
    if (news.isOver) {
        if (const PokemonDone done = std::move(m_done)) {
            done(news.run); // last: it may destroy us
        }
    }
}

} // namespace gn
