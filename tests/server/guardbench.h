// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/localserver.h"
#include "server/rawclient.h"
#include "server/router.h"

namespace gn::test {

// A guarded server on a free port, whose every path answers "METHOD PATH BODY" and counts. "/late" keeps its handler.
class GuardBench final
{
public:
    explicit GuardBench(const GuardLimits &limits = {}, const QStringList &allowedHosts = {})
        : m_server({.port = 0, .allowedHosts = allowedHosts, .limits = limits},
                   [this](const HttpRequest &request, const AnswerHandler &answer) { handle(request, answer); })
    {
        const Result<QUrl> url = m_server.listen();
        m_port = url ? static_cast<quint16>(url->port()) : 0;
    }

    quint16 port() const { return m_port; }

    int handled() const { return m_handled; }

    LocalServer &server() { return m_server; }

    QList<AnswerHandler> &late() { return m_late; }

    // Sends bytes on a connection of its own; what came until the server closed.
    RawAnswer send(const QByteArray &bytes) const
    {
        RawClient client(m_port);
        client.send(bytes);
        const bool hasEnded = client.waitForEnd();
        const QList<RawAnswer> answers = client.answers();
        return hasEnded && answers.size() == 1 ? answers.constFirst() : RawAnswer{.body = client.received()};
    }

private:
    void handle(const HttpRequest &request, const AnswerHandler &answer)
    {
        ++m_handled;
        if (request.rawPath() == "/late") {
            m_late.append(answer);
            return;
        }
        answer(textAnswer(
            200, QString::fromLatin1(request.method + ' ' + request.target + ' ') + QString::fromUtf8(request.body)));
    }

    int m_handled = 0;
    quint16 m_port = 0;
    QList<AnswerHandler> m_late;
    LocalServer m_server;
};

} // namespace gn::test
