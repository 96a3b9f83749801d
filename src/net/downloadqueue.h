// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/downloadtypes.h"

#include <QObject>

#include <functional>
#include <memory>

namespace gn {

class DownloadWriter;
class ManagerPool;

struct DownloadQueueOptions
{
    int atOnce = 5;
    int perHost = 6; // as many as browsers open
    DownloadLimits limits;
    // After the tries that FileDownload makes by itself; each time twice as long. For what may pass: no network,
    // timeouts, a service that is down.
    int retries = 0;
    std::chrono::milliseconds retryDelay{5'000};

    bool operator==(const DownloadQueueOptions &) const = default;
};

// A row of the list.
struct DownloadItem
{
    DownloadRecord record;
    bool isOnDiskOnly = false; // Running, but all is received: it is being synced and named
    double bytesPerSecond = 0;
    std::optional<std::chrono::seconds> remaining; // nothing: nobody can say
    DownloadFailure failure;                       // once Failed
    bool isRetrying = false;                       // Waiting, because of failure
    bool wasResumed = false;

    bool operator==(const DownloadItem &) const = default;
};

// Of all that is Waiting, Running or was Done since nothing was under way.
struct DownloadTotals
{
    int files = 0;
    int done = 0;
    int failed = 0;
    int unfinished = 0;
    qint64 received = 0;
    qint64 total = 0; // of those whose size is known
    double bytesPerSecond = 0;
    std::optional<std::chrono::seconds> remaining;

    bool operator==(const DownloadTotals &) const = default;
};

// Downloads in an order, some at a time, fewer of one host; they can be paused, put in another order, and outlive the
// program. Signals come from the event loop or from inside the call that changes something; the ones before and after
// a change of rows are what a QAbstractItemModel needs.
class DownloadQueue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DownloadQueue)

public:
    // pool and writer must outlive it; records too, null: nothing is kept.
    DownloadQueue(ManagerPool &pool,
                  DownloadWriter &writer,
                  DownloadRecords *records,
                  DownloadQueueOptions options,
                  QObject *parent = nullptr);
    ~DownloadQueue() override; // stops what is under way; the records say where

    // Adds what earlier sessions left, above all others; what was under way goes on. restored() follows.
    void restore();

    // Of the record url, folder, fileName, replaces, part and note count, and state: Waiting or Paused. Answers the
    // ids.
    QList<qint64> add(const QList<DownloadRecord> &wanted);

    int size() const;
    const DownloadItem &at(int row) const;
    int rowOf(qint64 id) const; // -1: there is none
    const DownloadTotals &totals() const;

    // These do nothing where the state does not allow it.
    void pause(qint64 id);
    void resume(qint64 id); // Paused
    void retry(qint64 id);  // Failed or Cancelled; goes on where it can
    void cancel(qint64 id); // what came so far is removed
    void pauseAll();
    void resumeAll();
    void cancelAll();
    void moveTo(qint64 id, int row);
    void remove(qint64 id); // from the list; cancels; a whole file stays
    void clearFinished();   // Done, Failed and Cancelled

    // Asked before a file is fetched: its bytes if they are at hand, else nothing. Empty: nobody is asked.
    using ContentSource = std::function<QByteArray(const QUrl &)>;
    void setContentSource(ContentSource source);

    // For those that begin from now on.
    void setOptions(const DownloadQueueOptions &options);

signals:
    void restored(); // also when nothing could be read; see recordsFailed()
    void recordsFailed(const gn::Error &error);
    void rowsAboutToBeAdded(int first, int last);
    void rowsAdded();
    void rowAboutToBeRemoved(int row);
    void rowRemoved();
    void rowAboutToBeMoved(int from, int to); // to: where it will be
    void rowMoved();
    void rowsChanged(int first, int last); // progress a few times a second, states at once
    void totalsChanged();
    void ended(const gn::DownloadItem &item); // Done, Failed or Cancelled
    void idle();                              // nothing is Waiting or Running any more

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace gn

Q_DECLARE_METATYPE(gn::DownloadItem)
