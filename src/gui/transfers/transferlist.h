// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/gif.h"
#include "core/result.h"

#include <QAbstractListModel>
#include <QUrl>

#include <memory>
#include <vector>

namespace gn {

class ByteCache;
class FetchQueue;

// A file to fetch and where it goes.
struct TransferRequest
{
    QUrl url;
    QString folder;
    QString fileName;      // without a suffix: it is added by what the content is
    bool replaces = false; // what is there under that name (the user was asked); else the file gets a number
    qint64 bytes = -1;     // as the source says; -1: unknown
    Gif gif;               // what it is the file of; may have no id

    bool operator==(const TransferRequest &) const = default;
};

// Files being saved and those that were: a few at a time, each whole or not at all. The newest is the last row.
class TransferList final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TransferList)

public:
    enum class State { Waiting, Running, Done, Failed, Cancelled };

    enum Role {
        StateRole = Qt::UserRole + 1, // State
        ReceivedRole,                 // qint64, bytes
        TotalRole,                    // qint64, bytes; -1: unknown
        PathRole,                     // QString, once done
        ErrorRole,                    // gn::Error, once failed
        GifRole                       // gn::Gif
    };

    // queue and cache must outlive the list. atOnce: how many are fetched at a time.
    TransferList(FetchQueue &queue, ByteCache &cache, int atOnce, QObject *parent = nullptr);
    ~TransferList() override; // cancels what is under way

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; // Display: the file's name

    void add(const QList<TransferRequest> &requests);
    void cancel(int row); // does nothing unless Waiting or Running
    void retry(int row);  // does nothing unless Failed or Cancelled
    void cancelAll();
    void clearFinished();

    int unfinished() const;
    int doneOfRun() const;  // of those that were added since nothing was under way
    int totalOfRun() const; //
    int failedOfRun() const;

signals:
    void saved(const gn::Gif &gif, const QString &path);
    void activityChanged(); // unfinished() and the counts of the run
    void runFinished();     // nothing is under way any more

private:
    struct Item;

    void startSome();
    void start(Item &item);
    void onFetched(quint64 id, const Result<QByteArray> &bytes);
    void write(Item &item, const QByteArray &bytes);
    void settle(quint64 id, const Result<QString> &path);
    void end(Item &item, State state);
    void checkEnd();
    void tell(quint64 id, const QList<int> &roles);
    Item *find(quint64 id);
    int rowOf(quint64 id) const;

    FetchQueue &m_queue;
    ByteCache &m_cache;
    int m_atOnce;
    std::vector<std::unique_ptr<Item>> m_items;
    quint64 m_lastId = 0;
    int m_running = 0;
    int m_done = 0;
    int m_failed = 0;
    int m_total = 0;
};

} // namespace gn
