// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/doubleprovider.h"
#include "server/rawclient.h"
#include "server/servercomposition.h"

namespace gn::test {

inline Config configOnAFreePort()
{
    Config config;
    config.server.port = 0;
    return config;
}

// The program's own composition, with a double in GIPHY's place. A client that goes is noticed soon.
class CompositionBench final
{
public:
    explicit CompositionBench(const Config &config = configOnAFreePort(),
                              std::vector<std::unique_ptr<ServerModule>> modules = {})
        : m_server(config,
                   {.version = QStringLiteral("1.2.3"),
                    .source = &m_source,
                    .modules = std::move(modules),
                    .limits = {.halfClosedTime = std::chrono::milliseconds(100)}})
    {
        QObject::connect(&m_server, &ServerComposition::started, &m_server, [this](const QUrl &url) {
            m_port = static_cast<quint16>(url.port());
        });
        m_server.start();
        static_cast<void>(QTest::qWaitFor([this] { return m_port != 0; }));
    }

    // fields: "Name: value\r\n"
    RawAnswer ask(const QByteArray &method, const QByteArray &target, const QByteArray &fields = {}) const
    {
        RawClient client(m_port);
        client.send(method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + fields + "\r\n");
        static_cast<void>(client.waitForEnd());
        return client.answers().value(0);
    }

    RawAnswer get(const QByteArray &target) const { return ask("GET", target); }

    DoubleProvider &source() { return m_source; }

    ServerComposition &server() { return m_server; }

    quint16 port() const { return m_port; }

private:
    quint16 m_port = 0;
    DoubleProvider m_source;
    ServerComposition m_server;
};

} // namespace gn::test
