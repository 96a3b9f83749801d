// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QPointer>
#include <QTimer>

#include <memory>

namespace gn {

// Ends by being destroyed.
class PollReply final : public PendingReply
{
public:
    explicit PollReply(std::shared_ptr<bool> isWanted)
        : m_isWanted(std::move(isWanted))
    {
    }

    ~PollReply() override { *m_isWanted = false; }

    PollReply(const PollReply &) = delete;
    PollReply &operator=(const PollReply &) = delete;
    PollReply(PollReply &&) = delete;
    PollReply &operator=(PollReply &&) = delete;

private:
    std::shared_ptr<bool> m_isWanted;
};

// Keeps a timer running, together with others of its kind.
class PollWatch final : public PendingReply
{
public:
    PollWatch(QTimer *timer, std::shared_ptr<int> watchers)
        : m_timer(timer)
        , m_watchers(std::move(watchers))
    {
        if (++*m_watchers == 1) {
            m_timer->start();
        }
    }

    ~PollWatch() override
    {
        if (--*m_watchers == 0 && m_timer != nullptr) {
            m_timer->stop();
        }
    }

    PollWatch(const PollWatch &) = delete;
    PollWatch &operator=(const PollWatch &) = delete;
    PollWatch(PollWatch &&) = delete;
    PollWatch &operator=(PollWatch &&) = delete;

private:
    QPointer<QTimer> m_timer;
    std::shared_ptr<int> m_watchers;
};

} // namespace gn
