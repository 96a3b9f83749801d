// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/managerpool.h"
#include "providers/pokemonrun.h"

#include <QObject>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace gn {

class PokeApiWorker;

struct PokeApiSettings
{
    QUrl apiUrl{QStringLiteral("https://pokeapi.co/api/v2")};
    int maxInFlight = 32; // requests, and with HTTP/1.1 connections
    std::chrono::milliseconds requestTimeout{10'000};
    ProxyChoice proxy;
    QString cacheFolder; // empty: nothing is kept

    bool operator==(const PokeApiSettings &) const = default;
};

// A query under way. Destroying it cancels what is in flight and what waits.
class PokemonReply : public PendingReply
{
public:
    // How it stands now, with what requests under way have reached (as of the last 60th of a second): for charts that
    // are painted meanwhile. It may be ahead of the progress that was told. After the end it is the result. Cheap.
    virtual PokemonRun snapshot() const = 0;
};

// One of the query is over: run.outcomes.at(index) has its value or its reason. Several that come within a 60th of a
// second are told one after the other with the same run. The receiver may destroy the reply.
using PokemonProgress = std::function<void(const PokemonRun &run, int index)>;

// All are over. The receiver may destroy the reply.
using PokemonDone = std::function<void(const PokemonRun &run)>;

// PokeAPI: Pokémon by id or name, many at a time, each with its own outcome and times. Requests, decompression and the
// cache have a thread of their own, made when first needed, and documents are parsed by workers: the asker's thread is
// left the values.
class PokeApiClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PokeApiClient)

public:
    explicit PokeApiClient(PokeApiSettings settings, QObject *parent = nullptr);
    ~PokeApiClient() override; // waits for its thread

    const PokeApiSettings &settings() const { return m_settings; }

    // For requests that start from now on.
    void setProxy(const ProxyChoice &proxy);

    // Opens connections ahead for a parallel query that will come.
    void preconnect();

    // Handlers are called later, from the event loop; progress (may be empty) once for each key in the order of
    // arrival, done once after the last. To retry one, ask for it alone. The client must outlive its replies.
    std::unique_ptr<PokemonReply> get(const PokemonQuery &query, PokemonProgress progress, PokemonDone done);

private:
    PokeApiWorker &worker();

    PokeApiSettings m_settings;
    QThread m_thread;
    PokeApiWorker *m_worker = nullptr; // lives in the thread, and goes with it
};

} // namespace gn
