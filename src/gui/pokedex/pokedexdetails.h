// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pokemon.h"
#include "providers/pokemonevolution.h"

#include <QScrollArea>

#include <functional>
#include <memory>
#include <optional>

namespace gn {

struct PokedexServices;

namespace Ui {
class PokedexDetails;
}

class EvolutionView;
class PokedexPortrait;
class StatChart;

// One Pokémon with its picture, its numbers and its evolution line.
class PokedexDetails final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PokedexDetails)

public:
    using Lookup = std::function<std::optional<Pokemon>(int id)>;

    // lookUp: what is loaded, for the pictures of the evolution line.
    PokedexDetails(const PokedexServices &services, Lookup lookUp, QWidget *parent = nullptr);
    ~PokedexDetails() override;

    void showPokemon(const Pokemon &pokemon);

    // A stage that was chosen and is not loaded.
    void showLoading(const QString &name);
    void showFailure(const QString &name, const Error &error);

    int shownId() const { return m_pokemon.id; }

    bool isSettled() const;

signals:
    void stageChosen(int id, const QString &name);
    void retryWanted(); // of what showFailure() told
    void closed();
    void settled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void loadLine();
    void onLine(const Result<EvolutionLine> &line);
    void say(const QString &message, bool isRetryOffered);
    void retry();
    void checkSettled();

    std::unique_ptr<Ui::PokedexDetails> m_ui;
    Lookup m_lookUp;
    Pokemon m_pokemon;
    PokemonEvolution m_evolution;
    std::unique_ptr<PendingReply> m_line; // null: nothing is under way
    bool m_isOfStage = false;             // the message is about a stage
    PokedexPortrait *m_portrait;          // children
    StatChart *m_chart;
    EvolutionView *m_stages;
};

} // namespace gn
