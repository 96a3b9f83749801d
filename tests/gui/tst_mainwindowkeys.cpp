// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/actions/gifactions.h"
#include "gui/wall/gifgridview.h"
#include "gui/wall/gridaccessible.h"
#include "gui/windowfixture.h"

#include <QAccessible>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;
using gn::test::ScriptedProvider;
using gn::test::WindowUnderTest;

// The window without a mouse, and for those who hear it.
class MainWindowKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void shown_searchFieldHasTheFocus();
    void downInTheField_entersTheWallAndUpLeavesIt();
    void slash_focusesTheFieldButCanBeTypedThere();
    void suggestions_areWalkedByKeysAndTakenByEnter();
    void suggestions_escapeBringsBackWhatWasTyped();
    void clearButton_emptiesTheFieldAndShowsTrending();
    void tab_goesAroundTheWholeWindow();
    void retryButtonPressed_focusStaysInTheBody();
    void enterOnATile_opensItsPageIfTheSettingsSaySo();
    void pageOfAnUnsafeScheme_isNotOpened();
    void everyAction_isInAMenuAndHasItsOwnShortcut();
    void focusableWidgets_haveAccessibleNames();

private:
    GifGridView *wall() const { return m_ui->window->findChild<GifGridView *>(); }

    std::unique_ptr<WindowUnderTest> m_ui;
};

void MainWindowKeysTest::initTestCase()
{
    installAccessibility(); // as the program does, before the first widget
}

void MainWindowKeysTest::init()
{
    m_ui = std::make_unique<WindowUnderTest>();
    QVERIFY(QTest::qWaitForWindowActive(m_ui->window.get()));
}

void MainWindowKeysTest::cleanup()
{
    m_ui.reset();
}

void MainWindowKeysTest::shown_searchFieldHasTheFocus()
{
    QCOMPARE(m_ui->window->focusWidget(), m_ui->edit());
}

void MainWindowKeysTest::downInTheField_entersTheWallAndUpLeavesIt()
{
    m_ui->showResults(u"cats"_s, 10, 10);
    QTest::keyClick(m_ui->edit(), Qt::Key_Down);
    QCOMPARE(m_ui->window->focusWidget(), wall());
    QCOMPARE(wall()->currentIndex().row(), 0);
    QTest::keyClick(wall(), Qt::Key_Up);
    QCOMPARE(m_ui->window->focusWidget(), m_ui->edit());
}

