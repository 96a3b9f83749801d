// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/windowplaces.h"

#include "core/gifprovider.h"
#include "gui/library/foldersdialog.h"
#include "providers/libraryprovider.h"
#include "storage/library/library.h"

#include <utility>

namespace gn {

WindowPlaces::WindowPlaces(Library &library, FolderIndex &folders, GifKeeping &keeping, QWidget &window)
    : QObject(&window)
    , m_library(library)
    , m_folders(folders)
    , m_window(window)
    , m_bar(new PlacesBar(library, keeping, &window))
{
    connect(m_bar, &PlacesBar::placeChosen, this, &WindowPlaces::show);
    connect(m_bar, &PlacesBar::foldersWanted, this, &WindowPlaces::chooseFolders);
    connect(&library, &Library::contentChanged, this, [this] {
        if (m_scope) {
            emit contentChanged();
        }
    });
}

WindowPlaces::~WindowPlaces() = default;

void WindowPlaces::setSource(GifProvider &source)
{
    m_source = &source;
    m_bar->setSourceName(source.traits().name);
    if (!m_scope) {
        emit sourceChanged();
    }
}

GifProvider *WindowPlaces::provider() const
{
    return m_part != nullptr ? m_part.get() : m_source;
}

void WindowPlaces::show(const Place &place)
{
    if (m_source == nullptr) {
        return; // the window is not in use yet
    }
    if (std::exchange(m_page, place.page) != place.page) {
        emit pageChanged();
    }
    if (!m_page.isEmpty() || place.scope == m_scope) {
        return;
    }
    const std::unique_ptr<LibraryProvider> old = std::move(m_part); // until nobody uses it
    m_scope = place.scope;
    if (m_scope) {
        m_part = std::make_unique<LibraryProvider>(m_library, *m_scope, place.name);
    }
    emit placeChanged();
}

void WindowPlaces::showPage(const QString &page)
{
    m_bar->choose({.page = page, .scope = page.isEmpty() ? m_scope : std::nullopt});
    show(m_bar->current());
}

void WindowPlaces::showSource()
{
    m_bar->choose({});
    show(m_bar->current());
}

void WindowPlaces::chooseFolders()
{
    auto *dialog = new FoldersDialog(m_folders, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace gn
