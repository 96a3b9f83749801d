// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of MainWindow follows the place that is chosen: the source, a part of the library, a page beside the wall.

#include "gui/wall/gifgridview.h"
#include "gui/window/mainwindow.h"
#include "gui/window/windowitems.h"
#include "gui/window/windowpages.h"
#include "gui/window/windowplaces.h"
#include "storage/library/library.h"
#include "storage/settings.h"
#include "ui_mainwindow.h"

#include <QScrollBar>

namespace gn {

void MainWindow::setProvider(GifProvider &provider)
{
    m_places->setSource(provider);
}

void MainWindow::takeProvider()
{
    if (m_provider != nullptr) {
        disconnect(m_provider, nullptr, this, nullptr);
    }
    const QString query = m_session.request().query;
    m_provider = m_places->provider();
    connect(m_provider, &GifProvider::allowanceChanged, this, &MainWindow::showAllowance);
    m_trigger.setProvider(m_provider);
    m_suggestions.setProvider(m_provider);
    m_session.setProvider(m_provider);
    const ProviderTraits traits = m_provider->traits();
    m_ui->filterBar->setTraits(traits);
    m_ui->filterBar->setVisible(!m_places->scope());
    m_ui->stickersAction->setEnabled(traits.can(ProviderTraits::Stickers));
    selectFilters();
    showPlaceholder();
    showAllowance();
    if (m_wasAsked) {
        start(query); // before the starting points: what was asked for goes first
    }
    m_startingPoints.setProvider(m_provider);
}

// From the source to a part of the library, or back to what was searched for there.
void MainWindow::changePlace()
{
    const bool wasSource = m_provider == nullptr || !m_isAtLibrary;
    m_isAtLibrary = m_places->scope().has_value();
    if (wasSource && m_isAtLibrary) {
        m_sourceQuery = m_session.request().query;
    }
    const QString query = m_isAtLibrary ? QString() : m_sourceQuery;
    m_suggestions.cancel();
    m_ui->searchField->setText(query);
    takeProvider();
    m_trigger.setCurrent(query);
    start(query);
}

void MainWindow::followContent()
{
    const LibraryScope scope = m_places->scope().value_or(LibraryScope());
    const bool isTop = m_wall->verticalScrollBar()->value() == 0;
    switch (scope.kind) {
    case LibraryScope::Kind::Favourites: // one that was taken away stays in sight, to be taken back
        if (m_services.library.favouriteCount() <= m_session.model().rowCount()) {
            return;
        }
        break;
    case LibraryScope::Kind::Recents: // or all would move while one is copied
        if (m_session.model().rowCount() > 0) {
            return;
        }
        break;
    default:
        break;
    }
    if (isTop && m_session.state() != SearchSession::State::Searching) {
        start(m_session.request().query);
    }
}

void MainWindow::addPage(const PageEntry &entry, PageFactory factory, const QKeySequence &keys)
{
    m_pages->add(entry, std::move(factory));
    m_places->bar().setPages(m_pages->entries());
    QAction *action = m_ui->goMenu->addAction(entry.name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, id = entry.id] { showPage(id); });
}

void MainWindow::showPage(const QString &id)
{
    m_places->showPage(id);
}

QString MainWindow::page() const
{
    return m_places->page();
}

void MainWindow::changePage()
{
    m_pages->show(m_places->page());
    const bool isWall = m_pages->current().isEmpty();
    m_items->setWallShown(isWall);
    m_ui->statusBar->setVisible(isWall); // it speaks of the wall
    m_ui->reloadAction->setEnabled(isWall);
    showTitle(isWall ? m_session.request().query : m_places->bar().current().name);
}

void MainWindow::fitSidebar()
{
    const bool isShown = m_fitsSidebar && m_services.settings.value(settings::IsSidebarShown);
    m_places->bar().setVisible(isShown);
    m_ui->placesAction->setChecked(isShown);
}

} // namespace gn
