// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The race before, while and after it runs, light and dark, wide and narrow: every one can be painted, with no button's
// text cut off. GN_SHOTS=FOLDER keeps the pictures.

#include "gui/race/waterfallchart.h"
#include "gui/racefakes.h"
#include "gui/window/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRaceShots final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { fillWithPokemon(m_server, 150, {41, 99}); }

    void shots_data();
    void shots();

    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

private:
    static bool waitUntilHalfway(const Race &race);
    static void shoot(QWidget &widget, const QString &name);
    static QStringList cutTexts(const QWidget &window);

    DocumentServer m_server{3ms};
    std::unique_ptr<Theme> m_theme;
};

void TestRaceShots::shots_data()
{
    QTest::addColumn<QString>("face");
    QTest::addColumn<QString>("look");
    QTest::addColumn<int>("width");
    for (const QString &face : {u"welcome"_s, u"running"_s, u"over"_s}) {
        for (const QString &look : {u"light"_s, u"dark"_s}) {
            for (const int width : {1200, 480}) {
                QTest::addRow("race-%s-%s-%d", qPrintable(face), qPrintable(look), width) << face << look << width;
            }
        }
    }
    QTest::addRow("race-mirrored") << u"over"_s << u"light"_s << 1200;
}

void TestRaceShots::shots()
{
    QFETCH(const QString, face);
    QFETCH(const QString, look);
    QFETCH(const int, width);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    if (name == "race-mirrored"_L1) {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, look == "dark"_L1 ? Appearance::Dark : Appearance::Light);
    RaceBench bench(m_server.url(u"/api/v2"_s), 24);
    bench.page.resize(width, 800);
    auto *chart = bench.page.findChild<WaterfallChart *>();
    if (face == "over"_L1) {
        QVERIFY(bench.runAll());
        chart->setCurrentRow(57);
        if (width > 1000) {
            shoot(bench.page, name + u"-parallel"_s);
        }
        bench.click("sequentialTab");
        chart->setCurrentRow(98);
    } else if (face == "running"_L1) {
        bench.click("startButton");
        QVERIFY(waitUntilHalfway(bench.page.race()));
        QTest::qWait(50); // a frame
    }
    shoot(bench.page, name);
    if (width == 480) {
        auto *contents = bench.page.findChild<QScrollArea *>(u"scroll"_s)->widget();
        QVERIFY2(contents->minimumSizeHint().width() <= 480, "something is wider than the page");
        shoot(*contents, name + u"-all"_s);
    }
    if (face == "over"_L1 && width > 1000) {
        const QTemporaryDir dir;
        const QString folder = qEnvironmentVariable("GN_SHOTS", dir.path());
        bench.savePath = QDir(folder).filePath(name + u"-exported.png"_s);
        QFile::remove(bench.savePath);
        bench.click("pictureButton");
        QTRY_VERIFY(QFile::exists(bench.savePath));
    }
    bench.page.cancel();
}

// With an event loop of our own and not qWaitFor(), which sleeps while the server here should answer.
bool TestRaceShots::waitUntilHalfway(const Race &race)
{
    const auto isHalfway = [&race] {
        return race.running() == PokemonMode::Sequential
               && race.run(PokemonMode::Sequential)->run.outcomes.at(60).pokemon.has_value();
    };
    QEventLoop loop;
    QTimer look;
    connect(&look, &QTimer::timeout, &loop, [&] {
        if (isHalfway()) {
            loop.quit();
        }
    });
    look.start(20);
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    loop.exec();
    return isHalfway();
}

void TestRaceShots::shoot(QWidget &widget, const QString &name)
{
    QCOMPARE(cutTexts(widget), QStringList());
    const QPixmap picture = widget.grab();
    QVERIFY(!picture.isNull());
    if (const QString folder = qEnvironmentVariable("GN_SHOTS"); !folder.isEmpty()) {
        QVERIFY(picture.save(QDir(folder).filePath(name + u".png"_s)));
    }
}

QStringList TestRaceShots::cutTexts(const QWidget &window)
{
    QStringList cut;
    const QList<QAbstractButton *> buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        const bool isSeen = !button->text().isEmpty() && button->isVisibleTo(&window);
        if (isSeen && button->width() < button->minimumSizeHint().width()) {
            cut.append(button->text());
        }
    }
    return cut;
}

QTEST_MAIN(TestRaceShots)
#include "tst_raceshots.moc"
