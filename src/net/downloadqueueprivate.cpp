// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/downloadqueueprivate.h"

#include "net/downloadfailurenote.h"
#include "net/downloadwriter.h"
#include "net/managerpool.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace gn {

using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int MostFinishing = 64; // files that are open all the time
constexpr qsizetype MostHistory = 1'000;

qint64 newId()
{
    constexpr int UnusedBits = 11; // 53 remain, which every program can hold in a double
    return static_cast<qint64>(QRandomGenerator::global()->generate64() >> UnusedBits) + 1;
}

bool isUnderWay(DownloadState state)
{
    return state == DownloadState::Waiting || state == DownloadState::Running;
}

bool mayPass(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::Truncated:
    case Error::Kind::Outage:
        return true;
    default:
        return false;
    }
}

} // namespace

DownloadQueue::Private::Private(DownloadQueue *queue,
                                ManagerPool &managers,
                                DownloadWriter &disk,
                                DownloadRecords *kept,
                                DownloadQueueOptions wanted)
    : q(queue)
    , pool(managers)
    , writer(disk)
    , store(kept)
    , options(std::move(wanted))
{
    refreshing.setInterval(150ms);
    QObject::connect(&refreshing, &QTimer::timeout, q, [this] { refresh(); });
    retrying.setSingleShot(true);
    QObject::connect(&retrying, &QTimer::timeout, q, [this] { startSome(); });
    saving.setSingleShot(true);
    saving.setInterval(100ms); // many changes, one transaction
    QObject::connect(&saving, &QTimer::timeout, q, [this] { save(); });
}

int DownloadQueue::Private::rowOf(const DownloadEntry &entry) const
{
    const auto found = std::ranges::find(entries, &entry, [](const auto &other) { return other.get(); });
    return found == entries.end() ? -1 : static_cast<int>(found - entries.begin());
}