void MainWindowKeysTest::slash_focusesTheFieldButCanBeTypedThere()
{
    m_ui->showResults(u"cats"_s, 10, 10);
    wall()->setFocus();
    QTest::keyClick(wall(), Qt::Key_Slash);
    QCOMPARE(m_ui->window->focusWidget(), m_ui->edit());
    QCOMPARE(m_ui->edit()->selectedText(), u"cats"_s);
    QTest::keyClick(m_ui->edit(), Qt::Key_Slash);
    QCOMPARE(m_ui->edit()->text(), u"/"_s);
    wall()->setFocus();
    QTest::keyClick(wall(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(m_ui->window->focusWidget(), m_ui->edit());
}

void MainWindowKeysTest::suggestions_areWalkedByKeysAndTakenByEnter()
{
    m_ui->parts.settings.setValue(settings::SearchHistory, QStringList({u"cats"_s, u"cat fail"_s}));
    QTest::keyClicks(m_ui->edit(), u"ca"_s);
    const auto *popup = m_ui->window->findChild<QWidget *>(u"suggestionPopup"_s);
    QVERIFY(popup->isVisible());
    QTest::keyClick(m_ui->edit(), Qt::Key_Down);
    QCOMPARE(m_ui->edit()->text(), u"cats"_s);
    QTest::keyClick(m_ui->edit(), Qt::Key_Down);
    QCOMPARE(m_ui->edit()->text(), u"cat fail"_s);
    QTest::keyClick(m_ui->edit(), Qt::Key_Down); // past the end: what was typed
    QCOMPARE(m_ui->edit()->text(), u"ca"_s);
    QTest::keyClick(m_ui->edit(), Qt::Key_Up);
    QTest::keyClick(m_ui->edit(), Qt::Key_Return);
    QVERIFY(!popup->isVisible());
    QCOMPARE(m_ui->source.pages.size(), 1U);
    QCOMPARE(m_ui->source.pages.back()->question.query, u"cat fail"_s);
}

void MainWindowKeysTest::suggestions_escapeBringsBackWhatWasTyped()
{
    m_ui->parts.settings.setValue(settings::SearchHistory, QStringList({u"cats"_s}));
    QTest::keyClicks(m_ui->edit(), u"ca"_s);
    QTest::keyClick(m_ui->edit(), Qt::Key_Down);
    QTest::keyClick(m_ui->edit(), Qt::Key_Escape);
    QCOMPARE(m_ui->edit()->text(), u"ca"_s);
    QVERIFY(!m_ui->window->findChild<QWidget *>(u"suggestionPopup"_s)->isVisible());
    QTest::keyClick(m_ui->edit(), Qt::Key_Escape);
    QVERIFY(m_ui->edit()->text().isEmpty());
}

void MainWindowKeysTest::clearButton_emptiesTheFieldAndShowsTrending()
{
    m_ui->showResults(u"cats"_s, 3, 3);
    auto *clear = m_ui->window->findChild<QAction *>(u"clearAction"_s);
    QVERIFY(clear->isVisible());
    clear->trigger();
    QVERIFY(m_ui->edit()->text().isEmpty());
    QVERIFY(!clear->isVisible());
    QTRY_COMPARE(m_ui->source.pages.size(), 2U);
    QVERIFY(m_ui->source.pages.back()->question.query.isEmpty());
}

void MainWindowKeysTest::tab_goesAroundTheWholeWindow()
{
    m_ui->answerTerms({u"wow"_s, u"party"_s});
    m_ui->showResults(u"cats"_s, 10, 10);
    m_ui->edit()->setFocus();
    QList<QWidget *> visited;
    for (int i = 0; i < 40; ++i) {
        visited.append(m_ui->window->focusWidget());
        QTest::keyClick(m_ui->window->focusWidget(), Qt::Key_Tab);
        if (m_ui->window->focusWidget() == m_ui->edit()) {
            break;
        }
    }
    QCOMPARE(m_ui->window->focusWidget(), m_ui->edit());
    QVERIFY(visited.contains(wall()));
    QVERIFY(visited.contains(m_ui->button(u"wow"_s)));
    QVERIFY(visited.contains(m_ui->window->findChild<QWidget *>(u"ratingBox"_s)));
    const qsizetype chip = visited.indexOf(m_ui->button(u"party"_s));
    QVERIFY(chip > visited.indexOf(m_ui->window->findChild<QWidget *>(u"languageBox"_s)));
    QVERIFY(chip < visited.indexOf(wall()));
    for (qsizetype i = visited.size() - 1; i >= 0; --i) { // and back
        QTest::keyClick(m_ui->window->focusWidget(), Qt::Key_Backtab);
        QCOMPARE(m_ui->window->focusWidget(), visited.at(i));
    }
}

void MainWindowKeysTest::retryButtonPressed_focusStaysInTheBody()
{
    m_ui->window->search(u"cats"_s);
    m_ui->source.failPage(Error::Kind::Outage);
    QPushButton *again = m_ui->button(u"Try again"_s);
    again->setFocus();
    QTest::keyClick(again, Qt::Key_Space);
    m_ui->source.failPage(Error::Kind::Outage);
    QCOMPARE(m_ui->window->focusWidget(), m_ui->button(u"Try again"_s));
    QTest::keyClick(m_ui->window->focusWidget(), Qt::Key_Space);
    m_ui->source.answerPage(5, 5);
    QCOMPARE(m_ui->window->focusWidget(), wall());
}

void MainWindowKeysTest::enterOnATile_opensItsPageIfTheSettingsSaySo()
{
    m_ui->parts.settings.setValue(settings::EnterDoes, static_cast<int>(EnterAction::OpenPage));
    QList<QUrl> opened;
    m_ui->window->setOpener([&opened](const QUrl &url) { opened.append(url); });
    m_ui->showResults(u"cats"_s, 10, 10);
    QTest::keyClick(m_ui->edit(), Qt::Key_Down);
    QTest::keyClick(wall(), Qt::Key_Return);
    QCOMPARE(opened, QList<QUrl>({QUrl(u"https://example.org/cats0"_s)}));
    QCOMPARE(m_ui->parts.settings.value(settings::SearchHistory), QStringList({u"cats"_s}));
}

void MainWindowKeysTest::pageOfAnUnsafeScheme_isNotOpened()
{
    QList<QUrl> opened;
    m_ui->window->setOpener([&opened](const QUrl &url) { opened.append(url); });
    m_ui->window->search(u"cats"_s);
    Gif bad = ScriptedProvider::gif(u"bad"_s);
    bad.pageUrl = QUrl(u"file:///etc/passwd"_s);
    const auto call = m_ui->source.pages.back();
    ScriptedProvider::answer<SearchRequest, SearchPage>(call, SearchPage{.request = call->question, .gifs = {bad}});
    wall()->setCurrentIndex(wall()->model()->index(0, 0));
    m_ui->action(u"openPageAction"_s)->trigger();
    QVERIFY(opened.isEmpty());
}

void MainWindowKeysTest::everyAction_isInAMenuAndHasItsOwnShortcut()
{
    QSet<QAction *> inMenus;
    for (const QMenu *menu : m_ui->window->findChildren<QMenu *>()) {
        const QList<QAction *> actions = menu->actions();
        inMenus.unite(QSet<QAction *>(actions.cbegin(), actions.cend()));
    }
    QSet<QString> keys;
    int named = 0;
    for (QAction *candidate : m_ui->window->findChildren<QAction *>()) {
        if (!candidate->objectName().endsWith("Action"_L1) || candidate->objectName() == "clearAction"_L1) {
            continue;
        }
        ++named;
        QVERIFY2(inMenus.contains(candidate), qPrintable(candidate->objectName()));
        for (const QKeySequence &sequence : candidate->shortcuts()) {
            QVERIFY2(!keys.contains(sequence.toString()), qPrintable(sequence.toString()));
            keys.insert(sequence.toString());
        }
    }
    QVERIFY(named >= 17);
    QVERIFY(keys.size() >= 17);
}

void MainWindowKeysTest::focusableWidgets_haveAccessibleNames()
{
    m_ui->answerTerms({u"wow"_s});
    m_ui->window->setKeyMissing(true);
    m_ui->showResults(u"cats"_s, 3, 100);
    m_ui->action(u"moreAction"_s)->trigger();
    m_ui->source.failPage(Error::Kind::Outage);
    m_ui->window->openSettings();
    int checked = 0;
    for (QWidget *widget : m_ui->window->findChildren<QWidget *>()) {
        // These are read through the box that they belong to.
        const bool isInner =
            widget->parentWidget()->inherits("QAbstractSpinBox") || widget->window()->windowType() == Qt::Popup;
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || isInner || widget->inherits("QTabBar")) {
            continue;
        }
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible != nullptr);
        const QString description =
            QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty() || !widget->isVisibleTo(widget->window()),
                 qPrintable(description));
        ++checked;
    }
    QVERIFY(checked > 20);
}

QTEST_MAIN(MainWindowKeysTest)
#include "tst_mainwindowkeys.moc"
