// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/feedsocket.h"

#include <algorithm>

namespace gn {

FeedSocket::FeedSocket(const QTcpSocket &real, QObject *parent)
    : QTcpSocket(parent)
{
    setPeerAddress(real.peerAddress());
    setPeerPort(real.peerPort());
    setLocalAddress(real.localAddress());
    setLocalPort(real.localPort());
    setSocketState(ConnectedState);
    setOpenMode(ReadWrite);
}

FeedSocket::~FeedSocket()
{
    setSocketState(UnconnectedState); // or the base would close what was never open
}

void FeedSocket::feed(const QByteArray &request)
{
    m_bytes = request;
    m_at = 0;
    emit readyRead();
    m_bytes = {};
    m_at = 0;
}

void FeedSocket::end()
{
    if (state() == UnconnectedState) {
        return;
    }
    setSocketState(UnconnectedState);
    emit disconnected();
}

qint64 FeedSocket::bytesAvailable() const
{
    return m_bytes.size() - m_at + QTcpSocket::bytesAvailable();
}

void FeedSocket::close()
{
    disconnectFromHost();
}

void FeedSocket::disconnectFromHost()
{
    emit refused();
}

qint64 FeedSocket::readData(char *data, qint64 maxSize)
{
    const qsizetype size = std::min<qsizetype>(maxSize, m_bytes.size() - m_at);
    std::copy_n(m_bytes.cbegin() + m_at, size, data);
    m_at += size;
    return size;
}

qint64 FeedSocket::skipData(qint64 maxSize)
{
    const qsizetype size = std::min<qsizetype>(maxSize, m_bytes.size() - m_at);
    m_at += size;
    return size;
}

// Answers go through the guard's own queue; what QHttpServer writes by itself has no reader.
qint64 FeedSocket::writeData(const char * /*data*/, qint64 size)
{
    return size;
}

} // namespace gn
