// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"
#include "core/result.h"
#include "gui/window/toast.h"
#include "storage/library/librarytypes.h"

#include <QObject>

#include <functional>

class QWidget;

namespace gn {

class Library;

// Puts items into the user's library and takes them out again; what takes away can be undone.
class GifKeeping final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GifKeeping)

public:
    // library must outlive this; window is what dialogs belong to.
    GifKeeping(Library &library, QWidget &window);

    bool areFavourites(const QList<Gif> &gifs) const; // all of them, and there are some

    void toggleFavourites(const QList<Gif> &gifs);
    void addFavourites(const QList<Gif> &gifs); // says nothing when they all are
    void addToCollection(const Collection &collection, const QList<Gif> &gifs);
    void addToNewCollection(const QList<Gif> &gifs); // asks for its name; gifs may be empty
    void removeFromCollection(const Collection &collection, const QList<Gif> &gifs);
    void forgetRecent(const QList<Gif> &gifs);

    void renameCollection(const Collection &collection); // asks for its name
    void removeCollection(const Collection &collection);
    void mergeCollections(const Collection &from, const Collection &into); // asks first: it can't be undone

signals:
    void said(const gn::ToastMessage &message);
    void removed(const QList<gn::GifKey> &keys); // from a collection or the recents
    void restored();                             // that was undone

private:
    void askName(const QString &title, const QString &name, const std::function<void(const QString &)> &then);
    template <typename T>
    std::function<void(const Result<T> &)> orSay(const std::function<void(const T &)> &then);

    Library &m_library;
    QWidget &m_window;
};

} // namespace gn
