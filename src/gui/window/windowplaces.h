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

// What the window shows, by what is chosen at the side: a page of its own, or the wall with the source that is searched
// or with a part of the library.
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

    // What is not the wall; empty: the wall. scope() and provider() stay what they were on it.
    const QString &page() const { return m_page; }

    void showPage(const QString &page); // empty: the wall as it was
    void showSource();
    void chooseFolders();

signals:
    void sourceChanged(); // setSource() while it is shown
    void pageChanged();
    void placeChanged();   // scope() and provider(); the old provider goes when this returns
    void contentChanged(); // of the part of the library that is shown

private:
    void show(const Place &place);

    Library &m_library;
    FolderIndex &m_folders;
    QWidget &m_window;
    PlacesBar *m_bar; // owned by the widget tree
    GifProvider *m_source = nullptr;
    QString m_page;
    std::optional<LibraryScope> m_scope;
    std::unique_ptr<LibraryProvider> m_part;
};

} // namespace gn
