// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/library/placesbar.h"
#include "gui/window/searchfield.h"
#include "gui/windowfixture.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QStatusBar>
#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;
using gn::test::WindowUnderTest;

namespace {

const auto Id = u"atlas"_s;
constexpr int Narrow = 500; // pixels: no room for the places
constexpr int Wide = 1000;

} // namespace

// The pages beside the wall, and the places that lead there.
class WindowPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void page_isMadeWhenFirstLookedAtAndOnce();
    void page_isReachedFromThePlacesAndByItsKeys();
    void page_isNamedInTheTitleAndHasNoStatusOfTheWall();
    void page_itemsOfTheWallCannotBeActedOn();
    void backToTheWall_asksNothingAgain();
    void partOfTheLibrary_standsAfterAPage();
    void search_leavesThePage();
    void searchField_isReachedFromAPage();
    void unknownPage_isTheWall();
    void narrowWindow_hidesThePlacesAndShowsThemWhenWanted();

private:
    PlacesBar *bar() const { return m_ui->window->findChild<PlacesBar *>(); }

    QAction *action(const QString &name) const { return m_ui->window->findChild<QAction *>(name); }

    std::unique_ptr<WindowUnderTest> m_ui;
    int m_made = 0;
};

void WindowPagesTest::init()
{
    m_made = 0;
    m_ui = std::make_unique<WindowUnderTest>();
    m_ui->window->resize(Wide, 700);
    m_ui->window->addPage(
        {.id = Id, .name = u"Atlas"_s, .icon = u"globe"_s},
        [this](QWidget *parent) {
            ++m_made;
            auto *page = new QLabel(u"Here is the atlas"_s, parent);
            page->setObjectName(Id);
            return page;
        },
        QKeySequence(u"Ctrl+Shift+Z"_s));
    QVERIFY(QTest::qWaitForWindowActive(m_ui->window.get()));
}

void WindowPagesTest::cleanup()
{
    m_ui.reset();
}

void WindowPagesTest::page_isMadeWhenFirstLookedAtAndOnce()
{
    QCOMPARE(m_made, 0);
    m_ui->window->showPage(Id);
    QVERIFY(m_ui->window->findChild<QLabel *>(Id)->isVisible());
    m_ui->window->showPage({});
    QVERIFY(!m_ui->window->findChild<QLabel *>(Id)->isVisible());
    m_ui->window->showPage(Id);
    QCOMPARE(m_made, 1);
}

void WindowPagesTest::page_isReachedFromThePlacesAndByItsKeys()
{
    const QModelIndex last = bar()->model()->index(bar()->model()->rowCount() - 1, 0);
    QCOMPARE(last.data().toString(), u"Atlas"_s);
    bar()->setCurrentIndex(last);
    QCOMPARE(m_ui->window->page(), Id);
    m_ui->window->showPage({});
    QVERIFY(m_ui->window->page().isEmpty());
    QTest::keyClick(m_ui->window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_ui->window->page(), Id);
    QCOMPARE(bar()->current().page, Id);
}

void WindowPagesTest::page_isNamedInTheTitleAndHasNoStatusOfTheWall()
{
    m_ui->showResults(u"cats"_s, 3, 3);
    m_ui->window->showPage(Id);
    QCOMPARE(m_ui->window->windowTitle(), u"Atlas — Giphy Navigator"_s);
    QVERIFY(!m_ui->window->statusBar()->isVisible());
    m_ui->window->showPage({});
    QCOMPARE(m_ui->window->windowTitle(), u"cats — Giphy Navigator"_s);
    QVERIFY(m_ui->window->statusBar()->isVisible());
}

void WindowPagesTest::page_itemsOfTheWallCannotBeActedOn()
{
    m_ui->showResults(u"cats"_s, 3, 3);
    m_ui->window->findChild<QAbstractItemView *>(u"wall"_s)->setFocus();
    QTest::keyClick(m_ui->window->focusWidget(), Qt::Key_Home);
    QVERIFY(action(u"previewAction"_s)->isEnabled());
    m_ui->window->showPage(Id);
    QVERIFY(!action(u"previewAction"_s)->isEnabled());
    m_ui->window->showPage({});
    QVERIFY(action(u"previewAction"_s)->isEnabled());
}

void WindowPagesTest::backToTheWall_asksNothingAgain()
{
    m_ui->showResults(u"cats"_s, 3, 3);
    const std::size_t asked = m_ui->source.pages.size();
    m_ui->window->showPage(Id);
    m_ui->window->showPage({});
    QCOMPARE(m_ui->source.pages.size(), asked);
    QCOMPARE(m_ui->window->query(), u"cats"_s);
}

void WindowPagesTest::partOfTheLibrary_standsAfterAPage()
{
    const LibraryScope favourites{.kind = LibraryScope::Kind::Favourites};
    bar()->setCurrentIndex(bar()->model()->index(2, 0));
    QCOMPARE(bar()->current().scope, favourites);
    m_ui->window->showPage(Id);
    m_ui->window->showPage({});
    QCOMPARE(bar()->current().scope, favourites);
}

void WindowPagesTest::search_leavesThePage()
{
    m_ui->window->showPage(Id);
    m_ui->window->search(u"dogs"_s);
    QVERIFY(m_ui->window->page().isEmpty());
    QCOMPARE(m_ui->source.pages.back()->question.query, u"dogs"_s);
}

void WindowPagesTest::searchField_isReachedFromAPage()
{
    m_ui->window->showPage(Id);
    QTest::keyClick(m_ui->window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_ui->window->page().isEmpty());
    QVERIFY(m_ui->window->findChild<SearchField *>()->isAncestorOf(m_ui->window->focusWidget()));
}

void WindowPagesTest::unknownPage_isTheWall()
{
    m_ui->window->showPage(u"nowhere"_s);
    QVERIFY(m_ui->window->page().isEmpty());
}

void WindowPagesTest::narrowWindow_hidesThePlacesAndShowsThemWhenWanted()
{
    QVERIFY(bar()->isVisible());
    m_ui->window->resize(Narrow, 700);
    QVERIFY(!bar()->isVisible());
    QVERIFY(!action(u"placesAction"_s)->isChecked());
    action(u"placesAction"_s)->trigger();
    QVERIFY(bar()->isVisible());
    m_ui->window->resize(Wide, 700);
    QVERIFY(bar()->isVisible());
    action(u"placesAction"_s)->trigger(); // there is room: this is remembered
    m_ui->window->resize(Narrow, 700);
    m_ui->window->resize(Wide, 700);
    QVERIFY(!bar()->isVisible());
}

QTEST_MAIN(WindowPagesTest)

#include "tst_windowpages.moc"
