// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/transfers/transferlist.h"

#include "gui/transfers/transfertexts.h"
#include "media/bytecache.h"
#include "net/downloadqueue.h"

#include <QFileInfo>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const DownloadRecord &record)
{
    const QString lastPart = record.url.path(QUrl::FullyDecoded).section(u'/', -1, -1, QString::SectionSkipEmpty);
    const QStringList known{QFileInfo(record.path).fileName(), record.part.fileName, record.fileName, lastPart};
    for (const QString &name : known) {
        if (!name.isEmpty()) {
            return name;
        }
    }
    return record.url.host();
}

bool isResumable(const DownloadRecord &record)
{
    const PartRecord &part = record.part;
    return !part.file.isEmpty() && !(part.eTag.isEmpty() && part.lastModified.isEmpty());
}

} // namespace

TransferList::TransferList(DownloadQueue &queue, ByteCache &cache, QObject *parent)
    : QAbstractListModel(parent)
    , m_queue(queue)
{
    queue.setContentSource([&cache](const QUrl &url) {
        const QByteArray *bytes = cache.find(url);
        return bytes == nullptr ? QByteArray() : *bytes;
    });
    m_telling.setSingleShot(true);
    m_telling.setInterval(0);
    connect(&m_telling, &QTimer::timeout, this, &TransferList::activityChanged);
    connectQueue();
}

TransferList::~TransferList()
{
    m_queue.setContentSource({});
}

void TransferList::connectQueue()
{
    const auto tell = [this] { m_telling.start(); };
    connect(&m_queue, &DownloadQueue::rowsAboutToBeAdded, this, [this](int first, int last) {
        beginInsertRows({}, first, last);
    });
    connect(&m_queue, &DownloadQueue::rowsAdded, this, [this, tell] {
        endInsertRows();
        tell();
    });
    connect(&m_queue, &DownloadQueue::rowAboutToBeRemoved, this, [this](int row) {
        m_notes.remove(idAt(row));
        beginRemoveRows({}, row, row);
    });
    connect(&m_queue, &DownloadQueue::rowRemoved, this, [this, tell] {
        endRemoveRows();
        tell();
    });
    connect(&m_queue, &DownloadQueue::rowAboutToBeMoved, this, [this](int from, int to) {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    });
    connect(&m_queue, &DownloadQueue::rowMoved, this, [this] { endMoveRows(); });
    connect(&m_queue, &DownloadQueue::rowsChanged, this, [this, tell](int first, int last) {
        emit dataChanged(index(first), index(last));
        tell();
    });
    connect(&m_queue, &DownloadQueue::totalsChanged, this, tell);
    connect(&m_queue, &DownloadQueue::ended, this, [this, tell](const DownloadItem &item) {
        tell();
        if (item.record.state == State::Done) {
            const Gif gif = note(item).gif;
            emit saved(gif, item.record.path);
        }
    });
    connect(&m_queue, &DownloadQueue::idle, this, &TransferList::runFinished);
}

int TransferList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_queue.size();
}

QVariant TransferList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const DownloadItem &item = m_queue.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(item.record);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return role == Qt::ToolTipRole ? transferTip(index) : transferDetails(index);
    case Qt::AccessibleTextRole:
        return QString(nameOf(item.record) + u", "_s + transferText(index));
    default:
        return transferData(item, role);
    }
}

QVariant TransferList::transferData(const DownloadItem &item, int role) const
{
    const DownloadRecord &record = item.record;
    switch (role) {
    case StateRole:
        return QVariant::fromValue(record.state);
    case ReceivedRole:
        return record.bytes;
    case TotalRole:
        return record.part.total >= 0 ? record.part.total : note(item).bytes;
    case SpeedRole:
        return item.bytesPerSecond;
    case RemainingRole:
        return item.remaining ? qint64(item.remaining->count()) : qint64(-1);
    case PathRole:
        return record.path;
    case FolderRole:
        return record.folder;
    case UrlRole:
        return record.url;
    case FailureRole:
        return QVariant::fromValue(item.failure);
    case IsRetryingRole:
        return item.isRetrying;
    case IsFinishingRole:
        return item.isOnDiskOnly;
    case IsResumableRole:
        return isResumable(record);
    case EndedRole:
        return record.ended;
    case GifRole:
        return QVariant::fromValue(note(item).gif);
    default:
        return {};
    }
}

Qt::ItemFlags TransferList::flags(const QModelIndex &index) const
{
    // Rows are dropped between others, not on them.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags(Qt::ItemIsDropEnabled);
}

Qt::DropActions TransferList::supportedDropActions() const
{
    return Qt::MoveAction;
}

bool TransferList::moveRows(const QModelIndex &sourceParent,
                            int sourceRow,
                            int count,
                            const QModelIndex &destinationParent,
                            int destinationChild)
{
    const bool isInside = sourceRow >= 0 && sourceRow < rowCount() && destinationChild >= 0
                          && destinationChild <= rowCount() && !sourceParent.isValid() && !destinationParent.isValid();
    const bool isMove = destinationChild != sourceRow && destinationChild != sourceRow + 1;
    if (!isInside || !isMove || count != 1) {
        return false;
    }
    m_queue.moveTo(idAt(sourceRow), destinationChild > sourceRow ? destinationChild - 1 : destinationChild);
    return true;
}

void TransferList::add(const QList<TransferRequest> &requests)
{
    QList<DownloadRecord> records;
    for (const TransferRequest &request : requests) {
        records.append({.url = request.url,
                        .folder = request.folder,
                        .fileName = request.fileName,
                        .replaces = request.replaces,
                        .part = {},
                        .path = {},
                        .note = transferNote(request.gif, request.bytes)});
    }
    if (!records.isEmpty()) {
        m_queue.add(records);
    }
}

void TransferList::pause(int row)
{
    m_queue.pause(idAt(row));
}

void TransferList::resume(int row)
{
    m_queue.resume(idAt(row));
}

void TransferList::retry(int row)
{
    m_queue.retry(idAt(row));
}

void TransferList::cancel(int row)
{
    m_queue.cancel(idAt(row));
}

void TransferList::remove(int row)
{
    m_queue.remove(idAt(row));
}

void TransferList::pauseAll()
{
    m_queue.pauseAll();
}

void TransferList::resumeAll()
{
    m_queue.resumeAll();
}

void TransferList::cancelAll()
{
    m_queue.cancelAll();
}

void TransferList::clearFinished()
{
    m_queue.clearFinished();
}

TransferCounts TransferList::counts() const
{
    TransferCounts counts;
    for (int row = 0; row < rowCount(); ++row) {
        switch (m_queue.at(row).record.state) {
        case State::Waiting:
        case State::Running:
            ++counts.underWay;
            break;
        case State::Paused:
            ++counts.paused;
            break;
        case State::Done:
            ++counts.done;
            break;
        case State::Failed:
            ++counts.failed;
            break;
        case State::Cancelled:
            ++counts.cancelled;
            break;
        }
    }
    return counts;
}

const DownloadTotals &TransferList::totals() const
{
    return m_queue.totals();
}

const TransferNote &TransferList::note(const DownloadItem &item) const
{
    const qint64 id = item.record.id;
    auto found = m_notes.find(id);
    if (found == m_notes.end()) {
        found = m_notes.insert(id, readTransferNote(item.record.note));
    }
    return *found;
}

qint64 TransferList::idAt(int row) const
{
    return m_queue.at(row).record.id;
}

} // namespace gn
