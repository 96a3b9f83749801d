// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeconnection.h"

#include <algorithm>
#include <chrono>

namespace gn::test {

using namespace std::chrono_literals;

namespace {

FakeRequest parsed(const QByteArray &head)
{
    FakeRequest request;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    request.method = words.value(0);
    request.url = QUrl::fromEncoded(words.value(1));
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0) {
            request.headers.insert(line.first(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
    }
    return request;
}

QByteArray headOf(const FakeReply &reply)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Fake\r\n";
    for (const HttpHeader &header : reply.headers) {
        head += header.name + ": " + header.value + "\r\n";
    }
    const bool hasNoBody = reply.status == 204 || reply.status == 304;
    if (reply.isChunked) {
        head += "Transfer-Encoding: chunked\r\n";
    } else if (reply.endsByClosing) {
        head += "Connection: close\r\n";
    } else if (!hasNoBody) {
        head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    }
    return head + "\r\n";
}

} // namespace

FakeConnection::FakeConnection(QTcpSocket *socket, Answer answer)
    : QObject(socket)
    , m_socket(socket)
    , m_answer(std::move(answer))
{
    connect(m_socket, &QTcpSocket::readyRead, this, &FakeConnection::readRequest);
    connect(m_socket, &QTcpSocket::disconnected, m_socket, &QObject::deleteLater);
    connect(&m_endlessHeaders, &QTimer::timeout, this, &FakeConnection::sendHeadersForEver);
}

void FakeConnection::readRequest()
{
    m_input += m_socket->readAll();
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (m_isAnswering || end < 0) {
        return;
    }
    const FakeRequest request = parsed(m_input.first(end));
    m_input.remove(0, end + 4);
    m_isAnswering = true;
    const FakeReply reply = m_answer(request);
    if (reply.delayMs > 0) {
        QTimer::singleShot(reply.delayMs, this, [this, reply] { send(reply); });
    } else {
        send(reply);
    }
}

void FakeConnection::send(const FakeReply &reply)
{
    switch (reply.fault) {
    case FakeReply::Fault::StallBeforeHead:
        return;
    case FakeReply::Fault::Reset:
        m_socket->abort();
        return;
    case FakeReply::Fault::EndlessHeaders:
        m_socket->write("HTTP/1.1 200 OK\r\n");
        m_endlessHeaders.start(5ms);
        return;
    case FakeReply::Fault::None:
    case FakeReply::Fault::StallInBody:
    case FakeReply::Fault::Truncate:
        break;
    }
    m_socket->write(headOf(reply));
    m_reply = reply;
    beginBody();
}

void FakeConnection::beginBody()
{
    const bool isWhole = m_reply.fault == FakeReply::Fault::None;
    m_rest = isWhole ? m_reply.body : m_reply.body.first(m_reply.body.size() / 2);
    if (m_reply.isChunked && !m_reply.body.isEmpty()) {
        m_socket->write(QByteArray::number(m_reply.body.size(), 16) + "\r\n");
    }
    m_isInBody = true;
    sendMore(m_reply.sentAtFirst.value_or(m_rest.size()));
}

void FakeConnection::sendMore(qsizetype bytes)
{
    if (!m_isInBody) {
        return;
    }
    const qsizetype count = std::min(bytes, m_rest.size());
    m_socket->write(m_rest.first(count));
    m_rest.remove(0, count);
    if (m_rest.isEmpty()) {
        m_isInBody = false;
        endBody();
    }
}

void FakeConnection::endBody()
{
    if (m_reply.fault == FakeReply::Fault::StallInBody) {
        return;
    }
    const bool isWhole = m_reply.fault == FakeReply::Fault::None;
    if (m_reply.isChunked && isWhole) {
        m_socket->write(m_reply.body.isEmpty() ? "0\r\n\r\n" : "\r\n0\r\n\r\n");
    }
    if (!isWhole || m_reply.endsByClosing) {
        m_socket->disconnectFromHost();
        return;
    }
    finish();
}

void FakeConnection::finish()
{
    m_isAnswering = false;
    if (!m_input.isEmpty()) {
        QMetaObject::invokeMethod(this, &FakeConnection::readRequest, Qt::QueuedConnection);
    }
}

void FakeConnection::sendHeadersForEver()
{
    if (m_socket->bytesToWrite() == 0) {
        m_socket->write("X-Filler: " + QByteArray(1000, 'x') + "\r\n");
    }
}

} // namespace gn::test
