// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/startup.h"
#include "media/mediaformat.h"
#include "storage/apikey.h"
#include "storage/effectiveconfig.h"
#include "storage/paths.h"

#include <QApplication>
#include <QDesktopServices>

#include <limits>
#include <utility>

namespace gn {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int MediaConnections = 24; // at most; browsers open 6 to each of GIPHY's media hosts
constexpr int ApiRequests = 4;
constexpr int DownloadRetries = 2; // beyond those that follow a lost connection at once
constexpr auto CalmAfter = 2s;
constexpr auto KeychainPatience = 700ms;
constexpr auto ServicePatience = 20s; // of a process without a window, since the last that was wanted of it
constexpr qint64 Megabyte = 1024LL * 1024;
const auto LinkScheme = u"giphy-navigator"_s;

// What a folder's index wants to know; called in its worker.
Result<PictureFacts> readFacts(QByteArrayView bytes)
{
    MediaLimits limits;
    limits.maxBytes = std::numeric_limits<qint64>::max(); // it holds a file's beginning
    const Result<MediaHeader> header = readHeader(bytes, limits);
    if (!header.has_value()) {
        return Unexpected(header.error());
    }
    return PictureFacts{.format = header->format, .size = header->canvas, .frames = header->frames};
}

} // namespace

Application::Application(QApplication &application, Config config, CommandLine commandLine, SingleInstance &instance)
    : m_theme(application)
    , m_config(std::move(config))
    , m_commandLine(std::move(commandLine))
    , m_settings(Settings::defaultFile())
    , m_languages(m_settings.value(settings::UiLanguage))
    , m_keys(u"giphy-navigator"_s)
    , m_connections(MediaConnections)
    , m_diskCache(paths::httpCacheFolder(), m_settings.value(settings::DiskCacheMegabytes) * Megabyte)
    , m_pictures(m_settings.value(settings::MemoryCacheMegabytes) * Megabyte)
    , m_apiQueue(m_connections, nullptr, ApiRequests) // API answers hold the key in their URL: never cached on disk
    , m_mediaQueue(m_connections, &m_diskCache, MediaConnections)
    , m_budget(paths::stateFolder())
    , m_giphy(m_apiQueue, m_budget, {})
    , m_library(Library::defaultFile())
    , m_folders(m_library, readFacts)
    , m_sharedFiles(m_mediaQueue, m_pictures, paths::cacheFolder() + u"/shared"_s)
    , m_sharing(m_sharedFiles, m_library)
    , m_downloadRecords(m_library, u"window"_s)
    , m_downloads(m_connections, m_downloadWriter, &m_downloadRecords, downloadOptions())
    , m_transfers(m_downloads, m_pictures)
    , m_pages({.media = m_mediaQueue,
               .pictures = m_pictures,
               .settings = m_settings,
               .config = m_config,
               .key = [this] { return m_key; },
               .library = m_library,
               .sharing = m_sharing,
               .transfers = m_transfers})
    , m_picker({.media = m_mediaQueue, .pictures = m_pictures, .settings = m_settings, .config = m_config},
               m_firstPaint)
    , m_presence(instance, m_picker, m_library, m_settings)
    , m_idle(this)
{
    makeWindow();
    m_idle.setObjectName("idle"_L1);
    m_idle.setSingleShot(true);
    m_idle.setInterval(ServicePatience);
    connect(&m_idle, &QTimer::timeout, this, [this] { endIfUnused(false); });
    m_keyWait.setSingleShot(true);
    m_keyWait.setInterval(KeychainPatience);
    connect(&m_keyWait, &QTimer::timeout, this, [this] { useKey(m_config.giphy.apiKey); });
    connectPresence();
    QDesktopServices::setUrlHandler(LinkScheme, this, "openLink");
    applySettings();
}

Application::~Application()
{
    QDesktopServices::unsetUrlHandler(LinkScheme);
}

void Application::makeWindow()
{
    m_window =
        std::make_unique<MainWindow>(WindowServices{.media = m_mediaQueue,
                                                    .pictures = m_pictures,
                                                    .diskCache = m_diskCache,
                                                    .settings = m_settings,
                                                    .keys = m_keys,
                                                    .config = m_config,
                                                    .library = m_library,
                                                    .folders = m_folders,
                                                    .sharing = m_sharing,
                                                    .transfers = m_transfers,
                                                    .testKey = [this](const QString &key, Handler<bool> handler) {
                                                        return m_giphy.testKey(key, std::move(handler));
                                                    }});
    m_pages.addTo(*m_window);
    connect(m_window.get(), &MainWindow::keyChanged, this, [this](const QString &key) {
        if (key.isEmpty()) { // erased: the next place may have one
            findKey();
        } else {
            useKey(key); // also one that no keychain took and that holds until the program ends
        }
    });
    connect(m_window.get(), &MainWindow::settingsApplied, this, &Application::applySettings);
    connect(m_window.get(), &MainWindow::builtInCatalogueWanted, this, [this](bool isWanted) {
        m_wantsCatalogue = isWanted;
        chooseProvider();
    });
    connect(m_window.get(), &MainWindow::settled, this, &Application::beginUpkeep);
    connect(m_window.get(), &MainWindow::quitWanted, qApp, &QCoreApplication::quit);
}

