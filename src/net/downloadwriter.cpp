// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/downloadwriter.h"

#include "net/downloadsync.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QThreadPool>

#include <atomic>
#include <mutex>
#include <vector>

namespace gn {

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.net.downloadwriter", QtInfoMsg)

constexpr size_t FewFiles = 3;             // are synced one by one
constexpr qint64 SmallFile = 128LL * 1024; // is collected in memory and written in one go

// What the threads know of one file.
struct Job
{
    std::weak_ptr<DownloadSink::Events> events; // locked in the writer's own thread only
    std::atomic<qint64> queued = 0;
    // The threads' own, one after the other.
    DownloadPart part;
    bool wasResumed = false;
    bool hasFailed = false;
};

using JobPointer = std::shared_ptr<Job>;

// The program may end after a file got its name and before that was noted.
std::optional<DownloadedFile> alreadyPublished(const PartRecord &part, const QString &folder)
{
    const QFileInfo file(QDir(folder).filePath(part.fileName));
    const bool isIt = part.total > 0 && !QFileInfo::exists(part.file) && file.isFile() && file.size() == part.total;
    return isIt ? std::optional(DownloadedFile{.path = file.filePath(), .bytes = part.total, .wasResumed = true})
                : std::nullopt;
}

} // namespace

struct DownloadWriter::Private
{
    explicit Private(DownloadWriter *writer)
        : q(writer)
    {
        for (QThreadPool *pool : {&writing, &publishing}) {
            pool->setMaxThreadCount(1);
            pool->setExpiryTimeout(-1);
        }
    }

    // In the writer's own thread, unless the sink is gone by then.
    template <typename Event, typename... Values>
    void tell(const JobPointer &job, Event event, Values... values)
    {
        QMetaObject::invokeMethod(
            q,
            [job, event, values...] {
                if (const std::shared_ptr<DownloadSink::Events> events = job->events.lock()) {
                    if (const auto call = (*events).*event) { // a copy: it may destroy the sink
                        call(values...);
                    }
                }
            },
            Qt::QueuedConnection);
    }

    void fail(const JobPointer &job, const DownloadFailure &failure)
    {
        if (!std::exchange(job->hasFailed, true)) {
            tell(job, &DownloadSink::Events::failed, failure);
        }
    }

    void open(const JobPointer &job, const PartPlan &plan)
    {
        if (const std::optional<DownloadFailure> failure = job->part.open(plan)) {
            fail(job, *failure);
        } else {
            tell(job, &DownloadSink::Events::opened, job->part.file());
        }
    }

    void write(const JobPointer &job, const QByteArray &bytes)
    {
        if (!job->hasFailed) {
            if (const std::optional<DownloadFailure> failure = job->part.write(bytes)) {
                fail(job, *failure);
            }
        }
        const qint64 before = job->queued.fetch_sub(bytes.size());
        if (before > MostQueued / 2 && before - bytes.size() <= MostQueued / 2) {
            tell(job, &DownloadSink::Events::drained);
        }
    }

    void publishLater(const JobPointer &job);
    void publishAll();
    void publish(const JobPointer &job);

    DownloadWriter *q;
    QThreadPool writing;
    QThreadPool publishing;
    std::mutex mutex;
    std::vector<JobPointer> whole; // guarded by mutex
};

void DownloadWriter::Private::publishLater(const JobPointer &job)
{
    if (job->hasFailed) {
        return;
    }
    const std::scoped_lock guard(mutex);
    whole.push_back(job);
    if (whole.size() == 1) { // else a run that will see it is on its way
        publishing.start([this] { publishAll(); });
    }
}

void DownloadWriter::Private::publishAll()
{
    std::vector<JobPointer> jobs;
    {
        const std::scoped_lock guard(mutex);
        jobs.swap(whole);
    }
    QList<int> handles;
    QStringList folders;
    for (const JobPointer &job : jobs) {
        handles.append(job->part.handle());
        const QString folder = QFileInfo(job->part.file()).absolutePath();
        if (!folders.contains(folder)) {
            folders.append(folder);
        }
    }
    const bool areSynced = jobs.size() > FewFiles && syncTogether(handles);
    for (const JobPointer &job : jobs) {
        const std::optional<DownloadFailure> failure = areSynced ? std::nullopt : job->part.sync();
        if (failure) {
            fail(job, *failure);
        } else {
            publish(job);
        }
    }
    syncFolders(folders);
    qCDebug(log) << jobs.size() << "files published";
}

