// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/httpanswer.h"

#include "core/jsontext.h"

#include <QHash>

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
    return {.status = status, .contentType = QByteArrayLiteral("text/plain; charset=utf-8"), .body = text.toUtf8()};
}

HttpAnswer jsonAnswer(QByteArray json, int status)
{
    return {
        .status = status, .contentType = QByteArrayLiteral("application/json; charset=utf-8"), .body = std::move(json)};
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
            .body = R"({"type": "about:blank", "title": ")" + reasonPhrase(status) + R"(", "status": )"
                    + QByteArray::number(status) + ", \"detail\": " + jsonString(detail) + extra + '}'};
}

QByteArray reasonPhrase(int status)
{
    static const QHash<int, QByteArray> Phrases{
        {100, "Continue"},
        {200, "OK"},
        {201, "Created"},
        {204, "No Content"},
        {206, "Partial Content"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {303, "See Other"},
        {304, "Not Modified"},
        {307, "Temporary Redirect"},
        {400, "Bad Request"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {416, "Range Not Satisfiable"},
        {417, "Expectation Failed"},
        {421, "Misdirected Request"},
        {422, "Unprocessable Content"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
        {505, "HTTP Version Not Supported"},
    };
    return Phrases.value(status, "Status");
}

} // namespace gn
