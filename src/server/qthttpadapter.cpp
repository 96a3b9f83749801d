// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/qthttpadapter.h"

#include <QTcpServer>

#if GN_HAS_HTTPSERVER
#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpSocket>
#endif

namespace gn {

#if GN_HAS_HTTPSERVER

class QtHttpAdapter::Private final : public QAbstractHttpServer
{
public:
    explicit Private(Receiver receiver)
        : m_receiver(std::move(receiver))
    {
    }

protected:
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    using Answering = QHttpServerResponder &;
#else
    using Answering = QTcpSocket *;
#endif

    // A responder that is not moved away is destroyed when this returns, and QHttpServer is ready for the next request.
    bool handleRequest(const QHttpServerRequest &request, Answering /*answering*/) override
    {
        m_receiver(request.body());
        return true;
    }

    void missingHandler(const QHttpServerRequest & /*request*/, Answering /*answering*/) override
    {
    }

private:
    Receiver m_receiver;
};

bool QtHttpAdapter::isAvailable()
{
    return true;
}

#else

class QtHttpAdapter::Private final : public QObject
{
public:
    explicit Private(const Receiver & /*receiver*/) {}

    void bind(QTcpServer *server) { server->setParent(this); }
};

bool QtHttpAdapter::isAvailable()
{
    return false;
}

#endif

QtHttpAdapter::QtHttpAdapter(Receiver receiver)
    : m_d(std::make_unique<Private>(std::move(receiver)))
{
}

QtHttpAdapter::~QtHttpAdapter() = default;

void QtHttpAdapter::bind(std::unique_ptr<QTcpServer> server)
{
    m_d->bind(server.release());
}

} // namespace gn
