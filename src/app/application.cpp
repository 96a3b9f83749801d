// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/startup.h"
#include "storage/apikey.h"
#include "storage/paths.h"

#include <QCoreApplication>
#include <QDesktopServices>

#include <utility>

namespace gn {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int MediaConnections = 24; // at most; browsers open 6 to each of GIPHY's media hosts
constexpr int ApiRequests = 4;
constexpr auto KeychainPatience = 700ms;
constexpr qint64 Megabyte = 1024LL * 1024;
const auto LinkScheme = u"giphy-navigator"_s;

} // namespace

Application::Application(QApplication &application, Config config, CommandLine commandLine)
    : m_theme(application)
    , m_config(std::move(config))
    , m_commandLine(std::move(commandLine))
    , m_settings(Settings::defaultFile())
    , m_keys(u"giphy-navigator"_s)
    , m_connections(MediaConnections)
    , m_diskCache(paths::httpCacheFolder(), m_settings.value(settings::DiskCacheMegabytes) * Megabyte)
    , m_pictures(m_settings.value(settings::MemoryCacheMegabytes) * Megabyte)
    , m_apiQueue(m_connections, nullptr, ApiRequests) // API answers hold the key in their URL: never cached on disk
    , m_mediaQueue(m_connections, &m_diskCache, MediaConnections)
    , m_budget(paths::stateFolder())
    , m_giphy(m_apiQueue, m_budget, {})
    , m_window({.media = m_mediaQueue,
                .pictures = m_pictures,
                .diskCache = m_diskCache,
                .settings = m_settings,
                .keys = m_keys,
                .config = m_config,
                .testKey = [this](const QString &key, Handler<bool> handler) {
                    return m_giphy.testKey(key, std::move(handler));
                }})
{
    m_keyWait.setSingleShot(true);
    m_keyWait.setInterval(KeychainPatience);
    connect(&m_keyWait, &QTimer::timeout, this, [this] { useKey(m_config.giphy.apiKey); });
    connect(&m_window, &MainWindow::keyChanged, this, [this](const QString &key) {
        if (key.isEmpty()) { // erased: the next place may have one
            findKey();
        } else {
            useKey(key); // also one that no keychain took and that holds until the program ends
        }
    });
    connect(&m_window, &MainWindow::settingsApplied, this, &Application::applySettings);
    connect(&m_window, &MainWindow::builtInCatalogueWanted, this, [this](bool isWanted) {
        m_wantsCatalogue = isWanted;
        chooseProvider();
    });
    QDesktopServices::setUrlHandler(LinkScheme, this, "openLink");
    applySettings();
}

Application::~Application()
{
    QDesktopServices::unsetUrlHandler(LinkScheme);
}

void Application::start()
{
    m_window.show();
    findKey();
    if (!m_commandLine.screenshotFile.isEmpty()) {
        takeScreenshot();
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
    m_window.setKeyMissing(key.isEmpty());
    chooseProvider(); // which asks again what stands in the window
    if (isFirst) {
        const QUrl link(m_commandLine.query);
        if (link.scheme() == LinkScheme) {
            openLink(link);
        } else {
            m_window.search(m_commandLine.query);
        }
    }
}

void Application::chooseProvider()
{
    if (m_key.isEmpty() || m_wantsCatalogue) {
        m_window.setProvider(m_demo);
    } else {
        m_window.setProvider(m_giphy);
    }
}

void Application::applySettings()
{
    const int callsPerHour = m_settings.value(settings::CallsPerHour);
    m_budget.setLimit(callsPerHour < 0 ? m_config.giphy.callsPerHour : callsPerHour);
    m_giphy.setSettings(giphySettings());
    const QString proxy = m_settings.value(settings::ProxyUrl);
    m_connections.setProxy({.url = proxy.isEmpty() ? m_config.proxy : QUrl(proxy)});
}

GiphySettings Application::giphySettings() const
{
    const QString rating = m_settings.value(settings::Rating);
    const QString language = m_settings.value(settings::Language);
    return {.apiUrl = m_config.giphy.apiUrl,
            .key = m_key,
            .requestTimeout = std::chrono::seconds(m_config.giphy.requestTimeout),
            .rating = rating.isEmpty() ? m_config.giphy.rating : rating,
            .language = language.isEmpty() ? m_config.giphy.lang : language};
}

// giphy-navigator:demo/ID shows that item and what is like it.
void Application::openLink(const QUrl &url)
{
    const std::optional<QString> id = DemoProvider::idFromPageUrl(url);
    if (!id.has_value()) {
        m_window.search({});
        return;
    }
    m_linkReply = m_demo.byIds({*id}, [this](const Result<QList<Gif>> &gifs) {
        const bool isKnown = gifs.has_value() && !gifs->isEmpty();
        m_window.setProvider(m_demo);
        m_window.search(isKnown ? gifs->constFirst().title : QString());
    });
}

void Application::takeScreenshot()
{
    m_screenshot = std::make_unique<Screenshot>(m_window, m_commandLine.screenshotFile);
    connect(m_screenshot.get(), &Screenshot::done, this, [](const Result<QString> &file) {
        if (!file.has_value()) {
            printLine(stderr, u"giphy-navigator: "_s + file.error().detail);
        }
        QCoreApplication::exit(file.has_value() ? Success : Failure);
    });
}

} // namespace gn
