// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/pokeapifixture.h"
#include "providers/pokemonparser.h"
#include "support/realdata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

class TestPokeApiParser : public QObject
{
    Q_OBJECT

private:
    static Error::Kind kindOf(const QByteArray &body)
    {
        const Result<Pokemon> pokemon = parsePokemon(body);
        return pokemon ? Error::Kind::Unsupported : pokemon.error().kind;
    }

private slots:

    void document_isReadWithNothingElse()
    {
        const Result<Pokemon> pokemon = parsePokemon(pokemonDocument(1, "bulbasaur"));
        QVERIFY(pokemon.has_value());
        QCOMPARE(pokemon->id, 1);
        QCOMPARE(pokemon->name, u"bulbasaur"_s);
        QCOMPARE(pokemon->types, QStringList({u"grass"_s, u"poison"_s}));
        QCOMPARE(pokemon->height.value_or(0), 7);
        QCOMPARE(pokemon->weight.value_or(0), 69);
        QCOMPARE(pokemon->stats.value(PokemonStat::Hp).value_or(0), 45);
        QCOMPARE(pokemon->stats.value(PokemonStat::SpecialAttack).value_or(0), 65);
        QVERIFY(!pokemon->stats.value(PokemonStat::Attack)); // null
        QVERIFY(!pokemon->stats.value(PokemonStat::Speed));  // left out
        QCOMPARE(pokemon->sprites.front, QUrl(u"https://images.example/1.png"_s));
        QCOMPARE(pokemon->sprites.animated, QUrl(u"https://images.example/1.gif"_s));
        QCOMPARE(pokemon->sprites.artwork, QUrl(u"https://images.example/1-art.png"_s));
        QCOMPARE(pokemon->speciesUrl, QUrl(u"https://pokeapi.co/s/1/"_s));
    }

    void nulls_areUnknown()
    {
        const Result<Pokemon> pokemon = parsePokemon(
            R"({"height":null,"weight":null,"id":7,"name":"squirtle","types":null,"stats":null,"sprites":null})");
        QVERIFY(pokemon.has_value());
        QCOMPARE(*pokemon, (Pokemon{.id = 7, .name = u"squirtle"_s}));
        QVERIFY(parsePokemon(R"({"id":7,"name":"squirtle"})") == pokemon);
        QVERIFY(parsePokemon(R"({"id":7,"name":"squirtle","stats":[{"base_stat":null,"stat":null}],"types":[]})")
                == pokemon);
    }

    void missingSprites_leaveTheOthers()
    {
        QByteArray document = pokemonDocument(1, "bulbasaur");
        document.replace("\"https://images.example/1.png\"", "null")
            .replace("\"https://images.example/1.gif\"", "null");
        const Result<Pokemon> pokemon = parsePokemon(document);
        QVERIFY(pokemon.has_value());
        QVERIFY(pokemon->sprites.front.isEmpty());
        QCOMPARE(pokemon->sprites.animated, QUrl(u"https://old/x.gif"_s));
        QVERIFY(!pokemon->sprites.artwork.isEmpty());
    }

    void waysThatEndEarly_leaveWhatFollows()
    {
        const Result<Pokemon> pokemon = parsePokemon(
            R"({"sprites":{"versions":{"generation-v":{"red-blue":{"animated":{"front_default":"https://no/"}}},)"
            R"("generation-vi":null},"other":{"showdown":{},"official-artwork":null,"home":{"front_default":"x"}},)"
            R"("front_default":"https://images.example/9.png"},"species":{},"types":[{"type":{"slot":1}},{}],)"
            R"("stats":[{"stat":{},"base_stat":1},{},{"stat":{"url":"u","name":"hp"},"base_stat":79}],)"
            R"("name":"blastoise","id":9})");
        QVERIFY(pokemon.has_value());
        QCOMPARE(pokemon->id, 9);
        QCOMPARE(pokemon->sprites, (PokemonSprites{.front = QUrl(u"https://images.example/9.png"_s)}));
        QVERIFY(pokemon->types.isEmpty());
        QCOMPARE(pokemon->stats.value(PokemonStat::Hp).value_or(0), 79);
    }

    void spriteUrlsOfThisMachine_areNotTaken()
    {
        for (const char *url : {"file:///etc/passwd", "qrc:/x.gif", "/relative.png", "javascript:x", "http://["}) {
            const QByteArray document =
                QByteArray(R"({"id":1,"name":"x","sprites":{"front_default":"URL"}})").replace("URL", url);
            const Result<Pokemon> pokemon = parsePokemon(document);
            QVERIFY2(pokemon.has_value() && pokemon->sprites.front.isEmpty(), url);
        }
    }

