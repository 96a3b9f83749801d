// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpcache.h"

#include "net/cachestore.h"
#include "net/watchedreply.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>

namespace gn {

namespace {

// Waiting to be written. Beyond that the disk is too slow to be of use, and memory is dearer.
constexpr qint64 MaxPendingBytes = 64LL * 1024 * 1024;

std::optional<HttpCache::Entry> found(CacheStore &store, const QUrl &url)
{
    const std::optional<CacheStore::Entry> stored = store.read(CacheStore::keyOf(url));
    if (!stored) {
        return std::nullopt;
    }
    HttpCache::Entry entry;
    entry.response.status = 200;
    entry.response.url = url;
    entry.response.headers = stored->headers;
    entry.response.body = stored->body;
    entry.response.isFromCache = true;
    entry.response.isProvenWhole = true;
    entry.isFresh = isFresh(stored->headers, stored->receivedAt, QDateTime::currentDateTimeUtc());
    entry.etag = stored->headers.value("etag");
    entry.lastModified = stored->headers.value("last-modified");
    return entry;
}

} // namespace

struct HttpCache::Private
{
    // A reply whose work is done by the worker and whose value arrives in context's thread.
    template <typename T, typename Work>
    std::unique_ptr<PendingReply> ask(QObject *context, Work work, std::function<void(const T &)> handler)
    {
        return std::make_unique<WatchedReply<T>>(
            QtConcurrent::run(&worker, std::move(work)), context, std::move(handler));
    }

    CacheStore store; // the worker's alone
    std::atomic<qint64> pendingBytes = 0;
    QThreadPool worker; // last: destroyed first, and that waits for its tasks
};

HttpCache::HttpCache(const QString &folder, qint64 maxBytes, QObject *parent)
    : QObject(parent)
    , m_d(new Private{.store = CacheStore(folder, maxBytes)})
{
    m_d->worker.setMaxThreadCount(1);
}

HttpCache::~HttpCache()
{
    m_d->worker.waitForDone();
}

std::unique_ptr<PendingReply> HttpCache::lookUp(const QUrl &url,
                                                std::function<void(const std::optional<Entry> &)> handler)
{
    return m_d->ask<std::optional<Entry>>(
        this, [store = &m_d->store, url] { return found(*store, url); }, std::move(handler));
}

void HttpCache::store(const QUrl &url, const Response &response)
{
    const qint64 size = response.body.size();
    const bool isKept = mayStore(response) && m_d->pendingBytes + size <= MaxPendingBytes;
    const bool replacesOld = response.status == 200 || response.status == 404 || response.status == 410;
    if (!isKept && !replacesOld) {
        return;
    }
    m_d->pendingBytes += isKept ? size : 0;
    const CacheStore::Entry entry{keptHeaders(response.headers), QDateTime::currentDateTimeUtc(), response.body};
    m_d->worker.start([p = m_d.get(), url, entry, isKept, size] {
        if (isKept) {
            p->store.write(CacheStore::keyOf(url), entry);
            p->pendingBytes -= size;
        } else {
            p->store.remove(CacheStore::keyOf(url));
        }
    });
}

void HttpCache::refresh(const QUrl &url, const Response &notModified)
{
    m_d->worker.start(
        [store = &m_d->store, url, headers = keptHeaders(notModified.headers), now = QDateTime::currentDateTimeUtc()] {
            store->update(CacheStore::keyOf(url), headers, now);
        });
}

void HttpCache::setMaxBytes(qint64 bytes)
{
    m_d->worker.start([store = &m_d->store, bytes] { store->setMaxBytes(bytes); });
}

std::unique_ptr<PendingReply> HttpCache::usedBytes(std::function<void(qint64)> handler)
{
    return m_d->ask<qint64>(
        this, [store = &m_d->store] { return store->usedBytes(); }, std::move(handler));
}

std::unique_ptr<PendingReply> HttpCache::clear(std::function<void(const Result<qint64> &)> handler)
{
    return m_d->ask<Result<qint64>>(
        this, [store = &m_d->store] { return store->clear(); }, std::move(handler));
}

} // namespace gn
