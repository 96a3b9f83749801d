// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/pokeapifixture.h"
#include "support/fakehttpserver.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray documentFor(const FakeRequest &request)
{
    const QByteArray key = request.url.path().section(u'/', -1).toUtf8();
    return key == "mew" ? pokemonDocument(151, key) : pokemonDocument(key.toInt(), "p" + key);
}

FakeReply text(int status, const QByteArray &body)
{
    return {.status = status, .headers = {{"Content-Type", "text/plain; charset=utf-8"}}, .body = body};
}

} // namespace

// One of three goes wrong, in every way that was seen; and what is kept for a day.
class TestPokeApiFaults : public QObject
{
    Q_OBJECT

private:
    // The second of three is answered like that.
    std::optional<FakeReply> m_second;
    std::optional<FakeHttpServer> m_server;
    std::optional<QTemporaryDir> m_folder;

    PokeApiSettings settings(const QString &cacheFolder = {}) const
    {
        return {.apiUrl = m_server->url(u"/api/v2/"_s), .requestTimeout = 500ms, .cacheFolder = cacheFolder};
    }

    QString asked(const PokemonQuery &query, const QString &cacheFolder = {})
    {
        PokeApiClient client(settings(cacheFolder));
        PokemonQueryRun run(client, query);
        return run.wait() ? run.text() : u"never ended"_s;
    }

    QString askedForThree(PokemonMode mode = PokemonMode::Parallel)
    {
        return asked({.keys = pokemonKeys(1, 3), .mode = mode, .cache = PokemonCacheUse::Never});
    }

private slots:

    void init()
    {
        m_second.reset();
        m_folder.emplace();
        m_server.emplace([this](const FakeRequest &request) {
            return request.url.path().endsWith(u"/2") && m_second ? *m_second : jsonReply(documentFor(request));
        });
    }

    void oneFault_isThatOnesError_data()
    {
        using Fault = FakeReply::Fault;
        QTest::addColumn<FakeReply>("reply");
        QTest::addColumn<QString>("kind");
        const QByteArray whole = pokemonDocument(2, "p2");
        QTest::newRow("404") << text(404, "Not Found") << u"NotFound"_s;
        QTest::newRow("400") << text(400, "Bad Request") << u"HttpStatus"_s;
        QTest::newRow("500") << text(500, "") << u"Outage"_s;
        QTest::newRow("504") << text(504, "upstream request timeout") << u"Outage"_s;
        QTest::newRow("OK") << text(200, "OK") << u"InvalidData"_s;
        QTest::newRow("HTML") << text(200, "<html></html>") << u"InvalidData"_s;
        QTest::newRow("empty") << text(200, "") << u"InvalidData"_s;
        QTest::newRow("another one's") << jsonReply(pokemonDocument(3, "p3")) << u"InvalidData"_s;
        QTest::newRow("cut document") << jsonReply(whole.first(whole.size() / 2)) << u"Truncated"_s;
        QTest::newRow("cut body") << FakeReply{.body = whole, .fault = Fault::Truncate} << u"Truncated"_s;
        QTest::newRow("cut chunk") << FakeReply{.body = whole, .isChunked = true, .fault = Fault::Truncate}
                                   << u"Truncated"_s;
        QTest::newRow("reset") << FakeReply{.fault = Fault::Reset} << u"Network"_s;
        QTest::newRow("silence") << FakeReply{.fault = Fault::StallBeforeHead} << u"Timeout"_s;
        QTest::newRow("silence in the body") << FakeReply{.body = whole, .fault = Fault::StallInBody} << u"Timeout"_s;
        QTest::newRow("redirect to a file")
            << FakeReply{.status = 302, .headers = {{"Location", "file:///etc/passwd"}}} << u"Redirect"_s;
    }

    void oneFault_isThatOnesError()
    {
        QFETCH(const FakeReply, reply);
        QFETCH(const QString, kind);
        m_second = reply;
        QCOMPARE(askedForThree(), QString(u"p1 !"_s + kind + u" p3"_s));
        QCOMPARE(askedForThree(PokemonMode::Sequential), QString(u"p1 !"_s + kind + u" p3"_s));
        QCOMPARE(askedForThree(PokemonMode::Fresh), QString(u"p1 !"_s + kind + u" p3"_s));
    }

    void failedOne_canBeAskedForAlone()
    {
        m_second = text(504, "");
        QCOMPARE(askedForThree(), u"p1 !Outage p3"_s);
        m_second.reset();
        QCOMPARE(asked({.keys = {u"2"_s}}), u"p2"_s);
    }