void Application::remakeWindow()
{
    if (!m_hasWindow) {
        makeWindow();
        return;
    }
    const QString query = m_window->query();
    const QString page = m_window->page();
    m_settings.setValue(settings::WindowGeometry, m_window->saveGeometry());
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    makeWindow();
    m_window->setKeyMissing(m_key.isEmpty());
    m_window->show();
    if (m_hasProvider) {
        chooseProvider();
        m_window->search(query);
        m_window->showPage(page);
    }
}

void Application::beginUpkeep()
{
    if (!m_commandLine.screenshotFile.isEmpty()) {
        return; // it ends at once
    }
    m_presence.begin();
    if (m_isInUse && m_refresh == nullptr) {
        m_systemMotion.ask();
        m_sharedFiles.cleanUp();
        m_folders.scan();
        m_downloads.restore();
        m_refresh = std::make_unique<LibraryRefresh>(m_library, m_giphy);
        if (!m_key.isEmpty()) {
            m_refresh->run();
        }
    }
}

void Application::start()
{
    switch (m_commandLine.start) {
    case CommandLine::Start::Window:
        m_hasWindow = true;
        m_window->show();
        openPictures({.pictures = m_commandLine.pictures});
        break;
    case CommandLine::Start::Picker:
        openPicker();
        break;
    case CommandLine::Start::Service:
        m_presence.begin();
        m_idle.start();
        break;
    }
    chooseWhenToEnd();
    if (m_commandLine.start != CommandLine::Start::Service) {
        beInUse();
    }
    if (!m_commandLine.screenshotFile.isEmpty()) {
        takeScreenshot();
    }
}

// A process that the bus has started for a search of the desktop asks no keychain, which may ask its user for a
// password, and begins nothing over the network.
void Application::beInUse()
{
    if (!std::exchange(m_isInUse, true)) {
        m_calm.start(CalmAfter);
        findKey();
    }
}

void Application::findKey()
{
    m_keyWait.start();
    m_keyReply = findApiKey(m_keys, m_config, [this](const Result<QString> &key) { useKey(key.value_or(QString())); });
}

void Application::useKey(const QString &key)
{
    m_keyWait.stop();
    if (m_hasProvider && key == m_key) {
        return; // the keychain answered late, or a dialog stored what was there
    }
    const bool isFirst = !std::exchange(m_hasProvider, true);
    m_key = key;
    m_budget.setKey(key);
    m_giphy.setSettings(giphySettings());
    m_wantsCatalogue = false;
    m_window->setKeyMissing(key.isEmpty());
    chooseProvider(); // which asks again what stands in the window
    if (isFirst && m_hasWindow) {
        openWanted();
    }
}

void Application::openWanted()
{
    openQuery(m_commandLine.query); // which shows the wall
    if (!m_commandLine.page.isEmpty()) {
        m_window->showPage(m_commandLine.page);
    }
}

void Application::chooseProvider()
{
    const bool isOwn = m_key.isEmpty() || m_wantsCatalogue;
    GifProvider &provider = isOwn ? static_cast<GifProvider &>(m_demo) : m_giphy;
    m_picker.setProvider(provider);
    if (m_hasWindow) {
        m_window->setProvider(provider);
    }
}

void Application::applySettings()
{
    const Config config = effectiveConfig(m_config, m_settings);
    m_budget.setLimit(config.giphy.callsPerHour);
    m_giphy.setSettings(giphySettings());
    m_downloads.setOptions(downloadOptions());
    m_connections.setProxy({.url = config.proxy});
}

DownloadQueueOptions Application::downloadOptions() const
{
    const Config::Download download = effectiveConfig(m_config, m_settings).download;
    DownloadQueueOptions options{.atOnce = download.jobs, .retries = DownloadRetries};
    options.limits.idleTimeout = std::chrono::seconds(download.timeout);
    options.limits.mayBeLocal = true;
    options.limits.refusesPages = true;
    return options;
}

GiphySettings Application::giphySettings() const
{
    const Config::Giphy giphy = effectiveConfig(m_config, m_settings).giphy;
    return {.apiUrl = giphy.apiUrl,
            .key = m_key,
            .requestTimeout = std::chrono::seconds(giphy.requestTimeout),
            .rating = giphy.rating,
            .language = giphy.lang};
}

void Application::openQuery(const QString &text)
{
    const QUrl link(text);
    if (link.scheme() == LinkScheme) {
        openLink(link);
    } else {
        m_window->search(text);
    }
}

// giphy-navigator:demo/ID shows that item and what is like it.
void Application::openLink(const QUrl &url)
{
    const std::optional<QString> id = DemoProvider::idFromPageUrl(url);
    if (!id.has_value()) {
        m_window->search({});
        return;
    }
    m_linkReply = m_demo.byIds({*id}, [this](const Result<QList<Gif>> &gifs) {
        const bool isKnown = gifs.has_value() && !gifs->isEmpty();
        m_window->setProvider(m_demo);
        m_window->search(isKnown ? gifs->constFirst().title : QString());
    });
}

void Application::takeScreenshot()
{
    m_screenshot = std::make_unique<Screenshot>(*m_window, m_commandLine.screenshotFile);
    connect(m_screenshot.get(), &Screenshot::done, this, [](const Result<QString> &file) {
        if (!file.has_value()) {
            printLine(stderr, u"giphy-navigator: "_s + file.error().detail);
        }
        QCoreApplication::exit(file.has_value() ? Success : Failure);
    });
}

} // namespace gn
