// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "storage/library/libraryopening.h"
#include "storage/library/librarytypes.h"
#include "storage/library/sql.h"
#include "storage/library/vocabulary.h"

#include <QObject>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <optional>
#include <thread>

namespace gn {

// What work in the worker's thread has at hand.
struct LibraryStore
{
    std::unique_ptr<Sql> sql;
    Vocabulary vocabulary;
    QString file;
};

// Shared by who asked and by the work: whether the answer is still wanted.
struct LibraryTicket
{
    std::atomic<bool> isCancelled = false;
};

// The thread that has a library's only connection, and its list of work. Works are done in the order they came in;
// destroying the worker first does all of them.
class LibraryWorker final
{
    Q_DISABLE_COPY_MOVE(LibraryWorker)

public:
    template <typename T>
    using Work = std::function<Result<T>(LibraryStore &store)>;

    // Called in the worker's thread.
    struct Events
    {
        std::function<void(const Result<bool> &)> opened; // after every attempt to open: true: usable
        std::function<void(const LibraryNotice &)> notice;
        std::function<void()> changedElsewhere; // another program wrote
    };

    LibraryWorker(QString file, Events events);
    ~LibraryWorker();

    // The answer arrives in context's thread. context must outlive the worker. A ticket that is cancelled before its
    // turn has its work left out; the answer arrives all the same, so that what it holds dies in context's thread.
    template <typename T>
    void ask(QObject *context,
             Work<T> work,
             std::function<void(const Result<T> &)> deliver,
             std::shared_ptr<LibraryTicket> ticket = {});

    // For other threads than the one that the answers of ask() arrive in: waits.
    template <typename T>
    Result<T> waitFor(Work<T> work);

private:
    using Job = std::function<void(const Result<LibraryStore *> &store)>;

    void post(Job job);
    void loop();
    std::optional<Job> nextJob();
    void open(LibraryCheck check);
    void lookForOthers();
    Result<LibraryStore *> store();

    QString m_file;
    Events m_events;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs; // guarded by m_mutex
    bool m_isEnding = false;

    // The thread's own.
    LibraryStore m_store;
    std::optional<Error> m_error;
    qint64 m_dataVersion = 0;

    std::thread m_thread; // last: everything else exists when it begins
};

template <typename T>
void LibraryWorker::ask(QObject *context,
                        Work<T> work,
                        std::function<void(const Result<T> &)> deliver,
                        std::shared_ptr<LibraryTicket> ticket)
{
    post([context, work = std::move(work), deliver = std::move(deliver), ticket = std::move(ticket)](
             const Result<LibraryStore *> &store) {
        Result<T> answer = Unexpected(Error{});
        if (!store.has_value()) {
            answer = Unexpected(store.error());
        } else if (ticket == nullptr || !ticket->isCancelled) {
            answer = work(**store);
        }
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer), deliver] { deliver(answer); }, Qt::QueuedConnection);
    });
}

template <typename T>
Result<T> LibraryWorker::waitFor(Work<T> work)
{
    // Shared, for a std::function must be copyable.
    const auto answer = std::make_shared<std::promise<Result<T>>>();
    std::future<Result<T>> future = answer->get_future();
    post([work = std::move(work), answer](const Result<LibraryStore *> &store) {
        answer->set_value(store.has_value() ? work(**store) : Result<T>(Unexpected(store.error())));
    });
    return future.get();
}

} // namespace gn
