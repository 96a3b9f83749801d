// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/collector/collectorbench.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;
using State = CollectorSession::State;

// The page collector as a user meets it, on a web server of this process.
class CollectorPageTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { QGuiApplication::clipboard()->clear(); }

    void address_isCollectedByEnter();
    void noAddress_saysWhatOneLooksLike();
    void pictures_areShownAndPlayed();
    void missingOnes_areShownAsSuch();
    void emptyPage_saysSo();
    void errorPage_saysItsStatus();
    void errors_sayWhatToDo_data();
    void errors_sayWhatToDo();
    void retry_asksAgain();
    void cancel_whileLoading();
    void leaving_stopsAndTheRestCanBeChecked();
    void anotherPage_replacesTheFirst();
    void drop_collects_data();
    void drop_collects();
    void clipboard_isOffered();
    void question_namesTheHost_data();
    void question_namesTheHost();
    void leaving_isANo();
    void manyPictures_allArrive();
    void pageIsDestroyedMidway();

private:
    static void collect(CollectorUnderTest &ui, const QString &path = u"/page"_s)
    {
        ui.page->collect(ui.bench.server.url(path));
        QTRY_COMPARE_WITH_TIMEOUT(ui.state(), State::Done, CollectorPatience);
    }
};

void CollectorPageTest::address_isCollectedByEnter()
{
    CollectorUnderTest ui;
    QTest::keyClicks(ui.find<QLineEdit>(u"searchEdit"_s), ui.bench.server.url(u"/page"_s).toString());
    QTest::keyClick(ui.find<QLineEdit>(u"searchEdit"_s), Qt::Key_Return);
    QCOMPARE(ui.state(), State::Loading);
    QTRY_COMPARE_WITH_TIMEOUT(ui.state(), State::Done, CollectorPatience);
    QCOMPARE(ui.text(u"pageTitle"_s), u"Cats & friends"_s);
    const QString facts = ui.text(u"pageFacts"_s);
    for (const QString &fact : {u"Status 200"_s, u"text/html"_s, u"UTF-8"_s, u"5 moving"_s}) {
        QVERIFY2(facts.contains(fact), qPrintable(facts));
    }
    QVERIFY(!ui.find<QWidget>(u"pageStart"_s)->isVisible());
    ui.click(u"pageStartButton"_s);
    QVERIFY(ui.find<QWidget>(u"pageStart"_s)->isVisible());
    QVERIFY(ui.find<QPlainTextEdit>(u"pageStart"_s)->toPlainText().contains("Hello"_L1));
}

void CollectorPageTest::noAddress_saysWhatOneLooksLike()
{
    CollectorUnderTest ui;
    ui.find<QLineEdit>(u"searchEdit"_s)->setText(u"funny cats"_s);
    ui.click(u"collectButton"_s);
    QCOMPARE(ui.state(), State::Idle);
    QCOMPARE(ui.panelTitle(u"pagePanel"_s), u"This is no address of a web page"_s);
    QVERIFY(ui.bench.server.requests().isEmpty());
}

void CollectorPageTest::pictures_areShownAndPlayed()
{
    CollectorUnderTest ui;
    collect(ui);
    QCOMPARE(ui.rows(), 5);
    QTRY_VERIFY_WITH_TIMEOUT(ui.wall()->isSettled(), CollectorPatience);
    const QModelIndex cat = ui.indexOf(u"a.gif"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ui.wall()->stage().isPlaying(cat.row()), CollectorPatience);
    QVERIFY(cat.data(Qt::ToolTipRole).toString().contains(u"80 × 60"_s));
    QVERIFY(cat.data(Qt::AccessibleTextRole).toString().contains(u"sleepy cat"_s));
    QCOMPARE(ui.bench.server.requestsTo(u"/a.gif"_s), 1); // the check brought all of it
    QCOMPARE(ui.text(u"progressText"_s), u"All 5 checked, 2 not available"_s);
}

void CollectorPageTest::missingOnes_areShownAsSuch()
{
    CollectorUnderTest ui;
    collect(ui);
    const QModelIndex dead = ui.indexOf(u"dead.gif"_s);
    QVERIFY(dead.isValid());
    QVERIFY(dead.data(Qt::ToolTipRole).toString().contains("HTTP 404"_L1));
    const QModelIndex hidden = ui.indexOf(u"c.gif"_s);
    QVERIFY(hidden.data(Qt::ToolTipRole).toString().contains("robots.txt"_L1));
    QVERIFY(ui.indexOf(u"clip.mp4"_s).data(Qt::ToolTipRole).toString().contains("Video"_L1));
    QTRY_VERIFY_WITH_TIMEOUT(ui.wall()->isSettled(), CollectorPatience);
    QCOMPARE(ui.bench.server.requestsTo(u"/hidden/c.gif"_s), 0); // the wall does not ask either
    QCOMPARE(ui.bench.server.requestsTo(u"/dead.gif"_s), 1);
}

