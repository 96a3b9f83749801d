// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <memory>

namespace gn {

enum class DownloadState { Waiting, Running, Paused, Done, Failed, Cancelled };

// What it takes to go on with a file that came in part.
struct PartRecord
{
    QString file;            // the hidden file beside the target; empty: nothing came yet
    QString fileName;        // what it is to be called once it is whole; a number may be added then
    QByteArray eTag;         // of the server, as sent
    QByteArray lastModified; // of the server, as sent
    qint64 total = -1;       // bytes; -1: the server does not say

    bool operator==(const PartRecord &) const = default;
};

// A download as it outlives the program.
struct DownloadRecord
{
    qint64 id = 0; // 0: not in a queue yet
    QUrl url;
    QString folder;
    QString fileName;      // wanted; empty: what the server calls it
    bool replaces = false; // what is there under that name; else the file gets a number
    DownloadState state = DownloadState::Waiting;
    PartRecord part;
    QString path;      // of the whole file, once done
    qint64 bytes = 0;  // of the file: received so far, or all of them
    QByteArray note;   // the caller's own, as what it is the file of
    QString failure{}; // technical, once failed
    QDateTime added{};
    QDateTime ended{}; // invalid while it isn't

    bool operator==(const DownloadRecord &) const = default;
};

// Where a DownloadQueue keeps its list. Nothing here blocks; what was asked for is done in that order.
class DownloadRecords
{
public:
    DownloadRecords() = default;
    virtual ~DownloadRecords() = default;
    DownloadRecords(const DownloadRecords &) = delete;
    DownloadRecords &operator=(const DownloadRecords &) = delete;
    DownloadRecords(DownloadRecords &&) = delete;
    DownloadRecords &operator=(DownloadRecords &&) = delete;

    // All of this list, in its order.
    virtual std::unique_ptr<PendingReply> load(Handler<QList<DownloadRecord>> handler) = 0;

    // put: new ones and those that changed.
    virtual void save(const QList<DownloadRecord> &put, const QList<qint64> &removed) = 0;

    // The order of those that are there.
    virtual void saveOrder(const QList<qint64> &ids) = 0;
};

} // namespace gn
