// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/libraryimport.h"

#include "storage/library/filecopy.h"
#include "storage/library/importreader.h"
#include "storage/library/librarycollections.h"
#include "storage/library/libraryitems.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int ProgressStep = 250;

Unexpected cancelled()
{
    return Unexpected(Error{.kind = Error::Kind::File, .detail = u"cancelled"_s});
}

class Import final
{
public:
    Import(LibraryWorker &worker,
           ImportedLibrary content,
           const Library::Progress &progress,
           const LibraryTicket &ticket)
        : m_worker(worker)
        , m_content(std::move(content))
        , m_progress(progress)
        , m_ticket(ticket)
    {
    }

    Result<ImportReport> run(const QString &mediaFolder);

private:
    void leaveOutWhatNothingKeeps();
    Result<bool> leaveOutKnownFiles();
    Result<bool> copyFiles(const QString &mediaFolder);
    void removeCopies();
    Result<ImportReport> write(LibraryStore &store);
    void writeItem(LibraryStore &store, LibraryItems &items, const ImportedItem &item);
    Result<bool> writeCollection(LibraryStore &store, const ImportedCollection &collection);

    LibraryWorker &m_worker;
    ImportedLibrary m_content;
    const Library::Progress &m_progress;
    const LibraryTicket &m_ticket;
    ImportReport m_report;
    QStringList m_copies;
};

Result<ImportReport> Import::run(const QString &mediaFolder)
{
    m_report.items = static_cast<int>(m_content.items.size());
    leaveOutWhatNothingKeeps();
    // Items are found by their number where there are many of them, the newest first, so the newest come last.
    std::ranges::stable_sort(m_content.items, {}, &ImportedItem::addedAt);
    Result<bool> step = leaveOutKnownFiles();
    if (step.has_value()) {
        step = copyFiles(mediaFolder);
    }
    if (!step.has_value()) {
        removeCopies();
        return Unexpected(step.error());
    }
    Result<ImportReport> report = m_worker.waitFor<ImportReport>(
        [this](LibraryStore &store) { return store.sql->transaction([this, &store] { return write(store); }); });
    if (!report.has_value()) {
        removeCopies();
    }
    return report;
}

// Written by hand: an item that is no favourite, in no collection, and so on, would never be seen to go.
void Import::leaveOutWhatNothingKeeps()
{
    QSet<GifKey> members;
    for (const ImportedCollection &collection : m_content.collections) {
        for (const ImportedMember &member : collection.members) {
            members.insert(member.key);
        }
    }
    m_content.items.removeIf([&members](const ImportedItem &item) {
        return !item.favouriteAt && item.ownTags.isEmpty() && item.file.isEmpty() && !members.contains(keyOf(item.gif));
    });
}

// What the user has as a file already is not copied.
Result<bool> Import::leaveOutKnownFiles()
{
    return m_worker.waitFor<bool>([this](LibraryStore &store) {
        return store.sql->checked([this, &store]() -> Result<bool> {
            for (ImportedItem &item : m_content.items) {
                if (item.file.isEmpty()) {
                    continue;
                }
                const std::optional<QString> known =
                    store.sql->text(u"SELECT file FROM saved JOIN item ON nr = item WHERE source = ? AND id = ?"_s,
                                    {item.gif.source, item.gif.id});
                if (known && QFileInfo::exists(*known)) {
                    item.file.clear();
                }
            }
            return true;
        });
    });
}

Result<bool> Import::copyFiles(const QString &mediaFolder)
{
    for (ImportedItem &item : m_content.items) {
        if (item.file.isEmpty()) {
            continue;
        }
        if (m_ticket.isCancelled) {
            return cancelled();
        }
        const Result<FileCopy> copy = copyInto(mediaFolder, item.file);
        if (!copy.has_value()) {
            return Unexpected(copy.error());
        }
        item.file = copy->path;
        if (copy->isNew) {
            m_copies.append(copy->path);
        }
    }
    m_report.newFiles = static_cast<int>(m_copies.size());
    return true;
}

void Import::removeCopies()
{
    for (const QString &copy : m_copies) {
        QFile::remove(copy);
    }
}

Result<ImportReport> Import::write(LibraryStore &store)
{
    const int total = static_cast<int>(m_content.items.size());
    LibraryItems items(store);
    for (int index = 0; index < total; ++index) {
        if (index % ProgressStep == 0) {
            m_progress(index, total);
            if (m_ticket.isCancelled) {
                return cancelled();
            }
        }
        writeItem(store, items, m_content.items.at(index));
    }
    for (const ImportedCollection &collection : m_content.collections) {
        if (const Result<bool> written = writeCollection(store, collection); !written.has_value()) {
            return Unexpected(written.error());
        }
    }
    m_progress(total, total);
    return m_report;
}

void Import::writeItem(LibraryStore &store, LibraryItems &items, const ImportedItem &item)
{
    m_report.newItems += items.putNew(item.gif, item.addedAt) ? 1 : 0;
    const std::optional<qint64> nr = items.find(keyOf(item.gif));
    if (!nr) {
        return; // failed, and the transaction will say so
    }
    if (item.favouriteAt) {
        store.sql->run(u"INSERT OR IGNORE INTO favourite (item, at) VALUES (?, ?)"_s, {*nr, *item.favouriteAt});
        m_report.newFavourites += std::max(store.sql->changedRows(), 0);
    }
    if (!item.ownTags.isEmpty()) {
        items.setOwnTags(*nr, items.ownTags(*nr) + item.ownTags); // twice the same is once
    }
    if (!item.file.isEmpty()) {
        store.sql->run(u"INSERT OR REPLACE INTO saved (item, at, file) VALUES (?, ?, ?)"_s,
                       {*nr, item.addedAt, item.file});
    }
}

Result<bool> Import::writeCollection(LibraryStore &store, const ImportedCollection &collection)
{
    LibraryCollections collections(store);
    const qint64 proposed = newCollectionId();
    const Result<qint64> id = collections.add(proposed, collection.name);
    if (!id.has_value()) {
        return Unexpected(id.error());
    }
    m_report.newCollections += *id == proposed ? 1 : 0;
    LibraryItems items(store);
    for (const ImportedMember &member : collection.members) {
        if (const std::optional<qint64> item = items.find(member.key)) {
            m_report.newMembers += collections.addMember(*id, *item, member.addedAt) ? 1 : 0;
        }
    }
    return true;
}

} // namespace

Result<ImportReport> importLibrary(LibraryWorker &worker,
                                   const QString &path,
                                   const QString &mediaFolder,
                                   const Library::Progress &progress,
                                   const LibraryTicket &ticket)
{
    Result<ImportedLibrary> content = readImport(path);
    if (!content.has_value()) {
        return Unexpected(content.error());
    }
    return Import(worker, *std::move(content), progress, ticket).run(mediaFolder);
}

} // namespace gn
