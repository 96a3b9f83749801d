// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/fakepokedex.h"
#include "gui/pokedex/evolutionview.h"
#include "gui/pokedex/pokedexdetails.h"
#include "gui/pokedex/pokedexgrid.h"
#include "gui/pokedex/pokedextable.h"
#include "gui/pokedex/statchart.h"
#include "gui/wall/motion.h"
#include "gui/window/statepanel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

class TestPokedexPage final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePokedex> m_fake;
    std::unique_ptr<PokedexPage> m_page;

    template <typename T>
    T *part(const QString &name = {}) const
    {
        return m_page->findChild<T *>(name);
    }

    PokedexGrid *grid() const { return part<PokedexGrid>(); }

    PokedexDetails *details() const { return part<PokedexDetails>(); }

    QModelIndex card(int row) const { return grid()->model()->index(row, PokedexModel::Name); }

    QString text(const QString &label) const { return part<QLabel>(label)->text(); }

    // "3 1 2": as they are shown
    QString numbers() const
    {
        QStringList list;
        for (int row = 0; row < grid()->model()->rowCount(); ++row) {
            list.append(card(row).data(PokedexModel::NumberRole).toString());
        }
        return list.join(u' ');
    }

    void show(int first = 1, int count = 12)
    {
        m_page = std::make_unique<PokedexPage>(m_fake->services());
        m_page->resize(1000, 650);
        m_page->load(first, count);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isSettled());
    }

    void open(int row)
    {
        grid()->setCurrentIndex(card(row));
        grid()->setFocus();
        QTest::keyClick(grid(), Qt::Key_Return);
        QTRY_VERIFY(details()->isVisible() && m_page->isSettled());
    }

    QAbstractButton *stage(int id) const
    {
        for (auto *each : part<EvolutionView>()->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && each->accessibleName().endsWith(u"number %1"_s.arg(id))) {
                return each;
            }
        }
        return nullptr;
    }

