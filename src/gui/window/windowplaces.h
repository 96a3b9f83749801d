// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/library/placesbar.h"

#include <QObject>

#include <memory>

namespace gn {

class FolderIndex;
class GifProvider;
class LibraryProvider;

// Which source the window shows: the one that is searched, or a part of the library, by what is chosen at the side.
class WindowPlaces final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowPlaces)

public:
    // All must outlive this; window is what dialogs belong to.
    WindowPlaces(Library &library, FolderIndex &folders, GifKeeping &keeping, QWidget &window);
    ~WindowPlaces() override;

    PlacesBar &bar() { return *m_bar; }

    // The source that is searched. It must outlive this or be replaced.
    void setSource(GifProvider &source);

    const std::optional<LibraryScope> &scope() const { return m_scope; } // nothing: the source

    GifProvider *provider() const; // of what is shown; null before setSource()

    GifProvider *source() const { return m_source; } // null before setSource()

    void showSource();
    void chooseFolders();

signals:
    void sourceChanged();  // setSource() while it is shown
    void placeChanged();   // scope() and provider(); the old provider goes when this returns
    void contentChanged(); // of the part of the library that is shown

private:
    void show(const Place &place);

    Library &m_library;
    FolderIndex &m_folders;
    QWidget &m_window;
    PlacesBar *m_bar; // owned by the widget tree
    GifProvider *m_source = nullptr;
    std::optional<LibraryScope> m_scope;
    std::unique_ptr<LibraryProvider> m_part;
};

} // namespace gn