    void noServer_failsAll()
    {
        m_server->stopListening();
        QCOMPARE(askedForThree(), u"!Network !Network !Network"_s);
        QCOMPARE(askedForThree(PokemonMode::Fresh), u"!Network !Network !Network"_s);
        PokeApiClient client({.apiUrl = QUrl(u"http://no-such-host.invalid"_s)});
        PokemonQueryRun run(client, {.keys = {u"1"_s}});
        QVERIFY(run.wait());
        QCOMPARE(run.text(), u"!Offline"_s);
        QVERIFY(run.at(0).hasFailed());
    }

    void keysThatAreNone_areNotSent()
    {
        const QStringList keys{u".."_s, u"a/b"_s, u""_s, u"a?b"_s, u"%2e"_s, u"-x"_s};
        QCOMPARE(asked({.keys = keys}), QStringList(keys.size(), u"!InvalidQuery"_s).join(u' '));
        QCOMPARE(asked({.keys = {u".."_s, u"1"_s}, .mode = PokemonMode::Sequential}), u"!InvalidQuery p1"_s);
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(m_server->requests().constFirst().url.path(), u"/api/v2/pokemon/1"_s);
    }

    void names_areAskedForInLowerCase()
    {
        QCOMPARE(asked({.keys = {u"Mew"_s}}), u"mew"_s);
        QCOMPARE(m_server->requestsTo(u"/api/v2/pokemon/mew"_s), 1);
    }

    void whatWasFetched_isKeptForTheNextProgram()
    {
        const PokemonQuery three{.keys = pokemonKeys(1, 3)};
        const QString folder = m_folder->filePath(u"not/there/yet"_s);
        m_second = text(504, "");
        QCOMPARE(asked(three, folder), u"p1 !Outage p3"_s);
        QCOMPARE(m_server->requests().size(), 3);
        m_second.reset();
        PokeApiClient client(settings(folder));
        PokemonQueryRun run(client, three);
        QVERIFY(run.wait());
        QCOMPARE(run.text(), u"p1 p2 p3"_s);
        QCOMPARE(m_server->requests().size(), 4); // only the failed one again
        QVERIFY(run.at(0).isFromCache && !run.at(1).isFromCache && run.at(2).isFromCache);
        QCOMPARE(summaryOf(run.run()).requests, 1);
        QCOMPARE(**run.at(2).pokemon, *parsed(3));
        QCOMPARE(asked({.keys = {u"p2"_s, u"P3"_s}}, folder), u"p2 p3"_s); // by name
        QCOMPARE(m_server->requests().size(), 4);
    }

    void measuring_neitherReadsNorKeeps()
    {
        const QString folder = m_folder->path();
        const PokemonQuery three{.keys = pokemonKeys(1, 3), .cache = PokemonCacheUse::Never};
        QCOMPARE(asked(three, folder), u"p1 p2 p3"_s);
        QVERIFY(QDir(folder).isEmpty());
        QCOMPARE(asked({.keys = pokemonKeys(1, 3)}, folder), u"p1 p2 p3"_s);
        QCOMPARE(asked(three, folder), u"p1 p2 p3"_s);
        QCOMPARE(m_server->requests().size(), 9);
    }

    void damagedCache_isNone()
    {
        const PokemonQuery three{.keys = pokemonKeys(1, 3)};
        const QDir folder(m_folder->path());
        QCOMPARE(asked(three, folder.path()), u"p1 p2 p3"_s);
        const QStringList files = folder.entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QFile file(folder.filePath(files.constFirst()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        for (const qsizetype at : {qsizetype(0), qsizetype(5), bytes.size() / 2, bytes.size() - 1}) {
            QByteArray damaged = bytes;
            damaged[at] = static_cast<char>(~damaged.at(at));
            QVERIFY(file.resize(0) && file.seek(0) && file.write(damaged) == damaged.size() && file.flush());
            const qsizetype before = m_server->requests().size();
            QCOMPARE(asked(three, folder.path()), u"p1 p2 p3"_s);
            QCOMPARE(m_server->requests().size(), before + 3);
            QVERIFY(file.isOpen());
            file.close();
            QVERIFY(file.open(QIODevice::ReadWrite));
        }
    }

private:
    static Result<Pokemon> parsed(int id);
};

Result<Pokemon> TestPokeApiFaults::parsed(int id)
{
    FakeHttpServer server([](const FakeRequest &request) { return jsonReply(documentFor(request)); });
    PokeApiClient client({.apiUrl = server.url(u"/api/v2"_s)});
    PokemonQueryRun run(client, {.keys = {QString::number(id)}});
    return run.wait() ? *run.at(0).pokemon : Unexpected(Error{});
}

QTEST_GUILESS_MAIN(TestPokeApiFaults)
#include "tst_pokeapifaults.moc"
