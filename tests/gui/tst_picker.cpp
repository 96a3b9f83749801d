// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The quick picker on a scripted source: keys, choosing, closing.

#include "gui/pickerfixture.h"
#include "gui/wall/gridaccessible.h"

#include <QClipboard>

using namespace gn;
using namespace Qt::StringLiterals;
using gn::test::Cursor;
using gn::test::Items;
using gn::test::PickerUnderTest;

class TestPicker : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { installAccessibility(); }

    void init() { m_ui = std::make_unique<PickerUnderTest>(); }

    void cleanup() { m_ui.reset(); }

    void open_showsWhatIsTrendingWithTheFieldFocused();
    void open_withAQuery_searchesIt();
    void open_beforeThereIsASource_asksOnceItIsThere();
    void reopen_showsTheTrendingOnesWithoutAskingAgain();
    void typing_searchesAndEmptyingCostsNoCall();
    void enterInTheField_choosesTheFirst();
    void choiceThatFails_isToldAndAnotherMayBeChosen();
    void enterWhileTheAnswerIsUnderWay_choosesNothingUnseen();
    void downAndArrows_moveAndEnterChooses();
    void doubleClick_choosesThatOne();
    void controlC_chooses();
    void controlCWithSelectedText_copiesTheText();
    void upInTheFirstRow_goesBackToTheField();
    void lettersOnTheWall_goToTheField();
    void escape_closesFromFieldAndWall();
    void losingTheFocus_closes();
    void secondChoice_cannotHappen();
    void hidden_holdsNothingAndAsksNothing();

private:
    std::unique_ptr<PickerUnderTest> m_ui;
};

void TestPicker::open_showsWhatIsTrendingWithTheFieldFocused()
{
    m_ui->open();
    QVERIFY(m_ui->edit()->hasFocus());
    QCOMPARE(m_ui->source.pages.size(), size_t(1));
    QVERIFY(m_ui->source.pages.back()->question.query.isEmpty());
    QVERIFY(m_ui->panel()->isVisible());
    m_ui->source.answerPage(Items, Items);
    QVERIFY(m_ui->wall()->isVisible());
    QCOMPARE(m_ui->wall()->model()->rowCount(), Items);
    QCOMPARE(m_ui->label(u"attributionLabel"_s), u"Powered by SCRIPT"_s);
}

void TestPicker::open_withAQuery_searchesIt()
{
    m_ui->parts.settings.setValue(settings::Rating, u"g"_s);
    m_ui->open(u" happy cats "_s);
    const SearchRequest asked = m_ui->source.pages.back()->question;
    QCOMPARE(asked.query, u"happy cats"_s);
    QCOMPARE(asked.rating, u"g"_s);
}

void TestPicker::open_beforeThereIsASource_asksOnceItIsThere()
{
    PickerWindow picker({.media = m_ui->parts.queue,
                         .pictures = m_ui->parts.pictures,
                         .settings = m_ui->parts.settings,
                         .config = m_ui->parts.config});
    picker.openAt(Cursor, u"cats"_s, PickerWindow::Purpose::Tell);
    QVERIFY(m_ui->source.pages.empty());
    picker.setProvider(m_ui->source);
    QCOMPARE(m_ui->source.pages.back()->question.query, u"cats"_s);
}

void TestPicker::reopen_showsTheTrendingOnesWithoutAskingAgain()
{
    m_ui->openWithTrending();
    m_ui->picker.close();
    m_ui->open();
    QCOMPARE(m_ui->source.pages.size(), size_t(1));
    QCOMPARE(m_ui->wall()->model()->rowCount(), Items);
    m_ui->picker.close();
    m_ui->parts.settings.setValue(settings::Rating, u"g"_s); // another question
    m_ui->open();
    QCOMPARE(m_ui->source.pages.size(), size_t(2));
}

