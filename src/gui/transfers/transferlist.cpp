// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/transfers/transferlist.h"

#include "core/filename.h"
#include "core/wholefile.h"
#include "media/bytecache.h"
#include "media/mediaformat.h"
#include "net/fetchqueue.h"
#include "net/watchedreply.h"

#include <QDir>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxBytes = 512LL * 1024 * 1024;
constexpr auto LongestTransfer = std::chrono::hours(1);

bool isMp4(QByteArrayView bytes)
{
    constexpr qsizetype BrandAt = 4; // ISO 14496-12: a size, then the box's name
    return bytes.size() > BrandAt + 4 && bytes.sliced(BrandAt, 4) == QByteArrayView("ftyp");
}

std::optional<MediaFormat> formatOf(QByteArrayView bytes)
{
    return isMp4(bytes) ? MediaFormat::Mp4 : sniffFormat(bytes);
}

// Runs in a worker.
Result<QString> writeTransfer(const TransferRequest &request, const QByteArray &bytes)
{
    const auto format = formatOf(bytes);
    if (!format) {
        return Unexpected(Error{.kind = Error::Kind::InvalidData, .detail = u"neither a picture nor a video"_s});
    }
    const QString suffix = u'.' + fileSuffix(*format);
    const bool hasSuffix = request.fileName.endsWith(suffix, Qt::CaseInsensitive);
    const QString name = hasSuffix ? request.fileName : QString(request.fileName + suffix);
    return request.replaces && hasSuffix ? writeWholeFile(QDir(request.folder).filePath(name), bytes)
                                         : writeNewFile(request.folder, name, bytes);
}

bool isUnderWay(TransferList::State state)
{
    return state == TransferList::State::Waiting || state == TransferList::State::Running;
}

} // namespace

struct TransferList::Item
{
    quint64 id = 0;
    TransferRequest request;
    State state = State::Waiting;
    qint64 received = 0;
    QString path;
    Error error;
    std::unique_ptr<PendingReply> step; // fetching or writing
};

TransferList::TransferList(FetchQueue &queue, ByteCache &cache, int atOnce, QObject *parent)
    : QAbstractListModel(parent)
    , m_queue(queue)
    , m_cache(cache)
    , m_atOnce(std::max(1, atOnce))
{
}

TransferList::~TransferList() = default;

int TransferList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant TransferList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Item &item = *m_items.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return item.path.isEmpty() ? item.request.fileName : QFileInfo(item.path).fileName();
    case Qt::ToolTipRole:
    case PathRole:
        return item.path;
    case StateRole:
        return QVariant::fromValue(item.state);
    case ReceivedRole:
        return item.received;
    case TotalRole:
        return item.request.bytes;
    case ErrorRole:
        return QVariant::fromValue(item.error);
    case GifRole:
        return QVariant::fromValue(item.request.gif);
    default:
        return {};
    }
}

void TransferList::add(const QList<TransferRequest> &requests)
{
    if (requests.isEmpty()) {
        return;
    }
    if (unfinished() == 0) {
        m_done = m_failed = m_total = 0;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(requests.size()) - 1);
    for (const TransferRequest &request : requests) {
        m_items.push_back(std::make_unique<Item>(Item{.id = ++m_lastId, .request = request}));
    }
    endInsertRows();
    m_total += static_cast<int>(requests.size());
    startSome();
    emit activityChanged();
}

void TransferList::startSome()
{
    for (const auto &item : m_items) {
        if (m_running >= m_atOnce) {
            return;
        }
        if (item->state == State::Waiting) {
            start(*item);
        }
    }
}

void TransferList::start(Item &item)
{
    const quint64 id = item.id;
    ++m_running;
    item.state = State::Running;
    item.received = 0;
    if (const QByteArray *bytes = m_cache.find(item.request.url)) {
        write(item, *bytes);
        return;
    }
    FetchRequest request{.url = item.request.url, .cache = CacheUse::ByHeaders};
    request.limits.maxBytes = MaxBytes;
    request.limits.totalTimeout = LongestTransfer;
    item.step = m_queue.get(
        std::move(request),
        FetchQueue::Interactive,
        [this, id](const Result<Response> &response) { onFetched(id, successfulBody(response)); },
        [this, id](QByteArrayView soFar) {
            if (Item *running = find(id)) {
                running->received = soFar.size();
                tell(id, {ReceivedRole});
            }
        });
    tell(id, {StateRole});
}

