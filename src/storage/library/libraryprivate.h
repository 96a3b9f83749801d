// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/library/library.h"
#include "storage/library/librarymemory.h"
#include "storage/library/libraryworker.h"

#include <QPointer>
#include <QThreadPool>

namespace gn {

// Cancels by being destroyed.
class LibraryReply final : public PendingReply
{
public:
    explicit LibraryReply(std::shared_ptr<LibraryTicket> ticket)
        : m_ticket(std::move(ticket))
    {
    }

    ~LibraryReply() override { m_ticket->isCancelled = true; }

    LibraryReply(const LibraryReply &) = delete;
    LibraryReply &operator=(const LibraryReply &) = delete;
    LibraryReply(LibraryReply &&) = delete;
    LibraryReply &operator=(LibraryReply &&) = delete;

private:
    std::shared_ptr<LibraryTicket> m_ticket;
};

struct Library::Private
{
    // What of the memory a change touches, for the signals.
    struct Touched
    {
        QList<GifKey> favourites;
        bool areCollections = false;
    };

    Private(Library *library, QString name);

    void emitTouched(const Touched &touched) const;
    void onOpened(const Result<bool> &opened);
    void reload();
    void onReloaded(const Result<LibraryMemory::Content> &content);
    void onFailure(const Error &failure);
    void noteContent();

    // work in one transaction; change is made in memory at once. whenWritten: before done, only if it was.
    template <typename T>
    void write(LibraryWorker::Work<T> work,
               const Touched &touched,
               LibraryMemory::Change change,
               Handler<T> done,
               std::function<void(const T &)> whenWritten = {});

    // A change of a collection's members; work returns their number.
    void writeMembers(qint64 id, LibraryWorker::Work<int> work, Handler<bool> done);

    template <typename T>
    Pending read(LibraryWorker::Work<T> work, Handler<T> handler);

    // Work of another thread, which waits for the worker where it needs the database.
    template <typename T>
    using Errand = std::function<Result<T>(const Progress &progress, const LibraryTicket &ticket)>;

    template <typename T>
    Pending run(Errand<T> errand, Progress progress, Handler<T> handler);

    Library *q;
    QString file;
    LibraryMemory memory;
    std::optional<Error> error; // it can't be used
    bool isReady = false;
    bool isContentNoted = false;
    std::unique_ptr<LibraryWorker> worker;
    QThreadPool errands; // these wait for the worker, so they end first
};

template <typename T>
void Library::Private::write(LibraryWorker::Work<T> work,
                             const Touched &touched,
                             LibraryMemory::Change change,
                             Handler<T> done,
                             std::function<void(const T &)> whenWritten)
{
    LibraryMemory::ChangeId id = 0;
    if (change && !error) {
        id = memory.begin(std::move(change));
    }
    const auto inTransaction = [work = std::move(work)](LibraryStore &store) {
        return store.sql->transaction([&] { return work(store); });
    };
    const auto deliver =
        [this, id, done = std::move(done), whenWritten = std::move(whenWritten)](const Result<T> &answer) {
            const QPointer<Library> guard(q);
            memory.settle(id);
            if (!answer.has_value()) {
                onFailure(answer.error());
            } else {
                noteContent();
                if (whenWritten) {
                    whenWritten(*answer);
                }
            }
            if (done && guard != nullptr) {
                done(answer); // last statement: it may destroy the library
            }
        };
    worker->ask<T>(q, inTransaction, deliver);
    if (id != 0) {
        emitTouched(touched);
    }
}

template <typename T>
Library::Pending Library::Private::read(LibraryWorker::Work<T> work, Handler<T> handler)
{
    const auto ticket = std::make_shared<LibraryTicket>();
    const auto checked = [work = std::move(work)](LibraryStore &store) {
        return store.sql->checked([&] { return work(store); });
    };
    const auto deliver = [ticket, handler = std::move(handler)](const Result<T> &answer) {
        if (!ticket->isCancelled) {
            handler(answer);
        }
    };
    worker->ask<T>(q, checked, deliver, ticket);
    return std::make_unique<LibraryReply>(ticket);
}

template <typename T>
Library::Pending Library::Private::run(Errand<T> errand, Progress progress, Handler<T> handler)
{
    const auto ticket = std::make_shared<LibraryTicket>();
    const Progress tell = [library = q, ticket, progress = std::move(progress)](int done, int total) {
        const auto inThread = [ticket, progress, done, total] {
            if (progress && !ticket->isCancelled) {
                progress(done, total);
            }
        };
        QMetaObject::invokeMethod(library, inThread, Qt::QueuedConnection);
    };
    const auto deliver = [ticket, handler = std::move(handler)](const Result<T> &answer) {
        if (!ticket->isCancelled) {
            handler(answer);
        }
    };
    errands.start([library = q, ticket, tell, deliver, errand = std::move(errand)] {
        Result<T> answer = ticket->isCancelled ? Result<T>(Unexpected(Error{})) : errand(tell, *ticket);
        QMetaObject::invokeMethod(
            library, [deliver, answer = std::move(answer)] { deliver(answer); }, Qt::QueuedConnection);
    });
    return std::make_unique<LibraryReply>(ticket);
}

} // namespace gn
