// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wall/gifgridview.h"
#include "gui/wall/gridaccessible.h"
#include "gui/window/statepanel.h"
#include "gui/windowfixture.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace gn;
using namespace Qt::StringLiterals;
using gn::test::ScriptedProvider;
using gn::test::WindowUnderTest;

// What the window asks its source, and what it says.
class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void setProvider_beforeAnySearch_asksForStartingPointsOnly();
    void setProvider_afterASearch_asksTheNewOneTheSame();
    void typing_isSearchedOnceAfterTheLastKey();
    void enter_searchesAtOnceAndIsRemembered();
    void newQueryWhileLoading_showsOnlyTheNewerAnswer();
    void fewCallsLeft_typingSearchesNothingAndTheFieldSaysSo();
    void tooLongQuery_isNotSentAndTheFieldSaysSo();
    void nearlyTooLongQuery_isCounted();
    void results_areCountedAndAttributed();
    void lastResults_areCalledAll();
    void callsLeft_areShownAndWarnAtTen();
    void searching_saysWhatFor();
    void nothingFound_offersRelatedTerms();
    void failure_saysWhatToDo_data();
    void failure_saysWhatToDo();
    void tryAgain_asksAgain();
    void furtherPageFailed_keepsResultsAndOffersToRetry();
    void builtInCatalogue_isAskedForByTheButton();
    void missingKey_showsTheBannerUntilItIsClosed();
    void bannerButton_opensTheKeyPage();
    void starterChip_isSearchedFor();
    void kindSwitch_asksForStickers();
    void rating_isAskedForAndRemembered();
    void sourceWithoutRatings_hidesTheSelectors();
    void motionMenu_isRemembered();
    void keyFromTheSettings_isPassedOn();
    void settled_comesWithTheAnswer();

private:
    GifGridView *wall() const { return m_ui->window->findChild<GifGridView *>(); }

    StatePanel *panel() const { return m_ui->window->findChild<StatePanel *>(); }

    static QStringList visibleButtons(const QWidget *parent); // as they are read

    std::unique_ptr<WindowUnderTest> m_ui;
};

void MainWindowTest::initTestCase()
{
    installAccessibility(); // as the program does, before the first widget
}

void MainWindowTest::init()
{
    m_ui = std::make_unique<WindowUnderTest>();
    QVERIFY(QTest::qWaitForWindowActive(m_ui->window.get()));
}

void MainWindowTest::cleanup()
{
    m_ui.reset();
}

