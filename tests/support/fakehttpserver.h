// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpmessage.h"

#include <QObject>
#include <QTcpServer>

#include <functional>
#include <limits>
#include <optional>

namespace gn::test {

struct FakeRequest
{
    QByteArray method;
    QUrl url;                             // path and query only, or all of it when asked as a proxy
    QMap<QByteArray, QByteArray> headers; // names in lower case
};

struct FakeReply
{
    enum class Fault {
        None,
        StallBeforeHead, // nothing is ever sent
        StallInBody,     // the head and half of the body, then silence
        Truncate,        // Content-Length (or the chunk's size) promises all, half is sent, the connection closes
        Reset,           // the connection is closed without a byte
        EndlessHeaders,  // header lines until the client goes
    };

    int status = 200;
    QList<HttpHeader> headers; // Content-Length is added unless the body is chunked
    QByteArray body;
    int delayMs = 0;
    bool isChunked = false;
    bool endsByClosing = false; // no Content-Length, the end of the connection is the end of the body
    Fault fault = Fault::None;
    std::optional<qsizetype> sentAtFirst; // bytes of the body; the others wait for FakeHttpServer::sendMore()
};

FakeReply jsonReply(const QByteArray &json, int status = 200);

// What a server that knows ranges answers: a 206 to "Range: bytes=0-…", of at most the whole body.
FakeReply rangedReply(const QByteArray &body, const FakeRequest &request);

// An HTTP/1.1 server on 127.0.0.1, port 0, in this process and thread; keep-alive; counts what it was asked.
class FakeHttpServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeHttpServer)

public:
    using Route = std::function<FakeReply(const FakeRequest &)>;

    explicit FakeHttpServer(Route route, QObject *parent = nullptr);
    ~FakeHttpServer() override;

    QUrl url(const QString &path = QStringLiteral("/")) const;

    const QList<FakeRequest> &requests() const { return m_requests; }

    int requestsTo(const QString &path) const;

    int mostConnections() const { return m_mostConnections; } // open at the same time

    void stopListening(); // further connects are refused

    // Of every body that waits, see FakeReply::sentAtFirst.
    void sendMore(qsizetype bytes = std::numeric_limits<qsizetype>::max());

private:
    void acceptConnections();
    FakeReply answer(const FakeRequest &request);

    Route m_route;
    QTcpServer m_server;
    QList<FakeRequest> m_requests;
    quint16 m_port = 0; // also after stopListening()
    int m_connections = 0;
    int m_mostConnections = 0;
};

} // namespace gn::test
