// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>
#include <memory>

class QTcpServer;

namespace gn {

// The one place that knows Qt's HttpServer module and what differs between its versions: up to 6.7 a handler gets the
// socket and there is a listen(), from 6.8 on it gets a responder and there is bind() alone. Neither the socket nor the
// responder is used for answers, because on 6.4 both dangle when a client goes; see AnswerHandler.
class QtHttpAdapter final
{
public:
    // Called for each request that QHttpServer has read, with its body, before FeedSocket::feed() returns.
    using Receiver = std::function<void(const QByteArray &body)>;

    // False when the program was built without the module.
    static bool isAvailable();

    explicit QtHttpAdapter(Receiver receiver);
    ~QtHttpAdapter();
    QtHttpAdapter(const QtHttpAdapter &) = delete;
    QtHttpAdapter &operator=(const QtHttpAdapter &) = delete;
    QtHttpAdapter(QtHttpAdapter &&) = delete;
    QtHttpAdapter &operator=(QtHttpAdapter &&) = delete;

    // server listens already; it belongs to the adapter from now on.
    void bind(std::unique_ptr<QTcpServer> server);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace gn