QStringList MainWindowTest::visibleButtons(const QWidget *parent)
{
    QList<const QPushButton *> found;
    for (const QPushButton *candidate : parent->findChildren<QPushButton *>()) {
        if (candidate->isVisible()) {
            found.append(candidate);
        }
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const auto isBefore = [](const QPushButton *a, const QPushButton *b) {
        const QPoint left = a->mapToGlobal(QPoint());
        const QPoint right = b->mapToGlobal(QPoint());
        return left.y() != right.y() ? left.y() < right.y() : left.x() < right.x();
    };
    std::sort(found.begin(), found.end(), isBefore);
    QStringList texts;
    for (const QPushButton *candidate : found) {
        texts.append(candidate->text());
    }
    return texts;
}

void MainWindowTest::setProvider_beforeAnySearch_asksForStartingPointsOnly()
{
    QCOMPARE(m_ui->source.pages.size(), 0U);
    QCOMPARE(m_ui->source.terms.size(), 1U);
    QCOMPARE(m_ui->source.categoriesAsked.size(), 1U);
}

void MainWindowTest::setProvider_afterASearch_asksTheNewOneTheSame()
{
    m_ui->showResults(u"cats"_s, 3, 3);
    ScriptedProvider other;
    m_ui->window->setProvider(other);
    QCOMPARE(other.pages.size(), 1U);
    QCOMPARE(other.pages.back()->question.query, u"cats"_s);
    m_ui->window->setProvider(m_ui->source); // other dies first
}

void MainWindowTest::typing_isSearchedOnceAfterTheLastKey()
{
    QTest::keyClicks(m_ui->edit(), u"cats"_s);
    QCOMPARE(m_ui->source.pages.size(), 0U);
    QTRY_COMPARE(m_ui->source.pages.size(), 1U);
    QCOMPARE(m_ui->source.pages.back()->question.query, u"cats"_s);
    QVERIFY(m_ui->parts.settings.value(settings::SearchHistory).isEmpty());
}

void MainWindowTest::enter_searchesAtOnceAndIsRemembered()
{
    QTest::keyClicks(m_ui->edit(), u" cats "_s);
    QTest::keyClick(m_ui->edit(), Qt::Key_Return);
    QCOMPARE(m_ui->source.pages.size(), 1U);
    QCOMPARE(m_ui->source.pages.back()->question.query, u"cats"_s);
    QCOMPARE(m_ui->parts.settings.value(settings::SearchHistory), QStringList({u"cats"_s}));
}

void MainWindowTest::newQueryWhileLoading_showsOnlyTheNewerAnswer()
{
    m_ui->window->search(u"cats"_s);
    const auto older = m_ui->source.pages.back();
    m_ui->window->search(u"dogs"_s);
    QVERIFY(older->isCancelled);
    m_ui->source.answerPage(2, 2);
    ScriptedProvider::answer<SearchRequest, SearchPage>(
        older, SearchPage{.request = older->question, .gifs = {ScriptedProvider::gif(u"stale"_s)}});
    QCOMPARE(wall()->model()->rowCount(), 2);
    QCOMPARE(wall()->model()->index(0, 0).data().toString(), u"Title dogs0"_s);
}

void MainWindowTest::fewCallsLeft_typingSearchesNothingAndTheFieldSaysSo()
{
    m_ui->source.setLeft(29);
    QVERIFY(m_ui->labelText(u"noticeLabel"_s).contains("press Enter"_L1));
    QVERIFY(m_ui->edit()->accessibleDescription().contains("press Enter"_L1));
    QTest::keyClicks(m_ui->edit(), u"cats"_s);
    QTest::qWait(static_cast<int>(2 * SearchTrigger::Pause.count()));
    QCOMPARE(m_ui->source.pages.size(), 0U);
    QCOMPARE(m_ui->source.suggested.size(), 0U);
    QTest::keyClick(m_ui->edit(), Qt::Key_Return);
    QCOMPARE(m_ui->source.pages.size(), 1U);
    m_ui->source.setLeft(30);
    QVERIFY(m_ui->labelText(u"noticeLabel"_s).isEmpty());
}

void MainWindowTest::tooLongQuery_isNotSentAndTheFieldSaysSo()
{
    m_ui->edit()->setText(QString(50, u'x'));
    QTest::keyClicks(m_ui->edit(), u"y"_s);
    QVERIFY(m_ui->labelText(u"noticeLabel"_s).contains("50 characters at most"_L1));
    QCOMPARE(m_ui->labelText(u"counterLabel"_s), u"51/50"_s);
    QTest::keyClick(m_ui->edit(), Qt::Key_Return);
    QCOMPARE(m_ui->source.pages.size(), 0U);
    QTest::keyClick(m_ui->edit(), Qt::Key_Backspace);
    QVERIFY(m_ui->labelText(u"noticeLabel"_s).isEmpty());
    QTest::keyClick(m_ui->edit(), Qt::Key_Return);
    QCOMPARE(m_ui->source.pages.size(), 1U);
}

void MainWindowTest::nearlyTooLongQuery_isCounted()
{
    const auto *counter = m_ui->window->findChild<QLabel *>(u"counterLabel"_s);
    m_ui->edit()->setText(QString(45, u'x'));
    QTest::keyClicks(m_ui->edit(), u"yz"_s);
    QVERIFY(counter->isVisible());
    QCOMPARE(counter->text(), u"47/50"_s);
    m_ui->edit()->clear();
    QTest::keyClicks(m_ui->edit(), u"short"_s);
    QVERIFY(!counter->isVisible());
}

void MainWindowTest::results_areCountedAndAttributed()
{
    m_ui->showResults(u"cats"_s, 25, 4123);
    QVERIFY(wall()->isVisible());
    QCOMPARE(m_ui->labelText(u"resultsLabel"_s), tr("Results: %L1 of %L2").arg(25).arg(4123));
    const auto *attribution = m_ui->window->findChild<QLabel *>(u"attributionLabel"_s);
    QCOMPARE(attribution->text(), u"Powered by SCRIPT"_s);
    QVERIFY(attribution->isVisible());
}

void MainWindowTest::lastResults_areCalledAll()
{
    m_ui->showResults(u"cats"_s, 12, 12);
    QCOMPARE(m_ui->labelText(u"resultsLabel"_s), u"Results: 12 (all)"_s);
    QCOMPARE(m_ui->labelText(u"moreText"_s), u"That's all there is"_s);
}

void MainWindowTest::callsLeft_areShownAndWarnAtTen()
{
    const auto *calls = m_ui->window->findChild<QLabel *>(u"callsLabel"_s);
    const auto *warning = m_ui->window->findChild<QLabel *>(u"callsWarning"_s);
    QVERIFY(!calls->isVisible());
    m_ui->source.setLeft(11);
    QCOMPARE(calls->text(), u"Calls left: 11 of 100"_s);
    QVERIFY(calls->isVisible());
    QVERIFY(!warning->isVisible());
    m_ui->source.setLeft(10);
    QVERIFY(warning->isVisible());
}

void MainWindowTest::searching_saysWhatFor()
{
    m_ui->window->search(u"cats"_s);
    QVERIFY(panel()->isVisible());
    QVERIFY(m_ui->labelText(u"titleLabel"_s).contains("cats"_L1));
    QVERIFY(!wall()->isVisible());
}

void MainWindowTest::nothingFound_offersRelatedTerms()
{
    m_ui->answerTerms({u"wow"_s, u"party"_s});
    m_ui->showResults(u"catz"_s, 0, 0);
    QCOMPARE(m_ui->labelText(u"titleLabel"_s), u"Nothing found for “catz”"_s);
    QCOMPARE(visibleButtons(panel()), QStringList({u"Show what is trending"_s, u"wow"_s, u"party"_s}));
    QCOMPARE(m_ui->source.related.back()->question, u"catz"_s);
    ScriptedProvider::answer<QString, QStringList>(m_ui->source.related.back(), QStringList({u"cats"_s}));
    QCOMPARE(visibleButtons(panel()), QStringList({u"Show what is trending"_s, u"cats"_s}));
    m_ui->button(u"cats"_s)->click();
    QCOMPARE(m_ui->source.pages.back()->question.query, u"cats"_s);
    QCOMPARE(m_ui->edit()->text(), u"cats"_s);
}

void MainWindowTest::failure_saysWhatToDo_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("buttons");
    const QString again = u"Try again"_s;
    const QString open = u"Open settings…"_s;
    const QString builtIn = u"Use the built-in catalogue"_s;
    using Kind = Error::Kind;
    QTest::newRow("no key") << Kind::MissingKey << u"needs a key"_s << QStringList({open, builtIn});
    QTest::newRow("key refused") << Kind::KeyRefused << u"does not accept the key"_s << QStringList({open, builtIn});
    QTest::newRow("banned") << Kind::KeyBanned << u"has barred"_s << QStringList({open, builtIn});
    QTest::newRow("limited") << Kind::RateLimited << u"limit for this key"_s << QStringList({again, builtIn, open});
    QTest::newRow("budget") << Kind::BudgetSpent << u"calls are spent"_s << QStringList({again, builtIn, open});
    QTest::newRow("outage") << Kind::Outage << u"is having trouble"_s << QStringList({again, builtIn});
    QTest::newRow("offline") << Kind::Offline << u"offline"_s << QStringList({again, builtIn, open});
    QTest::newRow("broken") << Kind::Network << u"connection to Scripted was lost"_s
                            << QStringList({again, builtIn, open});
    QTest::newRow("timeout") << Kind::Timeout << u"did not answer in time"_s << QStringList({again, builtIn});
    QTest::newRow("garbage") << Kind::InvalidData << u"could not be read"_s << QStringList({again, builtIn});
}

