// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QThreadPool>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace gn {

class FetchQueue;

// A species in an evolution line.
struct EvolutionStage
{
    int id = 0;      // of the species; its usual Pokémon has the same
    QString name;    // as the service writes it
    int parent = -1; // index of what it evolves from, always a smaller one; -1: the first of the line
    int depth = 0;

    bool operator==(const EvolutionStage &) const = default;
};

// A tree, since lines branch: parents stand before their children, and children in the service's order.
struct EvolutionLine
{
    QList<EvolutionStage> stages;

    bool operator==(const EvolutionLine &) const = default;
};

// The id at the end of ".../{endpoint}/{id}/", whatever the host is. Nothing for any other URL.
std::optional<int> pokeApiId(const QUrl &url, const QString &endpoint);

// From the bytes of GET /evolution-chain/{id}. Pure, for workers.
Result<EvolutionLine> parseEvolutionChain(const QByteArray &body);

// What GET /pokemon-species/{id} says about the line.
struct PokemonSpecies
{
    int id = 0;
    QString name;
    std::optional<int> chain; // nothing: the service knows of none

    bool operator==(const PokemonSpecies &) const = default;
};

Result<PokemonSpecies> parseSpecies(const QByteArray &body);

// The lines that Pokémon belong to, kept in memory. Addresses in answers are followed on the configured service only:
// they name a document, never a host.
class PokemonEvolution final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PokemonEvolution)

public:
    // queue must outlive this. Its cache, if it has one, keeps the answers as their headers say.
    PokemonEvolution(FetchQueue &queue, QUrl apiUrl, std::chrono::milliseconds timeout, QObject *parent = nullptr);
    ~PokemonEvolution() override; // waits for its workers

    // speciesUrl: Pokemon::speciesUrl. This must outlive its replies.
    std::unique_ptr<PendingReply> get(const QUrl &speciesUrl, Handler<EvolutionLine> handler);

private:
    class Lookup;

    QUrl urlOf(const QString &endpoint, int id) const;
    void keep(int speciesId, const EvolutionLine &line);

    FetchQueue &m_queue;
    QUrl m_apiUrl;
    std::chrono::milliseconds m_timeout;
    QHash<int, EvolutionLine> m_lines; // by species
    QThreadPool m_parsers;
};

} // namespace gn
