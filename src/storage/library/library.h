// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "storage/library/librarytypes.h"

#include <QObject>

#include <functional>
#include <memory>

namespace gn {

class LibraryWorker;

// What the user keeps: favourites, collections, own tags, what was used lately, what was saved as a file. One SQLite
// file, which the window and giphynav may use at the same time. Nothing here blocks: a worker thread of its own has
// the only connection and does what was asked for in that order. Handlers are called later, in the library's thread;
// that of a change after it is safe on disk, even from kill -9.
//
// A library that can't be used (failed() says why) answers everything with that error and writes nothing.
class Library final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Library)

public:
    using Pending = std::unique_ptr<PendingReply>;             // destroying it cancels
    using Progress = std::function<void(int done, int total)>; // called in the library's thread

    // Opened by the worker; made when there is none. A name on disk, not ":memory:".
    explicit Library(QString file, QObject *parent = nullptr);
    ~Library() override; // waits until all that was asked for is written

    // The user's own: library.sqlite in paths::dataFolder().
    static QString defaultFile();

    const QString &file() const;

    // In memory. Right from ready() on, changed at once by the calls below, and changed back if writing failed.
    bool isReady() const;
    bool isFavourite(const GifKey &key) const;
    int favouriteCount() const;
    const QList<Collection> &collections() const;

    void setFavourite(const QList<Gif> &gifs, bool isFavourite, Handler<bool> done = {});

    // A name that exists already answers with that collection. An empty name is an error of the kind InvalidQuery.
    void addCollection(const QString &name, Handler<qint64> done = {});

    // A name that another collection has is an error of the kind InvalidQuery.
    void renameCollection(qint64 id, const QString &name, Handler<bool> done = {});
    void moveCollection(qint64 id, int toIndex, Handler<bool> done = {});

    // All of from's members go into into; from is removed.
    void mergeCollections(qint64 from, qint64 into, Handler<bool> done = {});
    void removeCollection(qint64 id, Handler<RemovedCollection> done = {});

    // Undoes removeCollection(): same id, same place, same members. If its name was taken since, it gets a number.
    void restoreCollection(const RemovedCollection &removed, Handler<bool> done = {});

    void addToCollection(qint64 id, const QList<Gif> &gifs, Handler<bool> done = {});
    void removeFromCollection(qint64 id, const QList<GifKey> &keys, Handler<bool> done = {});

    void setOwnTags(const Gif &gif, const QStringList &tags, Handler<bool> done = {});

    // It was copied, dragged or opened. The newest 500 are remembered.
    void noteUsed(const Gif &gif);
    void forgetRecents(Handler<bool> done = {});
    void forgetRecent(const QList<GifKey> &keys, Handler<bool> done = {});

    // The user saved it as file, which is what the library shows from then on, as long as it exists.
    void noteSaved(const Gif &gif, const QString &file, Handler<bool> done = {});

    void forgetSaved(const QList<GifKey> &keys, Handler<bool> done = {}); // the files stay

    // Newer metadata of items that are in the library; others are left out. Also notes that they were asked for.
    void update(const QList<Gif> &gifs, Handler<bool> done = {});

    // Their source was asked and knows nothing new (or nothing at all) about them: stale() leaves them out for a while.
    void noteRefreshed(const QList<GifKey> &keys);

    Pending find(const LibraryQuery &query, Handler<LibraryPage> handler);
    Pending entry(const GifKey &key, Handler<LibraryEntry> handler); // an unknown one is NotFound

    // Ids of the source's items that were last refreshed before olderThan, the oldest first.
    Pending stale(const QString &source, const QDateTime &olderThan, int limit, Handler<QStringList> handler);

    // The formats are in docs/library.md. Json replaces a file of that name; Folder only adds to a folder.
    Pending exportTo(const QString &path, ExportForm form, Progress progress, Handler<ExportReport> handler);

    // path: a file of ExportForm::Json or a folder of ExportForm::Folder. All of it or nothing; what is there already
    // stays as it is. Files are copied into mediaFolder (empty: "saved" beside the library's file).
    Pending
    importFrom(const QString &path, const QString &mediaFolder, Progress progress, Handler<ImportReport> handler);

    // For FolderIndex, whose work goes through the same thread.
    LibraryWorker &worker();

signals:
    void ready();
    void notice(const gn::LibraryNotice &notice); // before ready() or failed()
    void failed(const gn::Error &error);          // can't be opened, or a change could not be written
    void favouritesChanged(const QList<gn::GifKey> &keys);
    void collectionsChanged();
    void contentChanged(); // what find() answered may be old, also when another program wrote; many changes, one signal

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace gn
