// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pokedex/pokedexload.h"

#include "providers/pokeapiclient.h"

#include <numeric>

namespace gn {

PokedexLoad::PokedexLoad(PokeApiClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

PokedexLoad::~PokedexLoad() = default;

void PokedexLoad::start(const QStringList &keys)
{
    cancel();
    m_keys = keys;
    QList<int> rows(keys.size());
    std::iota(rows.begin(), rows.end(), 0);
    ask(rows);
}

void PokedexLoad::retry(const QList<int> &rows)
{
    if (!rows.isEmpty()) {
        ask(rows);
    }
}

void PokedexLoad::cancel()
{
    m_replies.clear();
    m_asked = 0;
    m_answered = 0;
}

void PokedexLoad::ask(const QList<int> &rows)
{
    if (!isUnderWay()) {
        m_asked = 0;
        m_answered = 0;
    }
    m_asked += static_cast<int>(rows.size());
    PokemonQuery query;
    for (const int row : rows) {
        query.keys.append(m_keys.at(row));
    }
    const int job = ++m_lastJob;
    m_replies[job] = m_client.get(
        query,
        [this, rows](const PokemonRun &run, int index) {
            ++m_answered;
            const Result<Pokemon> pokemon = *run.outcomes.at(index).pokemon; // what it is in may go meanwhile
            const int row = rows.at(index);
            emit progressed();
            emit outcome(row, pokemon);
        },
        [this, job](const PokemonRun & /*run*/) { onEnd(job); });
    emit progressed();
}

void PokedexLoad::onEnd(int job)
{
    m_replies.erase(job);
    if (!isUnderWay()) {
        emit ended();
    }
}

} // namespace gn
