// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/fetchqueue.h"
#include "net/managerpool.h"
#include "providers/pokemonevolution.h"
#include "support/fakehttpserver.h"

#include <QTest>

#include <optional>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray speciesDocument(int id, const QByteArray &chain)
{
    return R"({"flavor_text_entries":[{"flavor_text":"x"}],"id":)" + QByteArray::number(id)
           + R"(,"name":"first","evolution_chain":)" + chain + "}";
}

QByteArray chainUrl(const QByteArray &url)
{
    return R"({"url":")" + url + R"("})";
}

QByteArray link(int id, const QByteArray &children = "")
{
    const QByteArray number = QByteArray::number(id);
    return R"({"evolution_details":[],"is_baby":false,"species":{"name":"s)" + number
           + R"(","url":"https://elsewhere.example/api/v2/pokemon-species/)" + number + R"(/"},"evolves_to":[)"
           + children + "]}";
}

QByteArray chainDocument(const QByteArray &first)
{
    return R"({"baby_trigger_item":null,"chain":)" + first + R"(,"id":7})";
}

// "s1(s2(s3,s4))", from the parents
QString text(const EvolutionLine &line)
{
    QStringList words;
    for (const EvolutionStage &stage : line.stages) {
        words.append(u"%1:%2<%3"_s.arg(stage.name).arg(stage.depth).arg(stage.parent));
    }
    return words.join(u' ');
}

} // namespace

class TestPokemonEvolution final : public QObject
{
    Q_OBJECT

private:
    QHash<QString, FakeReply> m_replies;
    std::optional<FakeHttpServer> m_server;
    ManagerPool m_pool{2};
    FetchQueue m_queue{m_pool, nullptr, 2};

    QString asked(PokemonEvolution &evolution, const QString &url)
    {
        std::optional<Result<EvolutionLine>> answer;
        const auto reply = evolution.get(QUrl(url), [&answer](const Result<EvolutionLine> &line) { answer = line; });
        if (answer || !QTest::qWaitFor([&answer] { return answer.has_value(); })) {
            return u"at once, or never"_s;
        }
        return *answer ? text(**answer) : QString(u'!' + kindName(answer->error().kind));
    }

    QString asked(const QString &url)
    {
        PokemonEvolution evolution(m_queue, m_server->url(u"/api/v2/"_s), 500ms);
        return asked(evolution, url);
    }

private slots:

    void init()
    {
        m_replies.clear();
        m_replies[u"/api/v2/pokemon-species/1"_s] =
            jsonReply(speciesDocument(1, chainUrl("https://elsewhere.example/api/v2/evolution-chain/7/")));
        m_replies[u"/api/v2/evolution-chain/7"_s] =
            jsonReply(chainDocument(link(1, link(2, link(3) + ',' + link(4)) + ',' + link(5))));
        m_server.emplace([this](const FakeRequest &request) {
            return m_replies.value(request.url.path(), FakeReply{.status = 404});
        });
    }

    void ids_areTheLastPartOfTheirEndpoint()
    {
        const QString species = u"pokemon-species"_s;
        QCOMPARE(pokeApiId(QUrl(u"https://a.example/api/v2/pokemon-species/133/"_s), species), std::optional(133));
        QCOMPARE(pokeApiId(QUrl(u"/api/v2/pokemon-species/133"_s), species), std::optional(133));
        for (const QString &url : {u"https://a.example/api/v2/pokemon/133/"_s,
                                   u"https://a.example/pokemon-species/../133"_s,
                                   u"https://a.example/pokemon-species/x"_s,
                                   u"https://a.example/pokemon-species/-1"_s,
                                   u"https://a.example/pokemon-species/99999999999"_s,
                                   QString()}) {
            QVERIFY2(!pokeApiId(QUrl(url), species), qPrintable(url));
        }
    }

    void branchingLine_isATreeInOrder()
    {
        QCOMPARE(asked(u"https://elsewhere.example/x/pokemon-species/1/"_s), u"s1:0<-1 s2:1<0 s3:2<1 s4:2<1 s5:1<0"_s);
    }

