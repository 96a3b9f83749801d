// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/hostrule.h"
#include "server/httpanswer.h"

#include <QDateTime>
#include <QMetaType>

#include <chrono>
#include <functional>

namespace gn {

// What the guard allows a client.
struct GuardLimits
{
    using Time = std::chrono::milliseconds;

    HeadLimits head{};
    Time headTime{10'000};                // from a request's first byte to the end of its head
    Time bodyTime{30'000};                // from there to the end of its body
    Time idleTime{15'000};                // between requests; an answer that is awaited doesn't count
    Time unsentTime{30'000};              // with not one byte of an answer taken
    Time closingTime{2'000};              // for the client to close after us
    Time halfClosedTime{10'000};          // for what a client still awaits that sends no more: it may be gone
    int connections = 500;                // more are answered 503
    int pipelined = 16;                   // requests at a time on one connection; the next waits in the client's hands
    qint64 unsent = 256LL * 1024;         // bytes of answers; no further request is read meanwhile
    qint64 unread = 16LL * 1024 * 1024;   // bytes of unfinished requests of all connections together
    qint64 discarded = 4LL * 1024 * 1024; // bytes read after a refusal, so that the client sees the answer
    int backlog = 1024;
};

// What became of a request, for the access log. Never a query: it may hold what nobody else should read.
struct RequestLog
{
    QDateTime time;
    QByteArray method; // empty: it could not be read
    QString path;
    int status = 0;
    std::chrono::microseconds duration{0};
    QHostAddress peer;

    bool operator==(const RequestLog &) const = default;
};

// Gets every request that passed. Everything happens in the server's thread.
using RequestHandler = std::function<void(const HttpRequest &request, const AnswerHandler &answer)>;
using RequestLogger = std::function<void(const RequestLog &log)>;

} // namespace gn

Q_DECLARE_METATYPE(gn::RequestLog)
