// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/polls/newpolldialog.h"
#include "gui/polls/pollbar.h"
#include "gui/polls/pollbars.h"
#include "gui/polls/pollthumb.h"
#include "gui/pollspagefixture.h"
#include "gui/window/errortexts.h"

#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

const auto Server = u"http://192.168.1.7:8080/"_s;

// Null when there is none.
QPushButton *retryButton(const PollsPage &page)
{
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(buttons, [](const QPushButton *button) {
        return button->isVisible() && button->text() == remedyLabel(Remedy::Retry);
    });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace

// The page while polls change under it, and when their database is broken.
class PollsPageLiveTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_t = std::make_unique<PollsPageUnderTest>(); }

    void cleanup() { m_t.reset(); }

    void votesElsewhere_moveTheBars();
    void pollsElsewhere_comeAndGo();
    void hiddenPage_catchesUpWhenItIsSeen();
    void pollThatEnds_closesByItself();
    void ownPicture_comesOutOfTheDatabase();
    void brokenDatabase_canBeTriedAgain();
    void selection_becomesAPollThatIsChosen();

private:
    std::unique_ptr<PollsPageUnderTest> m_t;
};

void PollsPageLiveTest::votesElsewhere_moveTheBars()
{
    const qint64 id = m_t->add();
    QTRY_COMPARE(m_t->polls(), 1);
    const PollBar *first = m_t->page.findChild<PollBars *>()->bars().constFirst();
    QCOMPARE(first->value(), 0);
    PollStore other(m_t->bench.place());
    const Result<Poll> poll = findPoll(other, id);
    QCOMPARE(castVote(other, id, {poll->choices.at(0).id}, "ann"), Result<VoteOutcome>(VoteOutcome::Counted));
    QTRY_COMPARE(first->value(), 100);
    QTRY_COMPARE(first->shownPercent(), 100.0);
    castVote(other, id, {poll->choices.at(1).id}, "bob");
    QTRY_COMPARE(first->value(), 50);
    QCOMPARE(m_t->page.findChild<PollBars *>()->bars().constFirst(), first); // the same, so that it moves
}

void PollsPageLiveTest::pollsElsewhere_comeAndGo()
{
    m_t->add(u"Mine?"_s);
    QTRY_COMPARE(m_t->polls(), 1);
    PollStore other(m_t->bench.place());
    const Result<qint64> id = addPoll(other, somePoll(u"Theirs?"_s));
    QVERIFY(id.has_value());
    QTRY_COMPARE(m_t->polls(), 2);
    QCOMPARE(m_t->question(), u"Mine?"_s); // what is looked at stays
    other.remove(*id);
    QTRY_COMPARE(m_t->polls(), 1);
    QCOMPARE(m_t->question(), u"Mine?"_s);
}

void PollsPageLiveTest::hiddenPage_catchesUpWhenItIsSeen()
{
    const qint64 id = m_t->add();
    QTRY_COMPARE(m_t->polls(), 1);
    m_t->page.hide();
    const Result<Poll> poll = findPoll(m_t->bench.store, id);
    castVote(m_t->bench.store, id, {poll->choices.at(0).id}, "ann");
    m_t->add(u"Newer?"_s);
    QCOMPARE(m_t->polls(), 1);
    m_t->page.show();
    QTRY_COMPARE(m_t->polls(), 2);
    QVERIFY(m_t->summary().contains("1 vote"_L1));
}

void PollsPageLiveTest::pollThatEnds_closesByItself()
{
    NewPoll poll = somePoll();
    poll.closesAt = QDateTime::currentDateTimeUtc().addSecs(3);
    m_t->add(poll);
    QTRY_VERIFY(m_t->summary().startsWith("Open until"_L1));
    QTRY_VERIFY_WITH_TIMEOUT(m_t->summary().startsWith("Closed"_L1), 20'000);
}

void PollsPageLiveTest::ownPicture_comesOutOfTheDatabase()
{
    NewPoll poll = somePoll();
    poll.choices[1].picture = somePicture();
    m_t->add(poll);
    QTRY_COMPARE(m_t->page.findChildren<PollThumb *>().size(), 2);
    const QList<PollThumb *> thumbs = m_t->page.findChildren<PollThumb *>();
    QTRY_VERIFY(thumbs.at(1)->isShown());
    QVERIFY(!thumbs.at(0)->isShown());
}

void PollsPageLiveTest::brokenDatabase_canBeTriedAgain()
{
    const QString path = m_t->bench.dir.filePath(u"broken.sqlite"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    PollStore broken(PollPlace::sqlite(path));
    PollsServices services = m_t->bench.services();
    PollsPage page(
        {.store = broken, .media = services.media, .pictures = services.pictures, .settings = services.settings});
    page.show();
    QTRY_VERIFY(retryButton(page) != nullptr);
    QVERIFY(!page.findChild<QPushButton *>(u"newButton"_s)->isVisible());
    QVERIFY(QFile::remove(path));
    const auto *empty = page.findChild<QLabel *>(u"emptyText"_s);
    const auto isMended = [&] {
        if (QPushButton *retry = retryButton(page)) { // the store does not try at once again
            retry->click();
        }
        return empty->isVisible();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isMended(), 20'000);
}

void PollsPageLiveTest::selection_becomesAPollThatIsChosen()
{
    m_t->add(u"Older?"_s);
    m_t->page.setServerUrl(QUrl(Server));
    QTRY_COMPARE(m_t->polls(), 1);
    m_t->page.makePoll({m_t->bench.ownGif(u"one"_s, somePicture()), m_t->bench.ownGif(u"two"_s, somePicture())});
    auto *dialog = m_t->page.findChild<NewPollDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit *>(u"questionEdit"_s)->setText(u"One or two?"_s);
    dialog->findChild<QPushButton *>(u"makeButton"_s)->click();
    QTRY_COMPARE(m_t->question(), u"One or two?"_s);
    QCOMPARE(m_t->polls(), 2);
    QTRY_VERIFY(m_t->page.findChild<NewPollDialog *>() == nullptr);
    QVERIFY(m_t->child<QPushButton>("copyButton")->isEnabled());
    QCOMPARE(m_t->page.window()->focusWidget(), m_t->child<QPushButton>("copyButton"));
    QTRY_VERIFY(m_t->page.findChildren<PollThumb *>().constFirst()->isShown());
}

QTEST_MAIN(PollsPageLiveTest)

#include "tst_pollspagelive.moc"