void TestPicker::typing_searchesAndEmptyingCostsNoCall()
{
    m_ui->openWithTrending();
    QTest::keyClicks(m_ui->edit(), u"cat"_s);
    QTRY_COMPARE(m_ui->source.pages.size(), size_t(2));
    QCOMPARE(m_ui->source.pages.back()->question.query, u"cat"_s);
    m_ui->source.answerPage(3, 3);
    QCOMPARE(m_ui->wall()->model()->rowCount(), 3);
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(m_ui->edit(), Qt::Key_Backspace);
    }
    QCOMPARE(m_ui->wall()->model()->rowCount(), Items);
    QCOMPARE(m_ui->source.pages.size(), size_t(2));
}

void TestPicker::enterInTheField_choosesTheFirst()
{
    m_ui->openWithTrending();
    bool wasSeen = false;
    connect(&m_ui->picker, &PickerWindow::chosen, &m_ui->picker, [&] { wasSeen = m_ui->picker.isVisible(); });
    QTest::keyClick(m_ui->edit(), Qt::Key_Return);
    QCOMPARE(m_ui->chosenId(), u"0"_s);
    QVERIFY(wasSeen); // a Wayland clipboard takes nothing from who has no focus
    QVERIFY(m_ui->picker.isVisible());
    m_ui->picker.close(); // by who copied it
    QCOMPARE(m_ui->closed.size(), 1);
    QVERIFY(!m_ui->picker.isVisible());
}

void TestPicker::choiceThatFails_isToldAndAnotherMayBeChosen()
{
    m_ui->openWithTrending();
    QTest::keyClick(m_ui->edit(), Qt::Key_Return);
    QTest::keyClick(m_ui->edit(), Qt::Key_Return); // while the first is under way
    QCOMPARE(m_ui->chosen.size(), 1);
    m_ui->picker.showProblem(u"You seem to be offline"_s);
    QVERIFY(m_ui->picker.isVisible());
    QCOMPARE(m_ui->label(u"resultsLabel"_s), u"You seem to be offline"_s);
    QTest::keyClick(m_ui->edit(), Qt::Key_Return);
    QCOMPARE(m_ui->chosen.size(), 2);
}

void TestPicker::enterWhileTheAnswerIsUnderWay_choosesNothingUnseen()
{
    m_ui->openWithTrending();
    QTest::keyClicks(m_ui->edit(), u"cat"_s);
    QTest::keyClick(m_ui->edit(), Qt::Key_Return); // what stands there is not what was typed: searches at once
    QVERIFY(m_ui->chosen.isEmpty());
    QCOMPARE(m_ui->source.pages.back()->question.query, u"cat"_s);
    QTest::keyClick(m_ui->edit(), Qt::Key_Return);
    QVERIFY(m_ui->chosen.isEmpty());
    m_ui->source.answerPage(3, 3);
    QTest::keyClick(m_ui->edit(), Qt::Key_Return);
    QCOMPARE(m_ui->chosenId(), u"cat0"_s);
}

void TestPicker::downAndArrows_moveAndEnterChooses()
{
    m_ui->openWithTrending();
    QTest::keyClick(m_ui->edit(), Qt::Key_Down);
    QVERIFY(m_ui->wall()->hasFocus());
    QCOMPARE(m_ui->wall()->currentIndex().row(), 0);
    QTest::keyClick(m_ui->wall(), Qt::Key_Right);
    QCOMPARE(m_ui->wall()->currentIndex().row(), 1);
    QTest::keyClick(m_ui->wall(), Qt::Key_Return);
    QCOMPARE(m_ui->chosenId(), u"1"_s);
}

