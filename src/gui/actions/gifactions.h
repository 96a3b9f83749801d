// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"
#include "storage/library/librarytypes.h"

#include <QAction>
#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace gn {

class GifKeeping;
class GifSaving;
class GifSharing;
class Library;

// What Enter and a double click do with the current item; stored as settings::EnterDoes.
enum class EnterAction { Copy = 0, Preview = 1, OpenPage = 2, CopyLink = 3, Save = 4 };

// Everything that can be done with the items that are chosen, as actions with names, icons and keys: the menu bar, the
// context menu and the preview show the same ones.
class GifActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GifActions)

public:
    struct Doers
    {
        GifSharing &sharing;
        GifSaving &saving;
        GifKeeping &keeping;
        Library &library;
    };

    // All must outlive this; the keys work in window.
    GifActions(const Doers &doers, QWidget &window);

    // What the actions act on; empty disables them.
    void setGifs(const QList<Gif> &gifs);

    const QList<Gif> &gifs() const { return m_gifs; }

    // Where they are looked at: only in a collection can they be removed from it.
    void setScope(const std::optional<LibraryScope> &scope);

    void addTo(QMenu &menu); // all of them
    QList<QAction *> mostUsed() const;
    void perform(EnterAction action);

signals:
    void previewWanted();
    void pageWanted(const gn::Gif &gif);
    void pollWanted(const QList<gn::Gif> &gifs);

private:
    QAction *make(const QString &text, const QString &icon, const QKeySequence &keys, const std::function<void()> &act);
    void makeSharing();
    void makeKeeping();
    void refresh();
    void fillCollections();
    void removeFromHere();

    Doers m_doers;
    QWidget &m_window;
    QList<Gif> m_gifs;
    std::optional<LibraryScope> m_scope;
    QAction *m_preview = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copyLink = nullptr;
    QMenu *m_copyAs = nullptr;
    QAction *m_save = nullptr;
    QAction *m_saveAs = nullptr;
    QAction *m_favourite = nullptr;
    QMenu *m_collections = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_poll = nullptr;
    QAction *m_page = nullptr;
};

} // namespace gn
