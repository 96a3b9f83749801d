// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/downloadqueue.h"
#include "net/downloadspeed.h"
#include "net/filedownload.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <vector>

namespace gn {

// One download as the queue holds it.
struct DownloadEntry
{
    DownloadItem item;
    DownloadSpeed speed;
    FileDownload *transfer = nullptr;         // while Running; the queue's child
    QNetworkAccessManager *manager = nullptr; // while it occupies a place
    int retries = 0;
    std::chrono::steady_clock::time_point notBefore; // of the next try
    bool isInRun = false;                            // counts in the totals
    bool isChanged = false;                          // since rowsChanged() was emitted

    qint64 id() const { return item.record.id; }

    DownloadState state() const { return item.record.state; }
};

struct DownloadQueue::Private
{
    Private(DownloadQueue *queue,
            ManagerPool &managers,
            DownloadWriter &disk,
            DownloadRecords *kept,
            DownloadQueueOptions wanted);

    DownloadEntry *find(qint64 id) const { return byId.value(id); }

    int rowOf(const DownloadEntry &entry) const;
    void insert(int row, const QList<DownloadRecord> &records);
    void erase(int row);
    void onLoaded(const Result<QList<DownloadRecord>> &loaded);

    void startLater();
    void startSome();
    bool mayStart(const DownloadEntry &entry, std::chrono::steady_clock::time_point now) const;
    void start(DownloadEntry &entry);
    void onBegun(qint64 id, const PartRecord &part);
    void onProgress(qint64 id, qint64 received) const;
    void onNetworkDone(qint64 id);
    void onDone(qint64 id, const DownloadedFile &file);
    void onFailed(qint64 id, const DownloadFailure &failure, bool isResumable);
    bool waitAndTryAgain(DownloadEntry &entry, const DownloadFailure &failure);

    enum class Part { Stays, Goes };

    void stop(DownloadEntry &entry, Part part);
    void detach(DownloadEntry &entry);
    void leavePlace(DownloadEntry &entry);
    void dropPart(DownloadEntry &entry);
    void setState(DownloadEntry &entry, DownloadState state);
    void enterRun(DownloadEntry &entry);
    void checkIdle();

    void noteChange(DownloadEntry &entry);
    void noteRecord(const DownloadEntry &entry);
    void refresh();
    void updateTotals();
    void save();

    DownloadQueue *q;
    ManagerPool &pool;
    DownloadWriter &writer;
    DownloadRecords *store;
    DownloadQueueOptions options;
    ContentSource contentSource;
    std::vector<std::unique_ptr<DownloadEntry>> entries;
    QHash<qint64, DownloadEntry *> byId;
    QHash<QString, int> runningOfHost;
    int running = 0;         // have a place
    int finishing = 0;       // are with the disk only
    size_t firstWaiting = 0; // none before it is
    bool isStartDue = false;
    bool isIdle = true;
    DownloadTotals totals;
    DownloadSpeed totalSpeed;
    QTimer refreshing;
    QTimer retrying;
    QTimer saving;
    QSet<qint64> unsaved;
    QList<qint64> removed;
    bool isOrderUnsaved = false;
    std::unique_ptr<PendingReply> loading;
};

} // namespace gn