void TestPicker::doubleClick_choosesThatOne()
{
    m_ui->openWithTrending();
    QTRY_VERIFY(m_ui->wall()->visualRect(m_ui->wall()->model()->index(1, 0)).isValid());
    const QPoint place = m_ui->wall()->visualRect(m_ui->wall()->model()->index(1, 0)).center();
    QTest::mouseClick(m_ui->wall()->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(m_ui->chosen.isEmpty());
    QTest::mouseDClick(m_ui->wall()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(m_ui->chosenId(), u"1"_s);
}

void TestPicker::controlC_chooses()
{
    m_ui->openWithTrending();
    QTest::keyClick(m_ui->edit(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(m_ui->chosenId(), u"0"_s);
    m_ui->open();
    QTest::keyClick(m_ui->edit(), Qt::Key_Down);
    QTest::keyClick(m_ui->wall(), Qt::Key_Right);
    QTest::keyClick(m_ui->wall(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(m_ui->chosenId(), u"1"_s);
}

void TestPicker::controlCWithSelectedText_copiesTheText()
{
    m_ui->open(u"cat"_s);
    m_ui->source.answerPage(3, 3);
    QTest::keyClick(m_ui->edit(), Qt::Key_C, Qt::ControlModifier); // the field was opened with its text selected
    QVERIFY(m_ui->chosen.isEmpty());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"cat"_s);
}

void TestPicker::upInTheFirstRow_goesBackToTheField()
{
    m_ui->openWithTrending();
    QTest::keyClick(m_ui->edit(), Qt::Key_Down);
    QTest::keyClick(m_ui->wall(), Qt::Key_Up);
    QVERIFY(m_ui->edit()->hasFocus());
}

void TestPicker::lettersOnTheWall_goToTheField()
{
    m_ui->openWithTrending();
    QTest::keyClick(m_ui->edit(), Qt::Key_Down);
    QTest::keyClick(m_ui->wall(), Qt::Key_D);
    QVERIFY(m_ui->edit()->hasFocus());
    QCOMPARE(m_ui->text(), u"d"_s);
    QTRY_COMPARE(m_ui->source.pages.back()->question.query, u"d"_s);
}

void TestPicker::escape_closesFromFieldAndWall()
{
    m_ui->open(u"cat"_s);
    QTest::keyClick(m_ui->edit(), Qt::Key_Escape); // although there is text in it
    QVERIFY(!m_ui->picker.isVisible());
    QCOMPARE(m_ui->closed.size(), 1);
    m_ui->openWithTrending();
    QTest::keyClick(m_ui->edit(), Qt::Key_Down);
    QTest::keyClick(m_ui->wall(), Qt::Key_Escape);
    QVERIFY(!m_ui->picker.isVisible());
    QCOMPARE(m_ui->closed.size(), 2);
    QVERIFY(m_ui->chosen.isEmpty());
}

void TestPicker::losingTheFocus_closes()
{
    m_ui->openWithTrending();
    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_COMPARE(m_ui->closed.size(), 1);
    QVERIFY(!m_ui->picker.isVisible());
    QVERIFY(m_ui->chosen.isEmpty());
}

void TestPicker::secondChoice_cannotHappen()
{
    m_ui->openWithTrending();
    connect(&m_ui->picker, &PickerWindow::chosen, &m_ui->picker, [this] { m_ui->picker.close(); });
    QTest::keyClick(m_ui->edit(), Qt::Key_Return);
    QTest::keyClick(m_ui->edit(), Qt::Key_Return);
    QCOMPARE(m_ui->chosen.size(), 1);
    QCOMPARE(m_ui->closed.size(), 1);
}

void TestPicker::hidden_holdsNothingAndAsksNothing()
{
    m_ui->open();
    m_ui->source.answerPage(10, 1000); // more to come
    QTRY_COMPARE(m_ui->source.pages.size(), size_t(2));
    QTest::keyClicks(m_ui->edit(), u"ca"_s); // a search is due
    m_ui->picker.close();
    const quint64 wakeUps = m_ui->wall()->stage().wakeUps();
    QTest::qWait(2 * static_cast<int>(SearchTrigger::Pause.count()));
    QCOMPARE(m_ui->source.pages.size(), size_t(2));
    m_ui->source.answerPage(10, 1000); // the page that was under way; its end is near, but nobody looks
    QTest::qWait(50);
    QCOMPARE(m_ui->source.pages.size(), size_t(2));
    QCOMPARE(m_ui->wall()->stage().tileCount(), 0);
    QCOMPARE(m_ui->wall()->stage().wakeUps(), wakeUps);
    QVERIFY(!m_ui->wall()->stage().isRunning());
    QCOMPARE(m_ui->parts.queue.waiting() + m_ui->parts.queue.inFlight(), 0);
    for (const QTimer *timer : m_ui->picker.findChildren<QTimer *>()) {
        QVERIFY(!timer->isActive());
    }
}

QTEST_MAIN(TestPicker)
#include "tst_picker.moc"
