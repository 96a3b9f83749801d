// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/downloadrecord.h"
#include "core/gif.h"
#include "gui/transfers/transfernote.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>
#include <QUrl>

namespace gn {

class ByteCache;
class DownloadQueue;
struct DownloadItem;
struct DownloadTotals;

// A file to fetch and where it goes.
struct TransferRequest
{
    QUrl url;       // http, https, qrc or a file
    QString folder; // made when missing
    // Gets the suffix of what the server says it is. Empty: the server's name for it, else the URL's last part.
    QString fileName{};
    bool replaces = false; // what is there under that name (the user was asked); else the file gets a number
    qint64 bytes = -1;     // as the source says; -1: unknown
    Gif gif{};             // what it is the file of; may have no id

    bool operator==(const TransferRequest &) const = default;
};

// How many rows are in which state.
struct TransferCounts
{
    int underWay = 0; // Waiting or Running
    int paused = 0;
    int done = 0;
    int failed = 0;
    int cancelled = 0;

    int ended() const { return done + failed + cancelled; }

    bool operator==(const TransferCounts &) const = default;
};

// Files being saved and those that were, in other sessions too: the window's view of a DownloadQueue. The newest is the
// last row until someone moves it.
class TransferList final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TransferList)

public:
    using State = DownloadState;

    enum Role {
        StateRole = Qt::UserRole + 1, // State
        ReceivedRole,                 // qint64, bytes
        TotalRole,                    // qint64, bytes; -1: unknown
        SpeedRole,                    // double, bytes a second; 0 unless Running
        RemainingRole,                // qint64, seconds; -1: nobody can say
        PathRole,                     // QString, once done
        FolderRole,                   // QString, where it is to go
        UrlRole,                      // QUrl
        FailureRole,                  // gn::DownloadFailure, once failed or while IsRetryingRole
        IsRetryingRole,               // bool: Waiting for another try
        IsFinishingRole,              // bool: all came, it is with the disk
        IsResumableRole,              // bool: what came so far need not come again, if the server keeps to its word
        EndedRole,                    // QDateTime, once it has
        GifRole                       // gn::Gif
    };

    // Both must outlive the list. What the cache holds is written from it and not fetched.
    TransferList(DownloadQueue &queue, ByteCache &cache, QObject *parent = nullptr);
    ~TransferList() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; // Display: the file's name
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override;
    bool moveRows(const QModelIndex &sourceParent,
                  int sourceRow,
                  int count,
                  const QModelIndex &destinationParent,
                  int destinationChild) override;

    void add(const QList<TransferRequest> &requests);

    // These do nothing where the state does not allow it.
    void pause(int row);
    void resume(int row); // Paused
    void retry(int row);  // Failed or Cancelled
    void cancel(int row);
    void remove(int row); // from the list; cancels it; a whole file stays
    void pauseAll();
    void resumeAll();
    void cancelAll();
    void clearFinished();

    TransferCounts counts() const;
    const DownloadTotals &totals() const; // of those that were added since nothing was under way

signals:
    void saved(const gn::Gif &gif, const QString &path);
    void activityChanged(); // rows, their states and progress; later, and once for many changes
    void runFinished();     // nothing is under way any more

private:
    void connectQueue();
    QVariant transferData(const DownloadItem &item, int role) const;
    const TransferNote &note(const DownloadItem &item) const;
    qint64 idAt(int row) const;

    DownloadQueue &m_queue;
    mutable QHash<qint64, TransferNote> m_notes; // those that were asked for: reading one takes a while
    QTimer m_telling;
};

} // namespace gn
