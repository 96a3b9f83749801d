// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gif.h"

#include <QDateTime>

namespace gn {

// A collection, as it stands among the others in the user's order.
struct Collection
{
    qint64 id = 0; // the same in every session; never used again
    QString name;  // unique, not empty
    int count = 0; // follows when a change of its members was written; all else changes at once

    bool operator==(const Collection &) const = default;
};

// Which part of the library is looked at.
struct LibraryScope
{
    enum class Kind { Everything, Favourites, Recents, Saved, Collection, Folders };

    Kind kind = Kind::Everything;
    qint64 collection = 0; // Kind::Collection only

    bool operator==(const LibraryScope &) const = default;
};

struct LibraryQuery
{
    LibraryScope scope;
    QString text; // empty: everything in the scope, the newest first
    int offset = 0;
    int limit = 50;
    bool correctsTyping = true; // where little is found as it was typed

    bool operator==(const LibraryQuery &) const = default;
};

struct LibraryPage
{
    QList<Gif> gifs;
    int total = 0; // in all pages

    bool operator==(const LibraryPage &) const = default;
};

// All that is known about one item.
struct LibraryEntry
{
    Gif gif;
    QDateTime addedAt;
    bool isFavourite = false;
    QStringList ownTags;
    QString savedFile; // empty: it was not saved, or the file is gone
    QList<qint64> collections;

    bool operator==(const LibraryEntry &) const = default;
};

struct CollectionMember
{
    Gif gif;
    QDateTime addedAt;

    bool operator==(const CollectionMember &) const = default;
};

// What it takes to undo the removal of a collection.
struct RemovedCollection
{
    Collection collection;
    int index = 0; // where it stood
    QList<CollectionMember> members;

    bool operator==(const RemovedCollection &) const = default;
};

// What happened while the library was opened and must be told.
struct LibraryNotice
{
    enum class Kind {
        SetAside,    // the library was corrupt: it is kept as file, and a new one was begun
        NewerSchema, // file was written by a newer version of the program; nothing was changed
    };

    Kind kind = Kind::SetAside;
    QString file;

    bool operator==(const LibraryNotice &) const = default;
};

enum class ExportForm {
    Json,   // one file
    Folder, // library.json and copies of the files that the user saved
};

struct ExportReport
{
    int items = 0;
    int collections = 0;
    int files = 0;        // copies of saved files that are in the folder
    int missingFiles = 0; // saved once, but not there any more

    bool operator==(const ExportReport &) const = default;
};

struct ImportReport
{
    int items = 0; // in the file
    int newItems = 0;
    int newFavourites = 0;
    int newCollections = 0;
    int newMembers = 0;
    int newFiles = 0; // copied

    bool operator==(const ImportReport &) const = default;
};

} // namespace gn

Q_DECLARE_METATYPE(gn::LibraryNotice)
