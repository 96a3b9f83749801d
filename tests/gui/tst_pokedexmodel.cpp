// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pokedex/evolutionlayout.h"
#include "gui/pokedex/pokedexfilter.h"
#include "gui/pokedex/pokedexmodel.h"
#include "gui/pokedex/pokedexrange.h"
#include "gui/pokedex/pokedextexts.h"
#include "gui/pokedex/typecolors.h"
#include "gui/wall/tilestyle.h"
#include "gui/window/theme.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;

namespace {

Pokemon animal(int id, const QString &name, std::optional<int> height, const QStringList &types = {u"fire"_s})
{
    Pokemon pokemon{.id = id, .name = name, .types = types, .height = height, .weight = 69};
    pokemon.stats.setValue(PokemonStat::Hp, 10 * id);
    return pokemon;
}

} // namespace

class TestPokedexModel final : public QObject
{
    Q_OBJECT

private:
    PokedexModel m_model;
    PokedexFilter m_filter;
    QAbstractItemModelTester m_tester{&m_filter};

    // "3 1 2", the numbers in the order that is shown
    QString shown() const
    {
        QStringList numbers;
        for (int row = 0; row < m_filter.rowCount(); ++row) {
            numbers.append(m_filter.index(row, 0).data(PokedexModel::NumberRole).toString());
        }
        return numbers.join(u' ');
    }

    QString shownBy(PokedexModel::Column column, Qt::SortOrder order = Qt::AscendingOrder)
    {
        m_filter.sort(column, order);
        return shown();
    }

private slots:

    void initTestCase() { m_filter.setSourceModel(&m_model); }

    void init()
    {
        m_filter.setText({});
        m_filter.setType({});
        m_filter.sort(PokedexModel::Number, Qt::AscendingOrder);
        m_model.setKeys(pokedexKeys(1, 4));
        m_model.setOutcome(0, animal(1, u"mr-zed"_s, 9, {u"water"_s}));
        m_model.setOutcome(1, animal(2, u"alf-f"_s, std::nullopt, {u"fire"_s, u"water"_s}));
        m_model.setOutcome(2, animal(3, u"mo"_s, 4));
        m_model.setOutcome(3, Unexpected(Error{.kind = Error::Kind::Outage, .httpStatus = 504}));
    }

    void names_areMadeReadable()
    {
        QCOMPARE(prettyPokemonName(u"mr-mime"_s), u"Mr Mime"_s);
        QCOMPARE(prettyPokemonName(u"x-f"_s), u"X ♀"_s);
        QCOMPARE(prettyPokemonName(u"x-m"_s), u"X ♂"_s);
        QCOMPARE(prettyPokemonName(QString()), QString());
        QCOMPARE(pokemonNumber(7), u"#007"_s);
        QCOMPARE(pokemonNumber(10001), u"#10001"_s);
        QCOMPARE(heightText(7), QString(QLocale().toString(0.7, 'f', 1) + u" m"_s));
        QCOMPARE(weightText({}), u"–"_s);
    }

    void range_goesOverTheGap()
    {
        QCOMPARE(pokedexKeys(1024, 4), (QStringList{u"1024"_s, u"1025"_s, u"10001"_s, u"10002"_s}));
        QCOMPARE(pokedexKeys(2000, 1), QStringList{u"10001"_s});
        QCOMPARE(pokedexKeys(10325, 9), (QStringList{u"10325"_s, u"10326"_s}));
        QCOMPARE(pokedexKeys(1, pokedexrange::MostCount).size(), 1351);
        QCOMPARE(pokedexKeys(1, pokedexrange::MostCount).last(), u"10326"_s);
    }

    void unknownValues_areDashesAndLastBothWays()
    {
        QCOMPARE(m_model.index(1, PokedexModel::Height).data().toString(), u"–"_s);
        QCOMPARE(m_model.index(1, PokedexModel::Total).data().toString(), u"–"_s);
        QCOMPARE(m_model.index(3, PokedexModel::Weight).data().toString(), u"–"_s);
        QCOMPARE(shownBy(PokedexModel::Height), u"3 1 2 4"_s);
        QCOMPARE(shownBy(PokedexModel::Height, Qt::DescendingOrder), u"1 3 2 4"_s);
        QCOMPARE(shownBy(PokedexModel::Name), u"2 3 1 4"_s);
        QCOMPARE(shownBy(PokedexModel::Name, Qt::DescendingOrder), u"1 3 2 4"_s);
        QCOMPARE(shownBy(PokedexModel::Hp, Qt::DescendingOrder), u"3 2 1 4"_s);
        QCOMPARE(shownBy(PokedexModel::Types), u"3 2 1 4"_s);
        QCOMPARE(shownBy(PokedexModel::Number, Qt::DescendingOrder), u"4 3 2 1"_s);
    }

