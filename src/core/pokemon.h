// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <array>
#include <optional>

namespace gn {

enum class PokemonStat { Hp, Attack, Defense, SpecialAttack, SpecialDefense, Speed };

constexpr std::array AllPokemonStats = {PokemonStat::Hp,
                                        PokemonStat::Attack,
                                        PokemonStat::Defense,
                                        PokemonStat::SpecialAttack,
                                        PokemonStat::SpecialDefense,
                                        PokemonStat::Speed};

// PokeAPI's name: "special-attack".
QString statName(PokemonStat stat);
std::optional<PokemonStat> statNamed(QStringView name);

// Base stats, 1 to 255 each; the service leaves out or nulls what nobody knows yet.
class PokemonStats final
{
public:
    std::optional<int> value(PokemonStat stat) const { return m_values.at(static_cast<size_t>(stat)); }

    void setValue(PokemonStat stat, std::optional<int> value) { m_values.at(static_cast<size_t>(stat)) = value; }

    // Nothing unless all are known.
    std::optional<int> total() const;

    bool operator==(const PokemonStats &) const = default;

private:
    std::array<std::optional<int>, AllPokemonStats.size()> m_values{};
};

// http or https; empty where there is none.
struct PokemonSprites
{
    QUrl front;    // a small PNG
    QUrl animated; // a GIF
    QUrl artwork;  // a large PNG

    bool operator==(const PokemonSprites &) const = default;
};

struct Pokemon
{
    int id = 0;
    QString name;              // as the service writes it: "mr-mime"
    QStringList types;         // one or two
    std::optional<int> height; // decimetres
    std::optional<int> weight; // hectograms
    PokemonStats stats;
    PokemonSprites sprites;
    QUrl speciesUrl; // of the API; leads to the evolution line

    bool operator==(const Pokemon &) const = default;
};

// An id or a name that the service takes; anything else it answers with 400. No key is "." or "..": it becomes a part
// of an address.
bool isPokemonKey(const QString &key);

} // namespace gn
