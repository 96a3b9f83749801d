// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/mainwindow.h"

#include "core/weburl.h"
#include "gui/wall/gifgridview.h"
#include "gui/window/morenotice.h"
#include "gui/window/statusline.h"
#include "gui/window/windowitems.h"
#include "gui/window/windowpages.h"
#include "gui/window/windowplaces.h"
#include "media/bytecache.h"
#include "net/httpcache.h"
#include "storage/effectiveconfig.h"
#include "storage/library/library.h"
#include "storage/settings.h"
#include "ui_mainwindow.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QDragEnterEvent>

#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestPage = 50;    // GIPHY's limit for beta keys; a larger page costs fewer calls
constexpr int OneLineTopBar = 820; // pixels; below it the filters have a line of their own
constexpr int SidebarsLeast = 660; // pixels of a window that has room for the places
constexpr qint64 Megabyte = 1024LL * 1024;

// An item's page comes from outside, so only what a browser or this program opens is opened.
bool mayOpen(const QUrl &url)
{
    return isWebUrl(url) || url.scheme() == "giphy-navigator"_L1;
}

} // namespace

MainWindow::MainWindow(WindowServices services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(std::move(services))
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_opener([](const QUrl &url) { QDesktopServices::openUrl(url); })
    , m_history(m_services.settings)
    , m_suggestions(m_history)
    , m_wall(new GifGridView(m_services.media, m_services.pictures, this))
    , m_notice(new MoreNotice(*m_wall))
    , m_status(new StatusLine(this))
{
    m_ui->setupUi(this);
    m_wall->setModel(&m_session.model()); // which makes the selection that the items follow
    m_items = new WindowItems(m_services, *m_wall, m_session.model(), *m_ui->central, *this);
    m_places = new WindowPlaces(m_services.library, m_services.folders, m_items->keeping(), *this);
    m_pages = new WindowPages(*m_ui->pages, this);
    setUpWidgets();
    connectMenus();
    connectMotionMenu();
    connectField();
    connectFilters();
    connectResults();
    connectBody();
    connectItems();
    connectLibraryMenu();
    applySettings();
    restoreGeometry(m_services.settings.value(settings::WindowGeometry));
    m_ui->searchField->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::showTitle(const QString &about)
{
    setWindowTitle(about.isEmpty() ? tr("Giphy Navigator") : tr("%1 — Giphy Navigator").arg(about));
}

void MainWindow::say(const ToastMessage &message)
{
    m_items->toast().showMessage(message);
}

void MainWindow::setKeyMissing(bool isMissing)
{
    m_isKeyMissing = isMissing;
    m_ui->banner->setVisible(isMissing && !m_services.settings.value(settings::IsDemoBannerHidden));
    m_ui->builtInAction->setEnabled(!isMissing);
    m_ui->builtInAction->setChecked(isMissing);
}

void MainWindow::setOpener(Opener opener)
{
    m_opener = std::move(opener);
}

void MainWindow::search(const QString &query)
{
    m_places->showSource();
    m_ui->searchField->setText(query);
    m_trigger.setCurrent(query);
    m_suggestions.cancel();
    start(query.trimmed());
}

void MainWindow::openPictures(const QList<QUrl> &urls)
{
    m_places->showPage({});
    m_items->open(urls);
}

void MainWindow::openPictures(const QList<Gif> &gifs)
{
    m_places->showPage({});
    m_items->open(gifs);
}

void MainWindow::closePreview()
{
    m_items->closePreview();
}

bool MainWindow::isSettled() const
{
    if (!m_items->isSettled()) {
        return false;
    }
    switch (m_session.state()) {
    case SearchSession::State::Idle:
    case SearchSession::State::Searching:
        return false;
    case SearchSession::State::Empty:
    case SearchSession::State::Failed:
        return true;
    default: // a tile that the preview covers is never painted
        return m_items->isPreviewOpen() || m_wall->isSettled();
    }
}

void MainWindow::openSettings(SettingsDialog::Page page)
{
    if (m_settingsDialog == nullptr) {
        const ProviderTraits traits = m_provider != nullptr ? m_provider->traits() : ProviderTraits();
        m_settingsDialog = new SettingsDialog(m_services, traits, this);
        m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settingsDialog, &SettingsDialog::keyChanged, this, &MainWindow::keyChanged);
        connect(m_settingsDialog, &SettingsDialog::applied, this, [this] {
            applySettings();
            emit settingsApplied();
            restart();
        });
    }
    m_settingsDialog->open();
    m_settingsDialog->showPage(page);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.settings.setValue(settings::WindowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_ui->topBar->setDirection(width() < OneLineTopBar ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (std::exchange(m_fitsSidebar, width() >= SidebarsLeast) != m_fitsSidebar) {
        fitSidebar();
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        m_ui->fullScreenAction->setChecked(isFullScreen());
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (WindowItems::mayDrop(*event)) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_items->drop(*event);
}

SearchRequest MainWindow::requestFor(const QString &query) const
{
    return {.query = query,
            .kind = m_ui->filterBar->kind(),
            .rating = m_ui->filterBar->rating(),
            .language = m_ui->filterBar->language(),
            .offset = 0,
            .limit = qMin(m_provider->traits().maxPageSize, LargestPage)};
}

void MainWindow::start(const QString &query)
{
    showFieldNotes();
    if (m_provider == nullptr) {
        return;
    }
    m_wasAsked = true;
    showTitle(query);
    if (query.isEmpty() && !m_provider->traits().can(ProviderTraits::Trending)) {
        m_session.cancel(); // the start page
        return;
    }
    m_session.start(requestFor(query));
}

void MainWindow::searchOnPurpose(const QString &query)
{
    m_history.add(query);
    search(query);
}

void MainWindow::restart()
{
    if (m_wasAsked && m_provider != nullptr && requestFor(m_session.request().query) != m_session.request()) {
        start(m_session.request().query);
    }
}

void MainWindow::openPage(const QUrl &url)
{
    if (mayOpen(url)) {
        m_opener(url);
    }
}

void MainWindow::apply(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Retry:
        m_session.retry();
        break;
    case Remedy::OpenSettings:
        openSettings();
        break;
    case Remedy::UseBuiltIn:
        m_ui->builtInAction->setChecked(true);
        emit builtInCatalogueWanted(true);
        break;
    case Remedy::ShowTrending:
        search({});
        break;
    case Remedy::ChooseFolders:
        m_places->chooseFolders();
        break;
    }
}

void MainWindow::applySettings()
{
    const Settings &settings = m_services.settings;
    setMotion(settings.value(settings::Motion));
    m_wall->setPlaysInBackground(settings.value(settings::PlaysInBackground));
    m_items->applySettings();
    fitSidebar();
    m_wall->setSavesData(settings.value(settings::SavesData));
    m_services.pictures.setMaxBytes(settings.value(settings::MemoryCacheMegabytes) * Megabyte);
    m_services.diskCache.setMaxBytes(settings.value(settings::DiskCacheMegabytes) * Megabyte);
    selectFilters();
}

void MainWindow::selectFilters()
{
    const Config::Giphy giphy = effectiveConfig(m_services.config, m_services.settings).giphy;
    m_ui->filterBar->setRating(giphy.rating);
    m_ui->filterBar->setLanguage(giphy.lang);
}

} // namespace gn
