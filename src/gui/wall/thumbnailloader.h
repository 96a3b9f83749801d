// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/result.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QUrl>

#include <memory>
#include <unordered_map>

namespace gn {

class ByteCache;
class FetchQueue;
class FetchTicket;
struct Response;

// A file that the wall wants, for the tile of a row.
struct ThumbnailWish
{
    int row = 0;
    QUrl url;
    bool isVisible = false; // else it is nearly visible: it is fetched later, into the cache only
};

// Fetches the compressed pictures of the rows that are in sight first, then of those that nearly are; what is no
// longer wished for is cancelled.
class ThumbnailLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThumbnailLoader)

public:
    // queue and cache must outlive the loader.
    ThumbnailLoader(FetchQueue &queue, ByteCache &cache, QObject *parent = nullptr);
    ~ThumbnailLoader() override;

    // Null unless the bytes are in memory.
    const QByteArray *cached(const QUrl &url) const;

    // Replaces all wishes. What is not cached() is fetched and answered by loaded() or failed(), later. A nearly
    // visible one fails in silence. What failed is not fetched again until it was absent from a list, or it was only
    // nearly visible and now is visible, or retry().
    void setWishes(const QList<ThumbnailWish> &wishes);
    void retry(int row);
    void clear();

    int underWay() const { return static_cast<int>(m_requests.size()); }

signals:
    void loaded(int row, const QByteArray &bytes);
    void failed(int row, const gn::Error &error);

private:
    struct Request
    {
        QUrl url;
        bool isVisible = false;
        std::unique_ptr<FetchTicket> ticket;
    };

    void wish(const ThumbnailWish &wish);
    void start(const ThumbnailWish &wish);
    void settle(int row, const Result<Response> &response);

    FetchQueue &m_queue;
    ByteCache &m_cache;
    std::unordered_map<int, Request> m_requests;
    QHash<int, QUrl> m_failedInSight;
    QHash<int, QUrl> m_failedAhead;
};

} // namespace gn
