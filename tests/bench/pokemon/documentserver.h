// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <chrono>

class QTcpSocket;

namespace gn::test {

// A plain HTTP/1.1 server on 127.0.0.1 that answers each request a fixed time after it was read, gzipped for those who
// take it, and counts the connections: how many requests a client has at a time, and on which connections, shows.
class DocumentServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentServer)

public:
    struct Counts
    {
        int requests = 0;
        int connections = 0;     // accepted
        int mostConnections = 0; // open at the same time

        bool operator==(const Counts &) const = default;
    };

    explicit DocumentServer(std::chrono::milliseconds latency, QObject *parent = nullptr);
    ~DocumentServer() override;

    // path: "/api/v2/pokemon/1". Any other is a 404.
    void add(const QByteArray &path, const QByteArray &json);

    // At /counts a client can ask for the counts, which begin anew then: one line "requests connections most".
    // Its own connection counts for nothing but mostConnections.
    void offerCounts() { m_offersCounts = true; }

    QUrl url(const QString &path) const;

    const Counts &counts() const { return m_counts; }

private:
    struct Document
    {
        QByteArray plain;
        QByteArray packed;
    };

    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &head);
    QByteArray takeCounts();

    std::chrono::milliseconds m_latency;
    QTcpServer m_server;
    QHash<QByteArray, Document> m_documents;
    Counts m_counts;
    int m_open = 0;
    bool m_offersCounts = false;
};

} // namespace gn::test
