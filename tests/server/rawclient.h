// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpSocket>
#include <QTest>

namespace gn::test {

// An answer as it came over the wire.
struct RawAnswer
{
    int status = 0;
    QByteArray head; // with the status line
    QByteArray body;

    // Of a header, whatever its case; empty when there is none.
    QByteArray header(const QByteArray &name) const
    {
        const QByteArrayList lines = head.split('\n');
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0) {
                return line.sliced(colon + 1).trimmed();
            }
        }
        return {};
    }
};

// The answers in bytes, one after the other. hasBodies: false for answers to HEAD.
inline QList<RawAnswer> readAnswers(QByteArray bytes, bool hasBodies = true)
{
    QList<RawAnswer> answers;
    for (qsizetype end = bytes.indexOf("\r\n\r\n"); end >= 0; end = bytes.indexOf("\r\n\r\n")) {
        RawAnswer answer{.status = bytes.mid(9, 3).toInt(), .head = bytes.first(end)};
        const qsizetype length = hasBodies ? answer.header("Content-Length").toLongLong() : 0;
        bytes = bytes.sliced(end + 4);
        if (bytes.size() < length) {
            break;
        }
        answer.body = bytes.first(length);
        bytes = bytes.sliced(length);
        answers.append(answer);
    }
    return answers;
}

// A client that sends what it likes.
class RawClient final
{
public:
    static constexpr int Patience = 20'000; // milliseconds

    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        m_isConnected =
            QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }, Patience);
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { m_received += m_socket.readAll(); });
    }

    bool isConnected() const { return m_isConnected; }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }

    // Until the server has closed.
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, Patience);
    }

    bool waitForAnswers(int count, bool hasBodies = true)
    {
        return QTest::qWaitFor([this, count, hasBodies] { return readAnswers(m_received, hasBodies).size() >= count; },
                               Patience);
    }

    QList<RawAnswer> answers(bool hasBodies = true) const { return readAnswers(m_received, hasBodies); }

    const QByteArray &received() const { return m_received; }

    QTcpSocket &socket() { return m_socket; }

private:
    QByteArray m_received; // before the socket, whose signals write it
    QTcpSocket m_socket;
    bool m_isConnected = false;
};

} // namespace gn::test
