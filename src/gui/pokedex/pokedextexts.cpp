// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pokedex/pokedextexts.h"

#include "gui/window/errortexts.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(gn::PokedexTexts)
};

QString unknown()
{
    return u"–"_s;
}

QString inTenths(std::optional<int> tenths, const QString &pattern)
{
    return tenths ? pattern.arg(QLocale().toString(*tenths / 10.0, 'f', 1)) : unknown();
}

QString capitalised(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

QHash<QString, QString> typeLabels()
{
    return {{u"normal"_s, Texts::tr("Normal")},
            {u"fire"_s, Texts::tr("Fire")},
            {u"water"_s, Texts::tr("Water")},
            {u"electric"_s, Texts::tr("Electric")},
            {u"grass"_s, Texts::tr("Grass")},
            {u"ice"_s, Texts::tr("Ice")},
            {u"fighting"_s, Texts::tr("Fighting")},
            {u"poison"_s, Texts::tr("Poison")},
            {u"ground"_s, Texts::tr("Ground")},
            {u"flying"_s, Texts::tr("Flying")},
            {u"psychic"_s, Texts::tr("Psychic")},
            {u"bug"_s, Texts::tr("Bug")},
            {u"rock"_s, Texts::tr("Rock")},
            {u"ghost"_s, Texts::tr("Ghost")},
            {u"dragon"_s, Texts::tr("Dragon")},
            {u"dark"_s, Texts::tr("Dark")},
            {u"steel"_s, Texts::tr("Steel")},
            {u"fairy"_s, Texts::tr("Fairy")}};
}

} // namespace

QString prettyPokemonName(const QString &name)
{
    QStringList words = name.split(u'-', Qt::SkipEmptyParts);
    for (QString &word : words) {
        if (word == "f"_L1) {
            word = u"♀"_s;
        } else if (word == "m"_L1) {
            word = u"♂"_s;
        } else {
            word = capitalised(word);
        }
    }
    return words.join(u' ');
}

QString pokemonNumber(int id)
{
    return u"#%1"_s.arg(id, 3, 10, QLatin1Char('0'));
}

QString heightText(std::optional<int> decimetres)
{
    return inTenths(decimetres, Texts::tr("%1 m", "metres"));
}

QString weightText(std::optional<int> hectograms)
{
    return inTenths(hectograms, Texts::tr("%1 kg", "kilograms"));
}

QString statText(std::optional<int> value)
{
    return value ? QLocale().toString(*value) : unknown();
}

QString pokemonTypeLabel(const QString &type)
{
    const QString label = typeLabels().value(type);
    return label.isEmpty() ? prettyPokemonName(type) : label;
}

QString pokemonTypeLabels(const QStringList &types)
{
    QStringList labels;
    for (const QString &type : types) {
        labels.append(pokemonTypeLabel(type));
    }
    return labels.isEmpty() ? unknown() : labels.join(u", "_s);
}

QString pokemonStatLabel(PokemonStat stat)
{
    switch (stat) {
    case PokemonStat::Hp:
        return Texts::tr("Hit points");
    case PokemonStat::Attack:
        return Texts::tr("Attack");
    case PokemonStat::Defense:
        return Texts::tr("Defense");
    case PokemonStat::SpecialAttack:
        return Texts::tr("Special attack");
    case PokemonStat::SpecialDefense:
        return Texts::tr("Special defense");
    case PokemonStat::Speed:
        return Texts::tr("Speed");
    }
    return {};
}

QString pokemonStatShortLabel(PokemonStat stat)
{
    switch (stat) {
    case PokemonStat::Hp:
        return Texts::tr("HP", "hit points");
    case PokemonStat::SpecialAttack:
        return Texts::tr("Sp. Atk", "special attack");
    case PokemonStat::SpecialDefense:
        return Texts::tr("Sp. Def", "special defense");
    default:
        return pokemonStatLabel(stat);
    }
}

QString pokemonFailureTitle(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        return Texts::tr("PokéAPI has no such Pokémon");
    case Error::Kind::Truncated:
        return Texts::tr("The answer broke off");
    case Error::Kind::InvalidData:
        return Texts::tr("The answer is no Pokémon");
    default:
        return errorText(error, u"PokéAPI"_s).title;
    }
}

QString pokemonFailureAdvice(const Error &error)
{
    if (error.kind == Error::Kind::NotFound) {
        return Texts::tr("The numbers 1 to 1025 and 10001 to 10326 are known. PokéAPI sometimes says so of others for "
                         "some hours by mistake: try again later.");
    }
    return errorText(error, u"PokéAPI"_s).advice;
}

QString pokemonSummary(const Pokemon &pokemon)
{
    return Texts::tr("%1, number %2, %3, %4, %5")
        .arg(prettyPokemonName(pokemon.name),
             QString::number(pokemon.id),
             pokemonTypeLabels(pokemon.types),
             heightText(pokemon.height),
             weightText(pokemon.weight));
}

} // namespace gn
