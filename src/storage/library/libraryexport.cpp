// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/libraryexport.h"

#include "storage/library/filecopy.h"
#include "storage/library/libraryitems.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int ProgressStep = 250;

QString timeText(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong()).toUTC().toString(Qt::ISODateWithMs);
}

Error fileError(const QString &path, const QString &reason)
{
    return {.kind = Error::Kind::File, .detail = path + u": "_s + reason};
}

// Everything that goes into the JSON but the names of copied files.
struct Row
{
    qint64 item = 0;
    QByteArray gif;
    QString added;
    QString favourite;
    QStringList tags;
    QString file; // where the user saved it
};

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray line(const Row &row, const QString &copiedFile)
{
    QByteArray json = "{\"gif\":" + row.gif + ",\"added\":" + quoted(row.added);
    if (!row.favourite.isEmpty()) {
        json += ",\"favourite\":" + quoted(row.favourite);
    }
    if (!row.tags.isEmpty()) {
        json += ",\"ownTags\":" + QJsonDocument(QJsonArray::fromStringList(row.tags)).toJson(QJsonDocument::Compact);
    }
    if (!copiedFile.isEmpty()) {
        json += ",\"file\":" + quoted(copiedFile);
    }
    return json + '}';
}

class Export final
{
public:
    Export(LibraryWorker &worker, ExportForm form, const Library::Progress &progress, const LibraryTicket &ticket)
        : m_worker(worker)
        , m_form(form)
        , m_progress(progress)
        , m_ticket(ticket)
    {
    }

    Result<ExportReport> write(const QString &path);

private:
    Result<QList<Row>> readPart(qint64 &after);
    Result<QList<QByteArray>> collections();
    Result<bool> writeItems(QSaveFile &file, const QString &folder);
    Result<bool> writeCollections(QSaveFile &file);
    Result<QString> copied(const Row &row, const QString &folder);

    LibraryWorker &m_worker;
    ExportForm m_form;
    const Library::Progress &m_progress;
    const LibraryTicket &m_ticket;
    ExportReport m_report;
    QSet<qint64> m_written; // items; a member that came later is left out, for its item is not in the file
};

Result<ExportReport> Export::write(const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Unexpected(fileError(path, file.errorString()));
    }
    file.write("{\"format\":" + quoted(exportformat::format())
               + ",\"version\":" + QByteArray::number(exportformat::Version)
               + ",\"exported\":" + quoted(timeText(QDateTime::currentMSecsSinceEpoch())) + ",\n\"items\":[");
    if (const Result<bool> items = writeItems(file, QFileInfo(path).absolutePath()); !items.has_value()) {
        return Unexpected(items.error());
    }
    file.write("\n],\n\"collections\":[");
    if (const Result<bool> collections = writeCollections(file); !collections.has_value()) {
        return Unexpected(collections.error());
    }
    file.write("\n]}\n");
    if (m_ticket.isCancelled || !file.commit()) {
        return Unexpected(fileError(path, file.errorString()));
    }
    return m_report;
}

// In parts, so that others get their turn in the worker, and memory does not hold all of it.
Result<QList<Row>> Export::readPart(qint64 &after)
{
    return m_worker.waitFor<QList<Row>>([this, &after](LibraryStore &store) {
        return store.sql->checked([this, &store, &after]() -> Result<QList<Row>> {
            QList<Row> rows;
            store.sql->each(u"SELECT nr, gif, added, tags, favourite.at, file FROM item "
                            u"LEFT JOIN favourite ON favourite.item = nr LEFT JOIN saved ON saved.item = nr "
                            u"WHERE nr > ? AND (favourite.item IS NOT NULL OR tags <> '' "
                            u"OR EXISTS (SELECT 1 FROM member WHERE member.item = nr) "
                            u"OR (? AND saved.item IS NOT NULL)) ORDER BY nr LIMIT ?"_s,
                            {after, m_form == ExportForm::Folder, ProgressStep},
                            [&rows, &after](const QSqlQuery &row) {
                                after = row.value(0).toLongLong();
                                rows.append({.item = after,
                                             .gif = row.value(1).toByteArray(),
                                             .added = timeText(row.value(2)),
                                             .favourite = row.isNull(4) ? QString() : timeText(row.value(4)),
                                             .tags = tagsFromText(row.value(3).toString()),
                                             .file = row.value(5).toString()});
                                return true;
                            });
            return rows;
        });
    });
}

