// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pokemon.h"

#include <QRegularExpression>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

QString statName(PokemonStat stat)
{
    switch (stat) {
    case PokemonStat::Hp:
        return u"hp"_s;
    case PokemonStat::Attack:
        return u"attack"_s;
    case PokemonStat::Defense:
        return u"defense"_s;
    case PokemonStat::SpecialAttack:
        return u"special-attack"_s;
    case PokemonStat::SpecialDefense:
        return u"special-defense"_s;
    case PokemonStat::Speed:
        return u"speed"_s;
    }
    return {};
}

std::optional<PokemonStat> statNamed(QStringView name)
{
    const auto *const found = std::ranges::find(AllPokemonStats, name, statName);
    return found == AllPokemonStats.end() ? std::nullopt : std::optional(*found);
}

std::optional<int> PokemonStats::total() const
{
    int sum = 0;
    for (const std::optional<int> &value : m_values) {
        if (!value) {
            return std::nullopt;
        }
        sum += *value;
    }
    return sum;
}

bool isPokemonKey(const QString &key)
{
    static const QRegularExpression Key(u"\\A[A-Za-z0-9_][A-Za-z0-9_-]{0,99}\\z"_s);
    return Key.match(key).hasMatch();
}

} // namespace gn
