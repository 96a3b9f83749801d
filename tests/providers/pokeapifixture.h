// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/pokeapiclient.h"

#include <QTest>

#include <optional>

namespace gn::test {

// A document as PokeAPI serves it, with moves and other things that nobody reads.
inline QByteArray pokemonDocument(int id, const QByteArray &name)
{
    const QByteArray number = QByteArray::number(id);
    const QByteArray images = "https://images.example/" + number;
    return R"({"abilities":[{"ability":null,"slot":3}],"base_experience":null,"forms":[],"height":7,"id":)" + number
           + R"(,"moves":[{"move":{"name":"cut","url":"https://pokeapi.co/api/v2/move/15/"},"id":99,"name":"decoy"}])"
           + R"(,"name":")" + name + R"(","order":1,"past_types":[],"species":{"name":"x","url":"https://pokeapi.co/s/)"
           + number + R"(/"},"sprites":{"back_default":null,"front_default":")" + images
           + R"(.png","other":{"dream_world":{"front_default":"https://images.example/d.svg"},"official-artwork":)"
           + R"({"front_default":")" + images + R"(-art.png"},"showdown":{"front_default":")" + images
           + R"(.gif"}},"versions":{"generation-v":{"black-white":{"animated":{"front_default":"https://old/x.gif"}}}}},)"
           + R"("stats":[{"base_stat":45,"effort":0,"stat":{"name":"hp","url":"u"}},{"base_stat":null,"effort":0,)"
           + R"("stat":{"name":"attack","url":"u"}},{"base_stat":65,"effort":1,"stat":{"name":"special-attack"}}],)"
           + R"("types":[{"slot":1,"type":{"name":"grass","url":"u"}},{"slot":2,"type":{"name":"poison","url":"u"}}],)"
           + R"("weight":69})";
}

// Lets a test wait for a query's end.
class PokemonQueryRun
{
public:
    PokemonQueryRun(PokeApiClient &client, const PokemonQuery &query)
        : m_reply(client.get(
            query,
            [this](const PokemonRun & /*run*/, int index) { m_arrivals.append(index); },
            [this](const PokemonRun &run) {
                ++m_times;
                m_run = run;
            }))
    {
    }

    bool wait()
    {
        return QTest::qWaitFor([this] { return m_run.has_value(); }, 20'000);
    }

    const PokemonRun &run() const { return *m_run; }

    int times() const { return m_times; }

    const QList<int> &arrivals() const { return m_arrivals; }

    const PokemonReply &reply() const { return *m_reply; }

    void cancel() { m_reply.reset(); }

    const PokemonOutcome &at(int index) const { return m_run->outcomes.at(index); }

    // "a b !NotFound"
    QString text() const
    {
        QStringList words;
        for (const PokemonOutcome &outcome : m_run->outcomes) {
            words.append(*outcome.pokemon ? (*outcome.pokemon)->name
                                          : QString(u'!' + kindName(outcome.pokemon->error().kind)));
        }
        return words.join(u' ');
    }

private:
    std::optional<PokemonRun> m_run;
    int m_times = 0;
    QList<int> m_arrivals;
    std::unique_ptr<PokemonReply> m_reply;
};

} // namespace gn::test
