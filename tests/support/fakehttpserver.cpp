// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakehttpserver.h"

#include "support/fakeconnection.h"

#include <algorithm>

namespace gn::test {

using namespace Qt::StringLiterals;

FakeReply jsonReply(const QByteArray &json, int status)
{
    FakeReply reply;
    reply.status = status;
    reply.headers = {{"Content-Type", "application/json"}};
    reply.body = json;
    return reply;
}

FakeReply rangedReply(const QByteArray &body, const FakeRequest &request)
{
    const QByteArray range = request.headers.value("range");
    FakeReply reply;
    reply.body = body;
    if (range.startsWith("bytes=0-")) {
        const qsizetype count = std::min<qsizetype>(range.mid(8).toLongLong() + 1, body.size());
        reply.status = 206;
        reply.body = body.first(count);
        reply.headers = {
            {"Content-Range", "bytes 0-" + QByteArray::number(count - 1) + "/" + QByteArray::number(body.size())}};
    }
    return reply;
}

FakeHttpServer::FakeHttpServer(Route route, QObject *parent)
    : QObject(parent)
    , m_route(std::move(route))
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakeHttpServer::acceptConnections);
    m_server.setListenBacklogSize(1024);
    if (!m_server.listen(QHostAddress::LocalHost, 0)) {
        qFatal("The fake server can't listen: %s", qUtf8Printable(m_server.errorString()));
    }
    m_port = m_server.serverPort();
}

FakeHttpServer::~FakeHttpServer()
{
    // The sockets are the server's children and tell us when they close; by then we would be half gone.
    const QList<QTcpSocket *> sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets) {
        socket->disconnect(this);
    }
}

QUrl FakeHttpServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path));
}

int FakeHttpServer::requestsTo(const QString &path) const
{
    return int(std::ranges::count_if(m_requests, [&](const FakeRequest &r) { return r.url.path() == path; }));
}

void FakeHttpServer::stopListening()
{
    m_server.close();
}

void FakeHttpServer::sendMore(qsizetype bytes)
{
    const QList<FakeConnection *> connections = m_server.findChildren<FakeConnection *>();
    for (FakeConnection *connection : connections) {
        connection->sendMore(bytes);
    }
}

void FakeHttpServer::acceptConnections()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_mostConnections = std::max(m_mostConnections, ++m_connections);
        connect(socket, &QTcpSocket::disconnected, this, [this] { --m_connections; });
        new FakeConnection(socket, [this](const FakeRequest &r) { return answer(r); }); // the socket's child
    }
}

FakeReply FakeHttpServer::answer(const FakeRequest &request)
{
    m_requests.append(request);
    return m_route(request);
}

} // namespace gn::test