void CollectorPageTest::emptyPage_saysSo()
{
    CollectorUnderTest ui;
    ui.bench.replies.insert(u"/page"_s, htmlReply("<title>Nothing</title>"));
    collect(ui);
    QCOMPARE(ui.panelTitle(u"wallPanel"_s), u"There are no moving pictures in this page"_s);
    QCOMPARE(ui.text(u"pageTitle"_s), u"Nothing"_s);
}

void CollectorPageTest::errorPage_saysItsStatus()
{
    CollectorUnderTest ui;
    ui.bench.replies.insert(u"/page"_s, htmlReply("gone", 410));
    collect(ui);
    QVERIFY(ui.panelTitle(u"wallPanel"_s).contains("410"_L1));
    QVERIFY(ui.text(u"pageFacts"_s).contains("Status 410"_L1));
}

void CollectorPageTest::errors_sayWhatToDo_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("title");
    using Fault = FakeReply::Fault;
    QTest::newRow("silent") << static_cast<int>(Fault::StallBeforeHead) << u"127.0.0.1 did not answer in time"_s;
    QTest::newRow("cut short") << static_cast<int>(Fault::Truncate) << u"The page arrived incomplete"_s;
    QTest::newRow("broken off") << static_cast<int>(Fault::Reset) << u"The connection to 127.0.0.1 was lost"_s;
}

