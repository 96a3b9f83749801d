// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pokemon.h"
#include "core/result.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <map>
#include <memory>

namespace gn {

class PokeApiClient;
class PokemonReply;

// What is being asked of PokeAPI for a list: all of it, then single ones again.
class PokedexLoad final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PokedexLoad)

public:
    // client must outlive this.
    explicit PokedexLoad(PokeApiClient &client, QObject *parent = nullptr);
    ~PokedexLoad() override;

    void start(const QStringList &keys); // what was under way is cancelled
    void retry(const QList<int> &rows);
    void cancel(); // ended() does not come

    bool isUnderWay() const { return !m_replies.empty(); }

    // Since nothing was under way.
    int asked() const { return m_asked; }

    int answered() const { return m_answered; }

signals:
    void outcome(int row, const gn::Result<gn::Pokemon> &pokemon);
    void progressed();
    void ended();

private:
    void ask(const QList<int> &rows);
    void onEnd(int job);

    PokeApiClient &m_client;
    QStringList m_keys;
    std::map<int, std::unique_ptr<PokemonReply>> m_replies;
    int m_lastJob = 0;
    int m_asked = 0;
    int m_answered = 0;
};

} // namespace gn
