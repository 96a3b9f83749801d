// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/httpanswer.h"

#include "core/searchjson.h"

namespace gn {

class AnswerHandler::State final
{
    Q_DISABLE_COPY_MOVE(State)

public:
    explicit State(Deliver deliver)
        : m_deliver(std::move(deliver))
    {
    }

    ~State()
    {
        if (m_isWaiting && m_deliver) {
            settle(m_fallback ? m_fallback() : problemAnswer(500, QStringLiteral("the request was not answered")));
        }
    }

    bool isWaiting() const { return m_isWaiting; }

    void settle(HttpAnswer answer)
    {
        if (!m_isWaiting) {
            return;
        }
        m_isWaiting = false;
        m_gone = nullptr;
        m_fallback = nullptr;
        const std::shared_ptr<void> kept = std::move(m_kept); // destroyed last: it may be what calls us
        if (const Deliver deliver = std::exchange(m_deliver, nullptr)) {
            deliver(std::move(answer));
        }
    }

    void abandon()
    {
        if (!m_isWaiting) {
            return;
        }
        m_isWaiting = false;
        m_deliver = nullptr;
        m_fallback = nullptr;
        const std::shared_ptr<void> kept = std::move(m_kept);
        if (const std::function<void()> gone = std::exchange(m_gone, nullptr)) {
            gone();
        }
    }

    void setGone(std::function<void()> gone)
    {
        if (m_isWaiting) {
            m_gone = std::move(gone);
        }
    }

    void setFallback(Fallback fallback)
    {
        if (m_isWaiting) {
            m_fallback = std::move(fallback);
        }
    }

    void keep(std::shared_ptr<void> pending)
    {
        if (m_isWaiting) {
            m_kept = std::move(pending);
        }
    }

private:
    Deliver m_deliver;
    Fallback m_fallback;
    std::function<void()> m_gone;
    std::shared_ptr<void> m_kept;
    bool m_isWaiting = true;
};

AnswerHandler::AnswerHandler(Deliver deliver)
    : m_state(std::make_shared<State>(std::move(deliver)))
{
}

void AnswerHandler::operator()(HttpAnswer answer) const
{
    const std::shared_ptr<State> state = m_state; // what is kept may own the last other copy
    if (state != nullptr) {
        state->settle(std::move(answer));
    }
}

bool AnswerHandler::isWaiting() const
{
    return m_state != nullptr && m_state->isWaiting();
}

void AnswerHandler::onGone(std::function<void()> gone) const
{
    if (m_state != nullptr) {
        m_state->setGone(std::move(gone));
    }
}

void AnswerHandler::setFallback(Fallback fallback) const
{
    if (m_state != nullptr) {
        m_state->setFallback(std::move(fallback));
    }
}

void AnswerHandler::keepShared(std::shared_ptr<void> pending) const
{
    if (m_state != nullptr) {
        m_state->keep(std::move(pending));
    }
}

std::function<void()> AnswerHandler::abandoner() const
{
    return [weak = std::weak_ptr<State>(m_state)] {
        if (const std::shared_ptr<State> state = weak.lock()) {
            state->abandon();
        }
    };
}

HttpAnswer textAnswer(int status, const QString &text)
{
    return {.status = status, .contentType = "text/plain; charset=utf-8", .body = text.toUtf8()};
}

HttpAnswer jsonAnswer(QByteArray json, int status)
{
    return {.status = status, .contentType = "application/json; charset=utf-8", .body = std::move(json)};
}

HttpAnswer htmlAnswer(QByteArray html, QByteArray policy, int status)
{
    return {.status = status,
            .contentType = "text/html; charset=utf-8",
            .body = std::move(html),
            .policy = std::move(policy)};
}

HttpAnswer redirectAnswer(const QByteArray &location, int status)
{
    HttpAnswer answer =
        textAnswer(status, QString::fromLatin1(QByteArray::number(status) + ": " + reasonPhrase(status)));
    answer.headers = {{"Location", location}};
    return answer;
}

HttpAnswer problemAnswer(int status, const QString &detail, const QByteArray &extra)
{
    return {.status = status,
            .contentType = "application/problem+json",
            .body = "{\"type\": \"about:blank\", \"title\": \"" + reasonPhrase(status) + "\", \"status\": "
                    + QByteArray::number(status) + ", \"detail\": " + jsonString(detail) + extra + '}'};
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 100:
        return "Continue";
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 303:
        return "See Other";
    case 304:
        return "Not Modified";
    case 307:
        return "Temporary Redirect";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 416:
        return "Range Not Satisfiable";
    case 417:
        return "Expectation Failed";
    case 421:
        return "Misdirected Request";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Status";
    }
}

} // namespace gn
