// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/httprequest.h"

#include <functional>
#include <memory>

namespace gn {

// What a handler gives back. The guard adds Date, Content-Length and the security headers.
struct HttpAnswer
{
    int status = 200;
    QByteArray contentType; // empty: none is sent
    QByteArray body;
    QList<HttpHeader> headers{};

    // The page's Content-Security-Policy; empty: DefaultPolicy, which allows nothing. "frame-ancestors 'none'" is added
    // to every one.
    QByteArray policy{};

    bool closes = false; // the connection, after this answer

    bool operator==(const HttpAnswer &) const = default;
};

inline constexpr QByteArrayView DefaultPolicy = "default-src 'none'";

HttpAnswer textAnswer(int status, const QString &text); // text/plain; charset=utf-8
HttpAnswer jsonAnswer(QByteArray json, int status = 200);
HttpAnswer htmlAnswer(QByteArray html, QByteArray policy, int status = 200);
HttpAnswer redirectAnswer(const QByteArray &location, int status = 302);

// RFC 9457, application/problem+json. extra: further members, ready as JSON (", \"retry_at\": …"), or empty.
HttpAnswer problemAnswer(int status, const QString &detail, const QByteArray &extra = {});

// "Not Found"
QByteArray reasonPhrase(int status);

// Takes the one answer of a request, now or later, in the server's thread. A copy is the same handler. When the client
// is gone an answer goes nowhere. When the last copy is destroyed without an answer, the client gets a 500.
class AnswerHandler final
{
public:
    using Deliver = std::function<void(HttpAnswer answer)>;
    using Fallback = std::function<HttpAnswer()>;

    AnswerHandler() = default;
    explicit AnswerHandler(Deliver deliver);

    // Only the first call counts.
    void operator()(HttpAnswer answer) const;

    // False after the answer, and when the client is gone.
    bool isWaiting() const;

    // Called once if the client goes before the answer. One at a time; it may be called from inside an event of the
    // socket, so it should do little.
    void onGone(std::function<void()> gone) const;

    // Destroyed after the answer, or when the client goes: the PendingReply of what the answer waits for.
    template <typename T>
    void keep(std::unique_ptr<T> pending) const
    {
        keepShared(std::shared_ptr<void>(std::move(pending)));
    }

    // What is answered if nobody answers.
    void setFallback(Fallback fallback) const;

    // For the connection, to be called when the client is gone. It does not keep the handler alive.
    std::function<void()> abandoner() const;

private:
    class State;

    void keepShared(std::shared_ptr<void> pending) const;

    std::shared_ptr<State> m_state;
};

} // namespace gn
