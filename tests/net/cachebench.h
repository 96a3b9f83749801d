// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/cachestore.h"
#include "net/httpcache.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

namespace gn::test {

using Found = std::optional<HttpCache::Entry>;

inline constexpr qint64 Plenty = 100'000'000;

inline QUrl gif(int number)
{
    return QUrl(QStringLiteral("https://media.example.org/gif-%1.gif?cid=S3CRET%1").arg(number));
}

inline Response answer(const QByteArray &body, const QByteArray &cacheControl = "max-age=3600")
{
    Response response;
    response.status = 200;
    response.body = body;
    response.isProvenWhole = true;
    response.headers = {{"cache-control", cacheControl},
                        {"content-type", "image/gif"},
                        {"etag", "\"v1\""},
                        {"last-modified", "Sun, 06 Nov 1994 08:49:37 GMT"},
                        {"link", "<https://media.example.org/?cid=S3CRET>"}};
    return response;
}

template <typename T, typename Ask>
T waitFor(Ask ask)
{
    std::optional<T> answer;
    QEventLoop loop;
    const std::unique_ptr<PendingReply> reply = ask([&](const T &value) {
        answer = value;
        loop.quit();
    });
    QTimer::singleShot(std::chrono::seconds(60), &loop, &QEventLoop::quit);
    loop.exec();
    return answer.value();
}

inline Found lookUp(HttpCache &cache, const QUrl &url)
{
    return waitFor<Found>([&](auto handler) { return cache.lookUp(url, handler); });
}

inline qint64 used(HttpCache &cache)
{
    return waitFor<qint64>([&](auto handler) { return cache.usedBytes(handler); });
}

} // namespace gn::test