    // The answers name another host all the time; it is never asked, or this would fail.
    void addresses_leadToTheConfiguredServiceOnly()
    {
        asked(u"https://elsewhere.example/x/pokemon-species/1/"_s);
        QCOMPARE(m_server->requests().size(), 2);
        QCOMPARE(m_server->requestsTo(u"/api/v2/pokemon-species/1"_s), 1);
        QCOMPARE(m_server->requestsTo(u"/api/v2/evolution-chain/7"_s), 1);
    }

    void knownLine_isNotFetchedAgain()
    {
        PokemonEvolution evolution(m_queue, m_server->url(u"/api/v2"_s), 500ms);
        const QString line = asked(evolution, u"/pokemon-species/1"_s);
        QCOMPARE(asked(evolution, u"/pokemon-species/1"_s), line);
        QCOMPARE(asked(evolution, u"/pokemon-species/4"_s), line); // it is in it
        QCOMPARE(m_server->requests().size(), 2);
    }

    void noChain_isALineOfOne()
    {
        m_replies[u"/api/v2/pokemon-species/1"_s] = jsonReply(speciesDocument(1, "null"));
        QCOMPARE(asked(u"/pokemon-species/1"_s), u"first:0<-1"_s);
    }

    void faults_areErrors_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<FakeReply>("reply");
        QTest::addColumn<QString>("kind");
        const QString species = u"/api/v2/pokemon-species/1"_s;
        const QString chain = u"/api/v2/evolution-chain/7"_s;
        const QByteArray whole = chainDocument(link(1, link(2)));
        QTest::newRow("404") << species << FakeReply{.status = 404} << u"!NotFound"_s;
        QTest::newRow("504") << chain << FakeReply{.status = 504} << u"!Outage"_s;
        QTest::newRow("OK") << species << FakeReply{.body = "OK"} << u"!InvalidData"_s;
        QTest::newRow("HTML") << chain << FakeReply{.body = "<html></html>"} << u"!InvalidData"_s;
        QTest::newRow("cut") << chain << jsonReply(whole.first(whole.size() / 2)) << u"!Truncated"_s;
        QTest::newRow("no species") << chain << jsonReply("{\"chain\":{\"evolves_to\":[]}}") << u"!InvalidData"_s;
        QTest::newRow("no name") << species << jsonReply("{\"id\":1}") << u"!InvalidData"_s;
        QTest::newRow("silence") << chain << FakeReply{.fault = FakeReply::Fault::StallBeforeHead} << u"!Timeout"_s;
    }

    void faults_areErrors()
    {
        QFETCH(const QString, path);
        QFETCH(const FakeReply, reply);
        QFETCH(const QString, kind);
        m_replies[path] = reply;
        QCOMPARE(asked(u"/pokemon-species/1"_s), kind);
    }

    void noSpecies_isAnErrorWithoutARequest()
    {
        QCOMPARE(asked(QString()), u"!InvalidData"_s);
        QVERIFY(m_server->requests().isEmpty());
    }

    void endlessLine_isCut()
    {
        QByteArray deep = link(1);
        for (int id = 2; id < 400; ++id) {
            deep = link(id, deep);
        }
        const Result<EvolutionLine> line = parseEvolutionChain(chainDocument(deep));
        QVERIFY(!line || line->stages.size() <= 100);
    }

    void destroyedReply_staysSilent()
    {
        PokemonEvolution evolution(m_queue, m_server->url(u"/api/v2"_s), 500ms);
        const FakeReply usual =
            std::exchange(m_replies[u"/api/v2/pokemon-species/1"_s], {.fault = FakeReply::Fault::StallBeforeHead});
        bool hasAnswered = false;
        auto reply = evolution.get(QUrl(u"/pokemon-species/1"_s), [&](const auto & /*line*/) { hasAnswered = true; });
        QTRY_COMPARE(m_server->requests().size(), 1);
        reply.reset();
        m_replies[u"/api/v2/pokemon-species/1"_s] = usual;
        asked(evolution, u"/pokemon-species/1"_s); // long enough for the other
        QVERIFY(!hasAnswered);
    }
};

QTEST_GUILESS_MAIN(TestPokemonEvolution)
#include "tst_pokemonevolution.moc"
