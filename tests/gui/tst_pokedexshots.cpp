// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Pokédex in every state, light and dark, wide and narrow. GN_SHOTS=FOLDER keeps the pictures, to be looked at.

#include "gui/fakepokedex.h"
#include "gui/pokedex/pokedexgrid.h"
#include "gui/window/theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

class TestPokedexShots final : public QObject
{
    Q_OBJECT

private slots:
    void shots_data();
    void shots();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestPokedexShots::shots_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("state");
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        const QByteArray theme = appearance == Appearance::Light ? "light" : "dark";
        for (const QSize size : {QSize(1200, 780), QSize(480, 720)}) {
            for (const char *state :
                 {"grid", "table", "details", "fan", "loading", "faults", "faulttable", "offline", "nomatch", "rtl"}) {
                QTest::addRow("%s-%d-%s", theme.constData(), size.width(), state)
                    << appearance << size << QString::fromLatin1(state);
            }
        }
    }
}

// Nothing is compared here: it is there to be looked at, and that it can be painted at all.
void TestPokedexShots::shots()
{
    QFETCH(Appearance, appearance);
    QFETCH(QSize, size);
    QFETCH(QString, state);
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, appearance);
    FakePokedex fake;
    fake.holdsBack = state == "loading"_L1;
    if (state.startsWith("fault"_L1)) {
        fake.replies[FakePokedex::pokemonPath(2)] = {.status = 504};
        fake.replies[FakePokedex::pokemonPath(4)] = {.status = 404, .body = "Not Found"};
        fake.replies[FakePokedex::pokemonPath(5)] = {.body = "OK"};
        fake.replies[FakePokedex::pokemonPath(7)] = {.fault = FakeReply::Fault::Reset};
        fake.replies[u"/sprites/6.gif"_s] = {.status = 404};
        fake.replies[u"/sprites/8.gif"_s] = {.status = 404};
        fake.replies[u"/sprites/8.png"_s] = {.status = 404};
        fake.replies[u"/sprites/8-art.png"_s] = {.status = 404};
    } else if (state == "offline"_L1) {
        fake.server.stopListening();
    }
    PokedexPage page(fake.services());
    page.setLayoutDirection(state == "rtl"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
    page.resize(size);
    page.load(1, state == "loading"_L1 ? 60 : 42);
    page.show();
    auto *grid = page.findChild<PokedexGrid *>();
    if (state == "loading"_L1) {
        QTRY_VERIFY(fake.server.requests().size() >= 8);
        fake.holdsBack = false;
        fake.server.sendMore();
        QTRY_VERIFY(grid->stage().hasPicture(3));
    } else {
        QTRY_VERIFY(page.isSettled());
    }
    if (state.endsWith("table"_L1)) {
        page.findChild<QToolButton *>(u"tableButton"_s)->click();
    } else if (state == "details"_L1 || state == "fan"_L1 || state == "rtl"_L1) {
        const QModelIndex index = grid->model()->index(state == "fan"_L1 ? 29 : 3, grid->modelColumn());
        grid->setCurrentIndex(index);
        emit grid->activated(index);
    } else if (state == "nomatch"_L1) {
        page.findChild<QLineEdit *>(u"searchField"_s)->setText(u"zzz"_s);
    }
    if (state != "loading"_L1) {
        QTest::qWait(50); // layouts and their sprites; nothing tells of it
        QTRY_VERIFY(page.isSettled());
    }
    const QPixmap picture = page.grab();
    QVERIFY(!picture.isNull());
    if (const QString folder = qEnvironmentVariable("GN_SHOTS"); !folder.isEmpty()) {
        const QString name = u"pokedex-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
        QVERIFY(picture.save(QDir(folder).filePath(name)));
    }
}

QTEST_MAIN(TestPokedexShots)
#include "tst_pokedexshots.moc"