void DownloadWriter::Private::publish(const JobPointer &job)
{
    DownloadedFile file{.bytes = job->part.size(), .wasResumed = job->wasResumed};
    if (const std::optional<DownloadFailure> failure = job->part.publish(file.path)) {
        fail(job, *failure);
    } else {
        tell(job, &DownloadSink::Events::published, file);
    }
}

class DownloadWriter::Sink final : public DownloadSink
{
public:
    Sink(Private &writer, Events events)
        : m_writer(writer)
        , m_events(std::make_shared<Events>(std::move(events)))
        , m_job(std::make_shared<Job>())
    {
        m_job->events = m_events;
    }

    ~Sink() override
    {
        m_writer.writing.start([job = std::move(m_job)]() mutable { job.reset(); }); // the file is closed over there
    }

    Sink(const Sink &) = delete;
    Sink &operator=(const Sink &) = delete;
    Sink(Sink &&) = delete;
    Sink &operator=(Sink &&) = delete;

    void reopen(const PartRecord &part, const QString &folder) override
    {
        m_isReopened = true;
        m_writer.writing.start([&writer = m_writer, job = m_job, part, folder] {
            const std::optional<qint64> bytes = job->part.reopen(part.file);
            job->wasResumed = bytes.value_or(0) > 0;
            if (const std::optional<DownloadedFile> file = bytes ? std::nullopt : alreadyPublished(part, folder)) {
                writer.tell(job, &Events::published, *file);
            } else {
                writer.tell(job, &Events::reopened, bytes);
            }
        });
    }

    void open(const PartPlan &plan) override
    {
        if (plan.total >= 0 && plan.total <= SmallFile && !m_isReopened) {
            m_small = plan;
            return;
        }
        m_writer.writing.start([&writer = m_writer, job = m_job, plan] { writer.open(job, plan); });
    }

    void restart(qint64 total) override
    {
        if (m_small) {
            PartPlan plan = *std::exchange(m_small, std::nullopt);
            plan.total = total;
            m_bytes.clear();
            open(plan);
            return;
        }
        m_writer.writing.start([&writer = m_writer, job = m_job, total] {
            job->wasResumed = false;
            const std::optional<DownloadFailure> failure = job->hasFailed ? std::nullopt : job->part.restart(total);
            if (failure) {
                writer.fail(job, *failure);
            }
        });
    }

    void write(const QByteArray &bytes) override
    {
        if (m_small) {
            m_bytes += bytes;
            return;
        }
        m_job->queued.fetch_add(bytes.size());
        m_writer.writing.start([&writer = m_writer, job = m_job, bytes] { writer.write(job, bytes); });
    }

    qint64 queuedBytes() const override { return m_job->queued; }

    void publish() override
    {
        m_isPublishing = true;
        if (m_small) {
            m_writer.writing.start([&writer = m_writer, job = m_job, plan = *m_small, bytes = m_bytes] {
                writer.open(job, plan);
                job->queued.fetch_add(bytes.size());
                writer.write(job, bytes);
                writer.publishLater(job);
            });
            return;
        }
        m_writer.writing.start([&writer = m_writer, job = m_job] { writer.publishLater(job); });
    }

    void discard() override
    {
        if (m_isPublishing) { // by the other thread, which has the part file now
            return;
        }
        m_small.reset();
        m_bytes.clear();
        m_writer.writing.start([job = m_job] {
            job->hasFailed = true;
            job->part.remove();
        });
    }

private:
    Private &m_writer;
    std::shared_ptr<Events> m_events;
    JobPointer m_job;
    std::optional<PartPlan> m_small; // not opened yet: its bytes are collected
    QByteArray m_bytes;
    bool m_isReopened = false;
    bool m_isPublishing = false;
};

DownloadWriter::DownloadWriter(QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(this))
{
}

DownloadWriter::~DownloadWriter()
{
    m_d->writing.waitForDone(); // hands over to publishing
    m_d->publishing.waitForDone();
}

std::unique_ptr<DownloadSink> DownloadWriter::sink(DownloadSink::Events events)
{
    return std::make_unique<Sink>(*m_d, std::move(events));
}

void DownloadWriter::remove(const QString &partFile)
{
    m_d->writing.start([partFile] {
        DownloadPart part;
        if (part.reopen(partFile)) { // not one that another program is writing
            part.remove();
        }
    });
}

} // namespace gn
