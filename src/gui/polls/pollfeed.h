// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "storage/polls/polltypes.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <unordered_map>

namespace gn {

class PollStore;

// The store's polls as they change, wherever they are changed: all of them at first, then only what changed, at most
// five times a second. Silent while nobody looks.
class PollFeed final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PollFeed)

public:
    explicit PollFeed(PollStore &store, QObject *parent = nullptr); // which must outlive it
    ~PollFeed() override;

    void setWatched(bool isWatched); // begins with all
    void load();                     // all of them, once more

signals:
    void loaded(const QList<gn::Poll> &polls); // all
    void pollChanged(const gn::Poll &poll);    // or a new one
    void pollRemoved(qint64 id);
    void failed(const gn::Error &error); // load() tries again, and so does the store's recovery

private:
    void onChanged(qint64 id);
    void schedule();
    void readChanged();
    void read(qint64 id);

    PollStore &m_store;
    QSet<qint64> m_changed; // not read since
    QTimer m_timer;
    QElapsedTimer m_lastRead;
    std::unique_ptr<PendingReply> m_watch;                             // while watched
    std::unique_ptr<PendingReply> m_list;                              // while all are read
    std::unordered_map<qint64, std::unique_ptr<PendingReply>> m_reads; // under way
    bool m_isWatched = false;
    bool m_hasFailed = false;
};

} // namespace gn
