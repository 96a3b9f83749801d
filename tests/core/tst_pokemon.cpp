// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pokemon.h"

#include <QSet>
#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;

class TestPokemon : public QObject
{
    Q_OBJECT

private slots:

    void everyStat_isFoundByItsName()
    {
        QSet<QString> names;
        for (const PokemonStat stat : AllPokemonStats) {
            names.insert(statName(stat));
            QVERIFY(statNamed(statName(stat)) == stat);
        }
        QCOMPARE(names.size(), 6);
        QCOMPARE(statName(PokemonStat::SpecialAttack), u"special-attack"_s);
    }

    void otherNames_areNoStat()
    {
        QVERIFY(!statNamed(u"special"));
        QVERIFY(!statNamed(u"HP"));
        QVERIFY(!statNamed(u""));
    }

    void total_isOfAllOrUnknown()
    {
        PokemonStats stats;
        QVERIFY(!stats.total());
        for (const PokemonStat stat : AllPokemonStats) {
            QVERIFY(!stats.total());
            stats.setValue(stat, 10);
        }
        QCOMPARE(stats.total().value_or(0), 60);
        stats.setValue(PokemonStat::Speed, std::nullopt);
        QVERIFY(!stats.total());
    }
};

QTEST_GUILESS_MAIN(TestPokemon)
#include "tst_pokemon.moc"
