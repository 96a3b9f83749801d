// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/fakehttpserver.h"

#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace gn::test {

// One connection of a FakeHttpServer: reads requests one after the other and answers each, faults included. A child of
// its socket.
class FakeConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeConnection)

public:
    using Answer = std::function<FakeReply(const FakeRequest &)>;

    FakeConnection(QTcpSocket *socket, Answer answer);

    // Of a body whose rest waits; nothing happens when none does.
    void sendMore(qsizetype bytes);

private:
    void readRequest();
    void send(const FakeReply &reply);
    void beginBody();
    void endBody();
    void sendHeadersForEver();
    void finish();

    QTcpSocket *m_socket; // the parent
    Answer m_answer;
    QByteArray m_input;
    bool m_isAnswering = false;
    FakeReply m_reply;
    QByteArray m_rest; // of the body, not sent yet
    bool m_isInBody = false;
    QTimer m_endlessHeaders;
};

} // namespace gn::test
