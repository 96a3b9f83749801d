// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/libraryworker.h"

#include <QLoggingCategory>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.storage.library", QtInfoMsg)

} // namespace

LibraryWorker::LibraryWorker(QString file, Events events)
    : m_file(std::move(file))
    , m_events(std::move(events))
    , m_thread([this] { loop(); })
{
}

LibraryWorker::~LibraryWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void LibraryWorker::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void LibraryWorker::loop()
{
    open(LibraryCheck::Quick);
    while (std::optional<Job> job = nextJob()) {
        if (*job == nullptr) {
            m_store.vocabulary.loadSome(*m_store.sql);
            continue;
        }
        lookForOthers();
        (*job)(store());
        if (m_store.sql != nullptr && m_store.sql->isBroken()) {
            qCWarning(log) << "library: found corrupt while in use";
            open(LibraryCheck::Full);
        }
    }
    m_store.sql.reset(); // in the thread that opened it
}

// Nothing: the end. An empty one: nobody wants anything, so there is time for what will be wanted.
std::optional<LibraryWorker::Job> LibraryWorker::nextJob()
{
    std::unique_lock lock(m_mutex);
    if (m_jobs.empty() && !m_isEnding && m_store.sql != nullptr && !m_store.vocabulary.isLoaded()) {
        return Job();
    }
    m_wake.wait(lock, [this] { return m_isEnding || !m_jobs.empty(); });
    if (m_jobs.empty()) {
        return std::nullopt;
    }
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void LibraryWorker::open(LibraryCheck check)
{
    m_store.sql.reset();
    m_store.vocabulary.forget();
    m_store.file = m_file;
    m_error.reset();
    Result<OpenedLibrary> opened = openLibrary(m_file, check);
    if (!opened.has_value()) {
        m_error = opened.error();
        if (m_error->kind == Error::Kind::Unsupported) {
            m_events.notice({.kind = LibraryNotice::Kind::NewerSchema, .file = m_file});
        }
        m_events.opened(Unexpected(*m_error));
        return;
    }
    m_store.sql = std::move(opened->sql);
    m_dataVersion = m_store.sql->number(u"PRAGMA data_version"_s).value_or(0);
    if (!opened->setAside.isEmpty()) {
        m_events.notice({.kind = LibraryNotice::Kind::SetAside, .file = opened->setAside});
    }
    m_events.opened(true);
}

// The number changes when another connection wrote to the file, never by our own writing.
void LibraryWorker::lookForOthers()
{
    if (m_store.sql == nullptr) {
        return;
    }
    const qint64 version = m_store.sql->number(u"PRAGMA data_version"_s).value_or(m_dataVersion);
    if (std::exchange(m_dataVersion, version) != version) {
        m_store.vocabulary.forget();
        m_events.changedElsewhere();
    }
}

Result<LibraryStore *> LibraryWorker::store()
{
    if (m_error) {
        return Unexpected(*m_error);
    }
    return &m_store;
}

} // namespace gn
