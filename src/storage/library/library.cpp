// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/library.h"

#include "storage/library/librarycollections.h"
#include "storage/library/libraryexport.h"
#include "storage/library/libraryfinder.h"
#include "storage/library/libraryimport.h"
#include "storage/library/libraryitems.h"
#include "storage/library/libraryprivate.h"
#include "storage/paths.h"

#include <QFileInfo>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// Work of LibraryItems as the worker wants it. The time is that of asking.
LibraryWorker::Work<bool> itemWork(std::function<void(LibraryItems &items)> change)
{
    return [change = std::move(change), now = QDateTime::currentMSecsSinceEpoch()](LibraryStore &store) {
        LibraryItems items(store, now);
        change(items);
        return Result<bool>(true);
    };
}

auto withId(qint64 id)
{
    return [id](const Collection &collection) { return collection.id == id; };
}

void rename(LibraryMemory::Content &content, qint64 id, const QString &name)
{
    const auto isTaken = [id, &name](const Collection &other) { return other.id != id && other.name == name; };
    if (name.isEmpty() || std::ranges::any_of(content.collections, isTaken)) {
        return; // will be refused
    }
    for (Collection &collection : content.collections) {
        if (collection.id == id) {
            collection.name = name;
        }
    }
}

void move(LibraryMemory::Content &content, qint64 id, int toIndex)
{
    QList<Collection> &all = content.collections;
    const auto at = std::ranges::find_if(all, withId(id));
    if (at != all.end()) {
        all.move(at - all.begin(), std::clamp<qsizetype>(toIndex, 0, all.size() - 1));
    }
}

void restore(LibraryMemory::Content &content, const RemovedCollection &removed)
{
    QList<Collection> &all = content.collections;
    if (std::ranges::any_of(all, withId(removed.collection.id))) {
        return;
    }
    QStringList names;
    for (const Collection &other : all) {
        names.append(other.name);
    }
    Collection collection = removed.collection;
    collection.name = freeCollectionName(collection.name, names);
    all.insert(std::clamp<qsizetype>(removed.index, 0, all.size()), collection);
}

} // namespace

Library::Library(QString file, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(this, std::move(file)))
{
}

Library::~Library()
{
    m_d->errands.waitForDone();
    m_d->worker.reset();
}

QString Library::defaultFile()
{
    return paths::dataFolder() + u"/library.sqlite"_s;
}

const QString &Library::file() const
{
    return m_d->file;
}

bool Library::isReady() const
{
    return m_d->isReady;
}

bool Library::isFavourite(const GifKey &key) const
{
    return m_d->memory.content().favourites.contains(key);
}

int Library::favouriteCount() const
{
    return static_cast<int>(m_d->memory.content().favourites.size());
}

const QList<Collection> &Library::collections() const
{
    return m_d->memory.content().collections;
}

LibraryWorker &Library::worker()
{
    return *m_d->worker;
}

void Library::setFavourite(const QList<Gif> &gifs, bool isFavourite, Handler<bool> done)
{
    Private::Touched touched;
    for (const Gif &gif : gifs) {
        if (this->isFavourite(keyOf(gif)) != isFavourite) {
            touched.favourites.append(keyOf(gif));
        }
    }
    const auto change = [keys = touched.favourites, isFavourite](LibraryMemory::Content &content) {
        for (const GifKey &key : keys) {
            if (isFavourite) {
                content.favourites.insert(key);
            } else {
                content.favourites.remove(key);
            }
        }
    };
    m_d->write<bool>(itemWork([gifs, isFavourite](LibraryItems &items) { items.setFavourite(gifs, isFavourite); }),
                     touched,
                     change,
                     std::move(done));
}

void Library::addCollection(const QString &name, Handler<qint64> done)
{
    const qint64 id = newCollectionId();
    const auto change = [id, kept = collectionName(name)](LibraryMemory::Content &content) {
        const auto hasName = [&kept](const Collection &other) { return other.name == kept; };
        if (!kept.isEmpty() && std::ranges::none_of(content.collections, hasName)) {
            content.collections.append({.id = id, .name = kept});
        }
    };
    m_d->write<qint64>([id, name](LibraryStore &store) { return LibraryCollections(store).add(id, name); },
                       {.areCollections = true},
                       change,
                       std::move(done),
                       [this](const qint64 &added) {
                           if (std::ranges::none_of(collections(), withId(added))) {
                               m_d->reload(); // another program was faster with the same name
                           }
                       });
}

void Library::renameCollection(qint64 id, const QString &name, Handler<bool> done)
{
    m_d->write<bool>([id, name](LibraryStore &store) { return LibraryCollections(store).rename(id, name); },
                     {.areCollections = true},
                     [id, kept = collectionName(name)](LibraryMemory::Content &content) { rename(content, id, kept); },
                     std::move(done));
}

void Library::moveCollection(qint64 id, int toIndex, Handler<bool> done)
{
    m_d->write<bool>([id, toIndex](LibraryStore &store) { return LibraryCollections(store).move(id, toIndex); },
                     {.areCollections = true},
                     [id, toIndex](LibraryMemory::Content &content) { move(content, id, toIndex); },
                     std::move(done));
}

void Library::mergeCollections(qint64 from, qint64 into, Handler<bool> done)
{
    const auto change = [from, into](LibraryMemory::Content &content) {
        if (from != into && std::ranges::any_of(content.collections, withId(into))) {
            content.collections.removeIf(withId(from));
        }
    };
    const auto settled = [done = std::move(done)](const Result<int> &count) {
        if (done) {
            done(count.has_value() ? Result<bool>(true) : Result<bool>(Unexpected(count.error())));
        }
    };
    m_d->write<int>([from, into](LibraryStore &store) { return LibraryCollections(store).merge(from, into); },
                    {.areCollections = true},
                    change,
                    settled,
                    [this, into](const int &count) {
                        m_d->memory.setCount(into, count);
                        emit collectionsChanged();
                    });
}

