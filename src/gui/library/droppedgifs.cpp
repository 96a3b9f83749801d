// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/library/droppedgifs.h"

#include "core/filename.h"
#include "core/gifaturl.h"
#include "core/weburl.h"
#include "media/mediaformat.h"
#include "net/fetchqueue.h"
#include "net/watchedreply.h"

#include <QMimeData>
#include <QUrl>
#include <QtConcurrent>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxBytes = 64LL * 1024 * 1024;
constexpr qsizetype MostAtOnce = 200;

// A URL on the web may lead to a picture whatever it is called.
bool isCandidate(const QUrl &url)
{
    return url.isLocalFile() ? isPictureFileName(url.toLocalFile()) : isWebUrl(url);
}

QList<QUrl> candidates(const QMimeData &mime)
{
    QList<QUrl> urls = mime.urls();
    if (urls.isEmpty() && mime.hasText()) {
        const QUrl url(mime.text().trimmed(), QUrl::StrictMode);
        if (!url.isLocalFile()) {
            urls.append(url);
        }
    }
    urls.removeIf([](const QUrl &url) { return !isCandidate(url); });
    return urls.first(std::min(urls.size(), MostAtOnce));
}

// Runs in a worker: all of the file is walked through.
Result<Gif> itemFor(const QUrl &url, const QByteArray &bytes)
{
    MediaLimits limits;
    limits.maxBytes = MaxBytes;
    const Result<MediaHeader> header = readHeader(bytes, limits);
    if (!header.has_value()) {
        return Unexpected(header.error());
    }
    Gif gif = gifAtUrl(url);
    gif.pageUrl = url.isLocalFile() ? QUrl() : url;
    gif.renditions = {Rendition{.name = u"original"_s,
                                .url = url,
                                .format = header->format,
                                .size = header->canvas,
                                .bytes = bytes.size(),
                                .frames = header->frames,
                                .isStill = header->frames == 1}};
    return gif;
}

} // namespace

struct DroppedGifs::Drop
{
    std::vector<std::unique_ptr<PendingReply>> requests;
    std::size_t missing = 0;
    int refused = 0;
    QList<Gif> gifs;
};

DroppedGifs::DroppedGifs(FetchQueue &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
{
}

DroppedGifs::~DroppedGifs() = default;

bool DroppedGifs::mayTake(const QMimeData &mime)
{
    return !candidates(mime).isEmpty();
}

void DroppedGifs::take(const QMimeData &mime)
{
    const QList<QUrl> urls = candidates(mime);
    if (urls.isEmpty()) {
        return;
    }
    m_drops.push_back(std::make_unique<Drop>());
    Drop &drop = *m_drops.back();
    drop.missing = static_cast<std::size_t>(urls.size());
    for (const QUrl &url : urls) {
        FetchRequest request{.url = url, .cache = CacheUse::ByHeaders};
        request.limits.maxBytes = MaxBytes;
        drop.requests.push_back(m_queue.get(
            std::move(request), FetchQueue::Interactive, [this, url, &drop](const Result<Response> &response) {
                look(drop, url, successfulBody(response));
            }));
    }
}

void DroppedGifs::look(Drop &drop, const QUrl &url, const Result<QByteArray> &bytes)
{
    if (!bytes.has_value()) {
        settle(drop, Unexpected(bytes.error()));
        return;
    }
    drop.requests.push_back(std::make_unique<WatchedReply<Result<Gif>>>(
        QtConcurrent::run(itemFor, url, *bytes), this, [this, &drop](const Result<Gif> &gif) { settle(drop, gif); }));
}

void DroppedGifs::settle(Drop &drop, const Result<Gif> &gif)
{
    if (gif.has_value()) {
        drop.gifs.append(*gif);
    } else {
        ++drop.refused;
    }
    if (--drop.missing > 0) {
        return;
    }
    const QList<Gif> gifs = drop.gifs;
    const int refused = drop.refused;
    std::erase_if(m_drops, [&drop](const auto &one) { return one.get() == &drop; });
    emit taken(gifs, refused);
}

} // namespace gn
