// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpmessage.h"

#include <QObject>

#include <functional>
#include <memory>

namespace gn {

class HttpCache;
class ManagerPool;

// All that has come of a body so far, decompressed; lives until the handler returns or destroys its ticket.
using PartHandler = std::function<void(QByteArrayView soFar)>;

// A request in the queue. Destroying it cancels it, waiting or in flight.
class FetchTicket : public PendingReply
{
public:
    // Larger is sooner; changes the order of what still waits. What is in flight goes on.
    virtual void setPriority(int priority) = 0;
};

// Our own queue in front of QNetworkAccessManager, because the manager's own counts waiting as transfer time and knows
// no order. Cached answers do not occupy a place. qrc: and file: URLs are read by a worker; who has a URL from the
// network sees to it that it is neither.
class FetchQueue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FetchQueue)

public:
    // Usual priorities; any int will do.
    enum Priority { Background = 0, NearlyVisible = 10, Visible = 20, Interactive = 30 };

    // pool and cache (null: none) must outlive the queue.
    FetchQueue(ManagerPool &pool, HttpCache *cache, int maxInFlight, QObject *parent = nullptr);
    ~FetchQueue() override;

    // Of equal priority the older goes first. The handler is called once, later, in this thread.
    // part is called whenever more of a 2xx body has come, never after the handler, and not for answers from the cache
    // or the resources. Both may destroy tickets and the queue.
    std::unique_ptr<FetchTicket>
    get(FetchRequest request, int priority, Handler<Response> handler, PartHandler part = {});

    int waiting() const;
    int inFlight() const;

private:
    class Ticket;
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace gn
