// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/fetchqueue.h"

#include "net/fetch.h"
#include "net/httpcache.h"
#include "net/localfile.h"
#include "net/managerpool.h"
#include "net/watchedreply.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

using Id = quint64; // grows, so the smaller one is older

struct Job
{
    FetchRequest request;
    int priority = 0;
    Handler<Response> handler;
    std::shared_ptr<const PartHandler> part;  // null: nobody asks; shared, as it may cancel the job while it runs
    std::unique_ptr<PendingReply> lookup;     // in the cache, or in the resources
    std::optional<HttpCache::Entry> stale;    // is asked about with a conditional request
    QNetworkAccessManager *manager = nullptr; // while in flight
    Fetch *fetch = nullptr;                   // while in flight; the queue's child
};

struct Place
{
    int priority;
    Id id;

    bool operator<(const Place &other) const
    {
        return priority != other.priority ? priority > other.priority : id < other.id;
    }
};

FetchRequest conditional(FetchRequest request, const std::optional<HttpCache::Entry> &stale)
{
    if (stale && !stale->etag.isEmpty()) {
        request.headers.append({"If-None-Match", stale->etag});
    }
    if (stale && !stale->lastModified.isEmpty()) {
        request.headers.append({"If-Modified-Since", stale->lastModified});
    }
    return request;
}

} // namespace

struct FetchQueue::Private
{
    FetchQueue *q;
    ManagerPool &pool;
    HttpCache *cache;
    int maxInFlight;
    Id lastId = 0;
    int inFlight = 0;
    std::map<Id, Job> jobs;
    std::set<Place> waiting; // for a place in flight

    void begin(Id id, Job &job);
    void lookUp(Id id, Job &job);
    void enqueue(Id id, const Job &job);
    void fillPlaces();
    void start(Id id, Job &job);
    void onFetched(Id id, const Result<Response> &result);
    Result<Response> throughCache(const Job &job, const Result<Response> &result) const;
    Job take(Id id);
    void cancel(Id id);
    void finish(Id id, const Result<Response> &result);
    void setPriority(Id id, int priority);
};

class FetchQueue::Ticket final : public FetchTicket
{
public:
    Ticket(FetchQueue *queue, Id id)
        : m_queue(queue)
        , m_id(id)
    {
    }

    ~Ticket() override
    {
        if (m_queue != nullptr && m_queue->m_d->jobs.contains(m_id)) {
            m_queue->m_d->cancel(m_id);
        }
    }

    Ticket(const Ticket &) = delete;
    Ticket &operator=(const Ticket &) = delete;
    Ticket(Ticket &&) = delete;
    Ticket &operator=(Ticket &&) = delete;

    void setPriority(int priority) override
    {
        if (m_queue != nullptr) {
            m_queue->m_d->setPriority(m_id, priority);
        }
    }

private:
    QPointer<FetchQueue> m_queue;
    Id m_id;
};

FetchQueue::FetchQueue(ManagerPool &pool, HttpCache *cache, int maxInFlight, QObject *parent)
    : QObject(parent)
    , m_d(new Private{.q = this, .pool = pool, .cache = cache, .maxInFlight = std::max(1, maxInFlight)})
{
}

FetchQueue::~FetchQueue()
{
    m_d->waiting.clear();
    while (!m_d->jobs.empty()) { // one by one: what a handler holds may hold tickets of ours
        m_d->cancel(m_d->jobs.begin()->first);
    }
}

std::unique_ptr<FetchTicket>
FetchQueue::get(FetchRequest request, int priority, Handler<Response> handler, PartHandler part)
{
    const Id id = ++m_d->lastId;
    Job &job = m_d->jobs[id];
    job.request = std::move(request);
    job.priority = priority;
    job.handler = std::move(handler);
    if (part) {
        job.part = std::make_shared<const PartHandler>(std::move(part));
    }
    m_d->begin(id, job);
    return std::make_unique<Ticket>(this, id);
}

int FetchQueue::waiting() const
{
    return int(m_d->jobs.size()) - m_d->inFlight;
}

int FetchQueue::inFlight() const
{
    return m_d->inFlight;
}

