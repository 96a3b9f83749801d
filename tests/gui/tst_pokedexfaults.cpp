// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of them fails, in every way that was seen, and the others stand.

#include "gui/fakepokedex.h"
#include "gui/pokedex/pokedexcard.h"
#include "gui/pokedex/pokedexgrid.h"
#include "gui/pokedex/pokedextable.h"
#include "gui/window/statepanel.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPokedexFaults final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePokedex> m_fake;
    std::unique_ptr<PokedexPage> m_page;

    PokedexGrid *grid() const { return m_page->findChild<PokedexGrid *>(); }

    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }

    QModelIndex card(int row) const { return grid()->model()->index(row, PokedexModel::Name); }

    PokedexModel::State state(int row) const
    {
        return static_cast<PokedexModel::State>(card(row).data(PokedexModel::StateRole).toInt());
    }

    void show(int count = 3)
    {
        m_page = std::make_unique<PokedexPage>(m_fake->services());
        m_page->resize(900, 600);
        m_page->load(1, count);
        m_page->show();
        QTRY_VERIFY(m_page->isSettled());
    }

private slots:

    void init() { m_fake = std::make_unique<FakePokedex>(500ms); }

    void cleanup()
    {
        m_page.reset();
        m_fake.reset();
    }

    void oneFault_isOneCardWithAReasonAndRetry_data()
    {
        QTest::addColumn<FakeReply>("reply");
        QTest::addColumn<QString>("reason");
        const QByteArray whole = FakePokedex::document(2, QUrl(u"http://x.example/"_s));
        QTest::newRow("404") << FakeReply{.status = 404, .body = "Not Found"} << u"PokéAPI has no such Pokémon"_s;
        QTest::newRow("504") << FakeReply{.status = 504} << u"PokéAPI is having trouble"_s;
        QTest::newRow("OK") << FakeReply{.body = "OK"} << u"The answer is no Pokémon"_s;
        QTest::newRow("HTML") << FakeReply{.body = "<html>Sign in</html>"} << u"The answer is no Pokémon"_s;
        QTest::newRow("truncated") << FakeReply{.body = whole, .fault = FakeReply::Fault::Truncate}
                                   << u"The answer broke off"_s;
        QTest::newRow("cut document") << jsonReply(whole.first(whole.size() / 2)) << u"The answer broke off"_s;
        QTest::newRow("reset") << FakeReply{.fault = FakeReply::Fault::Reset}
                               << u"The connection to PokéAPI was lost"_s;
        QTest::newRow("silence") << FakeReply{.fault = FakeReply::Fault::StallBeforeHead}
                                 << u"PokéAPI did not answer in time"_s;
    }

    void oneFault_isOneCardWithAReasonAndRetry()
    {
        QFETCH(const FakeReply, reply);
        QFETCH(const QString, reason);
        m_fake->replies[FakePokedex::pokemonPath(2)] = reply;
        show();
        QCOMPARE(state(0), PokedexModel::State::Ready);
        QCOMPARE(state(1), PokedexModel::State::Failed);
        QCOMPARE(state(2), PokedexModel::State::Ready);
        QCOMPARE(card(1).data().toString(), reason);
        QVERIFY(card(1).data(Qt::ToolTipRole).toString().size() > reason.size() + 20); // and what to do
        QVERIFY(grid()->stage().hasPicture(0) && grid()->stage().hasPicture(2));
        QVERIFY(!button(u"retryAllButton"_s)->isVisible()); // it is only one
        m_fake->replies.clear();
        const CardGeometry at(grid()->visualRect(card(1)), grid()->font(), grid()->layoutDirection());
        QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, at.retry.center());
        QCOMPARE(state(1), PokedexModel::State::Waiting);
        QTRY_COMPARE(state(1), PokedexModel::State::Ready);
        QCOMPARE(m_fake->server.requestsTo(FakePokedex::pokemonPath(1)), 1);  // the rest was left alone
        QVERIFY(m_fake->server.requestsTo(FakePokedex::pokemonPath(2)) >= 2); // Qt itself asks again after a reset
    }

    void retryOnTheCard_worksByKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("R") << int(Qt::Key_R);
        QTest::newRow("Enter") << int(Qt::Key_Return);
    }

    void retryOnTheCard_worksByKey()
    {
        QFETCH(const int, key);
        m_fake->replies[FakePokedex::pokemonPath(2)] = {.status = 504};
        show();
        m_fake->replies.clear();
        grid()->setCurrentIndex(card(1));
        QTest::keyClick(grid(), static_cast<Qt::Key>(key));
        QTRY_COMPARE(state(1), PokedexModel::State::Ready);
    }

    void retryInTheTable_worksByMouse()
    {
        m_fake->replies[FakePokedex::pokemonPath(2)] = {.status = 504};
        show();
        m_fake->replies.clear();
        m_page->findChild<QToolButton *>(u"tableButton"_s)->click();
        auto *table = m_page->findChild<PokedexTable *>();
        QTRY_VERIFY(table->isVisible());
        const QRect cell = table->visualRect(table->model()->index(1, PokedexModel::Name));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 20, cell.center().y()));
        QTRY_COMPARE(state(1), PokedexModel::State::Ready);
    }

    void severalFaults_areRetriedTogether()
    {
        m_fake->replies[FakePokedex::pokemonPath(2)] = {.status = 504};
        m_fake->replies[FakePokedex::pokemonPath(3)] = {.body = "OK"};
        show();
        QVERIFY(button(u"retryAllButton"_s)->isVisible());
        QVERIFY(button(u"retryAllButton"_s)->text().contains(u"(2)"_s));
        m_fake->replies.clear();
        button(u"retryAllButton"_s)->click();
        QTRY_VERIFY(state(1) == PokedexModel::State::Ready && state(2) == PokedexModel::State::Ready);
        QTRY_VERIFY(!button(u"retryAllButton"_s)->isVisible());
        QCOMPARE(m_fake->server.requestsTo(FakePokedex::pokemonPath(1)), 1);
    }

    void noSpriteAtAll_isAPlaceholderOnACard()
    {
        QByteArray document = FakePokedex::document(2, m_fake->server.url());
        for (const QString &path : {u"/sprites/2.png"_s, u"/sprites/2.gif"_s, u"/sprites/2-art.png"_s}) {
            document.replace(QByteArray('"' + m_fake->server.url(path).toEncoded() + '"'), "null");
        }
        m_fake->replies[FakePokedex::pokemonPath(2)] = jsonReply(document);
        show();
        QCOMPARE(state(1), PokedexModel::State::Ready);
        QVERIFY(!grid()->stage().hasPicture(1));
        QVERIFY(grid()->stage().hasPicture(2));
    }

    void spriteThatIsNotThere_isReplacedByTheNext()
    {
        m_fake->replies[u"/sprites/1.gif"_s] = {.status = 404};
        m_fake->replies[u"/sprites/2.gif"_s] = {.body = "no picture"};
        for (const QString &path : {u"/sprites/3.gif"_s, u"/sprites/3.png"_s, u"/sprites/3-art.png"_s}) {
            m_fake->replies[path] = {.status = 404};
        }
        show();
        QVERIFY(grid()->stage().hasPicture(0) && !grid()->stage().isPlaying(0)); // the still
        QVERIFY(grid()->stage().hasPicture(1));
        QVERIFY(!grid()->stage().hasPicture(2));
        QCOMPARE(state(2), PokedexModel::State::Ready); // the card stays
        QCOMPARE(m_fake->server.requestsTo(u"/sprites/3.png"_s), 1);
    }

    void nullStats_areDashes()
    {
        QByteArray document = FakePokedex::document(2, m_fake->server.url());
        const qsizetype begin = document.indexOf("\"stats\":[");
        const qsizetype end = document.indexOf(']', begin);
        document.replace(begin, end + 1 - begin, "\"stats\":null");
        document.replace("\"height\":17", "\"height\":null");
        m_fake->replies[FakePokedex::pokemonPath(2)] = jsonReply(document);
        show();
        QCOMPARE(state(1), PokedexModel::State::Ready);
        QCOMPARE(card(1).siblingAtColumn(PokedexModel::Total).data().toString(), u"–"_s);
        QCOMPARE(card(1).siblingAtColumn(PokedexModel::Height).data().toString(), u"–"_s);
        emit grid()->activated(card(1));
        QTRY_VERIFY(m_page->isSettled());
    }

    void offline_isOneStateThatCanBeTriedAgain()
    {
        m_fake->server.stopListening();
        show(20);
        auto *panel = m_page->findChild<StatePanel *>();
        QVERIFY(panel->isVisible());
        QVERIFY(!grid()->isVisible());
        QVERIFY(!panel->findChild<QLabel *>(u"adviceLabel"_s)->text().isEmpty());
        QList<QPushButton *> seen;
        for (QPushButton *each : panel->findChildren<QPushButton *>()) {
            if (each->isVisible()) {
                seen.append(each);
            }
        }
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.constFirst()->text(), u"Try again"_s);
        seen.constFirst()->click();
        QVERIFY(grid()->isVisible()); // while it tries
        QTRY_VERIFY(panel->isVisible());
    }

    void cancelledOnes_canBeLoadedLater()
    {
        m_fake->holdsBack = true;
        m_page = std::make_unique<PokedexPage>(m_fake->services());
        m_page->load(1, 5);
        m_page->show();
        QTRY_COMPARE(m_fake->server.requests().size(), 5);
        QVERIFY(m_page->findChild<QProgressBar *>(u"progressBar"_s)->isVisible());
        button(u"cancelButton"_s)->click();
        QCOMPARE(state(0), PokedexModel::State::Stopped);
        QVERIFY(!m_page->findChild<QProgressBar *>(u"progressBar"_s)->isVisible());
        m_fake->holdsBack = false;
        button(u"retryAllButton"_s)->click();
        QTRY_VERIFY(state(0) == PokedexModel::State::Ready && state(4) == PokedexModel::State::Ready);
    }
};

QTEST_MAIN(TestPokedexFaults)
#include "tst_pokedexfaults.moc"
