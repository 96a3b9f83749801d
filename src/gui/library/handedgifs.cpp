// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/library/handedgifs.h"

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
#include <optional>

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
    return urls;
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

struct HandedGifs::Handful
{
    QList<QUrl> urls;
    std::vector<std::optional<Result<Gif>>> items; // one for each
    std::size_t missing = 0;
    std::vector<std::unique_ptr<PendingReply>> requests;
};

HandedGifs::HandedGifs(FetchQueue &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
{
}

HandedGifs::~HandedGifs() = default;

bool HandedGifs::mayTake(const QMimeData &mime)
{
    return !candidates(mime).isEmpty();
}

void HandedGifs::take(const QMimeData &mime)
{
    take(candidates(mime));
}

void HandedGifs::take(const QList<QUrl> &urls)
{
    if (urls.isEmpty()) {
        return;
    }
    m_handfuls.push_back(std::make_unique<Handful>());
    Handful &handful = *m_handfuls.back();
    handful.urls = urls.first(std::min(urls.size(), MostAtOnce));
    handful.missing = static_cast<std::size_t>(handful.urls.size());
    handful.items.resize(handful.missing);
    for (std::size_t place = 0; place < handful.items.size(); ++place) {
        FetchRequest request{.url = handful.urls.at(static_cast<qsizetype>(place)), .cache = CacheUse::ByHeaders};
        request.limits.maxBytes = MaxBytes;
        handful.requests.push_back(m_queue.get(
            std::move(request), FetchQueue::Interactive, [this, place, &handful](const Result<Response> &response) {
                look(handful, place, successfulBody(response));
            }));
    }
}

void HandedGifs::look(Handful &handful, std::size_t place, const Result<QByteArray> &bytes)
{
    if (!bytes.has_value()) {
        settle(handful, place, Unexpected(bytes.error()));
        return;
    }
    const QUrl url = handful.urls.at(static_cast<qsizetype>(place));
    handful.requests.push_back(std::make_unique<WatchedReply<Result<Gif>>>(
        QtConcurrent::run(itemFor, url, *bytes), this, [this, place, &handful](const Result<Gif> &gif) {
            settle(handful, place, gif);
        }));
}

void HandedGifs::settle(Handful &handful, std::size_t place, const Result<Gif> &gif)
{
    handful.items[place] = gif;
    if (--handful.missing > 0) {
        return;
    }
    QList<Gif> gifs;
    QList<RefusedPicture> refused;
    for (std::size_t index = 0; index < handful.items.size(); ++index) {
        if (const Result<Gif> &item = *handful.items[index]; item.has_value()) {
            gifs.append(*item);
        } else {
            refused.append({.url = handful.urls.at(static_cast<qsizetype>(index)), .error = item.error()});
        }
    }
    std::erase_if(m_handfuls, [&handful](const auto &one) { return one.get() == &handful; });
    emit taken(gifs, refused);
}

} // namespace gn