    void whatIsNoPokemon_isInvalidData_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("OK") << QByteArray("OK");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html><body>504</body></html>\n");
        QTest::newRow("array") << QByteArray("[{\"id\":1,\"name\":\"x\"}]");
        QTest::newRow("no id") << QByteArray("{\"name\":\"x\"}");
        QTest::newRow("null id") << QByteArray("{\"id\":null,\"name\":\"x\"}");
        QTest::newRow("id 0") << QByteArray("{\"id\":0,\"name\":\"x\"}");
        QTest::newRow("negative id") << QByteArray("{\"id\":-1,\"name\":\"x\"}");
        QTest::newRow("huge id") << QByteArray("{\"id\":4294967297,\"name\":\"x\"}");
        QTest::newRow("id as text") << QByteArray("{\"id\":\"1\",\"name\":\"x\"}");
        QTest::newRow("no name") << QByteArray("{\"id\":1,\"name\":null}");
        QTest::newRow("name is a list") << QByteArray("{\"id\":1,\"name\":[\"x\"]}");
        QTest::newRow("stats is a number") << QByteArray("{\"id\":1,\"name\":\"x\",\"stats\":7}");
        QTest::newRow("stat is text") << QByteArray("{\"id\":1,\"name\":\"x\",\"stats\":[{\"base_stat\":\"45\"}]}");
        QTest::newRow("bad UTF-8") << QByteArray("{\"id\":1,\"name\":\"\xff\xfe\"}");
    }

    void whatIsNoPokemon_isInvalidData()
    {
        QFETCH(const QByteArray, body);
        QCOMPARE(kindOf(body), Error::Kind::InvalidData);
    }

    void everyCut_isNoticed()
    {
        const QByteArray document = pokemonDocument(1, "bulbasaur");
        for (qsizetype length = 1; length < document.size(); ++length) {
            const Error::Kind kind = kindOf(document.first(length));
            QVERIFY2(kind == Error::Kind::Truncated || kind == Error::Kind::InvalidData,
                     qPrintable(QString::number(length)));
        }
        QCOMPARE(kindOf(document.first(document.size() / 2)), Error::Kind::Truncated);
        QCOMPARE(kindOf(document.chopped(1)), Error::Kind::Truncated);
    }

    void deepNesting_isNoCrash()
    {
        const QByteArray deep = R"({"id":1,"name":"x","sprites":{"other":)" + QByteArray(100'000, '[');
        QCOMPARE(kindOf(deep), Error::Kind::Truncated);
    }

    // All the documents that the service serves, against Qt's own parser.
    void recordedDocuments_areReadAsQtReadsThem();
};

void TestPokeApiParser::recordedDocuments_areReadAsQtReadsThem()
{
    const QString folder = realData(u"pokeapi"_s);
    QTemporaryDir scratch;
    const QStringList unpack{u"--zstd"_s, u"-xf"_s, folder + u"/pokeapi-151.tar.zst"_s, u"-C"_s, scratch.path()};
    if (folder.isEmpty() || QProcess::execute(u"tar"_s, unpack) != 0) {
        QSKIP("no recorded answers of PokeAPI, or no tar with zstd");
    }
    for (int id = 1; id <= 151; ++id) {
        QFile file(scratch.filePath(u"live/api/v2/pokemon/%1.json"_s.arg(id)));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray body = file.readAll();
        const Result<Pokemon> pokemon = parsePokemon(body);
        QVERIFY2(pokemon.has_value(), qPrintable(file.fileName()));
        const QJsonObject root = QJsonDocument::fromJson(body).object();
        QCOMPARE(pokemon->id, id);
        QCOMPARE(pokemon->name, root.value(u"name"_s).toString());
        QCOMPARE(pokemon->height.value_or(-1), root.value(u"height"_s).toInt());
        QCOMPARE(pokemon->weight.value_or(-1), root.value(u"weight"_s).toInt());
        QCOMPARE(pokemon->speciesUrl.toString(), root.value(u"species"_s)[u"url"_s].toString());
        QStringList types;
        for (const QJsonValue &type : root.value(u"types"_s).toArray()) {
            types.append(type[u"type"_s][u"name"_s].toString());
        }
        QCOMPARE(pokemon->types, types);
        for (const QJsonValue &stat : root.value(u"stats"_s).toArray()) {
            const std::optional<PokemonStat> named = statNamed(stat[u"stat"_s][u"name"_s].toString());
            QVERIFY(named.has_value());
            QCOMPARE(pokemon->stats.value(*named).value_or(-1), stat[u"base_stat"_s].toInt());
        }
        const QJsonValue sprites = root.value(u"sprites"_s);
        QCOMPARE(pokemon->sprites.front.toString(), sprites[u"front_default"_s].toString());
        QCOMPARE(pokemon->sprites.animated.toString(),
                 sprites[u"other"_s][u"showdown"_s][u"front_default"_s].toString());
        QCOMPARE(pokemon->sprites.artwork.toString(),
                 sprites[u"other"_s][u"official-artwork"_s][u"front_default"_s].toString());
    }
}

QTEST_GUILESS_MAIN(TestPokeApiParser)
#include "tst_pokeapiparser.moc"
