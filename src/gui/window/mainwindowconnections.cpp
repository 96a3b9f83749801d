// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of MainWindow joins its parts, at construction only.

#include "gui/actions/gifactions.h"
#include "gui/library/gifkeeping.h"
#include "gui/library/libraryfiles.h"
#include "gui/share/gifsharing.h"
#include "gui/transfers/transferpanel.h"
#include "gui/wall/gifgridview.h"
#include "gui/window/helpdialogs.h"
#include "gui/window/mainwindow.h"
#include "gui/window/morenotice.h"
#include "gui/window/statusline.h"
#include "gui/window/toast.h"
#include "gui/window/windowitems.h"
#include "gui/window/windowplaces.h"
#include "storage/library/library.h"
#include "storage/settings.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QItemSelectionModel>
#include <QMenu>

namespace gn {

using namespace Qt::StringLiterals;

void MainWindow::setUpWidgets()
{
    m_wall->setObjectName("wall"_L1);
    m_wall->setAccessibleName(tr("Results"));
    m_ui->wallColumn->addWidget(m_wall);
    m_ui->statusBar->addWidget(m_status, 1);
    m_ui->centralRow->insertWidget(0, &m_places->bar());
    m_ui->centralRow->setStretch(1, 1);
    m_ui->mainColumn->setStretchFactor(m_ui->pages, 1);
    m_ui->mainColumn->addWidget(&m_items->transferPanel());
    m_ui->topBar->setStretchFactor(m_ui->searchField, 1);
    m_ui->topBar->setAlignment(m_ui->filterBar, Qt::AlignTop); // not beside the middle of a field with a notice
    m_ui->centralColumn->setStretchFactor(m_ui->body, 1);
    m_ui->banner->setMessage(tr("You are looking at the built-in catalogue. With a free key you search all of GIPHY."),
                             tr("Add your GIPHY key…"));
    m_ui->banner->hide();
    m_ui->chips->setAccessibleName(tr("Starting points"));
    // The second key is only for when no field has the focus: a field takes "/" as text first.
    m_ui->focusSearchAction->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_L), QKeySequence(Qt::Key_Slash)});
    showState(SearchSession::State::Idle);
    setAcceptDrops(true);
    // Down the window, as the eye goes; the forms cannot know the wall.
    setTabOrder(m_ui->searchField, m_ui->filterBar);
    setTabOrder(m_ui->filterBar, m_ui->chips);
    setTabOrder(m_ui->chips, m_ui->statePanel);
    setTabOrder(m_ui->statePanel, m_wall);
    setTabOrder(m_wall, &m_places->bar());
}

void MainWindow::connectMenus()
{
    const auto on = [this](QAction *action, auto function) { connect(action, &QAction::triggered, this, function); };
    on(m_ui->settingsAction, [this] { openSettings(); });
    on(m_ui->quitAction, [this] {
        close(); // which remembers where the window stood
        emit quitWanted();
    });
    on(m_ui->focusSearchAction, [this] {
        m_places->showPage({});
        m_ui->searchField->focusAndSelect();
    });
    on(m_ui->clearHistoryAction, [this] { m_history.clear(); });
    on(m_ui->reloadAction, [this] {
        start(m_session.request().query);
        m_wall->retryFailed();
    });
    on(m_ui->moreAction, [this] {
        m_session.retry(); // each does nothing in the other's state
        m_session.loadMore();
    });
    on(m_ui->builtInAction, [this](bool isChecked) { emit builtInCatalogueWanted(isChecked); });
    on(m_ui->fullScreenAction,
       [this](bool isChecked) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, isChecked)); });
    on(m_ui->trendingAction, [this] { search({}); });
    on(m_ui->shortcutsAction, [this] { openShortcutsDialog(*m_ui->menuBar, this); });
    on(m_ui->aboutAction, [this] { openAboutDialog(this); });
}

void MainWindow::connectMotionMenu()
{
    auto *group = new QActionGroup(this);
    const QList<QAction *> actions = {m_ui->motionAlwaysAction, m_ui->motionHoverAction, m_ui->motionNeverAction};
    for (qsizetype motion = 0; motion < actions.size(); ++motion) { // in the order of the enumeration Motion
        group->addAction(actions.at(motion));
        actions.at(motion)->setData(static_cast<int>(motion));
    }
    connect(group, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_services.settings.setValue(settings::Motion, action->data().toInt());
        setMotion(action->data().toInt());
    });
}

