// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/downloadrecords.h"

#include "storage/library/libraryprivate.h"

#include <array>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// As they stand in the file: never changed.
using StateName = std::pair<DownloadState, QLatin1StringView>;

constexpr std::array StateNames = {
    StateName{DownloadState::Waiting, "waiting"_L1},
    StateName{DownloadState::Running, "running"_L1},
    StateName{DownloadState::Paused, "paused"_L1},
    StateName{DownloadState::Done, "done"_L1},
    StateName{DownloadState::Failed, "failed"_L1},
    StateName{DownloadState::Cancelled, "cancelled"_L1},
};

QString nameOf(DownloadState state)
{
    for (const auto &[known, name] : StateNames) {
        if (known == state) {
            return name;
        }
    }
    return {};
}

DownloadState stateOf(const QString &text)
{
    for (const auto &[state, name] : StateNames) {
        if (text == name) {
            return state;
        }
    }
    return DownloadState::Failed; // of a newer program
}

QVariant timeValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeOf(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

DownloadRecord recordOf(const QSqlQuery &row)
{
    int column = 0;
    const auto next = [&] { return row.value(column++); };
    DownloadRecord record;
    record.id = next().toLongLong();
    record.url = QUrl::fromEncoded(next().toByteArray());
    record.folder = next().toString();
    record.fileName = next().toString();
    record.replaces = next().toBool();
    record.state = stateOf(next().toString());
    record.part.file = next().toString();
    record.part.fileName = next().toString();
    record.part.eTag = next().toByteArray();
    record.part.lastModified = next().toByteArray();
    record.part.total = next().toLongLong();
    record.path = next().toString();
    record.bytes = next().toLongLong();
    record.note = next().toByteArray();
    record.failure = next().toString();
    record.added = timeOf(next());
    record.ended = timeOf(next());
    return record;
}

constexpr auto Columns =
    "url, folder, name, replaces, state, part, part_name, etag, modified, total, path, bytes, note, "
    "failure, added, ended"_L1;

void putRecord(Sql &sql, const QString &owner, const DownloadRecord &record)
{
    const PartRecord &part = record.part;
    // A new one goes to the end; one that is there keeps its position.
    const QString statement =
        u"INSERT INTO download (id, owner, position, "_s + Columns
        + u") VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM download WHERE owner = ?), "
          u"?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
          u"ON CONFLICT (id) DO UPDATE SET url = excluded.url, folder = excluded.folder, "
          u"name = excluded.name, replaces = excluded.replaces, state = excluded.state, "
          u"part = excluded.part, part_name = excluded.part_name, etag = excluded.etag, "
          u"modified = excluded.modified, total = excluded.total, path = excluded.path, "
          u"bytes = excluded.bytes, note = excluded.note, failure = excluded.failure, "
          u"added = excluded.added, ended = excluded.ended"_s;
    sql.run(statement,
            {record.id,
             owner,
             owner,
             record.url.toEncoded(),
             record.folder,
             record.fileName,
             record.replaces,
             nameOf(record.state),
             part.file,
             part.fileName,
             part.eTag,
             part.lastModified,
             part.total,
             record.path,
             record.bytes,
             record.note,
             record.failure,
             timeValue(record.added),
             timeValue(record.ended)});
}

} // namespace

LibraryDownloads::LibraryDownloads(Library &library, QString owner)
    : m_library(library)
    , m_owner(std::move(owner))
{
}

std::unique_ptr<PendingReply> LibraryDownloads::load(Handler<QList<DownloadRecord>> handler)
{
    const auto ticket = std::make_shared<LibraryTicket>();
    const auto read = [owner = m_owner](LibraryStore &store) {
        return store.sql->checked([&] {
            QList<DownloadRecord> records;
            store.sql->each(u"SELECT id, "_s + Columns + u" FROM download WHERE owner = ? ORDER BY position"_s,
                            {owner},
                            [&records](const QSqlQuery &row) {
                                records.append(recordOf(row));
                                return true;
                            });
            return Result<QList<DownloadRecord>>(records);
        });
    };
    const auto deliver = [ticket, handler = std::move(handler)](const Result<QList<DownloadRecord>> &answer) {
        if (!ticket->isCancelled) {
            handler(answer);
        }
    };
    m_library.worker().ask<QList<DownloadRecord>>(&m_library, read, deliver, ticket);
    return std::make_unique<LibraryReply>(ticket);
}

void LibraryDownloads::save(const QList<DownloadRecord> &put, const QList<qint64> &removed)
{
    const auto write = [owner = m_owner, put, removed](LibraryStore &store) {
        return store.sql->transaction([&] {
            for (const DownloadRecord &record : put) {
                putRecord(*store.sql, owner, record);
            }
            for (const qint64 id : removed) {
                store.sql->run(u"DELETE FROM download WHERE id = ?"_s, {id});
            }
            return Result<bool>(true);
        });
    };
    m_library.worker().ask<bool>(&m_library, write, [library = &m_library](const Result<bool> &written) {
        if (!written.has_value()) {
            emit library->failed(written.error());
        }
    });
}

void LibraryDownloads::saveOrder(const QList<qint64> &ids)
{
    const auto write = [ids](LibraryStore &store) {
        return store.sql->transaction([&] {
            for (qsizetype index = 0; index < ids.size(); ++index) {
                store.sql->run(u"UPDATE download SET position = ? WHERE id = ?"_s, {index, ids.at(index)});
            }
            return Result<bool>(true);
        });
    };
    m_library.worker().ask<bool>(&m_library, write, [library = &m_library](const Result<bool> &written) {
        if (!written.has_value()) {
            emit library->failed(written.error());
        }
    });
}

} // namespace gn
