// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpSocket>

namespace gn {

// What QHttpServer takes for a client's connection. It has no descriptor: the guard reads the real socket, and hands on
// only requests that are whole and well formed. So Qt's parser, which has no limits and takes nearly everything, never
// sees anything else, whatever its version.
class FeedSocket final : public QTcpSocket
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedSocket)

public:
    // real: whose addresses it shows.
    FeedSocket(const QTcpSocket &real, QObject *parent);
    ~FeedSocket() override;

    // One whole request. QHttpServer reads it before this returns.
    void feed(const QByteArray &request);

    // The client is gone: QHttpServer lets go of this socket.
    void end();

    qint64 bytesAvailable() const override;

    qint64 bytesToWrite() const override { return 0; }

    void close() override;
    void disconnectFromHost() override;

signals:
    // QHttpServer wants no more of this client.
    void refused();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 skipData(qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace gn