Result<bool> Export::writeItems(QSaveFile &file, const QString &folder)
{
    const Result<qint64> total = m_worker.waitFor<qint64>([](LibraryStore &store) {
        return store.sql->checked(
            [&store]() -> Result<qint64> { return store.sql->number(u"SELECT count(*) FROM item"_s).value_or(0); });
    });
    if (!total.has_value()) {
        return Unexpected(total.error());
    }
    qint64 after = 0;
    for (;;) {
        const Result<QList<Row>> rows = readPart(after);
        if (!rows.has_value()) {
            return Unexpected(rows.error());
        }
        if (rows->isEmpty() || m_ticket.isCancelled) {
            break;
        }
        for (const Row &row : *rows) {
            const Result<QString> copy = copied(row, folder);
            if (!copy.has_value()) {
                return Unexpected(copy.error());
            }
            file.write((m_report.items == 0 ? "\n" : ",\n") + line(row, *copy));
            ++m_report.items;
            m_written.insert(row.item);
        }
        m_progress(m_report.items, static_cast<int>(*total));
    }
    m_progress(m_report.items, m_report.items);
    return true;
}

// The copy's name within folder; empty when there is none to make.
Result<QString> Export::copied(const Row &row, const QString &folder)
{
    if (m_form != ExportForm::Folder || row.file.isEmpty()) {
        return QString();
    }
    if (!QFileInfo(row.file).isFile()) {
        ++m_report.missingFiles;
        return QString();
    }
    const Result<FileCopy> copy = copyInto(folder + u'/' + exportformat::mediaFolder(), row.file);
    if (!copy.has_value()) {
        return Unexpected(copy.error());
    }
    ++m_report.files;
    return exportformat::mediaFolder() + u'/' + QFileInfo(copy->path).fileName();
}

Result<bool> Export::writeCollections(QSaveFile &file)
{
    const Result<QList<QByteArray>> all = collections();
    if (!all.has_value()) {
        return Unexpected(all.error());
    }
    file.write((all->isEmpty() ? "" : "\n") + all->join(",\n"));
    m_report.collections = static_cast<int>(all->size());
    return true;
}

Result<QList<QByteArray>> Export::collections()
{
    return m_worker.waitFor<QList<QByteArray>>([this](LibraryStore &store) {
        return store.sql->checked([this, &store]() -> Result<QList<QByteArray>> {
            QList<QByteArray> lines;
            QHash<qint64, QJsonArray> members;
            store.sql->each(u"SELECT collection, source, id, at, nr FROM member JOIN item ON nr = item "
                            u"ORDER BY at, item"_s,
                            {},
                            [this, &members](const QSqlQuery &row) {
                                if (!m_written.contains(row.value(4).toLongLong())) {
                                    return true;
                                }
                                members[row.value(0).toLongLong()].append(
                                    QJsonObject{{u"source"_s, row.value(1).toString()},
                                                {u"id"_s, row.value(2).toString()},
                                                {u"added"_s, timeText(row.value(3))}});
                                return true;
                            });
            store.sql->each(u"SELECT id, name FROM collection ORDER BY position, id"_s, {}, [&](const QSqlQuery &row) {
                const QJsonArray its = members.value(row.value(0).toLongLong());
                lines.append("{\"name\":" + quoted(row.value(1).toString())
                             + ",\"members\":" + QJsonDocument(its).toJson(QJsonDocument::Compact) + '}');
                return true;
            });
            return lines;
        });
    });
}

// A folder may hold anything; our own earlier export in it is replaced, somebody else's file of that name is not.
bool isOurs(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return true;
    }
    return file.open(QIODevice::ReadOnly)
           && file.readLine().startsWith(QByteArray("{\"format\":" + quoted(exportformat::format())));
}

} // namespace

namespace exportformat {

QString format()
{
    return u"giphy-navigator-library"_s;
}

QString fileName()
{
    return u"library.json"_s;
}

QString mediaFolder()
{
    return u"media"_s;
}

} // namespace exportformat

Result<ExportReport> exportLibrary(LibraryWorker &worker,
                                   const QString &path,
                                   ExportForm form,
                                   const Library::Progress &progress,
                                   const LibraryTicket &ticket)
{
    Export writer(worker, form, progress, ticket);
    if (form == ExportForm::Json) {
        return writer.write(path);
    }
    const QDir folder(path);
    if (!folder.mkpath(u"."_s)) {
        return Unexpected(fileError(path, u"the folder can't be made"_s));
    }
    const QString file = folder.filePath(exportformat::fileName());
    if (!isOurs(file)) {
        return Unexpected(fileError(file, u"is another program's file, and is not replaced"_s));
    }
    return writer.write(file);
}

} // namespace gn