void MainWindow::setMotion(int motion)
{
    switch (motion) {
    case static_cast<int>(Motion::OnHover):
        m_wall->setMotion(Motion::OnHover);
        m_ui->motionHoverAction->setChecked(true);
        break;
    case static_cast<int>(Motion::Never):
        m_wall->setMotion(Motion::Never);
        m_ui->motionNeverAction->setChecked(true);
        break;
    default:
        m_wall->setMotion(Motion::Always);
        m_ui->motionAlwaysAction->setChecked(true);
        break;
    }
}

void MainWindow::connectField()
{
    const SearchField *field = m_ui->searchField;
    connect(field, &SearchField::typed, this, [this](const QString &text) {
        showFieldNotes();
        m_trigger.setTyped(text);
        m_suggestions.setTyped(text);
    });
    connect(field, &SearchField::submitted, this, [this](const QString &text) {
        m_suggestions.cancel();
        m_trigger.submit(text);
        showFieldNotes();
    });
    connect(
        field, &SearchField::suggestionsWanted, this, [this] { m_suggestions.setTyped(m_ui->searchField->text()); });
    connect(field, &SearchField::suggestionForgotten, this, [this](const QString &text) {
        m_history.forget(text);
        m_suggestions.setTyped(m_ui->searchField->text());
    });
    connect(&m_suggestions, &SuggestionSource::changed, m_ui->searchField, &SearchField::setSuggestions);
    connect(&m_trigger, &SearchTrigger::searchWanted, this, [this](const QString &query, bool isOnPurpose) {
        if (isOnPurpose) {
            m_history.add(query);
        }
        start(query);
    });
    connect(field, &SearchField::leftDownwards, this, [this] {
        if (m_ui->body->currentWidget() != m_ui->wallPage) {
            m_ui->statePanel->focusFirstButton();
            return;
        }
        m_wall->setFocus(Qt::OtherFocusReason);
        if (!m_wall->currentIndex().isValid()) {
            m_wall->setCurrentIndex(m_session.model().index(0));
        }
    });
}

void MainWindow::connectFilters()
{
    const FilterBar *filters = m_ui->filterBar;
    const auto showKind = [this] {
        const bool isSticker = m_ui->filterBar->kind() == MediaKind::Sticker;
        m_ui->gifsAction->setChecked(!isSticker);
        m_ui->stickersAction->setChecked(isSticker);
        restart();
    };
    showKind();
    connect(filters, &FilterBar::kindChanged, this, showKind);
    connect(m_ui->gifsAction, &QAction::triggered, this, [this, showKind] {
        m_ui->filterBar->setKind(MediaKind::Gif);
        showKind();
    });
    connect(m_ui->stickersAction, &QAction::triggered, this, [this, showKind] {
        m_ui->filterBar->setKind(MediaKind::Sticker);
        showKind();
    });
    connect(filters, &FilterBar::ratingChanged, this, [this](const QString &rating) {
        m_services.settings.setValue(settings::Rating, rating);
        restart();
    });
    connect(filters, &FilterBar::languageChanged, this, [this](const QString &language) {
        m_services.settings.setValue(settings::Language, language);
        restart();
    });
}

void MainWindow::connectResults()
{
    connect(&m_session, &SearchSession::stateChanged, this, &MainWindow::showState);
    connect(m_wall, &GifGridView::nearEnd, &m_session, &SearchSession::loadMore);
    connect(m_wall, &GifGridView::leftUpwards, m_ui->searchField, [this] { m_ui->searchField->focusAndSelect(); });
    const auto checkSettled = [this] {
        if (isSettled()) {
            emit settled();
        }
    };
    connect(m_wall, &GifGridView::settled, this, checkSettled);
    connect(m_items, &WindowItems::settled, this, checkSettled);
    connect(m_notice, &MoreNotice::retryChosen, &m_session, &SearchSession::retry);
}

