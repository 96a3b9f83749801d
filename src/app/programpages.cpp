// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/programpages.h"

#include "app/pagenames.h"
#include "app/servercontrol.h"
#include "gui/collector/collectorpage.h"
#include "gui/pokedex/pokedexpage.h"
#include "gui/polls/pollspage.h"
#include "gui/race/racepage.h"
#include "gui/server/serverpage.h"
#include "gui/transfers/savefolder.h"
#include "gui/transfers/transferlist.h"
#include "providers/pokeapiclient.h"
#include "storage/effectiveconfig.h"
#include "storage/paths.h"
#include "storage/polls/pollstore.h"
#include "storage/settings.h"

#include <QDesktopServices>
#include <QFileDialog>

namespace gn {

using namespace Qt::StringLiterals;

ProgramPages::ProgramPages(Services services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
{
    connect(&m_services.settings, &Settings::changed, this, [this] {
        if (m_pokeApi != nullptr) {
            m_pokeApi->setProxy(proxy());
        }
    });
}

ProgramPages::~ProgramPages() = default;

void ProgramPages::addTo(MainWindow &window)
{
    connect(this, &ProgramPages::said, &window, [&window](const QString &text) { window.say({.text = text}); });
    window.addPage(
        {.id = pages::Pokedex, .name = tr("Pokédex"), .icon = u"pokedex"_s},
        [this, &window](QWidget *parent) { return makePokedex(window, parent); },
        QKeySequence(Qt::ALT | Qt::Key_2));
    window.addPage(
        {.id = pages::Race, .name = tr("Fetching race"), .icon = u"race"_s},
        [this](QWidget *parent) { return new RacePage(pokeApi(), parent); },
        QKeySequence(Qt::ALT | Qt::Key_3));
    window.addPage(
        {.id = pages::Polls, .name = tr("Polls"), .icon = u"poll"_s},
        [this, &window](QWidget *parent) { return makePolls(window, parent); },
        QKeySequence(Qt::ALT | Qt::Key_4));
    connect(&window, &MainWindow::pollWanted, this, [this, &window](const QList<Gif> &gifs) {
        window.showPage(pages::Polls);
        m_pollsPage->makePoll(gifs);
    });
    window.addPage(
        {.id = pages::Server, .name = tr("Local server"), .icon = u"server"_s},
        [this](QWidget *parent) { return makeServer(parent); },
        QKeySequence(Qt::ALT | Qt::Key_5));
    window.addPage(
        {.id = pages::Collector, .name = tr("Collect from a page"), .icon = u"collect"_s},
        [this, &window](QWidget *parent) { return makeCollector(window, parent); },
        QKeySequence(Qt::ALT | Qt::Key_6));
}

PokeApiClient &ProgramPages::pokeApi()
{
    if (m_pokeApi == nullptr) {
        const Config::PokeApi &config = m_services.config.pokeapi;
        m_pokeApi = std::make_unique<PokeApiClient>(
            PokeApiSettings{.apiUrl = config.apiUrl,
                            .maxInFlight = config.maxInFlight,
                            .requestTimeout = std::chrono::seconds(config.requestTimeout),
                            .proxy = proxy(),
                            .cacheFolder = paths::cacheFolder()});
    }
    return *m_pokeApi;
}

ProxyChoice ProgramPages::proxy() const
{
    return {.url = effectiveConfig(m_services.config, m_services.settings).proxy};
}

PollStore &ProgramPages::polls()
{
    if (m_polls == nullptr) {
        const Result<PollPlace> place = PollPlace::fromUrl(m_services.config.databaseUrl);
        m_polls = std::make_unique<PollStore>(place.value_or(PollPlace()));
    }
    return *m_polls;
}

ServerControl &ProgramPages::server()
{
    if (m_server == nullptr) {
        m_server = std::make_unique<ServerControl>(m_services.config, m_services.settings, m_services.key);
        connect(m_server.get(), &ServerControl::said, this, &ProgramPages::said);
    }
    return *m_server;
}

QWidget *ProgramPages::makePokedex(MainWindow &window, QWidget *parent)
{
    auto *page = new PokedexPage({.client = pokeApi(),
                                  .media = m_services.media,
                                  .pictures = m_services.pictures,
                                  .settings = m_services.settings},
                                 parent);
    connect(page, &PokedexPage::raceWanted, &window, [&window] { window.showPage(pages::Race); });
    return page;
}

QWidget *ProgramPages::makePolls(MainWindow &window, QWidget *parent)
{
    auto *page = new PollsPage(
        {.store = polls(), .media = m_services.media, .pictures = m_services.pictures, .settings = m_services.settings},
        parent);
    m_pollsPage = page;
    page->setServerUrl(server().sharedUrl());
    connect(&server(), &ServerControl::changed, page, [this, page] { page->setServerUrl(server().sharedUrl()); });
    connect(page, &PollsPage::serverWanted, &server(), qOverload<>(&ServerControl::start));
    connect(page, &PollsPage::serverSettingsWanted, &window, [&window] { window.showPage(pages::Server); });
    connect(page, &PollsPage::openWanted, page, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(page, &PollsPage::said, &window, &MainWindow::say);
    return page;
}

QWidget *ProgramPages::makeServer(QWidget *parent)
{
    auto *page = new ServerPage(parent);
    server().attach(*page);
    connect(page, &ServerPage::openWanted, page, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    return page;
}

QWidget *ProgramPages::makeCollector(MainWindow &window, QWidget *parent)
{
    auto *page = new CollectorPage({.media = m_services.media,
                                    .pictures = m_services.pictures,
                                    .settings = m_services.settings,
                                    .config = m_services.config,
                                    .library = m_services.library,
                                    .sharing = m_services.sharing},
                                   parent);
    connect(page, &CollectorPage::said, &window, &MainWindow::say);
    connect(page, &CollectorPage::openWanted, page, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(page, &CollectorPage::downloadWanted, this, [this, page](const QList<TransferRequest> &files) {
        download(files, *page);
    });
    return page;
}

// Into one folder that the user says.
void ProgramPages::download(const QList<TransferRequest> &files, QWidget &page)
{
    auto *dialog = new QFileDialog(&page, tr("Download to"), saveFolder(m_services.settings, m_services.config));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, files](const QString &folder) {
        QList<TransferRequest> requests = files;
        for (TransferRequest &request : requests) {
            request.folder = folder;
        }
        m_services.transfers.add(requests);
    });
    dialog->open();
}

} // namespace gn