void Library::removeCollection(qint64 id, Handler<RemovedCollection> done)
{
    m_d->write<RemovedCollection>([id](LibraryStore &store) { return LibraryCollections(store).remove(id); },
                                  {.areCollections = true},
                                  [id](LibraryMemory::Content &content) { content.collections.removeIf(withId(id)); },
                                  std::move(done));
}

void Library::restoreCollection(const RemovedCollection &removed, Handler<bool> done)
{
    m_d->write<bool>([removed](LibraryStore &store) { return LibraryCollections(store).restore(removed); },
                     {.areCollections = true},
                     [removed](LibraryMemory::Content &content) { restore(content, removed); },
                     std::move(done));
}

void Library::addToCollection(qint64 id, const QList<Gif> &gifs, Handler<bool> done)
{
    m_d->writeMembers(
        id,
        [id, gifs](LibraryStore &store) { return LibraryCollections(store).addMembers(id, gifs); },
        std::move(done));
}

void Library::removeFromCollection(qint64 id, const QList<GifKey> &keys, Handler<bool> done)
{
    m_d->writeMembers(
        id,
        [id, keys](LibraryStore &store) { return LibraryCollections(store).removeMembers(id, keys); },
        std::move(done));
}

void Library::setOwnTags(const Gif &gif, const QStringList &tags, Handler<bool> done)
{
    m_d->write<bool>(
        itemWork([gif, tags](LibraryItems &items) { items.setOwnTags(gif, tags); }), {}, {}, std::move(done));
}

void Library::noteUsed(const Gif &gif)
{
    m_d->write<bool>(itemWork([gif](LibraryItems &items) { items.noteUsed(gif); }), {}, {}, {});
}

void Library::forgetRecents(Handler<bool> done)
{
    m_d->write<bool>(itemWork([](LibraryItems &items) { items.forgetRecents(); }), {}, {}, std::move(done));
}

void Library::forgetRecent(const QList<GifKey> &keys, Handler<bool> done)
{
    m_d->write<bool>(itemWork([keys](LibraryItems &items) { items.forgetRecent(keys); }), {}, {}, std::move(done));
}

void Library::noteSaved(const Gif &gif, const QString &file, Handler<bool> done)
{
    m_d->write<bool>(
        itemWork([gif, file](LibraryItems &items) { items.noteSaved(gif, file); }), {}, {}, std::move(done));
}

void Library::forgetSaved(const QList<GifKey> &keys, Handler<bool> done)
{
    m_d->write<bool>(itemWork([keys](LibraryItems &items) { items.forgetSaved(keys); }), {}, {}, std::move(done));
}

void Library::update(const QList<Gif> &gifs, Handler<bool> done)
{
    m_d->write<bool>(itemWork([gifs](LibraryItems &items) { items.renew(gifs); }), {}, {}, std::move(done));
}

void Library::noteRefreshed(const QList<GifKey> &keys)
{
    m_d->write<bool>(itemWork([keys](LibraryItems &items) { items.noteRefreshed(keys); }), {}, {}, {});
}

Library::Pending Library::find(const LibraryQuery &query, Handler<LibraryPage> handler)
{
    return m_d->read<LibraryPage>(
        [query](LibraryStore &store) { return Result<LibraryPage>(LibraryFinder(store).find(query)); },
        std::move(handler));
}

Library::Pending Library::entry(const GifKey &key, Handler<LibraryEntry> handler)
{
    return m_d->read<LibraryEntry>([key](LibraryStore &store) { return LibraryFinder(store).entry(key); },
                                   std::move(handler));
}

Library::Pending
Library::stale(const QString &source, const QDateTime &olderThan, int limit, Handler<QStringList> handler)
{
    return m_d->read<QStringList>(
        [source, before = olderThan.toMSecsSinceEpoch(), limit](LibraryStore &store) {
            return Result<QStringList>(LibraryFinder(store).stale(source, before, limit));
        },
        std::move(handler));
}

Library::Pending
Library::exportTo(const QString &path, ExportForm form, Progress progress, Handler<ExportReport> handler)
{
    const Private::Errand<ExportReport> errand = [worker = m_d->worker.get(), path, form](const Progress &tell,
                                                                                          const LibraryTicket &ticket) {
        return exportLibrary(*worker, path, form, tell, ticket);
    };
    return m_d->run<ExportReport>(errand, std::move(progress), std::move(handler));
}

Library::Pending
Library::importFrom(const QString &path, const QString &mediaFolder, Progress progress, Handler<ImportReport> handler)
{
    const QString media = mediaFolder.isEmpty() ? QFileInfo(m_d->file).absolutePath() + u"/saved"_s : mediaFolder;
    const Private::Errand<ImportReport> errand = [this, path, media](const Progress &tell,
                                                                     const LibraryTicket &ticket) {
        Result<ImportReport> report = importLibrary(*m_d->worker, path, media, tell, ticket);
        const auto written = [this] {
            m_d->reload();
            m_d->noteContent();
        };
        if (report.has_value()) { // told even if the asker went away meanwhile
            QMetaObject::invokeMethod(this, written, Qt::QueuedConnection);
        }
        return report;
    };
    return m_d->run<ImportReport>(errand, std::move(progress), std::move(handler));
}

} // namespace gn