void MainWindow::connectBody()
{
    connect(m_ui->statePanel, &StatePanel::remedyChosen, this, &MainWindow::apply);
    connect(m_ui->statePanel, &StatePanel::termChosen, this, &MainWindow::searchOnPurpose);
    connect(m_ui->chips, &ChipRow::chosen, this, &MainWindow::searchOnPurpose);
    connect(&m_startingPoints, &StartingPoints::changed, this, &MainWindow::showStartingPoints);
    connect(&m_startingPoints, &StartingPoints::relatedChanged, this, &MainWindow::showTerms);
    connect(m_ui->banner, &Banner::actionChosen, this, [this] { openSettings(SettingsDialog::Page::Key); });
    connect(m_ui->banner, &Banner::dismissed, this, [this] {
        m_services.settings.setValue(settings::IsDemoBannerHidden, true);
    });
}

void MainWindow::connectItems()
{
    m_items->actions().addTo(*m_ui->gifMenu);
    addActions(m_ui->gifMenu->actions()); // their keys also work while the menu bar is hidden
    connect(m_items, &WindowItems::used, this, [this] { m_history.add(m_session.request().query); });
    connect(m_items, &WindowItems::pageWanted, this, &MainWindow::openPage);
    connect(m_items, &WindowItems::pollWanted, this, &MainWindow::pollWanted);
    connect(m_items, &WindowItems::tagChosen, this, &MainWindow::searchOnPurpose);
    connect(m_items, &WindowItems::moreLikeThisWanted, this, [this](const Gif &gif) { searchOnPurpose(gif.title); });
    connect(m_items, &WindowItems::morePagesWanted, &m_session, &SearchSession::loadMore);
    connect(m_items, &WindowItems::shownAgain, this, [this] { start(m_session.request().query); });
    connect(m_places, &WindowPlaces::sourceChanged, this, &MainWindow::takeProvider);
    connect(m_places, &WindowPlaces::placeChanged, this, &MainWindow::changePlace);
    connect(m_places, &WindowPlaces::pageChanged, this, &MainWindow::changePage);
    connect(m_places, &WindowPlaces::placeChanged, m_items, [this] { m_items->actions().setScope(m_places->scope()); });
    connect(m_places, &WindowPlaces::contentChanged, this, &MainWindow::followContent);
    GifSharing &sharing = m_services.sharing;
    m_places->bar().setDraggedItems([&sharing] { return sharing.dragged(); });
    connect(m_ui->placesAction, &QAction::triggered, this, [this](bool isShown) {
        if (m_fitsSidebar) { // else it is shown for now
            m_services.settings.setValue(settings::IsSidebarShown, isShown);
        }
        m_places->bar().setVisible(isShown);
    });
    TransferPanel &panel = m_items->transferPanel();
    connect(m_ui->transfersAction, &QAction::triggered, &panel, &QWidget::setVisible);
    connect(m_ui->viewMenu, &QMenu::aboutToShow, this, [this, &panel] {
        m_ui->transfersAction->setChecked(panel.isVisible());
    });
}

void MainWindow::connectLibraryMenu()
{
    const auto on = [this](QAction *action, auto function) { connect(action, &QAction::triggered, this, function); };
    on(m_ui->newCollectionAction, [this] { m_items->keeping().addToNewCollection({}); });
    on(m_ui->foldersAction, [this] { m_places->chooseFolders(); });
    on(m_ui->forgetRecentsAction, [this] { m_services.library.forgetRecents(); });
    auto *files = new LibraryFiles(m_services.library, *this);
    Toast &toast = m_items->toast();
    on(m_ui->importAction, [files] { files->importFile(); });
    on(m_ui->exportAction, [files] { files->exportAs(ExportForm::Json); });
    on(m_ui->exportFolderAction, [files] { files->exportAs(ExportForm::Folder); });
    connect(files, &LibraryFiles::said, &toast, &Toast::showMessage);
    connect(files, &LibraryFiles::ended, &toast, &Toast::endProgress);
    connect(files, &LibraryFiles::progressed, &toast, [files, &toast](const QString &text, int done, int total) {
        toast.showProgress(text, done, total, [files] { files->cancel(); });
    });
}

} // namespace gn
