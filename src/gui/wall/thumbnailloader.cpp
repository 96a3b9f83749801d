// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wall/thumbnailloader.h"

#include "media/bytecache.h"
#include "media/gifopening.h"
#include "media/mediaformat.h"
#include "net/fetchqueue.h"

#include <QLoggingCategory>

#include <utility>

namespace gn {

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.gui.thumbnails", QtInfoMsg)

// The first frame of the GIFs that a wall shows ends at 8 KB (median), 23 KB (p90).
constexpr qint64 OpeningBytes = 32LL * 1024;

int priorityOf(const ThumbnailWish &wish)
{
    return wish.isVisible ? FetchQueue::Visible : FetchQueue::NearlyVisible;
}

} // namespace

ThumbnailLoader::ThumbnailLoader(FetchQueue &queue, ByteCache &cache, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_cache(cache)
{
}

ThumbnailLoader::~ThumbnailLoader() = default;

const QByteArray *ThumbnailLoader::cached(const QUrl &url) const
{
    return m_cache.find(url);
}

const QByteArray *ThumbnailLoader::opening(const QUrl &url) const
{
    return m_cache.findOpening(url);
}

void ThumbnailLoader::setWishes(const QList<ThumbnailWish> &wishes)
{
    QHash<int, QUrl> wanted;
    wanted.reserve(wishes.size());
    for (const ThumbnailWish &wish : wishes) {
        wanted.insert(wish.row, wish.url);
    }
    const auto isForgotten = [&wanted](int row, const QUrl &url) { return wanted.value(row) != url; };
    std::erase_if(m_requests, [&](const auto &entry) { return isForgotten(entry.first, entry.second.url); });
    const auto forget = [&](QHash<int, QUrl>::iterator it) { return isForgotten(it.key(), it.value()); };
    m_failedInSight.removeIf(forget);
    m_failedAhead.removeIf(forget);
    for (const ThumbnailWish &each : wishes) {
        wish(each);
    }
}

void ThumbnailLoader::wish(const ThumbnailWish &wish)
{
    if (goesOn(wish)) {
        return;
    }
    if (m_failedInSight.contains(wish.row)) {
        return;
    }
    if (m_failedAhead.contains(wish.row)) {
        if (!wish.isVisible) {
            return;
        }
        m_failedAhead.remove(wish.row); // now it matters: once more
    }
    if ((wish.isVisible ? cached(wish.url) : opening(wish.url)) == nullptr) {
        start(wish);
    }
}

// Whether there is a request that will do.
bool ThumbnailLoader::goesOn(const ThumbnailWish &wish)
{
    const auto known = m_requests.find(wish.row);
    if (known == m_requests.end()) {
        return false;
    }
    Request &request = known->second;
    if (wish.isVisible && !request.isForWhole) {
        m_requests.erase(known); // the little that is under way of the opening is soon fetched again
        return false;
    }
    if (std::exchange(request.isVisible, wish.isVisible) != wish.isVisible) {
        request.ticket->setPriority(priorityOf(wish));
    }
    return true;
}

void ThumbnailLoader::start(const ThumbnailWish &wish)
{
    FetchRequest request;
    request.url = wish.url;
    request.limits.maxBytes = MediaLimits{}.maxBytes;
    request.cache = CacheUse::ByHeaders;
    if (!wish.isVisible) {
        request.firstBytes = OpeningBytes;
    }
    const QByteArray *known = opening(wish.url);
    Request &entry = m_requests[wish.row];
    entry.url = wish.url;
    entry.isVisible = wish.isVisible;
    entry.isForWhole = wish.isVisible;
    entry.isToOpen = wish.isVisible && (known == nullptr || !gifFirstFrameEnd(*known));
    const int row = wish.row;
    PartHandler part;
    if (entry.isToOpen) {
        part = [this, row](QByteArrayView soFar) { onPart(row, soFar); };
    }
    entry.ticket = m_queue.get(
        request,
        priorityOf(wish),
        [this, row](const Result<Response> &response) { settle(row, response); },
        std::move(part));
}

void ThumbnailLoader::onPart(int row, QByteArrayView soFar)
{
    Request &request = m_requests.at(row);
    if (!request.isToOpen || !request.isVisible) {
        return;
    }
    if (const std::optional<qsizetype> end = gifFirstFrameEnd(soFar)) {
        request.isToOpen = false;
        emit opened(row, soFar.first(*end).toByteArray()); // last: a receiver may cancel
    }
}

void ThumbnailLoader::settle(int row, const Result<Response> &response)
{
    const auto found = m_requests.find(row);
    const Request request = std::move(found->second); // lives until the end: we are inside its handler
    m_requests.erase(found);
    const Result<QByteArray> body = successfulBody(response);
    if (body && !response->isWholeFile) {
        m_cache.insertOpening(request.url, *body);
        return;
    }
    if (body) {
        m_cache.insert(request.url, *body);
        emit loaded(row, *body);
        return;
    }
    qCDebug(log) << "no picture from" << loggable(request.url) << kindName(body.error().kind) << body.error().detail;
    (request.isVisible ? m_failedInSight : m_failedAhead).insert(row, request.url);
    if (request.isVisible) {
        emit failed(row, body.error());
    }
}

void ThumbnailLoader::retry(int row)
{
    m_failedInSight.remove(row);
    m_failedAhead.remove(row);
}

void ThumbnailLoader::clear()
{
    m_requests.clear();
    m_failedInSight.clear();
    m_failedAhead.clear();
}

} // namespace gn
