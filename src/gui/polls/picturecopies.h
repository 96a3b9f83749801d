// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QObject>
#include <QUrl>

#include <map>
#include <memory>

namespace gn {

class FetchQueue;

// The user's own pictures on their way into a poll, read by workers.
class PictureCopies final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureCopies)

public:
    explicit PictureCopies(FetchQueue &queue, QObject *parent = nullptr); // which must outlive it
    ~PictureCopies() override;

    void want(const QUrl &url); // what failed is tried again

    bool isReading() const { return !m_reads.empty(); }

    // Null while it is read. Errors: TooLarge, InvalidData (no picture), and those of the queue.
    const Result<QByteArray> *find(const QUrl &url) const;

signals:
    void settled(); // nothing is read any more

private:
    FetchQueue &m_queue;
    std::map<QUrl, std::unique_ptr<PendingReply>> m_reads; // under way
    std::map<QUrl, Result<QByteArray>> m_copies;
};

} // namespace gn
