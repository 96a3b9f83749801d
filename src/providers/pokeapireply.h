// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/pokeapiclient.h"

#include <QPointer>

namespace gn {

class PokeApiBoard;
class PokeApiWorker;

// The asker's side of a query: calls the handlers in the asker's thread, several outcomes with one event.
class PokeApiReply final : public QObject, public PokemonReply
{
    Q_OBJECT

public:
    PokeApiReply(PokeApiWorker &worker, const PokemonQuery &query, PokemonProgress progress, PokemonDone done);
    ~PokeApiReply() override;
    PokeApiReply(const PokeApiReply &) = delete;
    PokeApiReply &operator=(const PokeApiReply &) = delete;
    PokeApiReply(PokeApiReply &&) = delete;
    PokeApiReply &operator=(PokeApiReply &&) = delete;

    PokemonRun snapshot() const override;

private:
    void deliver();

    QPointer<PokeApiWorker> m_worker; // lives in the client's thread
    std::shared_ptr<PokeApiBoard> m_board;
    PokemonProgress m_progress;
    PokemonDone m_done;
};

} // namespace gn