void MainWindowTest::failure_saysWhatToDo()
{
    QFETCH(Error::Kind, kind);
    QFETCH(QString, words);
    QFETCH(QStringList, buttons);
    m_ui->window->search(u"cats"_s);
    m_ui->source.failPage(kind);
    QVERIFY(panel()->isVisible());
    const QString said = m_ui->labelText(u"titleLabel"_s);
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY(m_ui->labelText(u"adviceLabel"_s).size() > 15);
    QCOMPARE(visibleButtons(panel()), buttons);
}

void MainWindowTest::tryAgain_asksAgain()
{
    m_ui->window->search(u"cats"_s);
    m_ui->source.failPage(Error::Kind::Outage);
    m_ui->button(u"Try again"_s)->click();
    QCOMPARE(m_ui->source.pages.size(), 2U);
    m_ui->source.answerPage(3, 3);
    QVERIFY(wall()->isVisible());
}

void MainWindowTest::furtherPageFailed_keepsResultsAndOffersToRetry()
{
    m_ui->showResults(u"cats"_s, 25, 100);
    m_ui->action(u"moreAction"_s)->trigger();
    QCOMPARE(m_ui->source.pages.back()->question.offset, 25);
    m_ui->source.failPage(Error::Kind::Timeout);
    QVERIFY(wall()->isVisible());
    QCOMPARE(wall()->model()->rowCount(), 25);
    QCOMPARE(m_ui->labelText(u"moreText"_s), u"Could not load more: Scripted did not answer in time"_s);
    m_ui->window->findChild<QPushButton *>(u"moreRetryButton"_s)->click();
    QCOMPARE(m_ui->source.pages.back()->question.offset, 25);
    m_ui->source.answerPage(25, 100);
    QCOMPARE(wall()->model()->rowCount(), 50);
    QVERIFY(!m_ui->window->findChild<QWidget *>(u"moreNotice"_s)->isVisible());
}