void DownloadQueue::Private::insert(int row, const QList<DownloadRecord> &records)
{
    if (records.isEmpty()) {
        return;
    }
    std::vector<std::unique_ptr<DownloadEntry>> added;
    for (const DownloadRecord &record : records) {
        auto entry = std::make_unique<DownloadEntry>();
        entry->item.record = record;
        if (record.id == 0) {
            entry->item.record.id = newId();
        }
        if (record.state == DownloadState::Running) {
            entry->item.record.state = DownloadState::Waiting;
        }
        if (record.state == DownloadState::Failed) {
            entry->item.failure = failureFromNote(record.failure);
        }
        byId.insert(entry->id(), entry.get());
        added.push_back(std::move(entry));
    }
    emit q->rowsAboutToBeAdded(row, row + static_cast<int>(added.size()) - 1);
    entries.insert(entries.begin() + row, std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    firstWaiting = std::min(firstWaiting, static_cast<size_t>(row));
    emit q->rowsAdded();
}

void DownloadQueue::Private::erase(int row)
{
    emit q->rowAboutToBeRemoved(row);
    const qint64 id = entries.at(static_cast<size_t>(row))->id();
    byId.remove(id);
    unsaved.remove(id);
    removed.append(id);
    entries.erase(entries.begin() + row);
    firstWaiting = 0;
    saving.start();
    emit q->rowRemoved();
}

void DownloadQueue::Private::onLoaded(const Result<QList<DownloadRecord>> &loaded)
{
    const QPointer<DownloadQueue> guard(q);
    if (loaded.has_value()) {
        QList<DownloadRecord> found = *loaded;
        const auto isHistory = [](const DownloadRecord &record) { return record.state >= DownloadState::Done; };
        qsizetype tooMany = std::ranges::count_if(found, isHistory) - MostHistory;
        found.removeIf([&](const DownloadRecord &record) {
            if (byId.contains(record.id)) {
                return true; // added, and written, before the list was read
            }
            const bool isOld = tooMany > 0 && isHistory(record);
            if (isOld) {
                removed.append(record.id);
                --tooMany;
            }
            return isOld;
        });
        insert(0, found);
        for (const DownloadRecord &record : std::as_const(found)) {
            if (isUnderWay(record.state)) {
                enterRun(*byId.value(record.id));
            }
        }
        updateTotals();
        startLater();
    } else {
        store = nullptr; // what can't be read had better not be written
        emit q->recordsFailed(loaded.error());
    }
    if (guard != nullptr) {
        emit q->restored();
    }
}

void DownloadQueue::Private::startLater()
{
    if (!std::exchange(isStartDue, true)) {
        QMetaObject::invokeMethod(
            q,
            [this] {
                isStartDue = false;
                startSome();
            },
            Qt::QueuedConnection);
    }
}

bool DownloadQueue::Private::mayStart(const DownloadEntry &entry, Clock::time_point now) const
{
    return entry.state() == DownloadState::Waiting && entry.notBefore <= now
           && runningOfHost.value(entry.item.record.url.host()) < options.perHost;
}

void DownloadQueue::Private::startSome()
{
    const Clock::time_point now = Clock::now();
    std::optional<Clock::time_point> next;
    bool isFirst = true;
    for (size_t row = firstWaiting; row < entries.size() && running < options.atOnce && finishing < MostFinishing;
         ++row) {
        DownloadEntry &entry = *entries[row];
        if (mayStart(entry, now)) {
            start(entry);
        } else if (entry.state() == DownloadState::Waiting) {
            if (std::exchange(isFirst, false)) {
                firstWaiting = row;
            }
            if (entry.notBefore > now) {
                next = std::min(next.value_or(entry.notBefore), entry.notBefore);
            }
        }
        if (isFirst) {
            firstWaiting = row + 1;
        }
    }
    if (next) {
        retrying.start(std::chrono::ceil<std::chrono::milliseconds>(*next - now));
    }
}

void DownloadQueue::Private::start(DownloadEntry &entry)
{
    const DownloadRecord &record = entry.item.record;
    const qint64 id = record.id;
    ++running;
    ++runningOfHost[record.url.host()];
    entry.manager = &pool.acquire();
    entry.speed.restart(Clock::now(), record.bytes);
    entry.item.failure = {};
    entry.item.isRetrying = false;
    const bool isAnew = record.part.file.isEmpty();
    entry.transfer = new FileDownload(*entry.manager,
                                      writer,
                                      {.url = record.url,
                                       .folder = record.folder,
                                       .fileName = record.fileName,
                                       .replaces = record.replaces,
                                       .limits = options.limits,
                                       .part = record.part,
                                       .content = isAnew && contentSource ? contentSource(record.url) : QByteArray()},
                                      q);
    FileDownload *transfer = entry.transfer;
    QObject::connect(transfer, &FileDownload::begun, q, [this, id](const PartRecord &part) { onBegun(id, part); });
    QObject::connect(transfer, &FileDownload::progressed, q, [this, id](qint64 bytes) { onProgress(id, bytes); });
    QObject::connect(transfer, &FileDownload::networkDone, q, [this, id] { onNetworkDone(id); });
    QObject::connect(transfer, &FileDownload::done, q, [this, id](const DownloadedFile &file) { onDone(id, file); });
    QObject::connect(transfer, &FileDownload::failed, q, [this, id](const DownloadFailure &failure, bool isResumable) {
        onFailed(id, failure, isResumable);
    });
    setState(entry, DownloadState::Running);
    if (!refreshing.isActive()) {
        refreshing.start();
    }
}

void DownloadQueue::Private::onBegun(qint64 id, const PartRecord &part)
{
    DownloadEntry *entry = find(id);
    entry->item.record.part = part;
    noteChange(*entry);
    noteRecord(*entry);
}

void DownloadQueue::Private::onProgress(qint64 id, qint64 received) const
{
    DownloadEntry *entry = find(id);
    entry->item.record.bytes = received;
    entry->item.record.part.total = entry->transfer->total();
    entry->isChanged = true;
}

void DownloadQueue::Private::onNetworkDone(qint64 id)
{
    DownloadEntry *entry = find(id);
    leavePlace(*entry);
    ++finishing;
    entry->item.isOnDiskOnly = true;
    noteChange(*entry);
    startSome();
}

void DownloadQueue::Private::onDone(qint64 id, const DownloadedFile &file)
{
    DownloadEntry *entry = find(id);
    detach(*entry);
    DownloadRecord &record = entry->item.record;
    record.path = file.path;
    record.bytes = file.bytes;
    record.part.file.clear();
    record.part.total = file.bytes;
    record.ended = QDateTime::currentDateTimeUtc();
    entry->item.wasResumed = file.wasResumed;
    setState(*entry, DownloadState::Done);
    startSome();
    const QPointer<DownloadQueue> guard(q);
    emit q->ended(entry->item);
    if (guard != nullptr) {
        checkIdle();
    }
}

void DownloadQueue::Private::onFailed(qint64 id, const DownloadFailure &failure, bool isResumable)
{
    DownloadEntry *entry = find(id);
    detach(*entry);
    DownloadRecord &record = entry->item.record;
    if (!isResumable) {
        record.part = {};
        record.bytes = 0;
    }
    if (waitAndTryAgain(*entry, failure)) {
        startSome();
        return;
    }
    entry->item.failure = failure;
    record.failure = failureNote(failure);
    record.ended = QDateTime::currentDateTimeUtc();
    setState(*entry, DownloadState::Failed);
    startSome();
    const QPointer<DownloadQueue> guard(q);
    emit q->ended(entry->item);
    if (guard != nullptr) {
        checkIdle();
    }
}

bool DownloadQueue::Private::waitAndTryAgain(DownloadEntry &entry, const DownloadFailure &failure)
{
    if (!mayPass(failure.error.kind) || entry.retries >= options.retries) {
        return false;
    }
    entry.notBefore = Clock::now() + options.retryDelay * (1 << std::min(entry.retries, 10));
    ++entry.retries;
    entry.item.failure = failure;
    entry.item.isRetrying = true;
    setState(entry, DownloadState::Waiting);
    return true;
}

// Not to be called from inside the transfer's signals.
void DownloadQueue::Private::stop(DownloadEntry &entry, Part part)
{
    if (FileDownload *transfer = std::exchange(entry.transfer, nullptr)) {
        if (part == Part::Goes) {
            transfer->discard();
            entry.item.record.part = {};
        }
        delete transfer; // now, so that its part file is closed before it can be opened again
    }
    detach(entry);
    if (part == Part::Goes) {
        dropPart(entry);
    }
}

void DownloadQueue::Private::detach(DownloadEntry &entry)
{
    if (FileDownload *transfer = std::exchange(entry.transfer, nullptr)) {
        transfer->disconnect(q);
        transfer->deleteLater(); // we are inside its signal
    }
    if (std::exchange(entry.item.isRetrying, false)) {
        entry.item.failure = {};
    }
    leavePlace(entry);
    if (std::exchange(entry.item.isOnDiskOnly, false)) {
        --finishing;
    }
    entry.item.bytesPerSecond = 0;
    entry.item.remaining.reset();
}

} // namespace gn
