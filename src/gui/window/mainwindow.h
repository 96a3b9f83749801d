// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/library/placesbar.h"
#include "gui/search/searchhistory.h"
#include "gui/search/searchsession.h"
#include "gui/search/searchtrigger.h"
#include "gui/search/startingpoints.h"
#include "gui/search/suggestionsource.h"
#include "gui/window/errortexts.h"
#include "gui/window/settingsdialog.h"
#include "gui/window/toast.h"
#include "gui/window/windowservices.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

namespace gn {

class GifGridView;
class MoreNotice;
class StatusLine;
class WindowItems;
class WindowPages;
class WindowPlaces;

namespace Ui {
class MainWindow;
}

// The one window: places at the side, what is searched for on top, the wall (or why there is none) below. It wires the
// parts together and decides nothing about sources: it works with whatever GifProvider it is given.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    using Opener = std::function<void(const QUrl &)>;
    using PageFactory = std::function<QWidget *(QWidget *parent)>;

    explicit MainWindow(WindowServices services, QWidget *parent = nullptr);
    ~MainWindow() override;

    // provider must outlive the window or be replaced before it goes. Asks it for starting points; a search that
    // stands in the window is asked again, but none is started before the first search().
    void setProvider(GifProvider &provider);

    // There is no key, so the built-in catalogue is what the provider is: the banner says so (unless it was closed).
    void setKeyMissing(bool isMissing);

    // Opens an item's page; QDesktopServices::openUrl unless replaced.
    void setOpener(Opener opener);

    // A page beside the wall, reached from the places and the menu; made when it is first looked at.
    void addPage(const PageEntry &entry, PageFactory factory, const QKeySequence &keys);

    void showPage(const QString &id); // empty: the wall
    QString page() const;

    // For pages: over the window's lower edge.
    void say(const ToastMessage &message);

    // In the source, at once and whatever it costs; empty: what is trending.
    void search(const QString &query);

    // In the preview, over the wall, which stays as it is: files and addresses on the web, or items that are known. A
    // message says what can't be opened.
    void openPictures(const QList<QUrl> &urls);
    void openPictures(const QList<Gif> &gifs);
    void closePreview();

    QString query() const { return m_session.request().query; }

    // An answer stands in the window and what is in sight of it has been painted (or is known to be broken), as has
    // what was opened in the preview.
    bool isSettled() const;

    void applySettings(); // when they were changed elsewhere

    void openSettings(gn::SettingsDialog::Page page = SettingsDialog::Page::Key);

signals:
    void settled();
    void quitWanted();                           // the program, not only the window
    void keyChanged(const QString &key);         // the settings dialog stored it, or erased it (empty)
    void settingsApplied();                      // the settings dialog wrote the settings
    void pollWanted(const QList<gn::Gif> &gifs); // about these
    void builtInCatalogueWanted(bool isWanted);  // instead of the source with a key, or that one again

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUpWidgets();
    void connectMenus();
    void connectMotionMenu();
    void connectField();
    void connectFilters();
    void connectResults();
    void connectBody();
    void connectItems();
    void connectLibraryMenu();

    SearchRequest requestFor(const QString &query) const;
    void start(const QString &query);
    void searchOnPurpose(const QString &query); // and remember it
    void restart();                             // after another rating, language or kind
    void takeProvider();
    void changePlace();
    void changePage();
    void fitSidebar();
    void showTitle(const QString &about);
    void showPlaceholder();
    void followContent(); // of the part of the library that is shown
    void openPage(const QUrl &url);
    void apply(Remedy remedy);

    void showState(SearchSession::State state);
    void showPanel(const ErrorText &text);
    void showWall();
    void showEmpty();
    void showTerms();
    void showResultCount(SearchSession::State state);
    void showAttribution();
    void showFieldNotes();
    void showStartingPoints();
    void showAllowance();
    void enterBody();
    void settleFocus();

    void selectFilters();
    void setMotion(int motion);

    WindowServices m_services;
    std::unique_ptr<Ui::MainWindow> m_ui;
    Opener m_opener;
    GifProvider *m_provider = nullptr; // not owned
    SearchHistory m_history;
    SearchSession m_session;
    SearchTrigger m_trigger;
    SuggestionSource m_suggestions;
    StartingPoints m_startingPoints;
    GifGridView *m_wall;    // child
    MoreNotice *m_notice;   // child of the wall
    StatusLine *m_status;   // child
    WindowItems *m_items;   // child
    WindowPlaces *m_places; // child
    WindowPages *m_pages;   // child
    QString m_sourceQuery;  // what was searched for before a part of the library was looked at
    QPointer<SettingsDialog> m_settingsDialog;
    bool m_isAtLibrary = false; // a part of it is shown, not the source
    bool m_isKeyMissing = false;
    bool m_fitsSidebar = true;
    bool m_wasAsked = false; // a search was started in this window's life
};

} // namespace gn