void CollectorPageTest::errors_sayWhatToDo()
{
    QFETCH(int, fault);
    QFETCH(QString, title);
    CollectorUnderTest ui(1);
    FakeReply reply = htmlReply(QByteArray(10'000, 'x'));
    reply.fault = static_cast<FakeReply::Fault>(fault);
    ui.bench.replies.insert(u"/page"_s, reply);
    ui.page->collect(ui.bench.server.url(u"/page"_s));
    QTRY_COMPARE_WITH_TIMEOUT(ui.state(), State::Failed, CollectorPatience);
    QCOMPARE(ui.panelTitle(u"pagePanel"_s), title);
    QVERIFY(!ui.find<StatePanel>(u"pagePanel"_s)->accessibleDescription().isEmpty());
}

void CollectorPageTest::retry_asksAgain()
{
    CollectorUnderTest ui;
    ui.bench.replies.insert(u"/page"_s, {.fault = FakeReply::Fault::Reset});
    ui.page->collect(ui.bench.server.url(u"/page"_s));
    QTRY_COMPARE_WITH_TIMEOUT(ui.state(), State::Failed, CollectorPatience);
    ui.bench.replies.clear();
    auto *panel = ui.find<StatePanel>(u"pagePanel"_s);
    QVERIFY(panel->focusFirstButton());
    emit panel->remedyChosen(Remedy::Retry);
    QTRY_COMPARE_WITH_TIMEOUT(ui.state(), State::Done, CollectorPatience);
    QCOMPARE(ui.rows(), 5);
}

void CollectorPageTest::cancel_whileLoading()
{
    CollectorUnderTest ui;
    ui.bench.replies.insert(u"/page"_s, {.fault = FakeReply::Fault::StallBeforeHead});
    ui.page->collect(ui.bench.server.url(u"/page"_s));
    QCOMPARE(ui.find<QPushButton>(u"collectButton"_s)->text(), u"Cancel"_s);
    ui.click(u"collectButton"_s);
    QCOMPARE(ui.state(), State::Idle);
    QCOMPARE(ui.find<QPushButton>(u"collectButton"_s)->text(), u"Collect"_s);
    QVERIFY(!ui.find<QLineEdit>(u"searchEdit"_s)->text().isEmpty()); // to try again
}

void CollectorPageTest::leaving_stopsAndTheRestCanBeChecked()
{
    CollectorUnderTest ui;
    ui.bench.replies.insert(u"/b.gif"_s, {.fault = FakeReply::Fault::StallBeforeHead});
    ui.page->collect(ui.bench.server.url(u"/page"_s));
    QTRY_COMPARE_WITH_TIMEOUT(ui.page->session().checked(), 4, CollectorPatience);
    ui.page->hide();
    QCOMPARE(ui.state(), State::Stopped);
    QTRY_COMPARE_WITH_TIMEOUT(ui.rows(), 4, CollectorPatience);
    ui.page->show();
    QCOMPARE(ui.state(), State::Stopped);
    QVERIFY(ui.text(u"progressText"_s).startsWith("Checked 4 of 5"_L1));
    ui.bench.replies.clear();
    ui.click(u"restButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ui.state(), State::Done, CollectorPatience);
    QCOMPARE(ui.rows(), 5);
    QCOMPARE(ui.bench.server.requestsTo(u"/a.gif"_s), 1);
}

void CollectorPageTest::anotherPage_replacesTheFirst()
{
    CollectorUnderTest ui;
    ui.bench.replies.insert(u"/slow"_s, {.fault = FakeReply::Fault::StallBeforeHead});
    ui.bench.replies.insert(u"/other"_s, htmlReply("<title>Other</title><img src=a.gif>"));
    collect(ui);
    ui.page->collect(ui.bench.server.url(u"/slow"_s));
    QCOMPARE(ui.rows(), 0);
    collect(ui, u"/other"_s);
    QCOMPARE(ui.rows(), 1);
    QCOMPARE(ui.text(u"pageTitle"_s), u"Other"_s);
}

void CollectorPageTest::drop_collects_data()
{
    QTest::addColumn<bool>("isLink");
    QTest::newRow("link") << true;
    QTest::newRow("text with an address") << false;
}

void CollectorPageTest::drop_collects()
{
    QFETCH(bool, isLink);
    CollectorUnderTest ui;
    const QUrl url = ui.bench.server.url(u"/page"_s);
    QMimeData mime;
    if (isLink) {
        mime.setUrls({url});
    } else {
        mime.setText(u"look at %1 please"_s.arg(url.toString()));
    }
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(ui.page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(ui.page.get(), &drop);
    QCOMPARE(ui.page->session().page(), url);
    QTRY_COMPARE_WITH_TIMEOUT(ui.state(), State::Done, CollectorPatience);
}

void CollectorPageTest::clipboard_isOffered()
{
    CollectorUnderTest ui;
    const auto *offer = ui.find<QPushButton>(u"offerButton"_s);
    QVERIFY(!offer->isVisible());
    QGuiApplication::clipboard()->setText(ui.bench.server.url(u"/page"_s).toString());
    QTRY_VERIFY(offer->isVisible());
    ui.find<QLineEdit>(u"searchEdit"_s)->setText(u"x"_s);
    QVERIFY(!offer->isVisible());
    ui.find<QLineEdit>(u"searchEdit"_s)->clear();
    QVERIFY(offer->isVisible());
    ui.click(u"offerButton"_s);
    QVERIFY(!offer->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(ui.state(), State::Done, CollectorPatience);
}

void CollectorPageTest::question_namesTheHost_data()
{
    QTest::addColumn<bool>("isYes");
    QTest::addColumn<int>("missing");
    QTest::newRow("yes") << true << 0;
    QTest::newRow("no") << false << 2;
}

void CollectorPageTest::question_namesTheHost()
{
    QFETCH(bool, isYes);
    QFETCH(int, missing);
    CollectorUnderTest ui;
    ui.useProxy();
    ui.bench.replies.insert(u"/outside"_s,
                            htmlReply("<img src=http://127.0.0.1:1/a.gif><img src=http://localhost:1/b.gif>"));
    ui.page->collect(QUrl(u"http://pages.example/outside"_s));
    auto *text = ui.find<QLabel>(u"questionText"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text->isVisible() && text->text().contains("1 more"_L1), CollectorPatience);
    QVERIFY(text->text().contains("127.0.0.1"_L1) || text->text().contains("localhost"_L1));
    const QString first = text->text();
    QCOMPARE(ui.bench.server.requests().size(), 1); // the page
    ui.click(isYes ? u"questionYes"_s : u"questionNo"_s);
    QVERIFY(text->isVisible());
    QVERIFY(text->text() != first);
    ui.click(isYes ? u"questionYes"_s : u"questionNo"_s);
    QVERIFY(!text->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(ui.state(), State::Done, CollectorPatience);
    QCOMPARE(ui.rows(), 2);
    QCOMPARE(ui.text(u"progressText"_s).contains("2 not available"_L1), missing == 2);
    QCOMPARE(ui.bench.server.requestsTo(u"/a.gif"_s) > 0, isYes);
}

void CollectorPageTest::leaving_isANo()
{
    CollectorUnderTest ui;
    ui.useProxy();
    ui.bench.replies.insert(u"/outside"_s, htmlReply("<img src=http://127.0.0.1:1/a.gif>"));
    ui.page->collect(QUrl(u"http://pages.example/outside"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ui.find<QLabel>(u"questionText"_s)->isVisible(), CollectorPatience);
    ui.page->hide();
    ui.page->show();
    QVERIFY(!ui.find<QLabel>(u"questionText"_s)->isVisible());
    QCOMPARE(ui.state(), State::Stopped);
    QCOMPARE(ui.bench.server.requests().size(), 1);
    ui.click(u"restButton"_s); // asks anew
    QTRY_VERIFY_WITH_TIMEOUT(ui.find<QLabel>(u"questionText"_s)->isVisible(), CollectorPatience);
}

void CollectorPageTest::manyPictures_allArrive()
{
    constexpr int Many = 400;
    CollectorUnderTest ui;
    QByteArray html;
    for (int i = 0; i < Many; ++i) {
        html += "<img src=many/" + QByteArray::number(i) + ".gif>";
    }
    ui.bench.replies.insert(u"/page"_s, htmlReply(html));
    collect(ui);
    QCOMPARE(ui.rows(), Many);
}

void CollectorPageTest::pageIsDestroyedMidway()
{
    CollectorUnderTest ui;
    ui.bench.replies.insert(u"/b.gif"_s, {.fault = FakeReply::Fault::StallBeforeHead});
    ui.page->collect(ui.bench.server.url(u"/page"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ui.page->session().checked() > 0, CollectorPatience);
    ui.page.reset();
    QVERIFY(ui.bench.server.requestsTo(u"/page"_s) == 1);
}

QTEST_MAIN(CollectorPageTest)
#include "tst_collectorpage.moc"
