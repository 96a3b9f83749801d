// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/libraryprivate.h"

#include "storage/library/librarycollections.h"

#include <QTimer>

#include <chrono>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Gathering = std::chrono::milliseconds(30); // a change each few milliseconds must not reload a view each

Result<LibraryMemory::Content> readContent(LibraryStore &store)
{
    LibraryMemory::Content content;
    QSet<QString> sources; // each favourite has its source; the text is the same one
    // CROSS: by the index of sources and ids, which is small; the items themselves are all over the file.
    store.sql->each(u"SELECT source, id FROM item CROSS JOIN favourite ON favourite.item = nr"_s,
                    {},
                    [&content, &sources](const QSqlQuery &row) {
                        const QString source = *sources.insert(row.value(0).toString());
                        content.favourites.insert({.source = source, .id = row.value(1).toString()});
                        return true;
                    });
    content.collections = LibraryCollections(store).all();
    return content;
}

QList<GifKey> missingIn(const QSet<GifKey> &some, const QSet<GifKey> &others)
{
    QList<GifKey> missing;
    for (const GifKey &key : others) {
        if (!some.contains(key)) {
            missing.append(key);
        }
    }
    return missing;
}

// Not a matter of the disk: what was asked for can't be.
bool isAskersFault(Error::Kind kind)
{
    return kind == Error::Kind::InvalidQuery || kind == Error::Kind::NotFound;
}

} // namespace

Library::Private::Private(Library *library, QString name)
    : q(library)
    , file(std::move(name))
{
    errands.setMaxThreadCount(1);
    const auto inThread = [library](auto call) { QMetaObject::invokeMethod(library, call, Qt::QueuedConnection); };
    worker = std::make_unique<LibraryWorker>(
        file,
        LibraryWorker::Events{
            .opened = [this, inThread](const Result<bool> &opened) { inThread([this, opened] { onOpened(opened); }); },
            .notice = [this, inThread](const LibraryNotice &told) { inThread([this, told] { emit q->notice(told); }); },
            .changedElsewhere =
                [this, inThread] {
                    inThread([this] {
                        reload();
                        noteContent();
                    });
                },
        });
}

void Library::Private::emitTouched(const Touched &touched) const
{
    const QPointer<Library> guard(q);
    if (!touched.favourites.isEmpty()) {
        emit q->favouritesChanged(touched.favourites);
    }
    if (touched.areCollections && guard != nullptr) {
        emit q->collectionsChanged();
    }
}

void Library::Private::onOpened(const Result<bool> &opened)
{
    error = opened.has_value() ? std::nullopt : std::optional(opened.error());
    if (error) {
        emit q->failed(*error);
    } else {
        reload();
    }
}

void Library::Private::reload()
{
    const LibraryWorker::Work<LibraryMemory::Content> work = [](LibraryStore &store) {
        return store.sql->checked([&store] { return readContent(store); });
    };
    worker->ask<LibraryMemory::Content>(
        q, work, [this](const Result<LibraryMemory::Content> &content) { onReloaded(content); });
}

void Library::Private::onReloaded(const Result<LibraryMemory::Content> &content)
{
    const LibraryMemory::Content before = memory.content();
    memory.reload(content.value_or(LibraryMemory::Content()));
    const LibraryMemory::Content &after = memory.content();
    Touched touched{.areCollections = before.collections != after.collections};
    touched.favourites =
        missingIn(after.favourites, before.favourites) + missingIn(before.favourites, after.favourites);
    const QPointer<Library> guard(q);
    const bool isNew = content.has_value() && !std::exchange(isReady, content.has_value());
    emitTouched(touched);
    if (isNew && guard != nullptr) {
        emit q->ready();
    }
}

void Library::Private::onFailure(const Error &failure)
{
    reload();
    if (!error && !isAskersFault(failure.kind)) {
        emit q->failed(failure);
    }
}

void Library::Private::noteContent()
{
    if (std::exchange(isContentNoted, true)) {
        return;
    }
    QTimer::singleShot(Gathering, q, [this] {
        isContentNoted = false;
        emit q->contentChanged();
    });
}

void Library::Private::writeMembers(qint64 id, LibraryWorker::Work<int> work, Handler<bool> done)
{
    const auto settled = [done = std::move(done)](const Result<int> &count) {
        if (done) {
            done(count.has_value() ? Result<bool>(true) : Result<bool>(Unexpected(count.error())));
        }
    };
    write<int>(std::move(work), {}, {}, settled, [this, id](const int &count) {
        memory.setCount(id, count);
        emit q->collectionsChanged();
    });
}

} // namespace gn