void FetchQueue::Private::begin(Id id, Job &job)
{
    const QUrl url = job.request.url;
    if (isLocal(url)) {
        auto read = QtConcurrent::run(readLocalFile, url, job.request.limits.maxBytes);
        job.lookup = std::make_unique<WatchedReply<Result<Response>>>(
            read, q, [this, id](const Result<Response> &result) { finish(id, result); });
    } else if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1) {
        const Error error{Error::Kind::InvalidData, 0, u"not an http, https, qrc or file URL: "_s + loggable(url)};
        QMetaObject::invokeMethod(
            q, [this, id, error] { finish(id, Unexpected(error)); }, Qt::QueuedConnection);
    } else if (cache != nullptr && job.request.cache == CacheUse::ByHeaders) {
        lookUp(id, job);
    } else {
        enqueue(id, job);
    }
}

void FetchQueue::Private::lookUp(Id id, Job &job)
{
    job.lookup = cache->lookUp(job.request.url, [this, id](const std::optional<HttpCache::Entry> &entry) {
        Job &found = jobs.at(id); // a cancelled job's lookup is cancelled too
        const bool isUsable = entry && entry->response.body.size() <= found.request.limits.maxBytes;
        if (isUsable && entry->isFresh) {
            finish(id, entry->response);
            return;
        }
        // A stale entry is no help for the first bytes alone: servers differ in what they make of a request that is
        // conditional and for a range, so these are asked for as if nothing was kept.
        if (isUsable && !found.request.firstBytes) {
            found.stale = entry;
        }
        enqueue(id, found);
    });
}

void FetchQueue::Private::enqueue(Id id, const Job &job)
{
    waiting.insert({job.priority, id});
    fillPlaces();
}

void FetchQueue::Private::fillPlaces()
{
    while (inFlight < maxInFlight && !waiting.empty()) {
        const Id id = waiting.extract(waiting.begin()).value().id;
        start(id, jobs.at(id));
    }
}

void FetchQueue::Private::start(Id id, Job &job)
{
    ++inFlight;
    job.manager = &pool.acquire();
    job.fetch = new Fetch(*job.manager, conditional(job.request, job.stale), q);
    QObject::connect(job.fetch, &Fetch::done, q, [this, id](const Result<Response> &result) { onFetched(id, result); });
    if (job.part) {
        QObject::connect(job.fetch, &Fetch::grown, q, [this, id](QByteArrayView soFar) {
            const auto part = jobs.at(id).part;
            (*part)(soFar); // last: it may destroy tickets and the queue
        });
    }
}

void FetchQueue::Private::onFetched(Id id, const Result<Response> &result)
{
    finish(id, throughCache(jobs.at(id), result));
}

// Keeps what may be kept, and turns "not modified" into the answer we have.
Result<Response> FetchQueue::Private::throughCache(const Job &job, const Result<Response> &result) const
{
    // Behind a redirect stands another URL's answer, which is not ours to keep under this one.
    if (cache == nullptr || job.request.cache != CacheUse::ByHeaders || !result || result->url != job.request.url) {
        return result;
    }
    if (result->status == 304 && job.stale) {
        cache->refresh(job.request.url, *result);
        return job.stale->response;
    }
    cache->store(job.request.url, *result);
    return result;
}

// Takes a job out of everything; destroying what is returned destroys its handler.
Job FetchQueue::Private::take(Id id)
{
    Job job = std::move(jobs.extract(id).mapped());
    waiting.erase({job.priority, id});
    if (job.fetch != nullptr) {
        --inFlight;
        job.fetch->disconnect(q);
        pool.release(*job.manager);
    }
    return job;
}

void FetchQueue::Private::cancel(Id id)
{
    const Job cancelled = take(id);
    delete cancelled.fetch; // aborts
    fillPlaces();
}

void FetchQueue::Private::finish(Id id, const Result<Response> &result)
{
    const auto found = jobs.find(id);
    if (found == jobs.end()) { // cancelled meanwhile
        return;
    }
    const Job job = take(id);
    if (job.fetch != nullptr) {
        job.fetch->deleteLater(); // we are inside of its signal
    }
    fillPlaces();
    job.handler(result); // last: it may destroy tickets and the queue
}

void FetchQueue::Private::setPriority(Id id, int priority)
{
    const auto found = jobs.find(id);
    if (found == jobs.end()) {
        return;
    }
    const bool isWaiting = waiting.erase({found->second.priority, id}) > 0;
    found->second.priority = priority;
    if (isWaiting) {
        waiting.insert({priority, id});
    }
}

} // namespace gn
