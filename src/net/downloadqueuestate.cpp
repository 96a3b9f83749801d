// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/downloadqueueprivate.h"
#include "net/downloadwriter.h"
#include "net/managerpool.h"

#include <QNetworkAccessManager>

#include <algorithm>

namespace gn {

using Clock = std::chrono::steady_clock;

void DownloadQueue::Private::leavePlace(DownloadEntry &entry)
{
    if (QNetworkAccessManager *manager = std::exchange(entry.manager, nullptr)) {
        pool.release(*manager);
        --running;
        --runningOfHost[entry.item.record.url.host()];
    }
}

void DownloadQueue::Private::dropPart(DownloadEntry &entry)
{
    if (!entry.item.record.part.file.isEmpty()) {
        writer.remove(entry.item.record.part.file);
    }
    entry.item.record.part = {};
}

void DownloadQueue::Private::setState(DownloadEntry &entry, DownloadState state)
{
    entry.item.record.state = state;
    if (state == DownloadState::Waiting) {
        firstWaiting = 0;
    } else if (state == DownloadState::Paused || state == DownloadState::Cancelled) {
        startLater();
    }
    noteRecord(entry);
    noteChange(entry);
}

// A run begins when something is added while nothing is under way; its totals are what a progress bar shows.
void DownloadQueue::Private::enterRun(DownloadEntry &entry)
{
    if (std::exchange(isIdle, false)) {
        for (const auto &other : entries) {
            other->isInRun = other->state() == DownloadState::Waiting || other->state() == DownloadState::Running;
        }
        totalSpeed.restart(Clock::now(), 0);
    }
    entry.isInRun = true;
}

void DownloadQueue::Private::checkIdle()
{
    if (running > 0 || finishing > 0) {
        return; // refresh() does the counting then
    }
    updateTotals();
    if (totals.unfinished == 0 && !isIdle) {
        isIdle = true;
        refreshing.stop();
        save();
        emit q->idle();
    }
}

void DownloadQueue::Private::noteChange(DownloadEntry &entry)
{
    entry.isChanged = true;
    if (!refreshing.isActive()) {
        QMetaObject::invokeMethod(
            q, [this] { refresh(); }, Qt::QueuedConnection);
    }
}

void DownloadQueue::Private::noteRecord(const DownloadEntry &entry)
{
    unsaved.insert(entry.id());
    if (store != nullptr && !saving.isActive()) {
        saving.start();
    }
}

void DownloadQueue::Private::refresh()
{
    const Clock::time_point now = Clock::now();
    int first = -1;
    int last = -1;
    int row = -1;
    for (const auto &entry : entries) {
        ++row;
        DownloadItem &item = entry->item;
        if (item.record.state == DownloadState::Running) {
            entry->speed.note(now, item.record.bytes);
            item.bytesPerSecond = entry->speed.bytesPerSecond();
            const qint64 total = item.record.part.total;
            item.remaining = total < 0 ? std::nullopt : entry->speed.timeFor(total - item.record.bytes);
            entry->isChanged = true;
        }
        if (std::exchange(entry->isChanged, false)) {
            first = first < 0 ? row : first;
            last = row;
        }
    }
    if (first >= 0) {
        emit q->rowsChanged(first, last);
    }
    updateTotals();
}

void DownloadQueue::Private::updateTotals()
{
    DownloadTotals sum;
    for (const auto &entry : entries) {
        const DownloadRecord &record = entry->item.record;
        if (!entry->isInRun || record.state == DownloadState::Cancelled) {
            continue;
        }
        const bool isOver = record.state == DownloadState::Done || record.state == DownloadState::Failed;
        ++sum.files;
        sum.done += record.state == DownloadState::Done ? 1 : 0;
        sum.failed += record.state == DownloadState::Failed ? 1 : 0;
        sum.unfinished += isOver || record.state == DownloadState::Paused ? 0 : 1;
        sum.received += record.bytes;
        sum.total += std::max(record.part.total, record.bytes);
    }
    totalSpeed.note(Clock::now(), sum.received);
    sum.bytesPerSecond = sum.unfinished > 0 ? totalSpeed.bytesPerSecond() : 0;
    sum.remaining = sum.unfinished > 0 ? totalSpeed.timeFor(sum.total - sum.received) : std::nullopt;
    if (sum != totals) {
        totals = sum;
        emit q->totalsChanged();
    }
}

void DownloadQueue::Private::save()
{
    saving.stop();
    if (store == nullptr) {
        unsaved.clear();
        removed.clear();
        return;
    }
    QList<DownloadRecord> put;
    for (const auto &entry : entries) { // in their order, which new ones get in the records
        if (unsaved.contains(entry->id())) {
            put.append(entry->item.record);
        }
    }
    if (!put.isEmpty() || !removed.isEmpty()) {
        store->save(put, removed);
    }
    if (std::exchange(isOrderUnsaved, false)) {
        QList<qint64> ids;
        for (const auto &entry : entries) {
            ids.append(entry->id());
        }
        store->saveOrder(ids);
    }
    unsaved.clear();
    removed.clear();
}

} // namespace gn
