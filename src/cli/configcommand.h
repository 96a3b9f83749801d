// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "storage/keystore.h"

namespace gn {

// giphynav config check [FILE], which says what is wrong with a config.yml, and giphynav config show, which says where
// each value comes from.
class ConfigCommand final : public Command
{
public:
    ConfigCommand();
    ~ConfigCommand() override;

    CommandUsage usage() const override;
    QString take(const QCommandLineParser &line) override;
    void start(const Config &config, std::function<void(Exit)> done) override;

private:
    void check(const Config &config);
    void show(const Config &config, const QString &keyPlace);
    void print(const QString &text);

    bool m_isCheck = false;
    QString m_file; // to check; empty: the one that would be read
    std::function<void(Exit)> m_done;
    KeyStore m_keys;
    std::unique_ptr<PendingReply> m_keyReply;
};

} // namespace gn