private slots:

    void init() { m_fake = std::make_unique<FakePokedex>(); }

    void cleanup()
    {
        m_page.reset();
        m_fake.reset();
    }

    void hiddenPage_fetchesNothing()
    {
        m_page = std::make_unique<PokedexPage>(m_fake->services());
        part<QSpinBox>(u"countBox"_s)->setValue(6);
        QTest::qWait(20); // something would be under way by now
        QVERIFY(m_fake->server.requests().isEmpty());
        m_page->show();
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(m_fake->server.requestsTo(FakePokedex::pokemonPath(6)), 1);
        m_page->hide();
        m_page->show();
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(m_fake->server.requestsTo(FakePokedex::pokemonPath(6)), 1);
    }

    void lateAnswers_keepTheRequestsOrder()
    {
        FakeReply late = jsonReply(FakePokedex::document(1, m_fake->server.url()));
        late.delayMs = 80;
        m_fake->replies[FakePokedex::pokemonPath(1)] = late;
        show(1, 5);
        QCOMPARE(numbers(), u"1 2 3 4 5"_s);
        QCOMPARE(card(0).data().toString(), u"Emberpaw"_s);
    }

    void settled_isToldOnce()
    {
        m_page = std::make_unique<PokedexPage>(m_fake->services());
        m_page->resize(1000, 650);
        const QSignalSpy settled(m_page.get(), &PokedexPage::settled);
        m_page->load(1, 4);
        m_page->show();
        QTRY_COMPARE(settled.size(), 1);
        QVERIFY(grid()->stage().hasPicture(3));
    }

    void text_filtersAtOnceAndEscClears()
    {
        show();
        auto *field = part<QLineEdit>(u"searchField"_s);
        QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"12"_s);
        QCOMPARE(numbers(), u"12"_s);
        QCOMPARE(text(u"shownLabel"_s), u"1 of 12"_s);
        QTest::keyClicks(field, u"zz"_s);
        QVERIFY(part<StatePanel>()->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(text(u"shownLabel"_s), u"12 of 12"_s);
        QVERIFY(grid()->isVisible() && grid()->hasFocus());
    }

    void types_areThoseThatThereAre()
    {
        show();
        auto *box = part<QComboBox>(u"typeBox"_s);
        QVERIFY(box->findData(u"fire"_s) > 0);
        QCOMPARE(box->findData(u"dragon"_s), -1);
        box->setCurrentIndex(box->findData(u"fire"_s));
        QVERIFY(grid()->model()->rowCount() > 0 && grid()->model()->rowCount() < 12);
        for (int row = 0; row < grid()->model()->rowCount(); ++row) {
            QVERIFY(card(row).data(PokedexModel::PokemonRole).value<Pokemon>().types.contains(u"fire"_s));
        }
    }

    void order_isTheSameInBothViews()
    {
        show(1, 4);
        auto *box = part<QComboBox>(u"sortBox"_s);
        box->setCurrentIndex(box->findData(int(PokedexModel::Weight)));
        QCOMPARE(numbers(), u"1 2 3 4"_s);
        part<QToolButton>(u"orderButton"_s)->click();
        QCOMPARE(numbers(), u"4 3 2 1"_s);
        part<QToolButton>(u"tableButton"_s)->click();
        auto *table = part<PokedexTable>();
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), int(PokedexModel::Weight));
        table->horizontalHeader()->setSortIndicator(PokedexModel::Name, Qt::AscendingOrder);
        QCOMPARE(box->currentData().toInt(), int(PokedexModel::Name));
        QCOMPARE(numbers(), u"2 1 4 3"_s);
        table->horizontalHeader()->setSortIndicator(PokedexModel::Sprite, Qt::AscendingOrder); // pictures have none
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), int(PokedexModel::Name));
        QTRY_VERIFY(table->stage().hasPicture(0));
    }

    void onlySpritesInSight_areFetchedAndPlay()
    {
        show(1, 80);
        QVERIFY(grid()->stage().isPlaying(0));
        QVERIFY(!grid()->stage().hasPicture(79));
        QCOMPARE(m_fake->server.requestsTo(u"/sprites/80.gif"_s), 0);
        grid()->scrollToBottom();
        QTRY_VERIFY(grid()->stage().hasPicture(79));
        QVERIFY(!grid()->stage().hasPicture(0));
    }

    void reducedMotion_showsStills()
    {
        m_fake->settings.setValue(settings::Motion, int(Motion::Never));
        show(1, 4);
        QVERIFY(grid()->stage().hasPicture(0) && !grid()->stage().isPlaying(0));
        QCOMPARE(m_fake->server.requestsTo(u"/sprites/1.gif"_s), 0);
        m_fake->settings.setValue(settings::Motion, int(Motion::Always));
        QTRY_VERIFY(grid()->stage().isPlaying(0));
    }

    void details_haveNumbersAndTheLine()
    {
        show();
        open(3);
        QCOMPARE(details()->shownId(), 4);
        QCOMPARE(text(u"nameLabel"_s), card(3).data().toString());
        QVERIFY(part<StatChart>()->accessibleDescription().contains(u"Hit points: "_s));
        QVERIFY(stage(4) != nullptr && stage(5) != nullptr && stage(6) != nullptr);
        QTest::keyClick(grid(), Qt::Key_Right);
        QCOMPARE(details()->shownId(), 5); // they follow
        QTest::keyClick(grid(), Qt::Key_End);
        QCOMPARE(details()->shownId(), 12);
        QTRY_VERIFY(m_page->isSettled());
        QTest::keyClick(grid(), Qt::Key_Escape);
        QVERIFY(!details()->isVisible());
    }

    void evolutionStage_selectsOrFetches()
    {
        show(1, 2);
        open(0);
        stage(2)->click();
        QCOMPARE(grid()->currentIndex().data(PokedexModel::NumberRole).toInt(), 2);
        QTRY_VERIFY(m_page->isSettled());
        m_fake->replies[FakePokedex::pokemonPath(3)] = {.status = 504};
        stage(3)->click();
        QTRY_VERIFY(part<QPushButton>(u"retryButton"_s)->isVisible());
        QVERIFY(text(u"messageLabel"_s).contains(u"PokéAPI is having trouble"_s));
        m_fake->replies.clear();
        part<QPushButton>(u"retryButton"_s)->click();
        QTRY_COMPARE(details()->shownId(), 3);
        QCOMPARE(grid()->model()->rowCount(), 2); // the list is what was asked for
    }

    void evolutionLine_canFailAndBeRetried()
    {
        m_fake->replies[FakePokedex::chainPath(1)] = {.body = "OK"};
        show(1, 3);
        open(0);
        QVERIFY(part<QPushButton>(u"retryButton"_s)->isVisible());
        QVERIFY(stage(1) == nullptr);
        m_fake->replies.clear();
        part<QPushButton>(u"retryButton"_s)->click();
        QTRY_VERIFY(stage(1) != nullptr);
        QVERIFY(!part<QPushButton>(u"retryButton"_s)->isVisible());
    }

    void branchingLine_hasAButtonForEach()
    {
        show(30, 9);
        open(0);
        for (int id = 30; id <= 38; ++id) {
            QVERIFY2(stage(id) != nullptr, qPrintable(QString::number(id)));
        }
        stage(38)->click();
        QCOMPARE(details()->shownId(), 38);
    }

    void typing_findsByName()
    {
        show();
        grid()->setFocus();
        QTest::keyClicks(grid(), u"pebblef"_s);
        QCOMPARE(grid()->currentIndex().data().toString(), u"Pebblefin"_s);
    }

    void screenReaders_hearWhatACardIs()
    {
        show(1, 3);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(grid());
        QVERIFY(list != nullptr);
        QStringList heard; // Qt 6.4 has a child for each of a card's columns, later ones for each card
        for (int index = 0; index < list->childCount(); ++index) {
            heard.append(list->child(index)->text(QAccessible::Name));
        }
        const auto isCard = [](const QString &text) { return text.startsWith(u"Emberpaw, number 1, Grass"_s); };
        QVERIFY2(std::any_of(heard.cbegin(), heard.cend(), isCard), qPrintable(heard.join(u'|')));
    }

    void contextMenu_offersTheDetails()
    {
        show(1, 3);
        emit grid()->customContextMenuRequested(grid()->visualRect(card(1)).center());
        auto *menu = part<QMenu>(u"cardMenu"_s);
        QVERIFY(menu != nullptr && menu->actions().size() == 1);
        menu->actions().constFirst()->trigger();
        QCOMPARE(details()->shownId(), 2);
        menu->close();
    }

    void narrowPage_hasItsDetailsBelow()
    {
        show(1, 3);
        open(0);
        QCOMPARE(part<QSplitter>(u"splitter"_s)->orientation(), Qt::Horizontal);
        m_page->resize(480, 700);
        QTRY_COMPARE(part<QSplitter>(u"splitter"_s)->orientation(), Qt::Vertical);
        QCOMPARE(m_page->width(), 480); // nothing needs more
    }

    void raceButton_asksForTheRace()
    {
        show(1, 1);
        const QSignalSpy race(m_page.get(), &PokedexPage::raceWanted);
        part<QPushButton>(u"raceButton"_s)->click();
        QCOMPARE(race.size(), 1);
    }
};

QTEST_MAIN(TestPokedexPage)
#include "tst_pokedexpage.moc"
