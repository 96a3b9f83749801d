// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "server/guardtypes.h"
#include "server/servermodule.h"
#include "storage/keystore.h"

namespace gn {

class ServerComposition;

// giphynav serve: the local server, until SIGINT or SIGTERM.
class ServeCommand final : public Command
{
public:
    // makeModules: what else the server has, the polls; called with the configuration that it starts with.
    using MakeModules = std::function<std::vector<std::unique_ptr<ServerModule>>(const Config &config)>;

    explicit ServeCommand(MakeModules makeModules = {});
    ~ServeCommand() override;

    CommandUsage usage() const override;
    QString take(const QCommandLineParser &line) override;
    void start(const Config &config, std::function<void(Exit)> done) override;
    bool endSoon() override;

private:
    void serve(const QString &key);
    void announce(const QUrl &url);
    void fail(const Error &error);

    MakeModules m_makeModules;
    QString m_host; // empty: config.yml's
    std::optional<int> m_port;
    bool m_isVerbose = false;
    Config m_config;
    std::function<void(Exit)> m_done;
    KeyStore m_keys;
    std::unique_ptr<PendingReply> m_keyReply;
    std::unique_ptr<ServerComposition> m_server;
    bool m_isListening = false;
};

} // namespace gn
