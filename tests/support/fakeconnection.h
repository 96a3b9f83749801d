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

private:
    void readRequest();
    void send(const FakeReply &reply);
    void sendBody(const FakeReply &reply);
    void sendHeadersForEver();
    void finish();

    QTcpSocket *m_socket; // the parent
    Answer m_answer;
    QByteArray m_input;
    bool m_isAnswering = false;
    QTimer m_endlessHeaders;
};

} // namespace gn::test
