// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace gn::test {

// One client of the flood, on a connection of its own: takes a voter's cookie from the poll's page, votes with it, and
// asks again, with the same cookie, until the vote is acknowledged (302, or 409: it was counted already).
class VoteClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VoteClient)

public:
    using NextVoter = std::function<bool()>; // false: there are no more

    VoteClient(quint16 port, NextVoter next, QObject *parent = nullptr)
        : QObject(parent)
        , m_port(port)
        , m_next(std::move(next))
    {
        connect(&m_socket, &QTcpSocket::connected, this, [this] { ask(); });
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(&m_socket, &QTcpSocket::disconnected, this, [this] { again(); });
        connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { again(); });
        m_retry.setSingleShot(true);
        connect(&m_retry, &QTimer::timeout, this, [this] { connectNow(); });
    }

    void start()
    {
        if (m_next()) {
            m_isBusy = true;
            connectNow();
        } else {
            emit finished();
        }
    }

    int counted() const { return m_counted; }

    int known() const { return m_known; }

    QByteArray unexpected() const { return m_unexpected; }

signals:
    void acknowledged();
    void finished();

private:
    void connectNow()
    {
        m_answer.clear();
        m_socket.abort();
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    }

    void again()
    {
        constexpr int Pause = 50; // milliseconds: the server may be starting again
        if (m_isBusy) {
            m_retry.start(Pause);
        }
    }

    void ask()
    {
        const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n";
        if (m_cookie.isEmpty()) {
            m_socket.write("GET /poll/1 HTTP/1.1\r\n" + host + "\r\n");
            return;
        }
        const QByteArray form = "choice=" + QByteArray::number(1 + m_number % 3);
        m_socket.write("POST /poll/1/vote HTTP/1.1\r\n" + host + "Cookie: " + m_cookie
                       + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                       + QByteArray::number(form.size()) + "\r\n\r\n" + form);
    }

    QByteArray field(const QByteArray &head, const QByteArray &name) const
    {
        const qsizetype at = head.toLower().indexOf(QByteArray("\r\n" + name + ": "));
        const qsizetype from = at + name.size() + 4;
        return at < 0 ? QByteArray() : head.mid(from, head.indexOf('\r', from) - from);
    }

    void read()
    {
        m_answer += m_socket.readAll();
        const qsizetype end = m_answer.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        const QByteArray head = m_answer.first(end + 2);
        if (m_answer.size() < end + 4 + field(head, "content-length").toInt()) {
            return;
        }
        m_answer.clear();
        take(head, head.mid(9, 3).toInt());
    }

    void take(const QByteArray &head, int status)
    {
        if (m_cookie.isEmpty()) {
            const QByteArray cookie = field(head, "set-cookie");
            m_cookie = cookie.left(cookie.indexOf(';'));
            if (m_cookie.isEmpty()) {
                m_unexpected = head;
                m_socket.abort();
                return;
            }
        } else if (status == 302 || status == 409) {
            ++(status == 302 ? m_counted : m_known);
            ++m_number;
            m_cookie.clear();
            emit acknowledged();
            if (!m_next()) {
                m_isBusy = false;
                emit finished();
                return;
            }
        } else {
            m_unexpected = head; // asked again all the same
        }
        ask();
    }

    quint16 m_port;
    NextVoter m_next;
    QTcpSocket m_socket;
    QTimer m_retry;
    QByteArray m_answer;
    QByteArray m_cookie;
    QByteArray m_unexpected;
    int m_number = 0;
    int m_counted = 0;
    int m_known = 0;
    bool m_isBusy = false;
};

} // namespace gn::test
