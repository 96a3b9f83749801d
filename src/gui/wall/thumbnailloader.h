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
    bool isVisible = false; // else it is nearly visible: its opening is fetched later, into the cache only
};

// Fetches the compressed pictures of the rows that are in sight first, then the openings of those that nearly are: the
// first bytes, which hold the first frame of most GIFs. What is no longer wished for is cancelled.
class ThumbnailLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThumbnailLoader)

public:
    // queue and cache must outlive the loader.
    ThumbnailLoader(FetchQueue &queue, ByteCache &cache, QObject *parent = nullptr);
    ~ThumbnailLoader() override;

    // Null unless the whole file is in memory.
    const QByteArray *cached(const QUrl &url) const;

    // Null unless at least the first bytes of the file are in memory.
    const QByteArray *opening(const QUrl &url) const;

    // Replaces all wishes. What is visible and not cached() is fetched and answered by loaded() or failed(), later.
    // What is nearly visible becomes an opening(), in silence, unless the whole file came all the same. What failed is
    // not fetched again until it was absent from a list, or it was only nearly visible and now is visible, or retry().
    void setWishes(const QList<ThumbnailWish> &wishes);
    void retry(int row);
    void clear();

    int underWay() const { return static_cast<int>(m_requests.size()); }

signals:
    // The first frame of a visible row's GIF, and no more than that, has come of a file that is still being fetched. At
    // most once before loaded() or failed(), and not when opening() holds that frame already.
    void opened(int row, const QByteArray &opening);
    void loaded(int row, const QByteArray &bytes);
    void failed(int row, const gn::Error &error);

private:
    struct Request
    {
        QUrl url;
        bool isVisible = false;
        bool isForWhole = false; // else for the opening
        bool isToOpen = false;   // opened() is still due
        std::unique_ptr<FetchTicket> ticket;
    };

    void wish(const ThumbnailWish &wish);
    bool goesOn(const ThumbnailWish &wish);
    void start(const ThumbnailWish &wish);
    void onPart(int row, QByteArrayView soFar);
    void settle(int row, const Result<Response> &response);

    FetchQueue &m_queue;
    ByteCache &m_cache;
    std::unordered_map<int, Request> m_requests;
    QHash<int, QUrl> m_failedInSight;
    QHash<int, QUrl> m_failedAhead;
};

} // namespace gn
