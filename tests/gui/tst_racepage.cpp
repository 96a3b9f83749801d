// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/race/waterfallchart.h"
#include "gui/racefakes.h"
#include "providers/pokeapifixture.h"
#include "support/fakehttpserver.h"

#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

Q_DECLARE_METATYPE(gn::test::FakeReply)

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Count = 12;

FakeReply numbered(const FakeRequest &request)
{
    const QByteArray key = request.url.path().section(u'/', -1).toUtf8();
    return jsonReply(pokemonDocument(key.toInt(), "p" + key));
}

QString names(const PokemonRun &run)
{
    QStringList all;
    for (const PokemonOutcome &outcome : run.outcomes) {
        all.append(*outcome.pokemon ? (*outcome.pokemon)->name : u"!"_s);
    }
    return all.join(u' ');
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// The race's page against servers in this process.
class TestRacePage final : public QObject
{
    Q_OBJECT

private slots:

    void allThree_runInTheirOrderAndAreWhatTheySay()
    {
        DocumentServer server(1ms);
        fillWithPokemon(server, Count);
        RaceBench bench(server.url(u"/api/v2"_s));
        bench.setRange(1, Count);
        QList<PokemonMode> started;
        QList<int> connections; // until each began
        connect(&bench.page.race(), &Race::modeStarted, &bench.page, [&](PokemonMode mode) {
            started.append(mode);
            connections.append(server.counts().connections);
        });
        QVERIFY(bench.runAll());
        QCOMPARE(started, QList<PokemonMode>(AllRaceModes.cbegin(), AllRaceModes.cend()));
        QCOMPARE(connections, QList<int>({0, Count, Count + 1})); // fresh: one each, sequential: one
        QCOMPARE(server.counts().requests, 3 * Count);
        QVERIFY(server.counts().mostConnections > 1);
        for (const RaceRun &race : bench.page.race().runs()) {
            QCOMPARE(names(race.run), u"p1 p2 p3 p4 p5 p6 p7 p8 p9 p10 p11 p12"_s);
            QVERIFY(race.state == RaceRun::State::Over);
        }
        QVERIFY(bench.asked.isEmpty()); // it is on this computer
    }

    void eachAlone_addsToTheOthersUntilTheRangeChanges()
    {
        FakeHttpServer server(numbered);
        RaceBench bench(server.url());
        bench.setRange(3, 2);
        QVERIFY(bench.run({PokemonMode::Parallel}));
        QVERIFY(bench.run({PokemonMode::Sequential}));
        QCOMPARE(bench.page.race().runs().size(), 2);
        QCOMPARE(names(bench.page.race().run(PokemonMode::Parallel)->run), u"p3 p4"_s);
        QVERIFY(bench.find<QToolButton>("sequentialTab")->isChecked());
        QVERIFY(!bench.find<QToolButton>("freshTab")->isEnabled());
        bench.setRange(3, 3);
        QVERIFY(bench.run({PokemonMode::Sequential}));
        QCOMPARE(bench.page.race().runs().size(), 1); // others can't be compared
    }

    void race_neverUsesTheCache()
    {
        FakeHttpServer server(numbered);
        RaceBench bench(server.url());
        bench.setRange(1, 3);
        QVERIFY(bench.run({PokemonMode::Parallel}));
        QVERIFY(bench.run({PokemonMode::Parallel}));
        QCOMPARE(server.requests().size(), 6);
    }

    void cancel_stopsEverythingAndKeepsWhatCame()
    {
        FakeHttpServer server([](const FakeRequest &request) {
            FakeReply reply = numbered(request);
            reply.delayMs = 20;
            return reply;
        });
        RaceBench bench(server.url());
        bench.setRange(1, 40);
        const QSignalSpy ended(&bench.page, &RacePage::ended);
        bench.click("startButton");
        QVERIFY(bench.page.isRunning());
        QCOMPARE(bench.find<QPushButton>("startButton")->text(), u"Cancel"_s);
        QTRY_VERIFY(bench.page.race().run(PokemonMode::Fresh)->run.outcomes.at(1).pokemon.has_value());
        bench.click("startButton");
        QVERIFY(!bench.page.isRunning());
        QCOMPARE(ended.size(), 1);
        const RaceRun race = *bench.page.race().run(PokemonMode::Fresh);
        QVERIFY(race.state == RaceRun::State::Cancelled);
        QVERIFY(race.run.outcomes.at(1).pokemon.has_value() && !race.run.outcomes.at(39).pokemon);
        QVERIFY(!bench.page.race().run(PokemonMode::Sequential).has_value());
        QVERIFY(bench.find<QWidget>("freshRow")->findChild<QLabel *>(u"stateLabel"_s)->text().startsWith(u"cancelled"));
        bench.setRange(1, 2);
        QVERIFY(bench.runAll()); // and it can be started anew
        QCOMPARE(bench.page.race().runs().size(), 3);
    }

    void pageThatGoes_cancels()
    {
        FakeHttpServer server(numbered);
        auto bench = std::make_unique<RaceBench>(server.url());
        bench->setRange(1, 150);
        bench->click("startButton");
        QTRY_VERIFY(!server.requests().isEmpty());
        bench.reset();
        QVERIFY(server.requests().size() < 150);
    }

    void realService_isAskedAboutFirst()
    {
        RaceBench bench(QUrl(u"https://pokeapi.invalid/api/v2"_s));
        bench.isAllowed = false;
        bench.click("startButton");
        QVERIFY(!bench.page.isRunning());
        bench.page.start({PokemonMode::Sequential});
        QCOMPARE(bench.asked, QList<RaceBench::Asked>({{u"pokeapi.invalid"_s, 450}, {u"pokeapi.invalid"_s, 150}}));
    }

    void question_saysWhatWillBeSent()
    {
        QWidget window;
        window.show();
        int starts = 0;
        for (const QMessageBox::StandardButton answer : {QMessageBox::Cancel, QMessageBox::Ok}) {
            raceQuestionBox(window)(u"pokeapi.co"_s, 450, [&starts] { ++starts; });
            auto *box = window.findChild<QMessageBox *>();
            QVERIFY(box != nullptr && box->isVisible());
            QVERIFY(box->text().contains(u"450") && box->text().contains(u"pokeapi.co"));
            QVERIFY(box->informativeText().contains(u"gentle"));
            box->button(answer)->click();
            QTRY_VERIFY(window.findChild<QMessageBox *>() == nullptr);
        }
        QCOMPARE(starts, 1);
    }

    void failures_areRowsWithReasonsAndTheRaceGoesOn()
    {
        DocumentServer server(1ms);
        fillWithPokemon(server, Count, {5, 7});
        RaceBench bench(server.url(u"/api/v2"_s));
        bench.setRange(1, Count);
        QVERIFY(bench.runAll());
        QCOMPARE(bench.page.race().runs().size(), 3);
        QCOMPARE(names(bench.page.race().run(PokemonMode::Fresh)->run), u"p1 p2 p3 p4 ! p6 ! p8 p9 p10 p11 p12"_s);
        QVERIFY2(bench.textOf("noticeLabel").contains(u"#5: there is no such Pokémon (404)"),
                 qPrintable(bench.textOf("noticeLabel")));
        auto *chart = bench.page.findChild<WaterfallChart *>();
        chart->setCurrentRow(6);
        QVERIFY(bench.textOf("rowLabel").startsWith(u"#7: failed: there is no such Pokémon (404)"));
    }

    void everyFault_hasItsReason_data()
    {
        using Fault = FakeReply::Fault;
        QTest::addColumn<FakeReply>("reply");
        QTest::addColumn<QString>("reason");
        const auto text = [](const QByteArray &body, int status) { return FakeReply{.status = status, .body = body}; };
        QTest::newRow("404") << text("Not Found", 404) << u"no such Pokémon (404)"_s;
        QTest::newRow("504") << text("Gateway Timeout", 504) << u"out of order (504)"_s;
        QTest::newRow("OK") << text("OK", 200) << u"the answer is no Pokémon"_s;
        QTest::newRow("HTML") << text("<!DOCTYPE html><p>Sign in</p>", 200) << u"the answer is no Pokémon"_s;
        FakeReply cut = jsonReply(pokemonDocument(2, "p2"));
        cut.fault = Fault::Truncate;
        QTest::newRow("cut") << cut << u"the answer broke off"_s;
        FakeReply reset = jsonReply({});
        reset.fault = Fault::Reset;
        QTest::newRow("reset") << reset << u"the connection broke"_s;
    }

    void everyFault_hasItsReason()
    {
        QFETCH(const FakeReply, reply);
        QFETCH(const QString, reason);
        FakeHttpServer server([&reply](const FakeRequest &request) {
            return request.url.path().endsWith(u"/2") ? reply : numbered(request);
        });
        RaceBench bench(server.url());
        bench.setRange(1, 3);
        QVERIFY(bench.run({PokemonMode::Sequential}));
        QCOMPARE(names(bench.page.race().run(PokemonMode::Sequential)->run), u"p1 ! p3"_s);
        QVERIFY2(bench.textOf("noticeLabel").contains(reason), qPrintable(bench.textOf("noticeLabel")));
    }

    void noNetwork_saysWhatToDoAndLeavesTheOtherModes()
    {
        FakeHttpServer server(numbered);
        server.stopListening();
        RaceBench bench(server.url());
        bench.setRange(1, 3);
        QVERIFY(bench.runAll());
        QCOMPARE(bench.page.race().runs().size(), 1);
        QVERIFY(bench.find<QLabel>("noticeLabel")->isVisible());
        QVERIFY2(bench.textOf("noticeLabel").contains(u"check your network", Qt::CaseInsensitive),
                 qPrintable(bench.textOf("noticeLabel")));
    }

    void beforeTheFirstRun_nothingIsClaimed()
    {
        RaceBench bench(QUrl(u"http://127.0.0.1:9"_s));
        QCOMPARE(bench.find<QStackedWidget>("chartStack")->currentWidget()->objectName(), u"welcome"_s);
        QVERIFY(!bench.find<QTableView>("summaryTable")->isVisible());
        QVERIFY(!bench.find<QWidget>("exportButtons")->isVisible());
        QVERIFY(!bench.find<QLabel>("explanationLabel")->isVisible());
    }

    void csv_hasOneLineForEachRequest()
    {
        DocumentServer server(1ms);
        fillWithPokemon(server, 3, {2});
        RaceBench bench(server.url(u"/api/v2"_s));
        bench.setRange(1, 3);
        QVERIFY(bench.run({PokemonMode::Sequential, PokemonMode::Parallel}));
        const QTemporaryDir dir;
        bench.savePath = dir.filePath(u"sub/race.csv"_s);
        bench.click("csvButton");
        QTRY_VERIFY(QFile::exists(bench.savePath));
        QCOMPARE(bench.wishes.constLast().suffix, u"csv"_s);
        const QList<QByteArray> lines = contentOf(bench.savePath).split('\n');
        QCOMPARE(lines.size(), 1 + 6 + 1);
        QVERIFY(lines.at(0).startsWith("mode,key,name,result,http_status,started_ms,") && lines.at(0).endsWith('\r'));
        QVERIFY(lines.at(1).startsWith("sequential,1,p1,ok,,"));
        QVERIFY(lines.at(2).startsWith("sequential,2,,NotFound,404,"));
        QVERIFY(lines.at(4).startsWith("parallel,1,p1,ok,,"));
        for (int i = 0; i < 7; ++i) {
            QCOMPARE(lines.at(i).count(','), 12);
        }
        QTRY_VERIFY(bench.textOf("exportLabel").contains(bench.savePath));
    }

    void picture_isWrittenInTwiceTheSize()
    {
        FakeHttpServer server(numbered);
        RaceBench bench(server.url());
        bench.setRange(1, 5);
        QVERIFY(bench.run({PokemonMode::Parallel}));
        const QTemporaryDir dir;
        bench.savePath = dir.filePath(u"race.png"_s);
        bench.click("pictureButton");
        QTRY_VERIFY(QFile::exists(bench.savePath));
        const QImage picture(bench.savePath);
        QCOMPARE(picture.width(), 2400);
        QVERIFY(picture.height() > 600);
        QSet<QRgb> colors;
        for (int y = 0; y < picture.height(); y += 3) {
            for (int x = 0; x < picture.width(); x += 3) {
                colors.insert(picture.pixel(x, y));
            }
        }
        for (const WaterfallStage stage : AllWaterfallStages) { // its legend at least
            QVERIFY(colors.contains(stageColor(stage, bench.page.palette()).rgb()));
        }
    }

    void fileThatCantBeWritten_isSaid()
    {
        FakeHttpServer server(numbered);
        RaceBench bench(server.url());
        bench.setRange(1, 2);
        QVERIFY(bench.run({PokemonMode::Parallel}));
        const QTemporaryDir dir;
        QFile obstacle(dir.filePath(u"file"_s));
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        bench.savePath = dir.filePath(u"file/race.csv"_s);
        bench.click("csvButton");
        QTRY_VERIFY(bench.textOf("exportLabel").startsWith(u"It could not be saved"));
    }

    void sameAxis_isAsLongAsTheLongestRun()
    {
        FakeHttpServer server([](const FakeRequest &request) {
            FakeReply reply = numbered(request);
            reply.delayMs = 20;
            return reply;
        });
        RaceBench bench(server.url());
        bench.setRange(1, 8);
        QVERIFY(bench.run({PokemonMode::Sequential, PokemonMode::Parallel}));
        const auto *chart = bench.page.findChild<WaterfallChart *>();
        const Race &race = bench.page.race();
        QCOMPARE(chart->waterfallLayout().span, roundSpan(race.run(PokemonMode::Parallel)->run.wall));
        bench.click("sameAxisBox");
        QCOMPARE(chart->waterfallLayout().span, roundSpan(race.run(PokemonMode::Sequential)->run.wall));
    }
};

QTEST_MAIN(TestRacePage)
#include "tst_racepage.moc"