void TransferList::onFetched(quint64 id, const Result<QByteArray> &bytes)
{
    if (!bytes.has_value()) {
        settle(id, Unexpected(bytes.error()));
    } else if (Item *item = find(id)) {
        write(*item, *bytes);
    }
}

void TransferList::write(Item &item, const QByteArray &bytes)
{
    item.received = bytes.size();
    item.request.bytes = bytes.size();
    auto written = QtConcurrent::run(writeTransfer, item.request, bytes);
    item.step = std::make_unique<WatchedReply<Result<QString>>>(
        written, this, [this, id = item.id](const Result<QString> &path) { settle(id, path); });
    tell(item.id, {ReceivedRole, TotalRole, StateRole});
}

void TransferList::settle(quint64 id, const Result<QString> &path)
{
    Item *item = find(id);
    if (item == nullptr) {
        return;
    }
    if (path.has_value()) {
        item->path = *path;
        ++m_done;
        const Gif gif = item->request.gif;
        end(*item, State::Done);
        emit saved(gif, *path);
    } else {
        item->error = path.error();
        ++m_failed;
        end(*item, State::Failed);
    }
    checkEnd();
}

void TransferList::end(Item &item, State state)
{
    m_running -= item.state == State::Running ? 1 : 0;
    item.state = state;
    item.step.reset();
    tell(item.id, {});
}

void TransferList::checkEnd()
{
    startSome();
    emit activityChanged();
    if (unfinished() == 0) {
        emit runFinished();
    }
}

void TransferList::cancel(int row)
{
    Item &item = *m_items.at(static_cast<std::size_t>(row));
    if (isUnderWay(item.state)) {
        --m_total;
        end(item, State::Cancelled);
        checkEnd();
    }
}

void TransferList::retry(int row)
{
    Item &item = *m_items.at(static_cast<std::size_t>(row));
    if (item.state != State::Failed && item.state != State::Cancelled) {
        return;
    }
    if (unfinished() == 0) {
        m_done = m_failed = m_total = 0;
    } else if (item.state == State::Failed) {
        m_failed = std::max(0, m_failed - 1);
        --m_total;
    }
    ++m_total;
    item.state = State::Waiting;
    tell(item.id, {});
    startSome();
    emit activityChanged();
}

void TransferList::cancelAll()
{
    bool hasCancelled = false;
    for (const auto &item : m_items) {
        if (isUnderWay(item->state)) {
            --m_total;
            end(*item, State::Cancelled);
            hasCancelled = true;
        }
    }
    if (hasCancelled) {
        checkEnd();
    }
}

void TransferList::clearFinished()
{
    beginResetModel();
    std::erase_if(m_items, [](const auto &item) { return !isUnderWay(item->state); });
    endResetModel();
}

int TransferList::unfinished() const
{
    return static_cast<int>(
        std::count_if(m_items.begin(), m_items.end(), [](const auto &item) { return isUnderWay(item->state); }));
}

int TransferList::doneOfRun() const
{
    return m_done;
}

int TransferList::totalOfRun() const
{
    return m_total;
}

int TransferList::failedOfRun() const
{
    return m_failed;
}

void TransferList::tell(quint64 id, const QList<int> &roles)
{
    const QModelIndex changed = index(rowOf(id));
    emit dataChanged(changed, changed, roles);
}

TransferList::Item *TransferList::find(quint64 id)
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : m_items.at(static_cast<std::size_t>(row)).get();
}

int TransferList::rowOf(quint64 id) const
{
    // Ids grow from row to row.
    const auto found = std::lower_bound(
        m_items.begin(), m_items.end(), id, [](const auto &item, quint64 wanted) { return item->id < wanted; });
    return found == m_items.end() || (*found)->id != id ? -1 : static_cast<int>(found - m_items.begin());
}

} // namespace gn