    void text_findsNamesAndNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("name") << u"ZED"_s << u"1"_s;
        QTest::newRow("as it is shown") << u"mr z"_s << u"1"_s;
        QTest::newRow("as the service writes it") << u"mr-z"_s << u"1"_s;
        QTest::newRow("number") << u"3"_s << u"3"_s;
        QTest::newRow("number of one that failed") << u"#004"_s << u"4"_s;
        QTest::newRow("zeros") << u"00"_s << u"1 2 3 4"_s;
        QTest::newRow("spaces") << u"  "_s << u"1 2 3 4"_s;
        QTest::newRow("nothing") << u"zzz"_s << QString();
    }

    void text_findsNamesAndNumbers()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, found);
        m_filter.setText(text);
        QCOMPARE(shown(), found);
    }

    void type_keepsThoseThatHaveIt()
    {
        m_filter.setType(u"fire"_s);
        QCOMPARE(shown(), u"2 3"_s);
        m_filter.setText(u"3"_s);
        QCOMPARE(shown(), u"3"_s);
        QCOMPARE(m_model.typesPresent(), (QStringList{u"fire"_s, u"water"_s}));
    }

    void lateAnswer_goesWhereItBelongs()
    {
        m_filter.sort(PokedexModel::Height, Qt::AscendingOrder);
        m_model.setOutcome(3, animal(4, u"new"_s, 6));
        QCOMPARE(shown(), u"3 4 1 2"_s);
        m_model.setWaiting(0);
        QCOMPARE(shown(), u"3 4 1 2"_s);
        QCOMPARE(m_model.missingRows(), QList<int>());
        m_model.stopWaiting();
        QCOMPARE(m_model.missingRows(), QList{0});
    }

    void failedRow_tellsWhyAndKeepsItsNumber()
    {
        QCOMPARE(m_model.index(3, PokedexModel::Number).data().toString(), u"#004"_s);
        const QString why = m_model.index(3, PokedexModel::Name).data().toString();
        QVERIFY(why.contains(u"PokéAPI"_s));
        QVERIFY(m_model.index(3, PokedexModel::Name).data(Qt::AccessibleTextRole).toString().contains(why));
        QCOMPARE(m_model.missingRows(), QList{3});
    }

    void cards_haveSpokenTexts()
    {
        const QString spoken = m_model.index(1, PokedexModel::Name).data(Qt::AccessibleTextRole).toString();
        for (const QString &part : {u"Alf ♀"_s, u"number 2"_s, u"Fire, Water"_s}) {
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
        }
    }

    void typeChips_canBeRead()
    {
        for (const QString &type : {u"normal"_s,
                                    u"fire"_s,
                                    u"water"_s,
                                    u"electric"_s,
                                    u"grass"_s,
                                    u"ice"_s,
                                    u"fighting"_s,
                                    u"poison"_s,
                                    u"ground"_s,
                                    u"flying"_s,
                                    u"psychic"_s,
                                    u"bug"_s,
                                    u"rock"_s,
                                    u"ghost"_s,
                                    u"dragon"_s,
                                    u"dark"_s,
                                    u"steel"_s,
                                    u"fairy"_s,
                                    u"unheard-of"_s}) {
            const QColor ground = pokemonTypeColor(type);
            QVERIFY2(contrastRatio(inkOn(ground), ground) >= 4.5, qPrintable(type));
            for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
                const QPalette palette = themePalette(appearance);
                const QColor plate = plateColor({type}, palette);
                QVERIFY2(contrastRatio(palette.color(QPalette::Text), plate) >= 4.5, qPrintable(type));
            }
        }
    }

    void evolutionLayout_putsParentsBetweenTheirChildren()
    {
        const EvolutionLine forked{.stages = {{.id = 1},
                                              {.id = 2, .parent = 0, .depth = 1},
                                              {.id = 3, .parent = 1, .depth = 2},
                                              {.id = 4, .parent = 1, .depth = 2}}};
        QCOMPARE(evolutionPlaces(forked, 3), (QList<QPoint>{{0, 1}, {1, 1}, {2, 0}, {2, 2}}));
        EvolutionLine fan{.stages = {{.id = 1}}};
        for (int id = 2; id <= 9; ++id) {
            fan.stages.append({.id = id, .parent = 0, .depth = 1});
        }
        const QList<QPoint> places = evolutionPlaces(fan, 3);
        QCOMPARE(places.first(), QPoint(0, 3));
        QCOMPARE(places.at(1), QPoint(1, 0));
        QCOMPARE(places.at(2), QPoint(2, 0));
        QCOMPARE(places.last(), QPoint(2, 6));
        QCOMPARE(evolutionPlaces({}, 3), QList<QPoint>());
    }
};

QTEST_MAIN(TestPokedexModel)
#include "tst_pokedexmodel.moc"
