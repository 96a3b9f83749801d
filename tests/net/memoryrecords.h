// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/downloadrecord.h"

#include <QCoreApplication>

#include <map>

namespace gn::test {

// In memory, as another session would find it.
class MemoryRecords final : public DownloadRecords
{
public:
    std::unique_ptr<PendingReply> load(Handler<QList<DownloadRecord>> handler) override
    {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [this, handler] { handler(sorted()); }, Qt::QueuedConnection);
        return nullptr;
    }

    void save(const QList<DownloadRecord> &put, const QList<qint64> &removed) override
    {
        for (const DownloadRecord &record : put) {
            kept[record.id] = record;
            if (!order.contains(record.id)) {
                order.append(record.id);
            }
        }
        for (const qint64 id : removed) {
            kept.erase(id);
            order.removeAll(id);
        }
    }

    void saveOrder(const QList<qint64> &ids) override { order = ids; }

    QList<DownloadRecord> sorted() const
    {
        QList<DownloadRecord> records;
        for (const qint64 id : order) {
            records.append(kept.at(id));
        }
        return records;
    }

    std::map<qint64, DownloadRecord> kept;
    QList<qint64> order;
};

} // namespace gn::test
