// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/share/sharedfiles.h"

#include "core/filename.h"
#include "core/wholefile.h"
#include "media/bytecache.h"
#include "media/mediaformat.h"
#include "net/fetchqueue.h"
#include "net/watchedreply.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QtConcurrentRun>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.gui.sharedfiles", QtInfoMsg)

constexpr qint64 MaxBytes = 64LL * 1024 * 1024; // of one file: far more than chats take
constexpr int KeptDays = 7;

using Written = Result<SharedFile>;

// A folder of its own for each item, so that two with the same title keep their names.
QString folderFor(const Gif &gif)
{
    const QByteArray key = (gif.source + u'\n' + gif.id).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha1).toHex().left(16));
}

bool holds(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() == bytes.size() && file.readAll() == bytes;
}

void touch(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite)) {
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    }
}

// Runs in a worker.
Written writeShared(const Gif &gif, const QByteArray &bytes, const QString &folder, const QString &localFile)
{
    MediaLimits limits;
    limits.maxBytes = MaxBytes;
    const Result<MediaHeader> header = readHeader(bytes, limits);
    if (!header.has_value()) {
        return Unexpected(header.error());
    }
    SharedFile shared{
        .gif = gif, .path = localFile, .bytes = bytes, .format = header->format, .frames = header->frames};
    if (!localFile.isEmpty()) {
        return shared;
    }
    shared.path = QDir(folder).filePath(folderFor(gif) + u'/' + fileNameFor(gif, header->format));
    if (holds(shared.path, bytes)) {
        touch(shared.path); // a week from now
        return shared;
    }
    const Result<QString> written = writeWholeFile(shared.path, bytes);
    if (!written.has_value()) {
        return Unexpected(written.error());
    }
    return shared;
}

// Runs in a worker.
void deleteOld(const QString &folder)
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-KeptDays);
    QDirIterator folders(folder, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    while (folders.hasNext()) {
        const QDir one(folders.next());
        const QFileInfoList files = one.entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &file : files) {
            if (file.lastModified() < oldest) {
                QFile::remove(file.absoluteFilePath());
            }
        }
        QDir(folder).rmdir(one.dirName()); // does nothing unless it is empty
    }
}

} // namespace

std::optional<Rendition> sharedRendition(const Gif &gif)
{
    const auto rank = [](const Rendition &rendition) {
        const bool isTooLarge = rendition.bytes > MaxBytes;
        const int format = rendition.format == MediaFormat::Gif ? 2 : (rendition.format == MediaFormat::WebP ? 1 : 0);
        const qint64 area = areaOf(rendition.size);
        return std::tuple(!isTooLarge, !rendition.isStill, format, area, rendition.bytes);
    };
    std::optional<Rendition> best;
    for (const Rendition &rendition : gif.renditions) {
        if (rendition.format != MediaFormat::Mp4 && (!best || rank(rendition) > rank(*best))) {
            best = rendition;
        }
    }
    return best;
}

// One prepare(): the files one after the other in the list, fetched side by side.
struct SharedFiles::Preparation final : public PendingReply
{
    struct Part
    {
        Gif gif;
        QUrl url;
        qint64 received = 0;
        qint64 total = -1;
        std::unique_ptr<PendingReply> fetch;
        std::unique_ptr<PendingReply> write;
        std::optional<SharedFile> file;
    };

    Preparation(SharedFiles &owner, Handler<QList<SharedFile>> whenDone, Progress whenMore)
        : q(&owner)
        , handler(std::move(whenDone))
        , progress(std::move(whenMore))
    {
    }

    void begin(std::size_t index)
    {
        Part &part = parts.at(index);
        if (const QByteArray *bytes = q->m_cache.find(part.url)) {
            part.received = bytes->size();
            write(index, *bytes);
            return;
        }
        FetchRequest request{.url = part.url, .cache = CacheUse::ByHeaders};
        request.limits.maxBytes = MaxBytes;
        request.limits.totalTimeout = std::chrono::minutes(10);
        part.fetch = q->m_queue.get(
            std::move(request),
            FetchQueue::Interactive,
            [this, index](const Result<Response> &response) { onFetched(index, successfulBody(response)); },
            [this, index](QByteArrayView soFar) {
                parts.at(index).received = soFar.size();
                tellProgress();
            });
    }

    void onFetched(std::size_t index, const Result<QByteArray> &bytes)
    {
        if (!bytes.has_value()) {
            settle(Unexpected(bytes.error()));
            return;
        }
        parts.at(index).received = bytes->size();
        tellProgress();
        write(index, *bytes);
    }

    void write(std::size_t index, const QByteArray &bytes)
    {
        Part &part = parts.at(index);
        auto written = QtConcurrent::run(
            writeShared, part.gif, bytes, q->m_folder, part.url.isLocalFile() ? part.url.toLocalFile() : QString());
        part.write = std::make_unique<WatchedReply<Written>>(written, q, [this, index](const Written &file) {
            if (!file.has_value()) {
                settle(Unexpected(file.error()));
                return;
            }
            parts.at(index).file = *file;
            if (--missing == 0) {
                settle(files());
            }
        });
    }

    QList<SharedFile> files() const
    {
        QList<SharedFile> all;
        for (const Part &part : parts) {
            all.append(*part.file);
        }
        return all;
    }

    void tellProgress() const
    {
        qint64 received = 0;
        qint64 total = 0;
        for (const Part &part : parts) {
            received += part.received;
            total = part.total < 0 || total < 0 ? -1 : total + part.total;
        }
        if (progress) {
            progress(received, total);
        }
    }

    void settle(const Result<QList<SharedFile>> &result)
    {
        for (Part &part : parts) {
            part.fetch.reset();
            part.write.reset();
        }
        const Handler<QList<SharedFile>> call = std::exchange(handler, {});
        call(result); // last: it may destroy this
    }

    SharedFiles *q;
    Handler<QList<SharedFile>> handler;
    Progress progress;
    std::vector<Part> parts;
    std::size_t missing = 0;
};

SharedFiles::SharedFiles(FetchQueue &queue, ByteCache &cache, QString folder, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_cache(cache)
    , m_folder(std::move(folder))
{
}

SharedFiles::~SharedFiles() = default;

std::unique_ptr<PendingReply>
SharedFiles::prepare(const QList<Gif> &gifs, Handler<QList<SharedFile>> handler, Progress progress)
{
    auto preparation = std::make_unique<Preparation>(*this, std::move(handler), std::move(progress));
    for (const Gif &gif : gifs) {
        const auto rendition = sharedRendition(gif);
        preparation->parts.push_back(
            {.gif = gif, .url = rendition ? rendition->url : QUrl(), .total = rendition ? rendition->bytes : -1});
    }
    preparation->missing = preparation->parts.size();
    for (std::size_t i = 0; i < preparation->parts.size(); ++i) {
        preparation->begin(i); // an item without a URL is an error of the queue's, later
    }
    return preparation;
}

void SharedFiles::cleanUp()
{
    auto done = QtConcurrent::run(deleteOld, m_folder);
    done.then([] { qCDebug(log) << "old shared files are gone"; });
}

} // namespace gn
