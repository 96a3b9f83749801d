// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/downloadpart.h"

#include <QObject>

#include <functional>
#include <memory>

namespace gn {

// A file that is written by a DownloadWriter. All calls and all events are in the writer's own thread, and no event
// comes from inside a call. Destroying the sink closes the part file, which stays, after all that was handed over is
// written; nothing is told any more.
class DownloadSink
{
public:
    struct Events
    {
        std::function<void(std::optional<qint64> bytes)> reopened; // nothing: there is nothing to go on with
        std::function<void(const QString &partFile)> opened;
        std::function<void()> drained;                         // less than half of what may be queued is
        std::function<void(const DownloadFailure &)> failed;   // once; what is handed over afterwards is dropped
        std::function<void(const DownloadedFile &)> published; // the file is whole, on the disk and has its name
    };

    DownloadSink() = default;
    virtual ~DownloadSink() = default;
    DownloadSink(const DownloadSink &) = delete;
    DownloadSink &operator=(const DownloadSink &) = delete;
    DownloadSink(DownloadSink &&) = delete;
    DownloadSink &operator=(DownloadSink &&) = delete;

    // Tells published() if the part file is gone because it got its name, and only the note of that was lost.
    virtual void reopen(const PartRecord &part, const QString &folder) = 0;
    virtual void open(const PartPlan &plan) = 0; // a small file only with publish(), in one go
    virtual void restart(qint64 total) = 0;      // everything so far was wrong
    virtual void write(const QByteArray &bytes) = 0;
    virtual qint64 queuedBytes() const = 0;
    virtual void publish() = 0; // after what was handed over
    virtual void discard() = 0; // closes and removes the part file; too late after publish()
};

// Writes downloads to disk: one thread opens and writes, in the order that was asked; another syncs and renames, many
// files at once when many are whole, because a sync each takes longer than fetching a small file.
class DownloadWriter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DownloadWriter)

public:
    // A sink should be handed no more while it has this much queued.
    static constexpr qint64 MostQueued = 2LL * 1024 * 1024;

    explicit DownloadWriter(QObject *parent = nullptr);
    ~DownloadWriter() override; // waits until all is written

    // The writer must outlive it.
    std::unique_ptr<DownloadSink> sink(DownloadSink::Events events);

    // Without a sink: what another session left. In the writer's threads, later.
    void remove(const QString &partFile);

private:
    class Sink;
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace gn
