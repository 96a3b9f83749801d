// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpmessage.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace gn {

// A private HTTP cache (RFC 9111) on disk: one folder, bounded, read and written by a worker thread only. Files are
// named by a hash of their URL; no URL is written in clear. Two programs may share the folder.
class HttpCache final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpCache)

public:
    struct Entry
    {
        Response response;
        bool isFresh = false;    // may be used without asking the server
        QByteArray etag;         // for If-None-Match; may be empty
        QByteArray lastModified; // for If-Modified-Since; may be empty
    };

    // folder is made when first needed; maxBytes bounds all its files together (0: nothing is kept).
    HttpCache(const QString &folder, qint64 maxBytes, QObject *parent = nullptr);
    ~HttpCache() override; // waits for writes under way

    // Answers later, in this thread; nothing when there is no usable entry. Destroying the PendingReply cancels.
    std::unique_ptr<PendingReply> lookUp(const QUrl &url, std::function<void(const std::optional<Entry> &)> handler);

    // Keeps the answer if its status and headers allow that (no-store, private is fine, Vary only on Accept-Encoding).
    void store(const QUrl &url, const Response &response);

    // After a 304: new headers, same body.
    void refresh(const QUrl &url, const Response &notModified);

    void setMaxBytes(qint64 bytes);
    std::unique_ptr<PendingReply> usedBytes(std::function<void(qint64)> handler);
    std::unique_ptr<PendingReply> clear(std::function<void(const Result<qint64> &freedBytes)> handler);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace gn