void MainWindowTest::builtInCatalogue_isAskedForByTheButton()
{
    QSignalSpy wanted(m_ui->window.get(), &MainWindow::builtInCatalogueWanted);
    m_ui->window->search(u"cats"_s);
    m_ui->source.failPage(Error::Kind::Offline);
    m_ui->button(u"Use the built-in catalogue"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toBool(), true);
    QVERIFY(m_ui->action(u"builtInAction"_s)->isChecked());
    m_ui->action(u"builtInAction"_s)->trigger();
    QCOMPARE(wanted.last().first().toBool(), false);
}

void MainWindowTest::missingKey_showsTheBannerUntilItIsClosed()
{
    const auto *banner = m_ui->window->findChild<QWidget *>(u"banner"_s);
    QVERIFY(!banner->isVisible());
    m_ui->window->setKeyMissing(true);
    QVERIFY(banner->isVisible());
    m_ui->window->findChild<QToolButton *>(u"bannerCloseButton"_s)->click();
    QVERIFY(!banner->isVisible());
    m_ui->window->setKeyMissing(true);
    QVERIFY(!banner->isVisible());
    QVERIFY(m_ui->parts.settings.value(settings::IsDemoBannerHidden));
}

void MainWindowTest::bannerButton_opensTheKeyPage()
{
    m_ui->window->setKeyMissing(true);
    m_ui->button(u"Add your GIPHY key…"_s)->click();
    const auto *dialog = m_ui->window->findChild<SettingsDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->findChild<QLineEdit *>(u"keyEdit"_s)->isVisible());
}

void MainWindowTest::starterChip_isSearchedFor()
{
    m_ui->answerTerms({u"wow"_s});
    ScriptedProvider::answer<int, QList<Category>>(
        m_ui->source.categoriesAsked.back(), QList<Category>({{.name = u"Animals & Co"_s, .query = u"animals"_s}}));
    QVERIFY(m_ui->button(u"wow"_s) != nullptr);
    m_ui->button(u"Animals && Co"_s)->click();
    QCOMPARE(m_ui->source.pages.back()->question.query, u"animals"_s);
    QCOMPARE(m_ui->parts.settings.value(settings::SearchHistory), QStringList({u"animals"_s}));
}

