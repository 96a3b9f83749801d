// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/contentrange.h"
#include "net/gunzip.h"
#include "net/httpmessage.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace gn {

// One GET over http(s) and its one answer, redirects followed by hand. Destroying a Fetch is how to cancel it: the
// transfer stops and done() stays silent.
class Fetch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Fetch)

public:
    // Starts at once. network must outlive the Fetch.
    Fetch(QNetworkAccessManager &network, FetchRequest request, QObject *parent = nullptr);
    ~Fetch() override;

signals:
    // More of a 2xx body has come: soFar is all of it, decompressed, and lives only until the receiver returns or
    // deletes the Fetch, which it may. From the event loop, never after done(), and not for the last bytes, which
    // done() brings. Direct connections only.
    void grown(QByteArrayView soFar);

    // Exactly once, from the event loop, unless destroyed before. A receiver may delete the Fetch.
    void done(const gn::Result<gn::Response> &response);

private:
    void send();
    void traceReply();
    void onMetaDataChanged();
    std::optional<Error> readHead();
    void onReadyRead();
    void tellGrowth();
    void onFinished();
    void onTimeout(const QString &which);
    bool retryUnprocessed();
    std::optional<Error> followRedirect();
    std::optional<Error> takeBody();
    std::optional<Error> problemAtEnd() const;
    int status() const;
    Response takeResponse();
    void dropReply();
    void settle(const Result<Response> &result);

    QNetworkAccessManager &m_network;
    FetchRequest m_request; // url and headers change with redirects
    QNetworkReply *m_reply = nullptr;
    std::unique_ptr<Gunzip> m_gunzip; // null: the body is not compressed
    QByteArray m_body;
    std::optional<ContentRange> m_range; // of a 206
    qint64 m_received = 0;
    bool m_isGrowthToTell = false;
    int m_redirects = 0;
    int m_retries = 0;
    QTimer m_idle;
    QTimer m_deadline;
};

} // namespace gn
