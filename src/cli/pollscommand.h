// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "storage/polls/pollstore.h"

namespace gn {

// giphynav polls init|list|close|export: the same polls as the server's and the window's, also while these run.
class PollsCommand final : public Command
{
public:
    PollsCommand() = default;
    ~PollsCommand() override = default;
    PollsCommand(const PollsCommand &) = delete;
    PollsCommand &operator=(const PollsCommand &) = delete;
    PollsCommand(PollsCommand &&) = delete;
    PollsCommand &operator=(PollsCommand &&) = delete;

    CommandUsage usage() const override;
    QString take(const QCommandLineParser &line) override;
    void start(const Config &config, std::function<void(Exit)> done) override;

private:
    enum class Action { Init, List, Close, Export };

    QString takeAction(const QString &name);
    QString takeId(const QString &text);
    void act();
    void init();
    void list();
    void closePoll();
    void exportPoll();
    void print(const QByteArray &text);
    void fail(const Error &error);
    void end(Exit exit);

    Action m_action = Action::List;
    qint64 m_id = 0;
    QString m_file; // empty: stdout
    bool m_withSample = false;
    bool m_asJson = false;
    std::function<void(Exit)> m_done;
    std::unique_ptr<PollStore> m_store;
    PollStore::Pending m_reply; // goes before the store
};

} // namespace gn
