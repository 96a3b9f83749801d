// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/pokemon/documentserver.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <utility>
#include <zlib.h>

namespace gn::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray gzip(const QByteArray &plain)
{
    constexpr int GzipFormat = 16; // zlib.h, deflateInit2(): added to the window bits
    constexpr int MemLevel = 8;
    constexpr int Level = 6;
    z_stream z{};
    if (deflateInit2(&z, Level, Z_DEFLATED, MAX_WBITS + GzipFormat, MemLevel, Z_DEFAULT_STRATEGY) != Z_OK) {
        qFatal("zlib refuses");
    }
    QByteArray in = plain; // zlib's next_in is not const
    QByteArray packed(qsizetype(deflateBound(&z, uLong(in.size()))), Qt::Uninitialized);
    z.next_in = reinterpret_cast<Bytef *>(in.data());
    z.avail_in = uInt(in.size());
    z.next_out = reinterpret_cast<Bytef *>(packed.data());
    z.avail_out = uInt(packed.size());
    deflate(&z, Z_FINISH);
    packed.truncate(qsizetype(z.total_out));
    deflateEnd(&z);
    return packed;
}

QByteArray response(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n"
           + body;
}

} // namespace

DocumentServer::DocumentServer(std::chrono::milliseconds latency, QObject *parent)
    : QObject(parent)
    , m_latency(latency)
{
    connect(&m_server, &QTcpServer::newConnection, this, &DocumentServer::accept);
    m_server.setListenBacklogSize(1024);
    if (!m_server.listen(QHostAddress::LocalHost, 0)) {
        qFatal("The document server can't listen: %s", qUtf8Printable(m_server.errorString()));
    }
}

DocumentServer::~DocumentServer()
{
    const QList<QTcpSocket *> sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets) {
        socket->disconnect(this);
    }
}

void DocumentServer::add(const QByteArray &path, const QByteArray &json)
{
    m_documents.insert(path, {json, gzip(json)});
}

QUrl DocumentServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(path));
}

void DocumentServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_counts.connections;
        m_counts.mostConnections = std::max(m_counts.mostConnections, ++m_open);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_open;
            socket->deleteLater();
        });
    }
}

// Clients here send a request only after the answer to the one before.
void DocumentServer::read(QTcpSocket *socket)
{
    const QByteArray seen = socket->peek(socket->bytesAvailable());
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end >= 0) {
        answer(socket, socket->read(end + 4).toLower());
    }
}

void DocumentServer::answer(QTcpSocket *socket, const QByteArray &head)
{
    const QByteArray path = head.split(' ').value(1);
    if (m_offersCounts && path == "/counts") {
        socket->write(response("200 OK", "", takeCounts()));
        return;
    }
    ++m_counts.requests;
    const auto found = m_documents.constFind(path);
    QByteArray bytes;
    if (found == m_documents.cend()) {
        bytes = response("404 Not Found", "Content-Type: text/plain; charset=utf-8\r\n", "Not Found");
    } else {
        const qsizetype field = head.indexOf("\r\naccept-encoding:");
        const bool takesGzip =
            field >= 0 && head.mid(field + 2, head.indexOf("\r\n", field + 2) - field).contains("gzip");
        const QByteArray headers =
            "Content-Type: application/json; charset=utf-8\r\nCache-Control: public, max-age=86400"
            "\r\nVary: Accept-Encoding,cookie\r\n";
        bytes = takesGzip ? response("200 OK", headers + "Content-Encoding: gzip\r\n", found->packed)
                          : response("200 OK", headers, found->plain);
    }
    QTimer::singleShot(m_latency, Qt::PreciseTimer, socket, [socket, bytes] { socket->write(bytes); });
}

QByteArray DocumentServer::takeCounts()
{
    const Counts counts = std::exchange(m_counts, Counts{});
    m_counts.mostConnections = 0; // the asker is still open
    return QByteArray::number(counts.requests) + ' ' + QByteArray::number(counts.connections - 1) + ' '
           + QByteArray::number(counts.mostConnections) + '\n';
}

} // namespace gn::test
