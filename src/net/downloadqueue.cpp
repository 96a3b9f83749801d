// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/downloadqueue.h"

#include "net/downloadqueueprivate.h"
#include "net/downloadwriter.h"

#include <algorithm>

namespace gn {

DownloadQueue::DownloadQueue(
    ManagerPool &pool, DownloadWriter &writer, DownloadRecords *records, DownloadQueueOptions options, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(this, pool, writer, records, std::move(options)))
{
}

DownloadQueue::~DownloadQueue()
{
    for (const auto &entry : m_d->entries) {
        if (entry->transfer != nullptr) {
            delete std::exchange(entry->transfer, nullptr);
            m_d->leavePlace(*entry);
            m_d->noteRecord(*entry); // how much came
        }
    }
    m_d->save();
}

void DownloadQueue::restore()
{
    if (m_d->store == nullptr) {
        QMetaObject::invokeMethod(this, &DownloadQueue::restored, Qt::QueuedConnection);
        return;
    }
    m_d->loading = m_d->store->load([this](const Result<QList<DownloadRecord>> &loaded) { m_d->onLoaded(loaded); });
}

QList<qint64> DownloadQueue::add(const QList<DownloadRecord> &wanted)
{
    QList<DownloadRecord> records = wanted;
    for (DownloadRecord &record : records) {
        record.id = 0;
        record.added = QDateTime::currentDateTimeUtc();
    }
    const int first = size();
    m_d->insert(first, records);
    QList<qint64> ids;
    for (int row = first; row < size(); ++row) {
        DownloadEntry &entry = *m_d->entries.at(static_cast<size_t>(row));
        ids.append(entry.id());
        m_d->enterRun(entry);
        m_d->noteRecord(entry);
    }
    m_d->updateTotals();
    m_d->startLater();
    return ids;
}

int DownloadQueue::size() const
{
    return static_cast<int>(m_d->entries.size());
}

const DownloadItem &DownloadQueue::at(int row) const
{
    return m_d->entries.at(static_cast<size_t>(row))->item;
}

int DownloadQueue::rowOf(qint64 id) const
{
    const DownloadEntry *entry = m_d->find(id);
    return entry == nullptr ? -1 : m_d->rowOf(*entry);
}

const DownloadTotals &DownloadQueue::totals() const
{
    return m_d->totals;
}

void DownloadQueue::pause(qint64 id)
{
    DownloadEntry *entry = m_d->find(id);
    if (entry == nullptr || entry->item.isOnDiskOnly
        || (entry->state() != DownloadState::Waiting && entry->state() != DownloadState::Running)) {
        return;
    }
    m_d->stop(*entry, Private::Part::Stays);
    m_d->setState(*entry, DownloadState::Paused);
    m_d->checkIdle();
}

void DownloadQueue::resume(qint64 id)
{
    DownloadEntry *entry = m_d->find(id);
    if (entry != nullptr && entry->state() == DownloadState::Paused) {
        entry->retries = 0;
        entry->notBefore = {};
        m_d->setState(*entry, DownloadState::Waiting);
        m_d->enterRun(*entry);
        m_d->startLater();
    }
}

void DownloadQueue::retry(qint64 id)
{
    DownloadEntry *entry = m_d->find(id);
    if (entry == nullptr || (entry->state() != DownloadState::Failed && entry->state() != DownloadState::Cancelled)) {
        return;
    }
    entry->item.failure = {};
    entry->item.record.failure.clear();
    entry->item.record.ended = {};
    entry->retries = 0;
    entry->notBefore = {};
    m_d->setState(*entry, DownloadState::Waiting);
    m_d->enterRun(*entry);
    m_d->startLater();
}

void DownloadQueue::cancel(qint64 id)
{
    DownloadEntry *entry = m_d->find(id);
    if (entry == nullptr || entry->item.isOnDiskOnly || entry->state() > DownloadState::Paused) {
        return;
    }
    m_d->stop(*entry, Private::Part::Goes);
    entry->item.record.bytes = 0;
    entry->item.record.ended = QDateTime::currentDateTimeUtc();
    m_d->setState(*entry, DownloadState::Cancelled);
    emit ended(entry->item);
    m_d->checkIdle();
}

void DownloadQueue::pauseAll()
{
    for (int row = 0; row < size(); ++row) {
        pause(at(row).record.id);
    }
}

void DownloadQueue::resumeAll()
{
    for (int row = 0; row < size(); ++row) {
        resume(at(row).record.id);
    }
}

void DownloadQueue::cancelAll()
{
    for (int row = 0; row < size(); ++row) {
        cancel(at(row).record.id);
    }
}

void DownloadQueue::moveTo(qint64 id, int row)
{
    const int from = rowOf(id);
    const int to = std::clamp(row, 0, std::max(0, size() - 1));
    if (from < 0 || from == to) {
        return;
    }
    emit rowAboutToBeMoved(from, to);
    const auto begin = m_d->entries.begin();
    if (from < to) {
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    } else {
        std::rotate(begin + to, begin + from, begin + from + 1);
    }
    m_d->firstWaiting = 0;
    m_d->isOrderUnsaved = true;
    m_d->saving.start();
    emit rowMoved();
}

void DownloadQueue::remove(qint64 id)
{
    DownloadEntry *entry = m_d->find(id);
    if (entry == nullptr || entry->item.isOnDiskOnly) {
        return;
    }
    cancel(id);
    entry = m_d->find(id); // who heard of ended() may have removed it
    if (entry != nullptr) {
        m_d->dropPart(*entry);
        m_d->erase(m_d->rowOf(*entry));
    }
}

void DownloadQueue::clearFinished()
{
    for (int row = size() - 1; row >= 0; --row) {
        const DownloadState state = at(row).record.state;
        if (state >= DownloadState::Done) {
            m_d->dropPart(*m_d->entries.at(static_cast<size_t>(row)));
            m_d->erase(row);
        }
    }
    m_d->updateTotals();
}

void DownloadQueue::setContentSource(ContentSource source)
{
    m_d->contentSource = std::move(source);
}

void DownloadQueue::setOptions(const DownloadQueueOptions &options)
{
    m_d->options = options;
    m_d->startLater();
}

} // namespace gn