void MainWindowTest::kindSwitch_asksForStickers()
{
    m_ui->showResults(u"cats"_s, 3, 3);
    m_ui->window->findChild<QToolButton *>(u"stickersButton"_s)->click();
    QCOMPARE(m_ui->source.pages.back()->question.kind, MediaKind::Sticker);
    QVERIFY(m_ui->action(u"stickersAction"_s)->isChecked());
    m_ui->action(u"gifsAction"_s)->trigger();
    QCOMPARE(m_ui->source.pages.back()->question.kind, MediaKind::Gif);
    QCOMPARE(m_ui->source.pages.size(), 3U);
}

void MainWindowTest::rating_isAskedForAndRemembered()
{
    auto *rating = m_ui->window->findChild<QComboBox *>(u"ratingBox"_s);
    QCOMPARE(rating->currentData().toString(), u"pg-13"_s); // config.yml's
    m_ui->showResults(u"cats"_s, 3, 3);
    QTest::keyClick(rating, Qt::Key_Home);
    QCOMPARE(m_ui->source.pages.back()->question.rating, u"g"_s);
    QCOMPARE(m_ui->parts.settings.value(settings::Rating), u"g"_s);
}

void MainWindowTest::sourceWithoutRatings_hidesTheSelectors()
{
    m_ui->source.about.ratings.clear();
    m_ui->source.about.languages.clear();
    m_ui->source.about.abilities &= ~ProviderTraits::Stickers;
    m_ui->window->setProvider(m_ui->source);
    QVERIFY(!m_ui->window->findChild<QWidget *>(u"ratingBox"_s)->isVisible());
    QVERIFY(!m_ui->window->findChild<QWidget *>(u"languageBox"_s)->isVisible());
    QVERIFY(!m_ui->window->findChild<QWidget *>(u"stickersButton"_s)->isVisible());
    m_ui->window->search(u"cats"_s);
    QVERIFY(m_ui->source.pages.back()->question.rating.isEmpty());
}

void MainWindowTest::motionMenu_isRemembered()
{
    m_ui->action(u"motionNeverAction"_s)->trigger();
    QCOMPARE(m_ui->parts.settings.value(settings::Motion), static_cast<int>(Motion::Never));
    m_ui->window = std::make_unique<MainWindow>(m_ui->parts.services());
    QVERIFY(m_ui->action(u"motionNeverAction"_s)->isChecked());
}

void MainWindowTest::keyFromTheSettings_isPassedOn()
{
    QSignalSpy keys(m_ui->window.get(), &MainWindow::keyChanged);
    QSignalSpy applied(m_ui->window.get(), &MainWindow::settingsApplied);
    m_ui->window->openSettings();
    auto *dialog = m_ui->window->findChild<SettingsDialog *>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"keyEdit"_s), u"abc123"_s);
    dialog->accept();
    QVERIFY(keys.size() == 1 || keys.wait());
    QCOMPARE(keys.first().first().toString(), u"abc123"_s);
    QCOMPARE(m_ui->parts.keys.key, u"abc123"_s);
    QCOMPARE(applied.size(), 1);
}

void MainWindowTest::settled_comesWithTheAnswer()
{
    QSignalSpy settled(m_ui->window.get(), &MainWindow::settled);
    m_ui->window->search(u"cats"_s);
    QVERIFY(!m_ui->window->isSettled());
    m_ui->source.failPage(Error::Kind::Offline);
    QCOMPARE(settled.size(), 1);
    QVERIFY(m_ui->window->isSettled());
    m_ui->window->search(u"cats"_s);
    m_ui->source.answerPage(3, 3); // without pictures: known to be broken as soon as they are looked at
    QTRY_VERIFY(m_ui->window->isSettled());
    QVERIFY(settled.size() >= 2);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
