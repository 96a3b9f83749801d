// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/race/racesummarymodel.h"
#include "gui/race/racetexts.h"
#include "gui/race/waterfallchart.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace gn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Time = PokemonTiming::Time;
using Stage = WaterfallStage;

namespace {

PokemonOutcome outcomeOf(int number, const PokemonTiming &timing)
{
    return {.key = QString::number(number), .pokemon = Pokemon{.id = number, .name = u"pikachu"_s}, .timing = timing};
}

PokemonRun runOf(int rows)
{
    PokemonRun run{.wall = Time(rows * 1'000)};
    for (int i = 0; i < rows; ++i) {
        const Time start(i * 1'000);
        run.outcomes.append(outcomeOf(i + 1,
                                      {.started = start,
                                       .sent = start + Time(100),
                                       .answered = start + Time(700),
                                       .received = start + Time(900),
                                       .parsed = start + Time(1'000),
                                       .bytes = 5}));
    }
    return run;
}

} // namespace

// The arithmetic of the waterfall, its widget, and the figures beside it.
class TestWaterfallChart final : public QObject
{
    Q_OBJECT

private slots:

    void segments_followEachOtherWithoutGaps()
    {
        const PokemonOutcome outcome = outcomeOf(
            1, {.started = Time(10), .sent = Time(30), .answered = Time(90), .received = Time(95), .parsed = Time(99)});
        QCOMPARE(segmentsOf(outcome, Time(500)),
                 QList<WaterfallSegment>({{Stage::Queued, Time(0), Time(10)},
                                          {Stage::Connecting, Time(10), Time(30)},
                                          {Stage::Waiting, Time(30), Time(90)},
                                          {Stage::Receiving, Time(90), Time(95)},
                                          {Stage::Parsing, Time(95), Time(99)}}));
    }

    void requestUnderWay_lastsUntilNow()
    {
        const PokemonOutcome waiting{.key = u"1"_s, .timing = {.started = Time(0), .sent = Time(30)}};
        QCOMPARE(
            segmentsOf(waiting, Time(70)),
            QList<WaterfallSegment>({{Stage::Connecting, Time(0), Time(30)}, {Stage::Waiting, Time(30), Time(70)}}));
        QCOMPARE(segmentsOf({.key = u"2"_s}, Time(70)), QList<WaterfallSegment>({{Stage::Queued, Time(0), Time(70)}}));
    }

    void failure_endsWhereItFailed()
    {
        PokemonOutcome failed{.key = u"1"_s,
                              .pokemon = Unexpected(Error{}),
                              .timing = {.started = Time(5), .sent = Time(9), .received = Time(40)}};
        QCOMPARE(segmentsOf(failed, Time(500)).constLast(), (WaterfallSegment{Stage::Waiting, Time(9), Time(40)}));
        failed.timing = {};
        QCOMPARE(segmentsOf(failed, Time(500)), QList<WaterfallSegment>());
    }

    void fromTheCache_isNoBar()
    {
        PokemonOutcome cached = outcomeOf(1, {});
        cached.isFromCache = true;
        QCOMPARE(segmentsOf(cached, Time(500)), QList<WaterfallSegment>());
    }

    void timesOutOfOrder_neverRunBackwards()
    {
        const PokemonOutcome outcome =
            outcomeOf(1, {.started = Time(50), .sent = Time(30), .answered = Time(60), .received = Time(55)});
        for (const WaterfallSegment &segment : segmentsOf(outcome, Time(500))) {
            QVERIFY(segment.length() > Time(0));
        }
    }

    void ticks_areRoundAndFew_data()
    {
        QTest::addColumn<qint64>("span");
        QTest::addColumn<int>("most");
        QTest::addColumn<qint64>("step");
        QTest::newRow("a second") << qint64(1'000'000) << 5 << qint64(200'000);
        QTest::newRow("odd") << qint64(1'530'000) << 6 << qint64(500'000);
        QTest::newRow("one") << qint64(900) << 1 << qint64(1'000);
        QTest::newRow("nothing") << qint64(0) << 5 << qint64(1);
        QTest::newRow("half a minute") << qint64(29'000'000) << 8 << qint64(5'000'000);
    }

    void ticks_areRoundAndFew()
    {
        QFETCH(const qint64, span);
        QFETCH(const int, most);
        QFETCH(const qint64, step);
        const QList<Time> ticks = niceTicks(Time(span), most);
        QCOMPARE(ticks.size(), span / step + 1);
        QVERIFY(ticks.size() <= most + 1);
        for (qsizetype i = 0; i < ticks.size(); ++i) {
            QCOMPARE(ticks.at(i), Time(i * step));
        }
    }

    void span_isRoundAndALittleLarger()
    {
        QCOMPARE(roundSpan(Time(1'530'000)), Time(1'800'000));
        QCOMPARE(roundSpan(Time(2'000'000)), Time(2'000'000));
        QCOMPARE(roundSpan(Time(0)), Time(1'000));
        for (Time::rep span = 1'000; span < 100'000'000; span = span * 11 / 10) {
            QVERIFY(roundSpan(Time(span)) >= Time(span));
            QVERIFY(roundSpan(Time(span)).count() <= span * 5 / 4);
        }
    }

    void layout_putsTimeAlongTheRow()
    {
        WaterfallLayout layout{.plot = QRectF(100, 20, 400, 300), .rows = 30, .span = Time(1'000)};
        QCOMPARE(layout.rowHeight(), 10.0);
        QCOMPARE(layout.x(Time(250)), 200.0);
        QCOMPARE(layout.rowRect(2), QRectF(100, 40, 400, 10));
        const QRectF bar = layout.barRect(2, Time(250), Time(500));
        QCOMPARE(bar.left(), 200.0);
        QCOMPARE(bar.width(), 100.0);
        QVERIFY(layout.rowRect(2).contains(bar) && bar.height() < 10);
        QCOMPARE(layout.rowAt(20), 0);
        QCOMPARE(layout.rowAt(49.9), 2);
        QCOMPARE(layout.rowAt(319.9), 29);
        QCOMPARE(layout.rowAt(19), -1);
        QCOMPARE(layout.rowAt(320), -1);
        layout.isMirrored = true;
        QCOMPARE(layout.x(Time(250)), 400.0);
        QCOMPARE(layout.barRect(2, Time(250), Time(500)), QRectF(300, bar.top(), 100, bar.height()));
    }

    void labels_areAsManyAsFit()
    {
        const WaterfallLayout layout{.plot = QRectF(0, 0, 400, 450), .rows = 150};
        QCOMPARE(layout.labelStep(3), 1);
        QCOMPARE(layout.labelStep(14), 5);
        QCOMPARE(layout.labelStep(16), 10);
        QCOMPARE(WaterfallLayout().labelStep(14), 1);
    }

    void manyRows_areReachedByScrolling()
    {
        WaterfallChart chart;
        chart.resize(500, 300);
        chart.show();
        chart.setRun(runOf(150));
        QScrollBar *bar = chart.verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        QVERIFY(chart.waterfallLayout().rowHeight() >= 3);
        bar->setValue(bar->maximum());
        QVERIFY(chart.waterfallLayout().rowRect(149).bottom() <= chart.viewport()->height() + 1);
        chart.resize(500, 1000);
        QCOMPARE(bar->maximum(), 0);
        QVERIFY(chart.waterfallLayout().rowRect(149).bottom() <= chart.viewport()->height() + 0.1);
    }

    void keys_goFromRowToRow()
    {
        WaterfallChart chart;
        chart.resize(500, 300);
        chart.show();
        chart.setRun(runOf(150));
        const QSignalSpy changes(&chart, &WaterfallChart::currentRowChanged);
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chart.currentRow(), 0);
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chart.currentRow(), 1);
        QTest::keyClick(&chart, Qt::Key_Up);
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(chart.currentRow(), 0);
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.currentRow(), 149);
        QCOMPARE(chart.verticalScrollBar()->value(), chart.verticalScrollBar()->maximum());
        QTest::keyClick(&chart, Qt::Key_PageUp);
        QVERIFY(chart.currentRow() < 140);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.verticalScrollBar()->value(), 0);
        QCOMPARE(changes.size(), 6);
        QVERIFY(chart.accessibleDescription().contains(u"#1 Pikachu"));
    }

    void mouse_pointsAtARow()
    {
        WaterfallChart chart;
        chart.resize(500, 300);
        chart.show();
        chart.setRun(runOf(10));
        const QPoint inRow = chart.waterfallLayout().rowRect(4).center().toPoint();
        QTest::mouseMove(chart.viewport(), inRow);
        QCOMPARE(chart.currentRow(), 4);
        QTest::mouseMove(chart.viewport(), QPoint(20, 2)); // the axis
        QCOMPARE(chart.currentRow(), 4);
        QHelpEvent help(QEvent::ToolTip, inRow, chart.viewport()->mapToGlobal(inRow));
        QCoreApplication::sendEvent(chart.viewport(), &help);
        QVERIFY(QToolTip::text().startsWith(u"#5 Pikachu"));
    }

    void fewerRows_takeTheCurrentOneAway()
    {
        WaterfallChart chart;
        chart.setRun(runOf(10));
        chart.setCurrentRow(9);
        chart.setRun(runOf(5));
        QCOMPARE(chart.currentRow(), -1);
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.currentRow(), 4);
        chart.setRun({});
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chart.currentRow(), -1);
        QVERIFY(!chart.grab().isNull());
    }

    // Every stage is seen in its own colour, at the place that the layout says.
    void bars_arePaintedWhereTheyLie()
    {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            WaterfallChart chart;
            chart.setLayoutDirection(direction);
            chart.resize(600, 200);
            PokemonRun run = runOf(1);
            run.outcomes[0].timing = {.started = Time(200),
                                      .sent = Time(400),
                                      .answered = Time(600),
                                      .received = Time(800),
                                      .parsed = Time(1'000)};
            chart.setRun(run);
            chart.show();
            const QImage picture = chart.viewport()->grab().toImage();
            const WaterfallLayout layout = chart.waterfallLayout();
            for (const WaterfallSegment &segment : segmentsOf(run.outcomes.at(0), run.wall)) {
                const QPoint middle = layout.barRect(0, segment.begin, segment.end).center().toPoint();
                QCOMPARE(picture.pixelColor(middle).rgb(), stageColor(segment.stage, chart.palette()).rgb());
            }
        }
    }

    void summary_hasTheNumbersOfTheRuns()
    {
        const auto runOf = [](PokemonMode mode, int milliseconds) {
            const PokemonTiming timing{.started = 1ms, .received = 9ms, .parsed = 11ms, .bytes = 1'500};
            RaceRun race{.state = RaceRun::State::Over, .run = {.mode = mode, .wall = milliseconds * 1ms}};
            race.run.outcomes = {{.key = u"1"_s, .pokemon = Pokemon{}, .timing = timing},
                                 {.key = u"2"_s, .pokemon = Unexpected(Error{}), .timing = {.started = 1ms}}};
            return race;
        };
        RaceSummaryModel model;
        RaceRun underWay = runOf(PokemonMode::Fresh, 1);
        underWay.state = RaceRun::State::UnderWay;
        model.setRuns({underWay, runOf(PokemonMode::Sequential, 500), runOf(PokemonMode::Parallel, 100)});
        QCOMPARE(model.columnCount(), 2);
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row) {
            cells.append(model.index(row, 0).data().toString() + u'|' + model.index(row, 1).data().toString());
        }
        QCOMPARE(cells,
                 QStringList({u"500 ms|100 ms"_s,
                              u"4.0|20.0"_s,
                              u"1.5 kB|1.5 kB"_s,
                              u"10 ms (#1)|10 ms (#1)"_s,
                              u"1|1"_s,
                              u"1.00 ×|5.00 ×"_s}));
    }

    void texts_sayTheNumbers()
    {
        QCOMPARE(racetexts::duration(Time(7'400)), u"7.4 ms"_s);
        QCOMPARE(racetexts::duration(Time(187'000)), u"187 ms"_s);
        QCOMPARE(racetexts::duration(Time(1'530'000)), u"1.53 s"_s);
        QCOMPARE(racetexts::duration(Time(29'000'000)), u"29.0 s"_s);
        QCOMPARE(racetexts::tick(Time(500'000), Time(2'000'000)), u"0.5 s"_s);
        const PokemonRun run = runOf(2);
        const QString line = racetexts::requestLine(run.outcomes.at(1), run.wall);
        QVERIFY2(line.startsWith(u"#2 Pikachu: 1.0 ms, 5 bytes") && line.contains(u"Queued 1.0 ms")
                     && line.contains(u"Waiting 0.6 ms"),
                 qPrintable(line));
        const PokemonOutcome failed{.key = u"3"_s,
                                    .pokemon = Unexpected(Error{.kind = Error::Kind::NotFound, .httpStatus = 404})};
        QVERIFY(racetexts::requestTip(failed, Time(0)).contains(u"no such Pokémon (404)"));
    }
};

QTEST_MAIN(TestWaterfallChart)
#include "tst_waterfallchart.moc"
